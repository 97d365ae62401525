// The other tabs of 导入: all problems of the library, the files that it holds; and importing paused and resumed.
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { type App, PHONE } from '../app.ts'
import { inView, seriousFindings, sideways } from '../see.ts'
import { rowOf, uploads } from './import.ts'

const DONE_MS = 60_000
const Total = z.object({ total: z.number() })
const BODY = Array.from({ length: 40 }, (_, n) => `第${n}项工作由各地区结合实际推进第${n * 7}类工程。`).join(
  '\n',
)
const plan = (city: string): string =>
  `${city}节水实施方案\n一、主要目标\n到2025年，可再生水利用率达到8。\n二、重点任务\n${BODY}\n`

const totalOf = async (app: App, path: string): Promise<number> =>
  Total.parse(await (await fetch(`${app.url}/api/${path}`)).json()).total

async function bring(app: App, files: Readonly<Record<string, string>>): Promise<void> {
  const { page } = await app.open('/import')
  const named = Object.entries(files).map(([name, text]) => ({ name, text }))
  await page.locator('input[data-files]').setInputFiles(uploads(named))
  for (const { name } of named) await rowOf(page, name, 'done').waitFor({ timeout: DONE_MS })
}

export function heldScenarios(app: () => App): void {
  describe('all problems', () => {
    test('are listed by gravity, filtered in the address, and lead to their place', async () => {
      const { page, faults } = await app().open('/import')
      await page.getByRole('tab', { name: '导入' }).focus()
      await page.keyboard.press('ArrowRight')
      await page.locator('.data-table tbody tr').first().waitFor()
      expect(new URL(page.url()).searchParams.get('tab')).toBe('problems')
      const all = await totalOf(app(), 'diagnostics?limit=1')
      await page.getByText(`${all}条问题`).waitFor()
      expect(await page.locator('.data-table tbody tr .tag').first().innerText()).toBe('留意')
      await page.getByRole('checkbox', { name: '留意' }).check()
      await page.getByRole('checkbox', { name: '抽取' }).check()
      const query = 'severity=warning&stage=extract'
      await page
        .getByText(`${await totalOf(app(), `diagnostics?limit=1&${query}`)}条问题`, { exact: true })
        .waitFor()
      expect(new URL(page.url()).search).toBe(`?tab=problems&${query}`)
      expect(await seriousFindings(page)).toEqual([])
      await page.locator('.see-place').first().click()
      await page.locator('.problems [data-selected="true"]').waitFor()
      await expect.poll(() => inView(page.locator('.problems [data-selected="true"]'))).toBe(true)
      await page.goBack()
      await page.locator('.chosen-filters .chip').first().click()
      await page.locator('.chosen-filters .chip').first().click()
      await page.getByText(`${all}条问题`).waitFor()
      expect(faults).toEqual([])
    })

    test('by keyboard, and where no problem meets the filters', async () => {
      const { page } = await app().open('/import?tab=problems&severity=error,dreadful')
      await page.getByText('没有符合条件的问题').waitFor()
      expect(await page.locator('.address-notes').innerText()).toContain('dreadful')
      await page.getByText('去掉全部筛选').click()
      await page.locator('.data-table tbody tr').first().waitFor()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.locator('.text-pane .block').first().waitFor()
    })

    test('none at all is said, with what would be listed', async () => {
      const { page } = await app().open('/import')
      await page.route('**/api/diagnostics?*', (route) =>
        route.fulfill({ json: { total: 0, items: [], facets: { severity: [], stage: [], source: [] } } }),
      )
      await page.getByRole('tab', { name: '问题' }).click()
      await page.getByText('库里的文件没有读出问题').waitFor()
      expect(await page.locator('.empty').innerText()).toContain('缺页')
    })

    test('on a phone', async () => {
      const { page } = await app().open('/import?tab=problems', PHONE)
      await page.locator('.data-table tbody tr').first().waitFor()
      await page.getByRole('button', { name: '筛选' }).click()
      await page.locator('dialog').getByRole('checkbox', { name: '说明' }).check()
      await page.keyboard.press('Escape')
      await expect.poll(() => new URL(page.url()).searchParams.get('severity')).toBe('info')
      // Until the answer comes the list before it stays, dimmed.
      await page.locator('.data-table .severity-info').first().waitFor()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await seriousFindings(page)).toEqual([])
    })
  })

  describe('the files held', () => {
    test('say what came of each and which are the same; one is deleted after it is said what goes', async () => {
      await bring(app(), { '子市.txt': plan('子市'), '子市另存.txt': `${plan('子市')}\n` })
      const again = await app().open('/import')
      await again.page
        .locator('input[data-files]')
        .setInputFiles(uploads([{ name: '子市改名.txt', text: plan('子市') }]))
      await rowOf(again.page, '子市改名.txt', 'unchanged').waitFor({ timeout: DONE_MS })
      const { page, faults } = await app().open('/import?tab=sources')
      await page.getByRole('searchbox', { name: '文件名含有' }).fill('子市')
      await page.getByText('2个原件', { exact: true }).waitFor()
      const row = page.locator('.data-table tbody tr', {
        has: page.getByRole('link', { name: '子市.txt', exact: true }),
      })
      const first = row.filter({ hasText: '改名' })
      expect(await first.innerText()).toContain('同文：子市另存.txt')
      expect(await first.innerText()).toContain('同一内容另以子市改名.txt导入过')
      expect(await first.innerText()).toContain('TXT')
      expect(await seriousFindings(page)).toEqual([])
      await page.getByRole('button', { name: '替换：子市.txt' }).click()
      await page.locator('dialog').getByText('人工修改').waitFor()
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: '删除：子市.txt' }).click()
      await page.locator('dialog').getByText('其中全部1份文件').waitFor()
      await page.locator('dialog').getByRole('button', { name: '删除', exact: true }).click()
      await page.getByText('1个原件', { exact: true }).waitFor()
      expect(await page.locator('.data-table tbody').innerText()).not.toContain('同文')
      await page.getByRole('link', { name: '打开：子市另存.txt' }).click()
      await page.locator('.text-pane .block').first().waitFor()
      expect(faults).toEqual([])
    })

    test('a compilation opens the list of its documents; on a phone too', async () => {
      const { page } = await app().open('/import?tab=sources&sort=documents', PHONE)
      const first = page.locator('.data-table tbody tr').first()
      await first.waitFor()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      expect(await seriousFindings(page)).toEqual([])
      const n = (await first.locator('.col-documents').innerText()).replace('文件', '').trim()
      await first.locator('.held-name').click()
      await page.getByText(`${n}份文件`, { exact: true }).waitFor()
      await page.locator('.chosen-filters .chip').click()
      await page.getByText(`${await totalOf(app(), 'documents?limit=1')}份文件`, { exact: true }).waitFor()
    })
  })

  describe('importing', () => {
    test('is paused for every window, also those opened later, and goes on', async () => {
      const { page, faults } = await app().open('/import')
      const other = await app().open('/documents')
      await fetch(`${app().url}/api/queue`, {
        method: 'PATCH',
        headers: { 'content-type': 'application/json' },
        body: '{"paused":true}',
      })
      await page.reload()
      await page
        .locator('input[data-files]')
        .setInputFiles(uploads([{ name: '丑市.txt', text: plan('丑市') }]))
      const waiting = rowOf(page, '丑市.txt', 'queued')
      await waiting.waitFor()
      await page.locator('.import-paused').getByText('排队的1份').waitFor()
      expect(await waiting.innerText()).toContain('已暂停')
      expect(await seriousFindings(page)).toEqual([])
      await other.page.locator('.notice').getByText('导入已暂停').waitFor()
      await other.page.locator('.notice').getByText('继续').click()
      await rowOf(page, '丑市.txt', 'done').waitFor({ timeout: DONE_MS })
      await expect.poll(() => page.locator('.import-paused').count()).toBe(0)
      expect(faults).toEqual([])
    })

    test('is paused by its button and what comes then waits, until the same button; on a phone too', async () => {
      const { page } = await app().open('/import', PHONE)
      await page.locator('.import-bar').getByRole('button', { name: '暂停', exact: true }).click()
      await page.locator('.import-paused').getByText('新放入的文件会排队等候').waitFor()
      await page
        .locator('input[data-files]')
        .setInputFiles(uploads([{ name: '卯市.txt', text: plan('卯市') }]))
      await rowOf(page, '卯市.txt', 'queued').getByText('已暂停').waitFor()
      expect(await sideways(page)).toBeLessThanOrEqual(0)
      await page.locator('.import-bar').getByRole('button', { name: '继续', exact: true }).click()
      await rowOf(page, '卯市.txt', 'done').waitFor({ timeout: DONE_MS })
    })
  })
}
