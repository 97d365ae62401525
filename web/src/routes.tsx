// Addresses and the pages behind them; each page is loaded when first opened.
import { createBrowserRouter } from 'react-router'
import { Frame } from './shell/frame.tsx'
import { NotFound, PageCrashed } from './shell/page-crashed.tsx'

const pages = {
  home: () => import('./pages/home/home-page.tsx'),
  search: () => import('./pages/search/search-page.tsx'),
  compare: () => import('./pages/compare/compare-page.tsx'),
  documents: () => import('./pages/documents/documents-page.tsx'),
  import: () => import('./pages/import/import-page.tsx'),
  ledger: () => import('./pages/ledger/ledger-page.tsx'),
  reader: () => import('./pages/reader/reader-page.tsx'),
}

const page =
  <Name extends keyof typeof pages>(name: Name) =>
  async () => {
    const { Page } = await pages[name]()
    return { Component: Page }
  }

export const createRouter = (): ReturnType<typeof createBrowserRouter> =>
  createBrowserRouter([
    {
      Component: Frame,
      ErrorBoundary: PageCrashed,
      HydrateFallback: () => null,
      children: [
        {
          ErrorBoundary: PageCrashed,
          children: [
            { path: '/', lazy: page('home') },
            { path: '/search', lazy: page('search') },
            { path: '/compare', lazy: page('compare') },
            { path: '/ledger', lazy: page('ledger') },
            { path: '/import', lazy: page('import') },
            { path: '/documents', lazy: page('documents') },
            { path: '/documents/:id', lazy: page('reader') },
            { path: '*', Component: NotFound },
          ],
        },
      ],
    },
  ])
