// Rows whose cells stand between | or tabs: each cell belongs to the column above it.
import type { Column } from '../../../../corpus/lexicon/table-columns.ts'
import type { Span } from '../../../../corpus/schema.ts'
import { isUnit, natureOf } from './cells.ts'
import { grouped, type Label } from './grouped.ts'
import { Groups } from './groups.ts'
import type { Cell, Row } from './rows.ts'

const SEPARATOR = /[|\t]/
const SEPARATORS = /\s*[|\t]\s*/g
const RULER = /^[\s|:—-]+$/
const OUTER = /^\s*\||\|\s*$/g

export const isDelimited = (line: string): boolean => SEPARATOR.test(line.replace(OUTER, ''))
export const isRuler = (line: string): boolean => RULER.test(line)

export function delimited(text: string, [start, end]: Span, labelled: readonly Column[]): readonly Row[] {
  const columns = withNature(labelled, text.slice(start, end))
  const name = nameColumn(columns)
  const unit = columns.findIndex(({ kind }) => kind === 'unit')
  const nature = columns.findIndex(({ kind }) => kind === 'nature')
  const serial = columns.findIndex(({ kind }) => kind === 'serial')
  const rows: Row[] = []
  const labels: Label[] = []
  const groups = new Groups()
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const offset = at
    at += line.length + 1
    if (line.trim() === '' || isRuler(line)) continue
    const cells = withoutBlanks(cellsOf(line, offset), columns)
    // A category that several rows share stands in the first of them alone.
    const missing = columns.length - cells.length
    const surplus = Math.max(0, -missing)
    const mixed = missing > name || (surplus > 0 && !ends(cells, columns))
    // More cells than labels: the name goes over several columns.
    const cell = (index: number): Cell | undefined =>
      surplus > 0 && index <= name
        ? index < name
          ? cells[index]
          : joined(text, cells.slice(name, name + surplus + 1))
        : cells[index - missing]
    const values = columns.flatMap(({ kind }, index) =>
      kind === 'value' || kind === 'growth' ? (cell(index) ?? []) : [],
    )
    const own = ownName(columns, name, cell)
    const last = values.findLast(({ text: written }) => written !== '')
    groups.enter(
      columns.slice(0, name).flatMap(({ kind }, index) => (kind === 'name' ? (cell(index)?.text ?? '') : [])),
    )
    if (!own || own.text === '') continue
    if (!last) {
      labels.push({ name: own.text, before: rows.length })
      groups.head(own.text, cell(serial)?.text ?? '')
      continue
    }
    const written = cell(unit)?.text ?? ''
    const measured = unit >= 0 && (isUnit(written) || UNIT_WORD.test(written)) ? written : ''
    rows.push({
      name: groups.nameOf(own.text, measured),
      unit: measured,
      nature: nature >= 0 ? (cell(nature)?.text ?? '') : '',
      values,
      span: [own.span[0], last.span[1]],
      mixed,
    })
  }
  return grouped(rows, labels)
}

/** Where there are more cells than labels and they do not end alike, those that hold something, if they are no more. */
function withoutBlanks(cells: readonly Cell[], columns: readonly Column[]): readonly Cell[] {
  if (cells.length <= columns.length || ends(cells, columns)) return cells
  const filled = cells.filter(({ text }) => text !== '')
  return filled.length <= columns.length ? filled : cells
}

/** 指标类别 over 约束性 and 预期性: what its cells say goes before its label. */
function withNature(columns: readonly Column[], rows: string): readonly Column[] {
  if (columns.some(({ kind }) => kind === 'nature')) return columns
  const lines = rows.split('\n').map((line) => cellsOf(line, 0))
  const at = columns.findIndex(({ kind }, index) => {
    const cells = lines.flatMap((line) => (line.length === columns.length ? (line[index]?.text ?? '') : []))
    const filled = cells.filter((text) => text !== '')
    return kind === 'name' && filled.length >= FEWEST && filled.every((text) => natureOf(text) !== undefined)
  })
  return at < 0 ? columns : columns.with(at, { kind: 'nature' })
}
const FEWEST = 2

/** Under 单位 a unit that the lexicon does not know: 起, 起/万枚. */
const UNIT_WORD = /^[〇㐀-鿿]{1,3}(?:\/[〇㐀-鿿]{1,3})?$/

/** Whether the cells at the end are what the last labels say, so that what is too much stands before them. */
function ends(cells: readonly Cell[], columns: readonly Column[]): boolean {
  const at = (index: number): string => cells[index + cells.length - columns.length]?.text ?? ''
  const marked = columns.flatMap(({ kind }, index) =>
    kind === 'nature' ? [natureOf(at(index)) !== undefined] : kind === 'unit' ? [isUnit(at(index))] : [],
  )
  return marked.length > 0 && marked.every(Boolean)
}

/** Cells side by side as one. */
function joined(text: string, cells: readonly Cell[]): Cell {
  const filled = cells.filter((cell) => cell.text !== '')
  const [first, last] = [filled[0] ?? cells[0], filled.at(-1) ?? cells[0]]
  const span: Span = [first?.span[0] ?? 0, last?.span[1] ?? 0]
  return { text: text.slice(...span).replace(SEPARATORS, ''), span }
}

/** Of columns under one label the last that is filled. */
function ownName(
  columns: readonly Column[],
  last: number,
  cell: (index: number) => Cell | undefined,
): Cell | undefined {
  for (let index = last; index >= 0; index--) {
    const [own, column] = [cell(index), columns[index]]
    if (own && own.text !== '') return own
    if (column?.kind !== 'name' || !column.continued) return own
  }
  return undefined
}

/** The last column of names before the values: 类别 | 指标 | 2025年. */
function nameColumn(columns: readonly Column[]): number {
  const value = columns.findIndex(({ kind }) => kind === 'value')
  return columns.slice(0, value).findLastIndex(({ kind }) => kind === 'name')
}

export function cellsOf(line: string, offset: number): Cell[] {
  // Between tabs an empty cell at either edge is one too.
  const inner = line.includes('|') ? line.trim().replace(OUTER, '') : line
  let at = offset + line.indexOf(inner)
  return inner.split(SEPARATOR).map((raw) => {
    const text = raw.trim()
    const from = at + raw.indexOf(text)
    at += raw.length + 1
    return { text, span: [from, from + text.length] satisfies Span }
  })
}
