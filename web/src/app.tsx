// What surrounds every page: cached answers, Ant Design in the chosen language and with the page's nonce, routes.
import { QueryClientProvider } from '@tanstack/react-query'
import ConfigProvider from 'antd/es/config-provider'
import enUS from 'antd/locale/en_US'
import zhCN from 'antd/locale/zh_CN'
import { useEffect } from 'react'
import { RouterProvider } from 'react-router/dom'
import { createCache } from './api/cache.ts'
import { createRouter } from './routes.tsx'
import { useSettings } from './state/settings.ts'
import { antTheme } from './tokens.ts'

const cache = createCache()
const router = createRouter()
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content ?? ''

export function App() {
  const { language, density, readerSize } = useSettings()
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en'
    document.documentElement.dataset.density = density
    document.documentElement.style.setProperty('--reader-size', `${readerSize}px`)
  }, [language, density, readerSize])
  return (
    <QueryClientProvider client={cache}>
      <ConfigProvider
        csp={{ nonce }}
        locale={language === 'zh' ? zhCN : enUS}
        theme={antTheme}
        componentSize={density === 'compact' ? 'small' : 'middle'}
        button={{ autoInsertSpace: false }}
      >
        <RouterProvider router={router} />
      </ConfigProvider>
    </QueryClientProvider>
  )
}
