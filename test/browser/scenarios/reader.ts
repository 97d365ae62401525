// Reading a document: marks and list both ways, overlaps, keys, columns, places, and a big text.
import type { Locator, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import type { App } from '../app.ts'
import { inView } from '../see.ts'

/** 贵州省碳达峰实施方案: 70 targets, 48 deadlines, 58 responsibilities. */
const PLAN = '贵州省碳达峰实施方案'
const HERE = /^此处有\d条$/
const ID = /"id":"(d\d+)"/

/** The middle of the first line of a mark: the middle of its box may be other words. */
async function clickFirstLine(page: Page, mark: Locator): Promise<void> {
  await mark.scrollIntoViewIfNeeded()
  const { x, y } = await mark.evaluate((element) => {
    const [line] = element.getClientRects()
    return line ? { x: line.x + line.width / 2, y: line.y + line.height / 2 } : { x: 0, y: 0 }
  })
  await page.mouse.click(x, y)
}

async function openPlan(app: App): Promise<{ page: Page; faults: string[] }> {
  const found = await fetch(`${app.url}/api/documents?title=${encodeURIComponent(PLAN)}`)
  const id = ID.exec(await found.text())?.[1]
  const opened = await app.open(`/documents/${id}`)
  await opened.page.locator('.text-pane .block').first().waitFor()
  return opened
}

const recordIn = (page: Page): string | null => new URL(page.url()).searchParams.get('rec')

export function readerScenarios(app: () => App): void {
  describe('read a document', () => {
    test('a mark selects its card, a card brings its clause into view', async () => {
      const { page, faults } = await openPlan(app())
      const mark = page.locator('.text-pane .m-target').first()
      await clickFirstLine(page, mark)
      await expect.poll(() => recordIn(page)).not.toBeNull()
      // However many records there are, only the cards near the view are drawn.
      expect(await page.locator('.record-list > li').count()).toBeLessThan(40)
      const card = page.locator('.record-list > li[data-selected="true"]')
      await card.waitFor()
      expect(await card.getAttribute('data-record')).toBe(recordIn(page))
      await page.locator('.record-list > li').last().locator('.card-main').click()
      await expect.poll(() => inView(page.locator('.text-pane [data-selected="true"]').first())).toBe(true)
      expect(faults).toEqual([])
    })

    test('several records on one place: which one is asked, and its number answers', async () => {
      const { page } = await openPlan(app())
      const crowded = page.locator('.text-pane .m[data-r*=" "]').first()
      await clickFirstLine(page, crowded)
      const list = page.locator('.here')
      await list.waitFor()
      expect(await list.locator('h2').textContent()).toMatch(HERE)
      const ids = ((await crowded.getAttribute('data-r')) ?? '').split(' ')
      await page.keyboard.press('2')
      await expect.poll(() => page.locator('.popover').count()).toBe(0)
      expect(recordIn(page)).toBe(ids.at(-2))
    })

    test('by keyboard: one stop for all marks, arrows between them, Enter selects, [ and ] fold', async () => {
      const { page, faults } = await openPlan(app())
      await page.locator('.text-pane').focus()
      await page.keyboard.press('Tab')
      const at = () => page.evaluate(() => document.activeElement?.getAttribute('data-at'))
      const first = await at()
      expect(first).not.toBeNull()
      await page.keyboard.press('ArrowRight')
      expect(Number(await at())).toBeGreaterThan(Number(first))
      await page.keyboard.press('Enter')
      await expect
        .poll(async () => recordIn(page) !== null || (await page.locator('.here').count()) > 0)
        .toBe(true)
      expect(await page.locator('.text-pane [role="button"][tabindex="0"]').count()).toBe(1)
      await page.keyboard.press('[')
      await expect.poll(() => page.locator('.outline').isVisible()).toBe(false)
      await page.keyboard.press(']')
      await expect.poll(() => page.locator('.panel').isVisible()).toBe(false)
      expect(faults).toEqual([])
    })

    test('kinds that are switched off leave the text where it stands', async () => {
      const { page } = await openPlan(app())
      const last = page.locator('.text-pane .chunk').first().locator('.block').last()
      const before = await last.boundingBox()
      for (const kind of ['目标', '时限', '责任'])
        await page.locator('.kind-switches').getByText(kind).click()
      await expect.poll(() => new URL(page.url()).searchParams.get('show')).toBe('none')
      expect(await last.boundingBox()).toEqual(before)
    })

    test('columns are dragged and moved by arrows, and are kept', async () => {
      const { page } = await openPlan(app())
      const edge = page.getByRole('separator', { name: '记录的宽度' })
      const width = async () => (await page.locator('.panel').boundingBox())?.width ?? 0
      const before = await width()
      await edge.focus()
      await page.keyboard.press('ArrowLeft')
      await expect.poll(width).toBe(before + 16)
      await page.reload()
      await page.locator('.text-pane .block').first().waitFor()
      expect(await width()).toBe(before + 16)
    })

    test('selected words: citation and permanent address', async () => {
      const { page, faults } = await openPlan(app())
      const place = await page
        .locator('.text-pane p.block')
        .nth(2)
        .evaluate((block) => {
          const words = document.createRange()
          words.setStart(block.firstChild ?? block, 0)
          words.setEnd(block.firstChild ?? block, 1)
          getSelection()?.removeAllRanges()
          getSelection()?.addRange(words)
          return Number(block.getAttribute('data-from'))
        })
      await page.getByRole('toolbar', { name: '选中的文字' }).getByText('复制条款链接').click()
      const address = await page.evaluate(() => navigator.clipboard.readText())
      expect(address).toContain(`#s=${place}-`)
      await page.goto(address)
      await expect.poll(() => inView(page.locator('.text-pane .focus').first())).toBe(true)
      expect(faults).toEqual([])
    })

    test('fields lead to the place in the text that says them', async () => {
      const { page } = await openPlan(app())
      await page.getByRole('tab', { name: '信息' }).click()
      await page.locator('.info a.from-text').first().click()
      const clause = page.locator('.text-pane .focus').first()
      await expect.poll(() => inView(clause)).toBe(true)
      expect(await clause.textContent()).toContain(PLAN)
      expect(await page.locator('.info').isVisible()).toBe(true)
    })

    test('a place that was not understood is marked in the text and listed with its reason', async () => {
      const { page } = await app().open('/documents')
      const id = await page.evaluate(async () => {
        for (let n = 1; n <= 60; n++) {
          const name = `d${String(n).padStart(4, '0')}`
          const found = await fetch(`/api/documents/${name}`).then((answer) => answer.text())
          if (found.includes('"rule":"targets/unread"')) return name
        }
        return ''
      })
      await page.goto(`/documents/${id}?tab=problems`)
      await page.locator('.problems .card-quote').last().click()
      const mark = page.locator('.text-pane .m-doubt[data-selected="true"]').first()
      await expect.poll(() => inView(mark)).toBe(true)
      expect(new URL(page.url()).searchParams.get('show')).toContain('s')
    })
  })
}
