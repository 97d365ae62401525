// Rows whose cells stand between | or tabs: each cell belongs to the column above it.
import type { Span } from '../../../../corpus/schema.ts'
import { isUnit } from './cells.ts'
import { type Column, labelOf } from './columns.ts'
import type { Cell, Row } from './rows.ts'

const SEPARATOR = /[|\t]/
const RULER = /^[\s|:—-]+$/
const OUTER = /^\s*\||\|\s*$/g
const SPACES = /\s+/g

export const isDelimited = (line: string): boolean => SEPARATOR.test(line.replace(OUTER, ''))
export const isRuler = (line: string): boolean => RULER.test(line)

/** The columns that a line of cells labels. */
export const columnsOf = (line: string): Column[] =>
  cellsOf(line, 0).map(({ text }) => labelOf(text.replace(SPACES, '')))

export function delimited(text: string, [start, end]: Span, columns: readonly Column[]): Row[] {
  const name = nameColumn(columns)
  const unit = columns.findIndex(({ kind }) => kind === 'unit')
  const nature = columns.findIndex(({ kind }) => kind === 'nature')
  const rows: Row[] = []
  let at = start
  for (const line of text.slice(start, end).split('\n')) {
    const offset = at
    at += line.length + 1
    if (line.trim() === '' || isRuler(line)) continue
    const cells = cellsOf(line, offset)
    // A category that several rows share stands in the first of them alone.
    const missing = columns.length - cells.length
    const mixed = missing < 0 || missing > name
    const cell = (index: number): Cell | undefined => cells[index - missing]
    const values = columns.flatMap(({ kind }, index) =>
      kind === 'value' || kind === 'growth' ? (cell(index) ?? []) : [],
    )
    const own = cell(name)
    const last = values.findLast(({ text: written }) => written !== '')
    if (!own || own.text === '' || !last) continue
    const written = cell(unit)?.text ?? ''
    rows.push({
      name: own.text,
      unit: unit >= 0 && isUnit(written) ? written : '',
      nature: nature >= 0 ? (cell(nature)?.text ?? '') : '',
      values,
      span: [own.span[0], last.span[1]],
      mixed,
    })
  }
  return rows
}

/** The last column of names before the values: 类别 | 指标 | 2025年. */
function nameColumn(columns: readonly Column[]): number {
  const value = columns.findIndex(({ kind }) => kind === 'value')
  return columns.slice(0, value).findLastIndex(({ kind }) => kind === 'name')
}

function cellsOf(line: string, offset: number): Cell[] {
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
