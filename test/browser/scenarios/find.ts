// Find a clause: by mouse, by keyboard, and what its text shows.
import { describe, expect, test } from 'vitest'
import { type App, PHONE } from '../app.ts'
import { inView } from '../see.ts'

const QUERY = '非化石能源'

const READER = /\/documents\//
const CLAUSE = /\/documents\/[^/]+#s=\d+-\d+/
const COUNT = /^\d+份文件$/
/** A page mark or a line break stands inside the words. */
const BROKEN = /第\d+页|\s/
const CITATION = /^“.+”\(《.+》.*,第\d+页\)$/

export function findScenarios(app: () => App): void {
  describe('find a clause', () => {
    test(`search ${QUERY}, open a hit, see the clause highlighted`, async () => {
      const { page, faults } = await app().open('/')
      await page.getByRole('combobox', { name: '搜文件、条款、指标、机构、文号' }).fill(QUERY)
      await page.keyboard.press('Enter')
      const hit = page.locator('article.result').first()
      await hit.waitFor()
      const passage = hit.locator('.passage').first()
      expect(await passage.locator('mark').first().textContent()).toContain(QUERY)
      await hit.getByRole('link').first().click()
      await page.waitForURL(CLAUSE)
      const clause = page.locator('.text-pane .focus').first()
      await clause.waitFor()
      await expect.poll(() => inView(clause)).toBe(true)
      const marked = page.locator('.text-pane .focus mark.hit, .text-pane mark.hit').first()
      expect(await marked.textContent()).toContain(QUERY)
      expect(faults).toEqual([])
    })

    test('by keyboard alone', async () => {
      const { page, faults } = await app().open('/')
      await page.keyboard.press('/')
      await page.keyboard.type(QUERY)
      await page.keyboard.press('Enter')
      await page.locator('article.result').first().waitFor()
      await page.keyboard.press('Tab') // out of the field
      await page.locator('main').focus()
      await page.keyboard.press('j')
      await page.keyboard.press('j')
      await page.locator('article.result[data-selected="true"]').waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(READER)
      const clause = page.locator('.text-pane .focus').first()
      await clause.waitFor()
      await expect.poll(() => inView(clause)).toBe(true)
      expect(faults).toEqual([])
    })

    test('the preview beside the results shows the passage; 后退 brings results and selection back', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(QUERY)}`)
      const passages = page.locator('article.result .passage')
      await passages.nth(1).click()
      await expect.poll(() => page.url()).toContain('open=')
      await page.locator('.preview .focus').first().waitFor()
      await page.locator('.preview').getByRole('link', { name: '在文中打开' }).click()
      await page.waitForURL(READER)
      await page.goBack()
      await page.locator('article.result[data-selected="true"]').waitFor()
    })

    test('facets narrow the results, and the chips take them away again', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(QUERY)}`)
      const count = page.locator('.results-bar h2')
      await expect.poll(() => count.textContent()).toMatch(COUNT)
      const all = await count.textContent()
      await page.getByRole('checkbox', { name: '省级' }).click()
      await expect.poll(() => page.url()).toContain('level=province')
      await expect.poll(() => count.textContent()).not.toBe(all)
      await page.getByRole('button', { name: '去掉层级 省级' }).click()
      await expect.poll(() => count.textContent()).toBe(all)
    })

    test('Enter that ends a composition does not search', async () => {
      const { page } = await app().open('/search')
      const field = page.getByRole('combobox', { name: '检索词' })
      await field.fill('feihuashi')
      await field.evaluate((element) =>
        element.dispatchEvent(
          new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }),
        ),
      )
      expect(new URL(page.url()).searchParams.get('q')).toBeNull()
      await field.press('Enter')
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('feihuashi')
    })

    test('every record marks exactly its own words, and no mark moves the text', async () => {
      const { page } = await app().open('/search?q=贵州省碳达峰实施方案')
      await page.getByRole('link', { name: '贵州省碳达峰实施方案', exact: true }).first().click()
      await page.locator('.text-pane .m').first().waitFor()
      const id = decodeURIComponent(new URL(page.url()).pathname.split('/').at(-1) ?? '')
      const detail = await page.evaluate(async (path) => (await fetch(path)).json(), `/api/documents/${id}`)
      const shown = await page.evaluate(() => {
        const texts: Record<string, string> = {}
        for (const piece of document.querySelectorAll<HTMLElement>('.text-pane [data-r]'))
          for (const record of (piece.dataset.r ?? '').split(' '))
            texts[record] = (texts[record] ?? '') + piece.textContent
        return texts
      })
      const records = [...detail.targets, ...detail.deadlines, ...detail.responsibilities]
      expect(records.length).toBeGreaterThan(100)
      const wrong = records.filter(({ id: record, quote }) => !BROKEN.test(quote) && shown[record] !== quote)
      expect(wrong.map(({ quote }) => quote)).toEqual([])

      const place = (): Promise<number> =>
        page
          .locator('.text-pane .block')
          .nth(6)
          .evaluate((block) => block.getBoundingClientRect().height)
      const before = await place()
      for (const kind of ['目标', '时限', '责任'])
        await page.locator('.kind-switches label', { hasText: kind }).click()
      await expect.poll(() => page.url()).toContain('show=none')
      expect(await place()).toBe(before)
    })

    test('a card and its words choose each other', async () => {
      const { page } = await app().open('/search?q=贵州省碳达峰实施方案')
      await page.getByRole('link', { name: '贵州省碳达峰实施方案', exact: true }).first().click()
      await page.locator('.record-list li').first().waitFor()
      await page.locator('.record-list .card-main').nth(5).click()
      const piece = page.locator('.text-pane .m[data-selected="true"]').first()
      await piece.waitFor()
      await expect.poll(() => inView(piece)).toBe(true)
      const id = await page.locator('.text-pane .m:not([data-selected])').nth(8).getAttribute('data-r')
      const other = page.locator(`.text-pane .m[data-r="${id}"]`).first()
      await other.click()
      const card = page.locator('.record-list li[data-selected="true"]')
      await expect.poll(() => card.getAttribute('data-record')).toBe(id?.split(' ').at(-1))
      expect(await other.getAttribute('data-selected')).toBe('true')
    })

    test('a document opens again where it was left; 第650页 leads to that page', async () => {
      const { page } = await app().open('/search?q=贵州省碳达峰实施方案')
      const title = page.getByRole('link', { name: '贵州省碳达峰实施方案', exact: true }).first()
      await title.click()
      await page.locator('.text-pane .block').first().waitFor()
      const address = new URL(page.url()).pathname
      await page.goto(address)
      await page.locator('[data-find-box]').fill('第650页')
      const path = page.locator('.text-path')
      const place = page.locator('.text-pane .found')
      await expect.poll(() => inView(place)).toBe(true)
      const before = (await path.textContent()) ?? ''
      expect(before).not.toBe('')
      // What was read is remembered once the text stands still.
      await expect.poll(() => page.evaluate(() => localStorage.getItem('zhengce.reading') ?? '')).not.toBe('')
      // The beginning may have been remembered before the page was: what comes last counts.
      await page.waitForTimeout(2_500)
      await page.goto('/documents')
      await page.goto(address)
      await page.locator('.text-pane .block').first().waitFor()
      await expect.poll(() => path.textContent()).toBe(before)
    })

    test('on a phone the clause opens in its text too', async () => {
      const { page, faults } = await app().open(`/search?q=${encodeURIComponent(QUERY)}`, PHONE)
      await page.locator('article.result .passage').first().click()
      const clause = page.locator('.text-pane .focus').first()
      await clause.waitFor()
      await expect.poll(() => inView(clause)).toBe(true)
      expect(faults).toEqual([])
    })

    test('the citation names the document, the path and the page', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(`${QUERY} region:贵州省`)}`)
      await page.locator('.preview .focus').first().waitFor()
      await page.locator('.preview').getByRole('button', { name: '复制引文' }).click()
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(CITATION)
    })
  })
}
