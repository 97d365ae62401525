// What tesseract wrote → words in points, each line with one baseline and one size of type.
import type { ScannedPage, ScannedWord } from '../pdf/messages.ts'

const WORD = '5'
const FIELDS = 12
/** Mean confidence of a line, below which it is dirt or a picture; single characters may well be doubtful. */
const UNLIKELY = 30
const MARK = /^[\p{P}\p{S}]+$/u
const PUNCTUATION = /[\p{P}]$/u
const OPENING = /^[\p{Ps}\p{Pi}“‘]/u
/** In sizes of the type: white space that belongs to a full-width mark. */
const BESIDE_MARK = 1.7
const DESCENT = 0.12
/** Lines of about the usual size have that size: OCR measures ink, which differs from line to line. */
const USUAL = 0.25

interface Word {
  readonly line: string
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
  readonly confidence: number
  readonly text: string
}

/** @param scale Pixels per point. */
export function scannedPage(number: number, tsv: string, scale: number): ScannedPage {
  const all = tsv.split('\n').flatMap((row) => wordIn(row, scale) ?? [])
  const lines = new Map([...grouped(all)].filter(([, line]) => confidenceOf(line) >= UNLIKELY))
  const words = [...lines.values()].flat()
  const sizes = new Map([...lines].map(([line, own]) => [line, sizeOf(own)]))
  const usual = median([...sizes.values()])
  return {
    number,
    words: [...lines].flatMap(([line, own]) => placed(own, snapped(sizes.get(line) ?? usual, usual))),
    confidence: Math.round(confidenceOf(words) * 10) / 10,
  }
}

/** Mean over characters. */
function confidenceOf(words: readonly Word[]): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0)
  const sum = words.reduce((total, { confidence, text }) => total + confidence * text.length, 0)
  return length === 0 ? 0 : sum / length
}

function wordIn(row: string, scale: number): Word | null {
  const fields = row.split('\t')
  const [level, page, block, paragraph, line] = fields
  if (level !== WORD || fields.length < FIELDS) return null
  const [left = 0, top = 0, width = 0, height = 0] = fields.slice(6, 10).map((field) => Number(field) / scale)
  const [confidence, text] = [Number(fields[10]), (fields[11] ?? '').trim()]
  if (text === '' || !Number.isFinite(confidence)) return null
  return { line: [page, block, paragraph, line].join('/'), left, top, width, height, confidence, text }
}

function grouped(words: readonly Word[]): Map<string, Word[]> {
  const lines = new Map<string, Word[]>()
  for (const word of words) {
    const line = lines.get(word.line)
    if (line) line.push(word)
    else lines.set(word.line, [word])
  }
  return lines
}

const sizeOf = (line: readonly Word[]): number => {
  const letters = line.filter(({ text }) => !MARK.test(text))
  return median((letters.length > 0 ? letters : line).map(({ height }) => height)) * (1 + DESCENT / 2)
}

const snapped = (size: number, usual: number): number =>
  Math.abs(size - usual) <= usual * USUAL ? usual : size

function placed(line: readonly Word[], size: number): ScannedWord[] {
  const bottom = median(line.filter(({ text }) => !MARK.test(text)).map(({ top, height }) => top + height))
  const lowest = Math.max(...line.map(({ top, height }) => top + height))
  const baseline = (bottom === 0 ? lowest : bottom) - size * DESCENT
  return line.map(({ text, left, width }, index) => {
    const next = line[index + 1]
    const gap = next ? next.left - left - width : 0
    const besideMark = next !== undefined && (PUNCTUATION.test(text) || OPENING.test(next.text))
    return {
      text,
      left,
      width: besideMark && gap > 0 && gap <= size * BESIDE_MARK ? width + gap : width,
      baseline,
      size,
    }
  })
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
