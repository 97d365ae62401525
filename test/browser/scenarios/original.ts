// The pages of a PDF beside its text: the same place on both, records marked on the page, code only when it is needed.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type App, PHONE } from '../app.ts'
import { inView, seriousFindings, sideways } from '../see.ts'

const PDF = new URL('../../fixtures/pdf/plain-text.pdf', import.meta.url)
const NAME = '排版.pdf'
const DONE_MS = 60_000
const DRAWING_CODE = /original-pane|pdf\.worker/

const recordIn = (page: Page): string | null => new URL(page.url()).searchParams.get('rec')

/** The address of the document, brought in where it is not yet. */
async function bringPdf(app: App): Promise<string> {
  const { page } = await app.open('/import')
  await page
    .locator('input[data-files]')
    .setInputFiles([{ name: NAME, mimeType: 'application/pdf', buffer: readFileSync(PDF) }])
  const row = page.locator(
    `.import-list > [data-file="${NAME}"]:is([data-state="done"], [data-state="unchanged"])`,
  )
  await row.first().waitFor({ timeout: DONE_MS })
  return (await row.first().locator('.given a').first().getAttribute('href')) ?? ''
}

export function originalScenarios(app: () => App): void {
  describe('the original beside the text', () => {
    test('a record is marked on its page, a place on the page selects its record and brings the text', async () => {
      const address = await bringPdf(app())
      const { page, faults } = await app().open(address)
      const code: string[] = []
      page.on('request', (request) => DRAWING_CODE.test(request.url()) && code.push(request.url()))
      await page.locator('.text-pane .block').first().waitFor()
      expect(code).toEqual([])
      await page.locator('.view-switch').getByText('并排').click()
      await page.locator('.pdf-drawn[data-state="drawn"]').first().waitFor()
      expect(code.length).toBeGreaterThan(0)
      expect(new URL(page.url()).searchParams.get('view')).toBe('both')

      await page.locator('.record-list > li').nth(6).locator('.card-main').click()
      const first = recordIn(page)
      const marked = page.locator('.pdf-box[data-selected="true"]').first()
      await marked.waitFor()
      await expect.poll(() => inView(marked)).toBe(true)

      const other = page.locator(`.pdf-box.box-duty:not([data-record="${first}"])`).first()
      await other.scrollIntoViewIfNeeded()
      await other.click()
      await expect.poll(() => recordIn(page)).not.toBe(first)
      await expect.poll(() => inView(page.locator('.text-pane [data-selected="true"]').first())).toBe(true)
      expect(await seriousFindings(page)).toEqual([])
      expect(faults).toEqual([])
    })

    test('scrolled together: the text leads the page, the page leads the text', async () => {
      const address = await bringPdf(app())
      const { page } = await app().open(`${address}?view=both`)
      await page.locator('.pdf-drawn[data-state="drawn"]').first().waitFor()
      const at = (pane: string) => page.locator(pane).evaluate((element) => element.scrollTop)
      const before = await at('.original-pane')
      await page.locator('.text-pane').hover()
      await page.mouse.wheel(0, 1500)
      await expect.poll(() => at('.original-pane')).toBeGreaterThan(before + 100)
      const text = await at('.text-pane')
      await page.locator('.original-pane').hover()
      await page.mouse.wheel(0, 600)
      await expect.poll(() => at('.text-pane')).toBeGreaterThan(text + 100)
    })

    test('a link to a clause opens it on the page; what is no PDF can be fetched; on a phone one above the other', async () => {
      const address = await bringPdf(app())
      const { page, faults } = await app().open(`${address}?view=both#s=260-300`, PHONE)
      await page.locator('.pdf-drawn[data-state="drawn"]').first().waitFor()
      await expect.poll(() => inView(page.locator('.pdf-box.box-focus').first())).toBe(true)
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await page.goto('/documents/d0003?view=original')
      await page.locator('.original-pane a[download]').waitFor()
      expect(await page.locator('.original-pane').innerText()).toContain('不是PDF')
      expect(faults).toEqual([])
    })

    test('a page read by OCR says so', async () => {
      const address = await bringPdf(app())
      const { page } = await app().open('/')
      await page.route('**/pages', async (route) => {
        const answer = await route.fetch()
        const { items } = await answer.json()
        await route.fulfill({
          response: answer,
          json: { items: items.map((item: object) => ({ ...item, confidence: 91.4 })) },
        })
      })
      await page.goto(`${address}?view=original`)
      await page.getByText('本页由OCR识别（把握91%）').first().waitFor()
    })
  })
}
