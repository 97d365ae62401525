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
const PAGE_MARK = /^第\d+页$/
const TARGETS = /^[\d,]+条目标$/
const NOT_DIGITS = /\D/g
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

    test('the clause behind 青海 2030 非化石能源消费比重: three clicks from 首页, by what can be read there', async () => {
      const { page, faults } = await app().open('/')
      await page.getByRole('link', { name: '非化石能源消费比重', exact: true }).click()
      const row = page.locator('table.matrix tbody tr', {
        has: page.getByRole('rowheader', { name: '青海省' }),
      })
      await row.locator('td[data-cell$="@2030"]').click()
      const clause = page.locator('.popover .focus').first()
      await clause.waitFor()
      expect(await page.locator('.popover').textContent()).toContain('青海省')
      await page.locator('.popover').getByRole('link', { name: '在文中打开' }).first().click()
      await page.waitForURL(CLAUSE)
      await page.locator('.text-pane .focus').first().waitFor()
      expect(faults).toEqual([])
    })

    test('Down leads from the field to the hits, j goes on, c copies the citation, p hides the preview, f finds the filters', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(QUERY)}`)
      await page.locator('article.result').nth(1).waitFor()
      const field = page.getByRole('combobox', { name: '检索词' })
      await field.focus()
      await page.keyboard.press('ArrowDown')
      const chosen = page.locator('article.result[data-selected="true"]')
      const ids = await page
        .locator('article.result')
        .evaluateAll((hits) => hits.map((hit) => (hit instanceof HTMLElement ? hit.dataset.document : '')))
      await expect.poll(() => chosen.getAttribute('data-document')).toBe(ids[0])
      await page.keyboard.press('j')
      await expect.poll(() => chosen.getAttribute('data-document')).toBe(ids[1])
      await page.keyboard.press('c')
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(CITATION)
      await page.keyboard.press('p')
      await expect.poll(() => page.locator('.preview').count()).toBe(0)
      await page.keyboard.press('f')
      expect(await page.evaluate(() => document.activeElement?.closest('.facets') !== null)).toBe(true)
    })

    test('a page mark inside a passage is drawn apart, and the passage stays as it is', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(`${QUERY} region:河北省`)}`)
      await page.locator('article.result .page-mark').first().waitFor()
      expect(await page.locator('article.result .page-mark').first().textContent()).toMatch(PAGE_MARK)
      expect(await page.locator('article.result mark').allTextContents()).not.toContain('')
      expect(
        (await page.locator('article.result mark').allTextContents()).filter((text) => BROKEN.test(text)),
      ).toEqual([])
    })

    test('what stands before and after a passage, and what was read from it', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(`${QUERY} region:贵州省`)}`)
      const blocks = page.locator('.preview .block')
      await blocks.first().waitFor()
      const before = await blocks.count()
      await page.getByRole('button', { name: '上段' }).click()
      await page.getByRole('button', { name: '下段' }).click()
      await expect.poll(() => blocks.count()).toBe(before + 2)
      await page.locator('.preview-records a').first().click()
      await page.waitForURL(READER)
      await page.locator('.record-list li[data-selected="true"]').waitFor()
    })

    test('targets by figures: each part of the query can be taken away, each row leads to its clause', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('非化石 >=25% 2030')}&as=targets`)
      const count = page.locator('.results h2')
      await expect.poll(() => count.textContent()).toMatch(TARGETS)
      const narrow = Number((await count.textContent())?.replaceAll(NOT_DIGITS, ''))
      expect(await page.locator('.data-table tbody tr').count()).toBe(narrow)
      await page.getByRole('button', { name: '去掉数值不小于25' }).click()
      await expect
        .poll(async () => Number((await count.textContent())?.replaceAll(NOT_DIGITS, '')))
        .toBeGreaterThan(narrow)
      await page.locator('.data-table tbody .from-text').first().click()
      await page.locator('.popover .focus').first().waitFor()
    })

    test('responsibilities by words of the task, where they name no body', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('煤炭')}&as=responsibilities`)
      await page.locator('.data-table tbody tr').first().waitFor()
      expect(await page.locator('.understood').textContent()).toContain('任务或条款含“煤炭”')
      const total = Number((await page.locator('.results h2').textContent())?.replaceAll(NOT_DIGITS, ''))
      expect(await page.locator('.data-table tbody tr').count()).toBe(total)
    })

    test('a filter that was typed is ticked, and a second value of its field widens it', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('煤炭 region:贵州省')}`)
      const count = page.locator('.results-bar h2')
      await expect.poll(() => count.textContent()).toMatch(COUNT)
      expect(await page.getByRole('checkbox', { name: '贵州省', exact: true }).isChecked()).toBe(true)
      const one = Number((await count.textContent())?.replaceAll(NOT_DIGITS, ''))
      const other = page.locator('.facet li', { hasText: '上海市' }).first()
      const more = Number(await other.locator('.number').textContent())
      await other.getByRole('checkbox').click()
      await expect
        .poll(async () => Number((await count.textContent())?.replaceAll(NOT_DIGITS, '')))
        .toBe(one + more)
      expect(new URL(page.url()).searchParams.get('q')).toBe('煤炭')
    })

    test.each(['渝府办发[2022]22号', '渝府办发（2022）22号', '渝府办发【2022】 22号'])(
      'a pasted document number opens its document: %s',
      async (number) => {
        const { page } = await app().open('/')
        await page.keyboard.press('/')
        await page.keyboard.insertText(number)
        await page.keyboard.press('Enter')
        await page.waitForURL(READER)
        await expect.poll(() => page.locator('h1').textContent()).toContain('成渝地区双城经济圈')
      },
    )

    test('a misspelt word: what was searched instead is said, and can be taken back', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent('碳达锋')}`)
      await page.locator('article.result').first().waitFor()
      expect(await page.locator('.understood').textContent()).toContain('碳达峰')
      await page.getByRole('button', { name: '仍按原输入' }).click()
      await page.locator('.nothing-found').waitFor()
      expect(new URL(page.url()).searchParams.get('q')).toBe('"碳达锋"')
    })

    test('a search is saved in the browser and asked again from the start page', async () => {
      const { page } = await app().open(`/search?q=${encodeURIComponent(QUERY)}&level=province`)
      await page.locator('article.result').first().waitFor()
      await page.getByRole('button', { name: '保存检索' }).click()
      await page.getByRole('button', { name: '已保存' }).waitFor()
      await page.goto('/search')
      await page.getByRole('link', { name: `${QUERY} 省级` }).click()
      await page.locator('article.result').first().waitFor()
      expect(new URL(page.url()).searchParams.get('level')).toBe('province')
    })

    test('后退 from a text: the list stands where it stood, with all that was loaded', async () => {
      const { page } = await app().open('/search?q=碳')
      await page.locator('article.result').first().waitFor()
      await page.locator('.more-hits').click()
      await expect.poll(() => page.locator('article.result').count()).toBe(40)
      const link = page.locator('article.result h3 a').nth(30)
      await link.scrollIntoViewIfNeeded()
      const before = await page.evaluate(() => scrollY)
      await link.click()
      await page.locator('.text-pane .block').first().waitFor()
      await page.goBack()
      await expect.poll(() => page.locator('article.result').count()).toBe(40)
      await expect.poll(async () => Math.abs((await page.evaluate(() => scrollY)) - before)).toBeLessThan(200)
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
