// Bringing files in: results and refusals, cancelling, a newer version that keeps what people wrote, deletion.
import type { Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { type App, PHONE } from '../app.ts'
import { seriousFindings, sideways } from '../see.ts'

interface Sent {
  readonly name: string
  readonly text: string
}

const plan = (city: string, more = ''): string =>
  `${city}节能降碳实施方案\n一、主要目标\n到2025年，非化石能源消费比重达到20%左右，单位地区生产总值能耗下降13.5%。\n` +
  `二、重点任务\n（一）推进煤炭消费替代。2027年底前完成替代任务。（市发展改革委牵头，市能源局配合）\n${more}`

const LONG = Array.from(
  { length: 60_000 },
  (_, n) => `第${n}项工作由各地区结合实际组织实施，确保取得实效。`,
).join('\n')
const DONE_MS = 60_000

export const uploads = (files: readonly Sent[]) =>
  files.map(({ name, text }) => ({ name, mimeType: '', buffer: Buffer.from(text) }))

export const rowOf = (page: Page, file: string, state: string) =>
  page.locator(`.import-list > [data-file="${file}"][data-state="${state}"]`).first()

async function bring(app: App, files: readonly Sent[]): Promise<{ page: Page; faults: string[] }> {
  const opened = await app.open('/import')
  await opened.page.locator('input[data-files]').setInputFiles(uploads(files))
  for (const { name } of files) await rowOf(opened.page, name, 'done').waitFor({ timeout: DONE_MS })
  return opened
}

/** The document that a file gave. */
const openGiven = (page: Page, file: string): Promise<void> =>
  rowOf(page, file, 'done').locator('.given a').first().click()

export function importScenarios(app: () => App): void {
  describe('bring files in', () => {
    test('one that can be read, one that cannot, one that is not sent: each says what became of it', async () => {
      const { page, faults } = await app().open('/import')
      await page.locator('input[data-files]').setInputFiles(
        uploads([
          { name: '甲市方案.txt', text: plan('甲市') },
          { name: '坏文件.docx', text: 'PK\u0003\u0004 not an archive' },
          { name: '照片.psd', text: 'x' },
        ]),
      )
      const good = rowOf(page, '甲市方案.txt', 'done')
      const bad = rowOf(page, '坏文件.docx', 'failed')
      await good.waitFor({ timeout: DONE_MS })
      await bad.waitFor({ timeout: DONE_MS })
      await expect.poll(() => good.innerText()).toContain('甲市节能降碳实施方案')
      expect(await good.innerText()).toContain('1份文件')
      expect(await bad.innerText()).toContain('请')
      expect(await bad.locator('.import-actions').getByText('重试').count()).toBe(1)
      expect(await rowOf(page, '照片.psd', 'refused').innerText()).toContain('不支持这种格式')
      await page.locator('.tasks-button').click()
      await expect
        .poll(() => page.locator('.tasks [role="status"]').innerText())
        .toContain('1份完成，1份有问题')
      await page.reload()
      await good.waitFor()
      await bad.waitFor()
      expect(await bad.getByText('重新选择文件').count()).toBe(1)
      expect(await seriousFindings(page)).toEqual([])
      expect(faults).toEqual([])
    })

    test('files dropped on any page are brought in', async () => {
      const { page, faults } = await app().open('/documents')
      const dropped = await page.evaluateHandle((text) => {
        const data = new DataTransfer()
        data.items.add(new File([text], '拖入.txt'))
        return data
      }, plan('庚市'))
      await page.dispatchEvent('main', 'dragover', { dataTransfer: dropped })
      await page.locator('.drop-anywhere').waitFor()
      await page.dispatchEvent('main', 'drop', { dataTransfer: dropped })
      await rowOf(page, '拖入.txt', 'done').waitFor({ timeout: DONE_MS })
      expect(await page.locator('.drop-anywhere').count()).toBe(0)
      expect(new URL(page.url()).pathname).toBe('/import')
      expect(faults).toEqual([])
    })

    test('the same bytes again are skipped, and said to be so; on a phone too', async () => {
      await bring(app(), [{ name: '乙市方案.txt', text: plan('乙市') }])
      const { page } = await app().open('/import', PHONE)
      await page
        .locator('input[data-files]')
        .setInputFiles(uploads([{ name: '乙市方案.txt', text: plan('乙市') }]))
      const again = rowOf(page, '乙市方案.txt', 'unchanged')
      await again.waitFor({ timeout: DONE_MS })
      expect(await again.innerText()).toContain('没有重复入库')
      expect(await sideways(page)).toBeLessThanOrEqual(0)
    })

    test('what waits in the queue can be cancelled, and what is being sent', async () => {
      const { page } = await app().open('/import')
      const input = page.locator('input[data-files]')
      await input.setInputFiles(uploads([{ name: '很长.txt', text: LONG }]))
      await page.locator('.import-list > [data-file="很长.txt"][data-job]').first().waitFor()
      await input.setInputFiles(uploads([{ name: '不要了.txt', text: plan('丙市') }]))
      await rowOf(page, '不要了.txt', 'queued').getByText('取消').click()
      await rowOf(page, '不要了.txt', 'cancelled').waitFor()
      await page.route('**/api/documents', () => undefined)
      await input.setInputFiles(uploads([{ name: '没送完.txt', text: plan('丁市') }]))
      await rowOf(page, '没送完.txt', 'sending').getByText('取消').click()
      await expect.poll(() => page.locator('[data-file="没送完.txt"]').count()).toBe(0)
      await rowOf(page, '很长.txt', 'done').waitFor({ timeout: DONE_MS })
    })

    test('a field corrected by hand is still there after a newer version of the file', async () => {
      const { page, faults } = await bring(app(), [{ name: '戊市方案.txt', text: plan('戊市') }])
      await openGiven(page, '戊市方案.txt')
      await page.getByRole('tab', { name: '信息' }).click()
      await page.locator('[data-edit="issuers"]').click()
      await page.locator('.field-form input').fill('戊市人民政府')
      await page.keyboard.press('Enter')
      await page.locator('.tag-edited').waitFor()
      await page.locator('.file-actions-row').getByText('替换为新版本').click()
      await page.locator('dialog').getByText('人工修改').waitFor()
      await page
        .locator('dialog input[type="file"]')
        .setInputFiles(
          uploads([{ name: '新稿.txt', text: plan('戊市', '（二）推进绿色建筑。2026年底前完成。\n') }]),
        )
      const newer = page.locator('.import-list > [data-file="戊市方案.txt"]').first()
      await expect.poll(() => newer.innerText(), { timeout: DONE_MS }).toContain('换下了')
      await openGiven(page, '戊市方案.txt')
      await page.locator('.text-pane').getByText('推进绿色建筑').first().waitFor()
      await page.getByRole('tab', { name: '信息' }).click()
      await page.locator('.tag-edited').waitFor()
      expect(await page.locator('.info').innerText()).toContain('戊市人民政府')
      await page.locator('.field-history summary').click()
      await page.getByText('恢复自动读出').click()
      await expect.poll(() => page.locator('.tag-edited').count()).toBe(0)
      expect(faults).toEqual([])
    })

    test('a document is deleted after what goes with it is said, and its address says so', async () => {
      const { page, faults } = await bring(app(), [{ name: '己市方案.txt', text: plan('己市') }])
      await openGiven(page, '己市方案.txt')
      await page.locator('.text-pane .block').first().waitFor()
      const address = new URL(page.url()).pathname
      await page.locator('.page-actions [aria-haspopup="dialog"]').click()
      await page.locator('.popover .file-delete').click()
      const dialog = page.locator('dialog')
      await dialog.getByText('目标2条').waitFor()
      await dialog.getByText('没有人工修改').waitFor()
      expect(await seriousFindings(page)).toEqual([])
      await dialog.locator('.danger-button').click()
      await expect.poll(() => new URL(page.url()).pathname).toBe('/documents')
      await expect.poll(() => page.locator('.announcer').innerText()).toContain('己市节能降碳实施方案')
      expect(faults).toEqual([])
      await page.goto(address)
      await page.getByText('由本机用户删除').waitFor()
    })
  })
}
