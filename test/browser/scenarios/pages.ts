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
  ['检索责任', `/search?q=${encodeURIComponent('煤炭')}&as=responsibilities`, '.data-table tbody tr'],
  ['检索时限', '/search?as=deadlines&from=2026-12-01&to=2026-12-30', '.data-table tbody tr'],
  ['没有找到', `/search?q=${encodeURIComponent('火星移民局 煤炭')}`, '.nothing-found'],
  ['文档', `/documents?region=${encodeURIComponent('贵州省')}`, '.data-table tbody tr'],
  ['文档阅读', '/documents/d0003', '.text-pane .block'],
  ['导入', '/import', '.import-list > li'],
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

const NOT_DIGITS = /\D/g
const PAPER_PAGE = /\/Type\s*\/Page\b/g
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

  describe('首页', () => {
    test('every count of what is held and what is due equals the rows behind it', async () => {
      const { page, faults } = await app().open('/')
      await page.locator('.due-counts a').first().waitFor()
      await page.waitForLoadState('networkidle')
      const links = page.locator(
        '.holdings a[href^="/documents"], .holdings a[href^="/search"], .due-counts a',
      )
      const told = await links.evaluateAll((all) =>
        all.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
      )
      expect(told.length).toBeGreaterThan(5)
      for (const [address, words] of told) {
        await page.goto(address)
        const count = page.locator('.list-count, .results h2, .results-bar h2').first()
        await expect
          .poll(async () => [address, ((await count.textContent()) ?? '').replaceAll(NOT_DIGITS, '')])
          .toEqual([address, words.replaceAll(NOT_DIGITS, '')])
      }
      expect(faults).toEqual([])
    })

    test('every tile of the map leads to as many documents as it says', async () => {
      const { page } = await app().open('/')
      await page.locator('.tile.step-1').first().waitFor()
      for (const region of ['贵州省', '重庆市', '天津市']) {
        const tile = page.locator(`[data-tile="${region}"]`)
        const told = await tile.locator('.tile-value').textContent()
        await tile.click()
        await expect.poll(() => page.locator('.list-count').textContent()).toBe(`${told}份文件`)
        await page.goBack()
        await page.locator('.tile.step-1').first().waitFor()
      }
      const held = Number(await page.locator('a[href="#coverage"]').textContent())
      expect(await page.locator('.tile:not(.state-not-in-corpus)').count()).toBe(held)
    })

    test('what was not understood opens in place, as many rows as told, each with its clause', async () => {
      const { page } = await app().open('/')
      const summary = page.locator('.attention summary').first()
      await summary.click()
      const told = Number(((await summary.textContent()) ?? '').replaceAll(NOT_DIGITS, ''))
      await expect.poll(() => page.locator('.problem-rows li').count()).toBe(told)
      await page.locator('.problem-rows a').first().click()
      await page.locator('.text-pane .focus').first().waitFor()
    })

    test('on paper the overview is one page', async () => {
      const { page } = await app().open('/')
      await page.locator('.home-table tbody tr').first().waitFor()
      await page.waitForLoadState('networkidle')
      const paper = (await page.pdf({ preferCSSPageSize: true })).toString('latin1')
      expect(paper.match(PAPER_PAGE)).toHaveLength(1)
    })
  })

  describe('文档', () => {
    test('each count beside the list is what choosing it lists, with a title too', async () => {
      const { page } = await app().open(`/documents?title=${encodeURIComponent('实施意见')}`)
      const values = page.locator('.facet li')
      await values.first().waitFor()
      for (const at of [0, 2]) {
        const value = values.nth(at)
        const told = await value.locator('.number').textContent()
        await value.getByRole('checkbox').click()
        await expect.poll(() => page.locator('.list-count').textContent()).toBe(`${told}份文件`)
        await page.goBack()
        await values.first().waitFor()
      }
    })

    test('problems of a document: the count leads to its tab', async () => {
      const { page } = await app().open(`/documents?region=${encodeURIComponent('贵州省')}`)
      await page.locator('td.col-problems a').first().click()
      await page.locator('.problems li').first().waitFor()
    })
  })

  describe('the whole', () => {
    test.each(PAGES.slice(0, 10))('%s loads at most 400 KB of script, gzipped', async (_, path, content) => {
      const { page } = await app().open(path)
      await page.locator(content).first().waitFor()
      const addresses = await page.evaluate(() =>
        performance.getEntriesByType('resource').map(({ name }) => name),
      )
      const scripts = addresses.filter((address) => address.endsWith('.js'))
      const sizes = await Promise.all(
        scripts.map(
          async (address) => gzipSync(Buffer.from(await (await fetch(address)).arrayBuffer())).length,
        ),
      )
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
