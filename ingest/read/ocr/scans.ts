// Pages that are pictures → what OCR reads on them, some at a time; pages that it does not get to are told.
import { availableParallelism } from 'node:os'
import type { Picture, ScannedPage } from '../pdf/messages.ts'
import { MOST_AT_ONCE, MOST_PAGES, TIME_PER_FILE } from './limits.ts'
import { isInstalled, recognise } from './tesseract.ts'
import { scannedPage } from './words.ts'

export interface Scans {
  /** In order. */
  readonly pages: readonly ScannedPage[]
  /** Numbers of pages that were not read. */
  readonly unread: readonly number[]
  readonly reason: keyof typeof OCR_ADVICE | null
}

export const OCR_ADVICE = {
  missing:
    '安装文字识别程序后重新导入即可自动识别（Debian、Ubuntu：apt install tesseract-ocr tesseract-ocr-chi-sim），或先用其他软件识别文字',
  limit: '文件的图片页过多，请拆分成几份后重新导入',
  failed: '文字识别没有结果，请检查扫描是否清晰，或先用其他软件识别文字',
} as const

export async function readScans(
  numbers: readonly number[],
  draw: (page: number) => Promise<Picture>,
): Promise<Scans> {
  if (numbers.length === 0) return { pages: [], unread: [], reason: null }
  if (!(await isInstalled())) return { pages: [], unread: numbers, reason: 'missing' }
  const until = Date.now() + TIME_PER_FILE
  const read = new Map<number, ScannedPage>()
  const queue = numbers.slice(0, MOST_PAGES)
  // One picture is drawn at a time, while those before are read.
  let drawing: Promise<unknown> = Promise.resolve()
  const work = async (): Promise<void> => {
    for (let number = queue.shift(); number !== undefined && Date.now() < until; number = queue.shift()) {
      const page = number
      const drawn = drawing.then(() => draw(page))
      drawing = drawn.catch(() => {})
      // One page that cannot be drawn or read does not keep the others from it.
      const scanned = await drawn
        .then(async ({ png, scale }) => scannedPage(page, await recognise(png), scale))
        .catch(() => null)
      if (scanned && scanned.words.length > 0) read.set(page, scanned)
    }
  }
  await Promise.all(Array.from({ length: Math.min(MOST_AT_ONCE, availableParallelism()) }, work))
  const unread = numbers.filter((number) => !read.has(number))
  const limited = numbers.length > MOST_PAGES || Date.now() >= until
  return {
    pages: [...read.values()].sort((a, b) => a.number - b.number),
    unread,
    reason: unread.length === 0 ? null : limited ? 'limit' : 'failed',
  }
}
