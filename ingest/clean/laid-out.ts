// Tables that a printer of PDF text has laid out with spaces, their cells broken over several lines: a line per row, cells between
// tabs, as the readers of files write them. A table whose rows are not told stays as it is.
import type { Span } from '../../corpus/schema.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { isOfValues, isValue } from './laid-out/columns.ts'
import type { Row } from './laid-out/rows.ts'
import { headAt, type PlacedHead, type Table, tableUnder } from './laid-out/table.ts'

export const laidOut: Cleaner = { id: 'laid-out', clean: tabulate }

/** A label of names and another far from it in the same line. */
const HEAD =
  /^[^\S\n]*(?:\S{1,8}[^\S\n]+){0,3}?(?:[一-龥]{0,4}指[^\S\n]{0,6}标|项[^\S\n]{0,6}目|名[^\S\n]{0,6}称|类[^\S\n]{0,6}[别型]|[一-龥]{0,8}(?:种类|品种)|内[^\S\n]{0,6}容|领[^\S\n]{0,6}域)\S{0,3}[^\S\n]{2,}\S/gm
const WIDE_GAP = '   '

function tabulate(text: Text): Cleaning {
  const { value } = text
  if (!value.includes(WIDE_GAP)) return UNCHANGED
  const heads = Array.from(value.matchAll(HEAD)).reduce<PlacedHead[]>((found, { index }) => {
    const head = headAt(value, index)
    if (head && head.span[0] >= (found.at(-1)?.span[1] ?? 0)) found.push(head)
    return found
  }, [])
  const edits = heads.flatMap((head, index) => {
    const table = tableUnder(value, head, heads[index + 1]?.span[0] ?? value.length)
    return table ? editsOf(table, value) : []
  })
  if (edits.length === 0) return UNCHANGED
  const message = '按版面位置还原以空格排列的表格'
  return { edits, diagnostics: [info('laid-out', message, text, edits[0]?.span)] }
}

function editsOf({ columns, head, rows }: Table, value: string): readonly Edit[] {
  const firstValue = columns.findIndex(({ column }) => isOfValues(column.kind))
  const labels = columns.map(({ label }) => label).join('\t')
  return [{ span: head, text: labels }, ...rows.flatMap((row) => rowEdits(row, firstValue, value))]
}

/** Two values stay two. */
const glueOf = (cell: Row['cells'][number]): string =>
  cell.filter(({ text }) => isValue(text)).length > 1 ? ' ' : ''
const textOf = (cell: Row['cells'][number]): string => cell.map(({ text }) => text).join(glueOf(cell))

/**
 * A cell stays in its place where nothing of a later one stands before it; what else belongs to a column is put between them, so that
 * a name over three lines stands for all that is before its first value.
 */
function rowEdits({ cells, main, lines }: Row, firstValue: number, value: string): readonly Edit[] {
  const starts = cells.map((cell) => Math.min(...cell.map(({ span }) => span[0])))
  const stays = ([start, end]: Span, index: number): boolean =>
    index < firstValue
      ? starts.slice(index + 1).every((other) => other > start)
      : start >= main.span[0] && end <= main.span[1]
  const [first, end] = [Math.min(...starts), lines.at(-1)?.span[1] ?? 0]
  const edits: Edit[] = [{ span: [lines[0]?.span[0] ?? first, first], text: '' }]
  let [from, held] = [first, '']
  for (const [index, cell] of cells.entries()) {
    const separator = index > 0 ? '\t' : ''
    const [own, ...rest] = cell
    if (own && stays(own.span, index)) {
      edits.push({ span: [from, own.span[0]], text: held + separator })
      ;[from, held] = [own.span[1], rest.length > 0 ? glueOf(cell) + textOf(rest) : '']
    } else held += separator + textOf(cell)
  }
  edits.push({ span: [from, end], text: held })
  return edits.filter(({ span, text }) => text !== value.slice(...span))
}
