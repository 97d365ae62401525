// What is told of a PDF that was read: pages by OCR, pages that could not be, characters that the file does not explain.
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import { OCR_ADVICE, type Scans } from '../ocr/scans.ts'
import type { Finished } from './messages.ts'
import type { Refusal } from './refusal.ts'

/** Mean confidence below which a page should be looked at. */
const DOUBTFUL = 80
const SHOWN = 12

export function told({ pages, scanned, broken, unknown }: Finished, scans: Scans): Diagnostic[] {
  const spanOf = (page: number): Span | undefined => pages[page - 1]?.span
  const all: Diagnostic[] = scans.pages
    .filter(({ number }) => scanned.includes(number))
    .map(({ number, confidence }) =>
      diagnostic(
        confidence < DOUBTFUL ? 'warning' : 'info',
        `第${number}页：本页由OCR识别，可信度 ${Math.round(confidence)}，引用前请与原件核对`,
        spanOf(number),
      ),
    )
  if (scans.unread.length > 0) {
    const advice = OCR_ADVICE[scans.reason ?? 'missing']
    all.push(
      diagnostic(
        'warning',
        `${listed(scans.unread)}主要是图片，其中的文字没有读出。${advice}。`,
        spanOf(scans.unread[0] ?? 0),
      ),
    )
  }
  if (broken.length > 0)
    all.push(
      diagnostic(
        'warning',
        `${listed(broken)}已损坏或过于复杂，没有读出。请核对原件。`,
        spanOf(broken[0] ?? 0),
      ),
    )
  const count = unknown.reduce((sum, page) => sum + page.count, 0)
  if (count > 0) {
    const where = listed(unknown.map(({ page }) => page))
    const message = `${where}有 ${count} 个字符在文件中没有对应的文字编码，以 \ufffd 代替。请与原件核对。`
    all.push(diagnostic('warning', message, spanOf(unknown[0]?.page ?? 0)))
  }
  return all
}

export const imageOnly = (pages: number, { reason }: Scans): Refusal => ({
  reason: `PDF 的 ${pages} 页都是图片，没有文字`,
  advice: OCR_ADVICE[reason ?? 'missing'],
})

function listed(pages: readonly number[]): string {
  const shown = pages.slice(0, SHOWN).join('、')
  return pages.length > SHOWN ? `第${shown}等 ${pages.length} 页` : `第${shown}页`
}

const diagnostic = (
  severity: Diagnostic['severity'],
  message: string,
  span: Span | undefined,
): Diagnostic => ({
  stage: 'read',
  rule: 'pdf',
  severity,
  message,
  ...(span ? { span } : {}),
})
