// The heads of indicator tables: labels in cells, one after another, or over several lines, and how their columns are told.
import { type Column, isHead, labelAt, labelOf, qualified } from '../../../../corpus/lexicon/table-columns.ts'
import { isDelimited } from './delimited.ts'
import { delimitedHead } from './delimited-head.ts'

/** The signs that may stand before it are written out: `[^\S\n]` takes twice as long over a text. */
const HEAD =
  /(?:^|[ \n\t\u3000\u00a0：:])[ \t|]{0,12}(?=(?:序\s{0,2}号|编号|[一-龥]{0,4}指\s{0,8}标|类[^\S\n]{0,4}[别型]|(?<=\t)(?:计量)?单位(?=[\t|])|项 ?目|名 ?称|领 ?域|[一-龥]{0,8}(?:种类|品种)(?=[\t|]|[^\S\n]{2})|评价内容|工作重点|内 ?容|分类|维度))/g
const LONGEST_HEAD = 240
const BORDER = /[\s|]/
const SPACE = /\s/
const CELLS = /[|\t]/
const INK = /\S/
/** A border right before the label. */
const CELL_END = /[|\t][^\S\n\t]*$/
const BORDERS = /[\s|]+/g

/** In order of place. */
export const headsIn = (text: string): Head[] =>
  [...text.matchAll(HEAD)].flatMap(({ index, 0: lead }) => headAt(text, index + lead.length) ?? [])

export interface Head {
  readonly start: number
  readonly end: number
  readonly columns: readonly Column[]
  readonly delimited: boolean
  readonly inLine: boolean
  /** Where the rows end at the latest; null where nothing tells. */
  readonly stop: number | null
}

/** How much of a line is looked at before a head, so that long lines cost no more than short ones. */
const BEFORE = 60
/** No head has its first border farther on. */
const LONGEST_ROW = 2000

function headAt(text: string, at: number): Head | null {
  const near = text.slice(Math.max(0, at - BEFORE), at)
  const lead = near.slice(near.lastIndexOf('\n') + 1)
  const lineStart = at - lead.length
  const lineEnd = endOfLine(text, at)
  const line = text.slice(lineStart, lineEnd)
  // Labels that are not known may stand before it.
  const isRow = isDelimited(line.slice(0, LONGEST_ROW))
  const inCells = isRow && (lead.trim() === '' || CELL_END.test(lead))
  const inLine = INK.test(lead.replace(BORDERS, '')) && !inCells
  if (inLine) {
    const head = looseHead(text, at)
    return head && !text.slice(at, head.end).includes('\n') ? { ...head, inLine } : null
  }
  if (isRow) {
    const next = endOfLine(text, lineEnd + 1)
    const found = delimitedHead(line, text.slice(lineEnd + 1, next))
    const end = found?.inTwo ? next : lineEnd
    return found && { start: lineStart, end, columns: found.columns, delimited: true, inLine, stop: null }
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
  if (CELLS.test(text.slice(start, end))) return null
  const own = qualified(columns)
  if (isHead(own)) return { start, end, columns: own, delimited: false, stop: null }
  const rest = restOfHead(text, end, columns)
  return rest && { start, end, columns: rest.columns, delimited: false, stop: rest.start }
}

/** 序号 指标名称 above the rows, 单位 2020年 2025年 指标属性 below them: the order in which some PDFs hold the cells of a page. */
function restOfHead(
  text: string,
  from: number,
  first: readonly Column[],
): { columns: readonly Column[]; start: number } | null {
  if (!first.some(({ kind }) => kind === 'name') || !first.every(({ kind }) => kind in BEGINS)) return null
  const below = text.slice(from, from + LONGEST_TABLE)
  for (const { index, 0: line } of below.matchAll(LABELS)) {
    const rest = line.trim().replace(YEAR_APART, '').split(SPACES).map(labelOf)
    const columns = [...first, ...rest]
    if (rest.every(({ kind }) => kind !== 'remark') && isHead(columns))
      return { columns, start: from + index }
  }
  return null
}
const BEGINS = { serial: true, name: true }
const LONGEST_TABLE = 2500
/** A line of labels alone. */
const LABELS = /(?<=\n)[^\S\n]*(?:计量)?单位[^\S\n]+20\d\d[^\S\n]?年[^\n，,。；;]{4,60}(?=\n|$)/g
const YEAR_APART = /(?<=20\d\d)\s(?=年)/g
const SPACES = /\s+/

/** A cell of a category that goes over the first rows is printed among the labels: its length, 0 for none. */
function categoryAt(text: string, at: number | undefined): number {
  if (at === undefined || !LINE_START.test(text.slice(at - 2, at))) return 0
  CATEGORY.lastIndex = at
  return CATEGORY.exec(text)?.[0].length ?? 0
}
const LINE_START = /\n$/
const CATEGORY = /[〇㐀-鿿]{1,4}(?=\s{0,3}\n)/y
const MOST_CATEGORIES = 6

export function endOfLine(text: string, from: number): number {
  const found = text.indexOf('\n', from)
  return found < 0 ? text.length : found
}
