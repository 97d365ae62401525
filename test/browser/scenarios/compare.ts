// Compare what regions have promised, with the clause behind each cell.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type App, PHONE } from '../app.ts'
import { sideways } from '../see.ts'

const INDICATOR = '非化石能源消费比重'
const cell = (page: Page, region: string, year: number) =>
  page.locator(`td[data-cell^="${region}@"][data-cell$="@${year}"]`)

async function choose(page: Page, picker: string, words: string[]): Promise<void> {
  const field = page.locator(`${picker} input`)
  for (const word of words) {
    await field.fill(word)
    await page.locator('.ant-select-item-option', { hasText: word }).first().waitFor()
    await page.locator(`.ant-select-item-option[title="${word}"]`).click()
  }
  await page.keyboard.press('Escape')
}

const READER = /\/documents\//
const DIGITS = /[\d.]+/

export function compareScenarios(app: () => App): void {
  describe('compare regions', () => {
    test('浙江 and 江苏 on three indicators', async () => {
      const { page, faults } = await app().open('/compare')
      await choose(page, '.indicator-picker', [INDICATOR, '森林覆盖率', '森林蓄积量'])
      await choose(page, '.region-picker', ['浙江省', '江苏省'])
      await page.locator('table.matrix tbody tr').nth(1).waitFor()
      await expect
        .poll(() => page.locator('table.matrix tbody tr > th').allTextContents())
        .toEqual(['江苏省', '浙江省'])
      await expect.poll(() => page.locator('table.matrix thead .group').count()).toBe(3)
      for (const state of await page.locator('table.matrix td[data-cell]').allTextContents())
        expect(state.trim()).not.toBe('')
      await page.locator('td[data-cell^="浙江省@"]').first().click()
      await page.locator('.popover .focus').first().waitFor()
      expect(faults).toEqual([])
    })

    test('the clause behind 青海 2030 in three clicks from 首页', async () => {
      const { page, faults } = await app().open('/')
      await page.getByRole('link', { name: INDICATOR, exact: true }).click()
      const found = cell(page, '青海省', 2030)
      await found.waitFor()
      await found.click()
      const clause = page.locator('.popover .focus').first()
      await clause.waitFor()
      expect(await page.locator('.popover').textContent()).toContain('55%')
      expect(await clause.textContent()).toContain('非化石能源')
      await page.locator('.popover').getByRole('link', { name: '在文中打开' }).click()
      await page.locator('.text-pane .focus').first().waitFor()
      expect(faults).toEqual([])
    })

    test('by keyboard: arrows move, Enter opens the clause, Esc gives the focus back, Shift+Enter opens the text', async () => {
      const { page } = await app().open(`/compare?indicators=${encodeURIComponent(INDICATOR)}`)
      const first = page.locator('table.matrix td[data-at="0,0"]')
      await first.waitFor()
      await first.focus()
      await page.keyboard.press('ArrowRight')
      await page.keyboard.press('Enter')
      await page.locator('.popover .focus').first().waitFor()
      await expect.poll(() => page.url()).toContain('cell=')
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('.popover').count()).toBe(0)
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-at'))).toBe('0,1')
      await page.keyboard.press('Shift+Enter')
      await page.waitForURL(READER)
    })

    test('what has no figure says why, and nothing is drawn as zero', async () => {
      const { page } = await app().open(`/compare?indicators=${encodeURIComponent(INDICATOR)}&view=bars`)
      await page.locator('.bars .bar').first().waitFor()
      const bars = await page.locator('.bars .bar').count()
      const left = await page.locator('.left-region').count()
      expect(bars).toBeGreaterThan(5)
      expect(bars + left).toBe(34)
      await page.locator('.left-region', { hasText: '辽宁省' }).click()
      expect(await page.locator('.popover').textContent()).toContain('库中无文件')
    })

    test('all 34 tiles stand on the map, arrows move between them', async () => {
      const { page } = await app().open(`/compare?indicators=${encodeURIComponent(INDICATOR)}&view=map`)
      await page.locator('.tile').first().waitFor()
      expect(await page.locator('.tile').count()).toBe(34)
      await page.locator('[data-tile="湖南省"]').focus()
      await page.keyboard.press('ArrowLeft')
      expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tile'))).toBe('贵州省')
      await page.keyboard.press('Enter')
      await page.locator('.popover .focus').first().waitFor()
    })

    test('by keyboard: 浙江 and 江苏 are added by typing, cells are marked and copied with their heads', async () => {
      const { page, faults } = await app().open('/compare')
      await page.locator('.indicator-picker input').focus()
      for (const word of [INDICATOR, '森林覆盖率', '森林蓄积量']) {
        await page.keyboard.type(word)
        await page.locator(`.ant-select-item-option[title="${word}"]`).waitFor()
        await page.keyboard.press('Enter')
      }
      await page.keyboard.press('Escape')
      await page.locator('.region-picker input').focus()
      for (const word of ['江苏省', '浙江省']) {
        await page.keyboard.type(word)
        await page.locator(`.ant-select-item-option[title="${word}"]`).waitFor()
        await page.keyboard.press('Enter')
      }
      await page.keyboard.press('Escape')
      await expect.poll(() => page.locator('table.matrix tbody tr').count()).toBe(2)
      await expect.poll(() => page.locator('table.matrix thead .group').count()).toBe(3)
      await page.locator('td[data-at="0,0"]').focus()
      await page.keyboard.press('Shift+ArrowRight')
      await page.keyboard.press('Shift+ArrowDown')
      await expect.poll(() => page.locator('td[data-marked="true"]').count()).toBe(4)
      await page.keyboard.press('Control+c')
      const copied = (await page.evaluate(() => navigator.clipboard.readText())).split('\n')
      expect(copied.map((line) => line.split('\t').length)).toEqual([3, 3, 3])
      expect(copied.map((line) => line.split('\t')[0])).toEqual(['地区', '江苏省', '浙江省'])
      expect(faults).toEqual([])
    })

    test('a group of regions stands for its members', async () => {
      const { page } = await app().open(`/compare?indicators=${encodeURIComponent(INDICATOR)}`)
      await choose(page, '.region-picker', ['长三角'])
      await expect
        .poll(() => page.locator('table.matrix tbody tr > th').allTextContents())
        .toEqual(['上海市', '江苏省', '浙江省', '安徽省'])
    })

    test('on a phone one indicator at a time, nothing wider than the page', async () => {
      const { page, faults } = await app().open(
        `/compare?indicators=${[INDICATOR, '森林覆盖率'].map(encodeURIComponent).join(',')}`,
        PHONE,
      )
      await page.locator('table.matrix tbody tr').first().waitFor()
      expect(await page.locator('table.matrix thead .group').allTextContents()).toEqual([INDICATOR])
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await page.locator('.one-indicator').click()
      await page.locator('.ant-select-item-option[title="森林覆盖率"]').click()
      await expect
        .poll(() => page.locator('table.matrix thead .group').allTextContents())
        .toEqual(['森林覆盖率'])
      expect(faults).toEqual([])
    })

    test('sorting by a value ranks only what is comparable', async () => {
      const { page } = await app().open(`/compare?indicators=${encodeURIComponent(INDICATOR)}&year=2030`)
      await page.locator('table.matrix thead .plain-button').first().click()
      await page.locator('.unranked-head').waitFor()
      const ranked = await page.locator('table.matrix tbody tr:not(.national)').evaluateAll((rows) => {
        const end = rows.findIndex((row) => row.classList.contains('unranked-head'))
        return rows.slice(0, end).map((row) => row.querySelector('td')?.textContent ?? '')
      })
      const values = ranked.map((text) => Number(DIGITS.exec(text)?.[0]))
      expect(values.length).toBeGreaterThan(5)
      expect(values).toEqual(values.toSorted((a, b) => b - a))
    })
  })
}
