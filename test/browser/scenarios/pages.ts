// Every page at every width: no fault, no sideways scroll, nothing serious for assistive tools, small enough, own host only.
import { gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { type App, NARROW, PHONE, WIDE } from '../app.ts'
import { seriousFindings, sideways } from '../see.ts'

const INDICATOR = encodeURIComponent('非化石能源消费比重')
/** Few rows of everything: what assistive tools complain of does not grow with the rows, the time to look does. */
const PAGES: [name: string, path: string, content: string][] = [
  ['首页', '/', '.home-table tbody tr'],
  ['检索', `/search?q=${encodeURIComponent('非化石能源 region:贵州省')}`, 'article.result'],
  ['检索目标', `/search?q=${encodeURIComponent('非化石 >=25 2030')}&as=targets`, '.data-table tbody tr'],
  ['文档', `/documents?region=${encodeURIComponent('贵州省')}`, '.data-table tbody tr'],
  ['文档阅读', '/documents/d0003', '.text-pane .block'],
  ['对比', `/compare?indicators=${INDICATOR}`, 'table.matrix tbody tr'],
  ['对比条形', `/compare?indicators=${INDICATOR}&view=bars`, '.bars .bar'],
  ['对比地图', `/compare?indicators=${INDICATOR}&view=map`, '.tile'],
  [
    '台账',
    `/ledger?role=lead&agency=${encodeURIComponent('贵州省发展和改革委员会')}`,
    '.data-table tbody tr',
  ],
  ['日历', '/ledger?view=calendar&year=2025', '.strip'],
]
const SIZES = [WIDE, PHONE, NARROW]
const BUDGET = 400 * 1024

const NONCE = /'nonce-[^']+'/

export function pageScenarios(app: () => App): void {
  describe.each(PAGES)('%s', (_, path, content) => {
    test.each(SIZES)('at $width px', async (size) => {
      const { page, faults } = await app().open(path, size)
      await page.locator(content).first().waitFor()
      await page.waitForLoadState('networkidle')
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await seriousFindings(page)).toEqual([])
      expect(await page.locator('h1').count()).toBe(1)
      expect(faults).toEqual([])
    })
  })

  describe('the whole', () => {
    test.each(PAGES.slice(0, 7))('%s loads at most 400 KB of script, gzipped', async (_, path, content) => {
      const { page } = await app()
        .open('about:blank')
        .catch(() => app().open('/'))
      const scripts: Promise<number>[] = []
      page.on('response', (response) => {
        if (response.request().resourceType() === 'script')
          scripts.push(response.body().then((body) => gzipSync(body).length))
      })
      await page.goto(path)
      await page.locator(content).first().waitFor()
      const sizes = await Promise.all(scripts)
      const total = sizes.reduce((sum, one) => sum + one, 0)
      expect(total).toBeGreaterThan(50_000)
      expect(total).toBeLessThanOrEqual(BUDGET)
    })

    test('code of the pictures is loaded only when one is opened', async () => {
      const { page } = await app().open(`/compare?indicators=${INDICATOR}`)
      const loaded: string[] = []
      page.on('request', (request) => {
        if (request.resourceType() === 'script') loaded.push(request.url())
      })
      await page.locator('table.matrix tbody tr').first().waitFor()
      await page.getByText('条形', { exact: true }).click()
      await page.locator('.bars .bar').first().waitFor()
      expect(loaded.some((url) => url.includes('bars-'))).toBe(true)
    })

    test('the policy allows no inline script or style', async () => {
      const response = await fetch(app().url)
      const policy = response.headers.get('content-security-policy') ?? ''
      expect(policy).toMatch(NONCE)
      expect(policy).not.toContain('unsafe')
      expect(await response.text()).not.toContain('__CSP_NONCE__')
    })

    test('English: the interface changes, the texts stay', async () => {
      const { page, faults } = await app().open('/')
      await page.getByRole('button', { name: '设置' }).click()
      await page.getByText('English', { exact: true }).click()
      await page.getByRole('link', { name: 'Compare', exact: true }).first().waitFor()
      expect(await page.evaluate(() => document.documentElement.lang)).toBe('en')
      await page.goto(`/search?q=${encodeURIComponent('非化石能源')}`)
      await page.getByRole('heading', { name: 'Search' }).waitFor()
      await page.locator('article.result mark').first().waitFor()
      expect(faults).toEqual([])
    })

    test('keys: ? lists them, g c goes to the comparison, letters are off inside fields', async () => {
      const { page } = await app().open('/')
      await page.locator('main').focus()
      await page.keyboard.press('?')
      await page.getByRole('dialog', { name: '快捷键' }).waitFor()
      await page.keyboard.press('Escape')
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
      await page.keyboard.press('/')
      await page.keyboard.type('gc')
      expect(new URL(page.url()).pathname).toBe('/')
      await page.keyboard.press('Escape')
      await page.locator('main').focus()
      await page.keyboard.press('g')
      await page.keyboard.press('c')
      await page.waitForURL('**/compare')
    })

    test('the skip link is first and leads to the content', async () => {
      const { page } = await app().open('/documents')
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('跳到正文')
      await page.keyboard.press('Enter')
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
    })

    test('on paper: no bars, all of the text, the records as a table after it', async () => {
      const { page } = await app().open('/documents/d0003')
      await page.locator('.text-pane .block').first().waitFor()
      await page.emulateMedia({ media: 'print' })
      await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
      expect(await page.locator('.top-bar').isVisible()).toBe(false)
      expect(await page.locator('.printed-records').isVisible()).toBe(true)
      expect(await page.locator('.text-pane .block').last().isVisible()).toBe(true)
    })
  })
}
