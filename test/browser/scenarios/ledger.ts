// Who must do what: an agency's tasks, with the clause of each.
import { describe, expect, test } from 'vitest'
import { type App, PHONE } from '../app.ts'

const AGENCY = '贵州省发展和改革委员会'

const DIGITS = /\d+/
const COUNT = /^\d+项任务$/
const CLAUSE = /\/documents\/.*#s=/
const ROLE_COUNTS = /(?:牵头|配合|共同)(\d+)/g
const YEARS_ONLY = /^只写到年的 \d+项$/

export function ledgerScenarios(app: () => App): void {
  describe('the ledger', () => {
    test('what 贵州省发展改革委 leads', async () => {
      const { page, faults } = await app().open('/ledger')
      await page.locator('.agency-picker input').fill('贵州省发展改革委')
      await page.locator(`.ant-select-item-option[title="${AGENCY}"]`).click()
      await page.keyboard.press('Escape')
      await page.locator('.role-picker').click()
      await page.locator('.ant-select-item-option[title="牵头"]').click()
      await expect.poll(() => page.locator('.ledger-count').textContent()).toMatch(COUNT)
      await expect.poll(() => new URL(page.url()).searchParams.get('role')).toBe('lead')
      const rows = page.locator('.data-table tbody tr[data-row]')
      const leads = (): Promise<string[]> => page.locator('.data-table .col-lead').allTextContents()
      await expect.poll(async () => (await leads()).filter((one) => !one.includes('发展改革委'))).toEqual([])
      const told = Number(DIGITS.exec((await page.locator('.ledger-count').textContent()) ?? '')?.[0])
      expect((await leads()).length).toBe(told)
      await rows.first().getByRole('button').first().click()
      await page.locator('.task-aside .focus').first().waitFor()
      expect(await page.locator('.task-aside .agencies').first().textContent()).toContain('发展改革委')
      expect(faults).toEqual([])
    })

    test('by keyboard alone: the agency is typed, the role chosen, its first task read in the text', async () => {
      const { page, faults } = await app().open('/ledger')
      await page.locator('.agency-picker input').focus()
      await page.keyboard.type('贵州省发展改革委')
      await page.locator(`.ant-select-item-option[title="${AGENCY}"]`).waitFor()
      await page.keyboard.press('Enter')
      await page.locator(`.agency-picker .ant-select-selection-item[title="${AGENCY}"]`).waitFor()
      await page.keyboard.press('Tab') // the button that clears the field; the open list does not take the key
      await page.keyboard.press('Tab')
      await expect
        .poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
        .toBe('角色')
      expect(new URL(page.url()).searchParams.get('agency')).toBe(AGENCY)
      await page.keyboard.press('ArrowDown')
      await page.locator('.ant-select-item-option[title="牵头"]').waitFor()
      await page.keyboard.press('Enter')
      await expect.poll(() => new URL(page.url()).searchParams.get('role')).toBe('lead')
      await page.locator('.data-table tbody tr[data-row]').first().waitFor()
      await page.locator('main').focus()
      await page.keyboard.press('j')
      await page.locator('.task-detail .focus').first().waitFor()
      await page.keyboard.press('Enter')
      await page.waitForURL(CLAUSE)
      await page.locator('.text-pane .focus').first().waitFor()
      expect(faults).toEqual([])
    })

    test('常看: as many rows as it says, by what the text leaves out', async () => {
      const { page } = await app().open(`/ledger?region=${encodeURIComponent('贵州省')}`)
      const noLead = page.locator('.quick-views .chip', { hasText: '无牵头' })
      await expect.poll(() => noLead.textContent()).toMatch(DIGITS)
      const told = Number(DIGITS.exec((await noLead.textContent()) ?? '')?.[0])
      await noLead.click()
      await expect.poll(() => page.locator('.ledger-count').textContent()).toBe(`${told}项任务`)
      for (const lead of await page.locator('.data-table .col-lead').allTextContents())
        expect(lead).toBe('未写明牵头')
      await noLead.click()
      await expect.poll(() => new URL(page.url()).searchParams.get('flag')).toBeNull()
    })

    test('by time limit: a year is a group of its own, not its December', async () => {
      const { page, faults } = await app().open(`/ledger?group=month&region=${encodeURIComponent('贵州省')}`)
      await page.locator('.data-table .group-row').first().waitFor()
      const groups = await page.locator('.data-table .group-row').allTextContents()
      expect(groups).toContain('2025年内（只写到年）')
      expect(groups).not.toContain('2025年12月')
      expect(faults).toEqual([])
    })

    test('words of the task, and a rule that its document states once for all', async () => {
      const { page } = await app().open('/ledger')
      await page.locator('.words-field').fill('煤气油储备')
      await page.keyboard.press('Enter')
      await page.locator('.data-table .col-task button').first().click()
      await page.locator('.task-detail', { hasText: '下同' }).waitFor()
    })

    test('by keyboard: j opens the next task, Enter its clause in the text', async () => {
      const { page } = await app().open(`/ledger?agency=${encodeURIComponent(AGENCY)}&role=lead`)
      await page.locator('.data-table tbody tr[data-row]').first().waitFor()
      await page.locator('main').focus()
      await page.keyboard.press('j')
      await expect.poll(() => page.url()).toContain('task=')
      const first = new URL(page.url()).searchParams.get('task')
      await page.locator('.task-detail').waitFor()
      await page.keyboard.press('j')
      await expect.poll(() => new URL(page.url()).searchParams.get('task')).not.toBe(first)
      await page.keyboard.press('Escape')
      await expect.poll(() => new URL(page.url()).searchParams.get('task')).toBeNull()
      await page.keyboard.press('j')
      await page.keyboard.press('Enter')
      await page.waitForURL(CLAUSE)
    })

    test('agencies open to their tasks, as many as they say', async () => {
      const { page } = await app().open('/ledger')
      const row = page.locator('.agency-row').first()
      await row.waitFor()
      const counts = [...((await row.textContent()) ?? '').matchAll(ROLE_COUNTS)].map(([, n]) => Number(n))
      await row.click()
      const rows = page.locator('.nested .data-table')
      await rows.waitFor()
      await expect
        .poll(() => rows.getAttribute('aria-rowcount'))
        .toBe(String(counts.reduce((sum, one) => sum + one, 0)))
    })

    test('limits that name only a year are in the strip, not on a day', async () => {
      const { page } = await app().open('/ledger?view=calendar&year=2025')
      await page.locator('.strip').first().waitFor()
      expect(await page.locator('.strip summary').first().textContent()).toMatch(YEARS_ONLY)
      const december = page.locator('.month', { hasText: '2025年12月' })
      if ((await december.count()) > 0) expect(await december.textContent()).not.toContain('到2025年')
      const strip = page.locator('.strip').first()
      if (!(await strip.evaluate((one) => one instanceof HTMLDetailsElement && one.open)))
        await strip.locator('summary').click()
      await page.locator('.strip li .deadline-line').first().click()
      await page.locator('.popover .focus').first().waitFor()
    })

    test('on a phone a task opens as a sheet and closes with its button', async () => {
      const { page, faults } = await app().open(
        `/ledger?agency=${encodeURIComponent(AGENCY)}&role=lead`,
        PHONE,
      )
      await page.locator('.data-table .col-task button').first().click()
      const sheet = page.getByRole('dialog', { name: '任务详情' })
      await sheet.locator('.focus').first().waitFor()
      await sheet.getByRole('button', { name: '关闭' }).click()
      await expect.poll(() => sheet.count()).toBe(0)
      expect(faults).toEqual([])
    })
  })
}
