// Where indicator tables stand in a text: their heads, their columns, and how far their rows go.
import { type Column, NATURES } from '../../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../../corpus/schema.ts'
import { type Caption, captionOf } from './caption.ts'
import { isDelimited } from './delimited.ts'
import { endOfLine, type Head, headsIn } from './heads.ts'
import { GROUP } from './rows.ts'

export interface Table extends Caption {
  readonly columns: readonly Column[]
  readonly delimited: boolean
  /** Below the head, or behind it in its line. */
  readonly rows: Span
  /** The whole table stands in the middle of a line, and text may follow it there. */
  readonly inLine: boolean
}

const SENTENCE = /[。;]|,(?![^()\n]{0,20}\))[^\n]{16}/
const SHORT = 12
/** Headings of the text, notes under the table. */
const AFTER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}[章节条篇]|注[:：\d]|备注[:：]|\*|说明[:：]|#)/

export function tablesIn(text: string): Table[] {
  const tables: Table[] = []
  const heads = headsIn(text)
  for (const [index, head] of heads.entries()) {
    const { start, end, columns, delimited, inLine, stop } = head
    if (start < (tables.at(-1)?.rows[0] ?? 0)) continue
    const limit = stop ?? heads.slice(index + 1).find((head) => head.start >= end)?.start ?? text.length
    const before = tables.at(-1)
    const isAgain = before !== undefined && isSame(text, heads[index - 1], head)
    const goesOn = isAgain && text.slice(before.rows[1], start).trim() === ''
    const { title, unit } = goesOn ? before : captionOf(text, start, inLine)
    tables.push({
      title,
      unit,
      columns,
      delimited,
      rows: [end, inLine ? Math.min(limit, endOfLine(text, end)) : rowsEnd(text, end, limit, delimited)],
      inLine,
    })
  }
  return tables
}

/** A head is printed again on every page that its table goes over. */
const isSame = (text: string, one: Head | undefined, other: Head): boolean =>
  one !== undefined && text.slice(one.start, one.end).trim() === text.slice(other.start, other.end).trim()

/** Rows go on up to a sentence, a heading of the text, a note, or a line without cells. */
function rowsEnd(text: string, start: number, limit: number, delimited: boolean): number {
  let at = endOfLine(text, start)
  let end = at
  while (at < limit) {
    const next = endOfLine(text, at + 1)
    const line = text.slice(at + 1, next)
    const over = delimited ? line.trim() !== '' && !isDelimited(line) : isOver(line)
    if (next <= at || (over && !isGroupLine(text, at + 1, next, delimited))) break
    end = Math.min(next, limit)
    at = next
  }
  return Math.max(start, end)
}

/** 一、健康水平 between rows heads those below it. */
function isGroupLine(text: string, start: number, end: number, delimited: boolean): boolean {
  const line = text.slice(start, end).trim()
  if (line.length > LONGEST_GROUP || !(delimited ? GROUP_WORDS : GROUP).test(line)) return false
  return linesBelow(text, end, delimited ? 1 : GROUP_REACH).some((below) =>
    delimited ? isDelimited(below) : ROW_END.test(below),
  )
}

/** The next lines that hold something, up to the first that ends a table. */
function linesBelow(text: string, from: number, count: number): readonly string[] {
  const lines: string[] = []
  for (let at = from; lines.length < count && at < text.length; ) {
    const next = endOfLine(text, at + 1)
    const line = text.slice(at + 1, next)
    if (isOver(line)) break
    if (line.trim() !== '') lines.push(line)
    at = next
  }
  return lines
}
const LONGEST_GROUP = 16
const GROUP_REACH = 3
const GROUP_WORDS =
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])?[〇㐀-鿿()、]{2,14}。?$/
const ROW_END = new RegExp(`[^\\S\\n](?:\\d[\\d.]*\\]?%?|(?:${NATURES})性)\\s*$`)

const isOver = (line: string): boolean => AFTER.test(line) || (line.length > SHORT && SENTENCE.test(line))
