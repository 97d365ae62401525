// Where indicator tables stand in a text: their heads, their columns, and how far their rows go.
import { type Column, isHead, labelAt, NATURES, qualified } from '../../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../../corpus/schema.ts'
import { type Caption, captionOf } from './caption.ts'
import { columnsOf, isDelimited } from './delimited.ts'
import { GROUP } from './rows.ts'

export interface Table extends Caption {
  readonly columns: readonly Column[]
  readonly delimited: boolean
  /** Below the head, or behind it in its line. */
  readonly rows: Span
  /** The whole table stands in the middle of a line, and text may follow it there. */
  readonly inLine: boolean
}

const HEAD =
  /(?:^|\n|[^\S\n]|[：:])[ \t|]{0,12}(?=(?:序\s{0,2}号|编号|[一-龥]{0,4}指\s{0,2}标|类[^\S\n]{0,4}[别型]|(?<=\t)(?:计量)?单位(?=[\t|])|项 ?目|名 ?称|领 ?域|[一-龥]{0,8}(?:种类|品种)(?=[\t|]|[^\S\n]{2})|评价内容|工作重点|内 ?容|分类|维度))/g
const LONGEST_HEAD = 240
const BORDER = /[\s|]/
const SPACE = /\s/
const CELLS = /[|\t]/
const INK = /\S/
const BORDERS = /[\s|]+/g
const SENTENCE = /[。;]|,(?![^()\n]{0,20}\))[^\n]{16}/
const SHORT = 12
/** Headings of the text, notes under the table. */
const AFTER =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|第[一二三四五六七八九十百\d]{1,4}[章节条篇]|注[:：\d]|备注[:：]|\*|说明[:：]|#)/

export function tablesIn(text: string): Table[] {
  const tables: Table[] = []
  HEAD.lastIndex = 0
  const heads = [...text.matchAll(HEAD)].flatMap(
    ({ index, 0: lead }) => headAt(text, index + lead.length) ?? [],
  )
  for (const [index, { start, end, columns, delimited, inLine }] of heads.entries()) {
    if (start < (tables.at(-1)?.rows[0] ?? 0)) continue
    const limit = heads.slice(index + 1).find((head) => head.start >= end)?.start ?? text.length
    tables.push({
      ...captionOf(text, start, inLine),
      columns,
      delimited,
      rows: [end, inLine ? Math.min(limit, endOfLine(text, end)) : rowsEnd(text, end, limit, delimited)],
      inLine,
    })
  }
  return tables
}

interface Head {
  readonly start: number
  readonly end: number
  readonly columns: readonly Column[]
  readonly delimited: boolean
  readonly inLine: boolean
}

/** How much of a line is looked at before a head, so that long lines cost no more than short ones. */
const BEFORE = 60

function headAt(text: string, at: number): Head | null {
  const near = text.slice(Math.max(0, at - BEFORE), at)
  const lead = near.slice(near.lastIndexOf('\n') + 1)
  const inLine = INK.test(lead.replace(BORDERS, ''))
  if (inLine) {
    const head = looseHead(text, at)
    return head && !text.slice(at, head.end).includes('\n') ? { ...head, inLine } : null
  }
  const lineStart = at - lead.length
  const lineEnd = endOfLine(text, at)
  const line = text.slice(lineStart, lineEnd)
  if (isDelimited(line)) {
    const columns = columnsOf(line)
    return isHead(columns) ? { start: lineStart, end: lineEnd, columns, delimited: true, inLine } : null
  }
  const head = looseHead(text, at)
  return head && { ...withYearsAround(text, head), inLine }
}

/** 2025 above the head and 年 below it: a label that was broken in its cell and printed around the line of the others. */
function withYearsAround(text: string, head: Omit<Head, 'inLine'>): Omit<Head, 'inLine'> {
  const lineStart = text.lastIndexOf('\n', head.start - 1) + 1
  const aboveStart = text.lastIndexOf('\n', lineStart - 2) + 1
  const above = lineStart > 0 ? text.slice(aboveStart, lineStart - 1) : ''
  const below = YEAR_SIGNS.exec(text.slice(head.end, head.end + LONGEST_HEAD))?.[0]
  if (!YEARS_ALONE.test(above) || below === undefined) return head
  const years = (above.match(YEARS) ?? []).map(
    (year): Column => ({ kind: 'value', year: Number(year), says: null }),
  )
  const columns = years.reduce(inOrder, head.columns)
  return { ...head, start: aboveStart, end: head.end + below.length, columns }
}
const YEARS = /20\d\d/g
const YEARS_ALONE = /^\s*20\d\d(?:\s+20\d\d){0,3}\s*$/
const YEAR_SIGNS = /^[^\S\n]*\n[^\S\n]*年(?:[^\S\n]+年){0,3}(?=[^\S\n]*(?:\n|$))/

/** Behind the last year before it. */
function inOrder(columns: readonly Column[], column: Column): readonly Column[] {
  const year = (one: Column): number => (one.kind === 'value' ? (one.year ?? 0) : 0)
  const before = columns.findLastIndex((one) => one.kind === 'value' && year(one) < year(column))
  const first = columns.findIndex(({ kind }) => kind === 'value')
  const at = before < 0 ? first : before + 1
  return [...columns.slice(0, at), column, ...columns.slice(at)]
}

/** Labels one after another, each up to white space; a label may go over several lines. */
function looseHead(text: string, start: number): Omit<Head, 'inLine'> | null {
  const places: number[] = []
  let head = ''
  for (let at = start; at < Math.min(text.length, start + LONGEST_HEAD); at++) {
    const character = text[at] ?? ''
    if (SPACE.test(character)) continue
    places.push(at)
    head += character
  }
  const columns: Column[] = []
  let [done, end, categories] = [0, start, 0]
  for (;;) {
    const label = labelAt(head, done)
    const last = label ? places[label.end - 1] : undefined
    if (!label || last === undefined || !(last + 1 === text.length || BORDER.test(text[last + 1] ?? ''))) {
      const category = columns.every(({ kind }) => kind === 'name') ? categoryAt(text, places[done]) : 0
      if (category === 0 || columns.length === 0 || ++categories > MOST_CATEGORIES) break
      done += category
      continue
    }
    columns.push(label.column)
    done = label.end
    end = last + 1
  }
  const own = qualified(columns)
  const loose = isHead(own) && !CELLS.test(text.slice(start, end))
  return loose ? { start, end, columns: own, delimited: false } : null
}

/** A cell of a category that goes over the first rows is printed among the labels: its length, 0 for none. */
function categoryAt(text: string, at: number | undefined): number {
  if (at === undefined || !LINE_START.test(text.slice(at - 2, at))) return 0
  CATEGORY.lastIndex = at
  return CATEGORY.exec(text)?.[0].length ?? 0
}
const LINE_START = /\n$/
const CATEGORY = /[〇㐀-鿿]{1,4}(?=\s{0,3}\n)/uy
const MOST_CATEGORIES = 6

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
  /^(?:[一二三四五六七八九十]{1,3}、|[(][一二三四五六七八九十]{1,3}[)])?[〇㐀-鿿()、]{2,14}。?$/u
const ROW_END = new RegExp(`[^\\S\\n](?:\\d[\\d.]*\\]?%?|(?:${NATURES})性)\\s*$`)

const isOver = (line: string): boolean => AFTER.test(line) || (line.length > SHORT && SENTENCE.test(line))

function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
