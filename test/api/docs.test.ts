// The reference page in a browser: it renders under the content security policy, without an error or a request elsewhere.
import { chromium } from 'playwright-core'
import { expect, test } from 'vitest'
import { listen } from '../../api/listen.ts'
import { CHROMIUM, describeWith } from '../needs.ts'
import { openLibrary } from './library.ts'

describeWith('chromium', 'reference page', () => {
  test('lists the routes', async () => {
    const library = await openLibrary()
    const server = await listen(library.app, { host: '127.0.0.1', port: 0 })
    const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    const page = await browser.newPage()
    const errors: string[] = []
    const asked: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    page.on('request', (request) => asked.push(new URL(request.url()).origin))
    await page.goto(`${server.url}/api/docs`)
    await page.locator('.opblock').first().waitFor()
    expect(await page.locator('.opblock').count()).toBeGreaterThan(10)
    expect(errors).toEqual([])
    expect(new Set(asked)).toEqual(new Set([server.url]))
    await browser.close()
    await server.close()
    await library.close()
  })
})
