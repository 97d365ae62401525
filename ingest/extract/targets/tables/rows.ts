// The rows of an indicator table, whether its cells stand between | or tabs, between spaces, or each on a line.
import type { Column } from '../../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../../corpus/schema.ts'
import { isNone, isUnit, natureOf, numberIn } from './cells.ts'
import { lastPhrase, linesOfName } from './names.ts'
import { isPart, joinedParts, PART } from './value-parts.ts'

export interface Cell {
  readonly text: string
  readonly span: Span
}

export interface Row {
  readonly name: string
  readonly unit: string
  readonly nature: string
  /** As many as the head has columns of values and growth; others cannot be told apart. */
  readonly values: readonly Cell[]
  readonly span: Span
  /** Names and values stand in heaps: which belongs to which is not told. */
  readonly mixed: boolean
}

interface Open {
  lines: { text: string; start: number }[]
  unit: { text: string; start: number } | null
  nature: string
  values: Cell[]
  end: number
  mixed: boolean
}

const fresh = (): Open => ({ lines: [], unit: null, nature: '', values: [], end: 0, mixed: false })
const PIECES = /\S+/g
/** 一、健康水平 heads the rows below it. */
export const GROUP = /^[一二三四五六七八九十]{1,3}、\S{2,12}$/
const SIGN = /^[≥≤＞＜><]$/
const SERIAL = /^\d{1,2}$/

/** Rows whose cells only spaces and line ends divide. */
export function loose(text: string, [start, end]: Span, columns: readonly Column[]): Row[] {
  const wanted = columns.filter(({ kind }) => kind === 'value' || kind === 'growth').length
  const numbered = columns.some(({ kind }) => kind === 'serial')
  const united = columns.some(({ kind }) => kind === 'unit')
  // 类别 | 序号 | 指标名称: categories stand before the number.
  const behind = columns.slice(columns.findIndex(({ kind }) => kind === 'serial') + 1)
  const isOnly = behind.filter(({ kind }) => kind === 'name').length === 1
  const isLast = marksEnd(columns)
  const rows: Open[] = []
  let row = fresh()
  let serial = 0
  const close = (): void => {
    if (row.values.length > 0 || row.lines.length > 0) rows.push(row)
    row = fresh()
  }
  for (const cells of linesOf(text, [start, end], united).flatMap((line) =>
    rowsOfLine(line, wanted, numbered),
  )) {
    if (cells.length === 1 && GROUP.test(cells[0]?.text ?? '')) {
      close()
      continue
    }
    // 约束 and 性 on two lines.
    if (cells.length === 1 && cells[0]?.text === '性' && isBare(row)) continue
    const line = lineOf(cells, united, isOnly)
    const number = numbered && cells.length === 1 ? serialIn(cells[0]) : null
    // Behind a name it is the number of the next row only if that is due.
    if (number !== null && row.values.length % wanted === 0 && (isBare(row) || number === serial + 1)) {
      close()
      serial = number
      continue
    }
    if (line.name !== '') {
      if (row.values.length > 0) close()
      row.lines.push({ text: line.name, start: line.start })
    }
    if (line.values.length > 0 && row.values.length >= wanted && !isPart(line.values[0])) close()
    if (line.unit) {
      // 比 and 例 on two lines: what looked like a unit was the end of the name.
      if (row.unit) row.lines.push(row.unit)
      row.unit = line.unit
    }
    row.values.push(...line.values)
    row.end = cells.at(-1)?.span[1] ?? row.end
    if (line.nature !== '') {
      row.nature = line.nature
      if (isLast && (row.values.length > 0 || row.lines.length > 0)) close()
    }
  }
  close()
  return withoutHeaps(withoutSerials(rows)).map((one) => finish(one, wanted, isOnly))
}

/** Whether 约束性 stands behind the values, so that it ends a row. */
const marksEnd = (columns: readonly Column[]): boolean =>
  !columns.some(({ kind }) => kind === 'nature') ||
  columns.findIndex(({ kind }) => kind === 'nature') > columns.findIndex(({ kind }) => kind === 'value')

const isBare = ({ lines, values }: Open): boolean => lines.length + values.length === 0
const serialIn = (cell: Cell | undefined): number | null =>
  cell && SERIAL.test(cell.text) ? Number(cell.text) : null

/** Numbers of rows whose label the head has lost: alone between rows that end in 约束性. */
function withoutSerials(rows: readonly Open[]): readonly Open[] {
  const isSerial = ({ lines, values, nature }: Open): boolean =>
    nature === '' && lines.length === 0 && values.length === 1 && SERIAL.test(values[0]?.text ?? '')
  const marked = rows.filter(({ nature }) => nature !== '').length
  return marked * 2 >= rows.filter((row) => !isSerial(row)).length
    ? rows.filter((row) => !isSerial(row))
    : rows
}

/** A row of values without a name follows another row: the names of both stand above. */
function withoutHeaps(rows: readonly Open[]): readonly Open[] {
  rows.forEach((row, index) => {
    const before = rows[index - 1]
    if (row.lines.length > 0 || !before) return
    row.mixed = true
    before.mixed = true
  })
  return rows
}

function finish(row: Open, wanted: number, isOnly: boolean): Row {
  const count = linesOfName(
    row.lines.map(({ text }) => text),
    isOnly,
  )
  const own = row.lines.slice(-count)
  const start = own[0]?.start ?? row.values[0]?.span[0] ?? row.end
  const name = own.map(({ text }) => text).join('')
  const last = row.values.at(-1)?.span[1] ?? row.end
  return {
    name,
    unit: row.unit?.text ?? '',
    nature: row.nature,
    values: joinedParts(row.values, wanted),
    span: [start, last],
    mixed: row.mixed,
  }
}

function linesOf(text: string, [start, end]: Span, united: boolean): Cell[][] {
  const lines: Cell[][] = []
  let at = start
  for (const raw of text.slice(start, end).split('\n')) {
    const cells = cellsOf(raw, at, united)
    if (cells.length > 0) lines.push(cells)
    at += raw.length + 1
  }
  return lines
}

/** Several rows in one line, each a name and as many values as the head has columns. */
function rowsOfLine(line: Cell[], wanted: number, numbered: boolean): Cell[][] {
  const values = line.filter(({ text }) => isValue(text)).length
  if (values <= wanted + (numbered ? 1 : 0)) return [line]
  const rows: Cell[][] = []
  let row: Cell[] = []
  let count = 0
  for (const [index, cell] of line.entries()) {
    if (row.length === 0 && numbered && SERIAL.test(cell.text)) continue
    row.push(cell)
    count = isValue(cell.text) ? count + 1 : natureOf(cell.text) === undefined ? 0 : count
    const ends = count === wanted && natureOf(line[index + 1]?.text ?? '') === undefined
    if (!ends || row.length <= wanted) continue
    rows.push(row)
    row = []
    count = 0
  }
  return row.length > 0 ? [...rows, row] : rows
}

/** ≥ 50, 2600 左右, 新增 2000 个 are one cell. */
function cellsOf(line: string, offset: number, united: boolean): Cell[] {
  const cells: Cell[] = []
  for (const { 0: word, index } of line.matchAll(PIECES)) {
    const span: Span = [offset + index, offset + index + word.length]
    const before = cells.at(-1)
    const isNear = before !== undefined && before.span[1] + 1 === span[0]
    if (before && (SIGN.test(before.text) || (isNear && goesOn(before.text, word, united))))
      cells[cells.length - 1] = { text: before.text + word, span: [before.span[0], span[1]] }
    else cells.push({ text: word, span })
  }
  return cells
}

/** A unit stands with its figure where it has no column. */
const goesOn = (before: string, word: string, united: boolean): boolean =>
  (!united && BARE.test(before) && isUnit(word)) ||
  (BOUND.test(word) && FIGURES.test(before)) ||
  (CHANGE.test(before) && VALUE.test(word))
const BARE = /(?:^|[≥≤＞＜><])\d[\d.]*$/
const BOUND = /^(?:以上|以下|以内|左右)$/
const FIGURES = /\d%?(?:[〇㐀-鿿]{1,4})?$/
const CHANGE =
  /^(?:新增|净增|提高|提升|增加|增长|下降|降低|减少|[较比]20\d\d年(?:提高|增加|增长|下降|降低|减少))$/
const VALUE = /^\d[\d.]*(?:%|[〇㐀-鿿]{1,4})?(?:以上|以下|以内|左右)?$/

interface Line {
  readonly name: string
  readonly start: number
  readonly unit: { text: string; start: number } | null
  readonly values: readonly Cell[]
  readonly nature: string
}

/** From right to left: 约束性, 完成, the values, the unit; what is left is of the name. */
function lineOf(cells: readonly Cell[], united: boolean, isOnly: boolean): Line {
  let end = cells.length
  const nature = natureOf(cells[end - 1]?.text ?? '') === undefined ? '' : (cells[--end]?.text ?? '')
  if (DONE.test(cells[end - 1]?.text ?? '')) end--
  let first = end
  while (first > 0 && isValue(cells[first - 1]?.text ?? '')) first--
  const values = cells.slice(first, end)
  const last = cells[first - 1]
  const unit = united && last && isUnit(last.text) ? { text: last.text, start: last.span[0] } : null
  const words = cells.slice(0, unit ? first - 1 : first)
  const name = lastPhrase(
    words.map(({ text }) => text),
    isOnly,
  )
  return { name, start: startOf(words, name), unit, values, nature }
}

const DONE = /^(?:已?完成|未完成|基本完成|达标)$/
const isValue = (text: string): boolean => isNone(text) || PART.test(text) || numberIn(text) !== null

function startOf(words: readonly Cell[], name: string): number {
  let length = 0
  for (const { text, span } of [...words].reverse()) {
    length += text.length
    if (length >= name.length) return span[0]
  }
  return words[0]?.span[0] ?? 0
}
