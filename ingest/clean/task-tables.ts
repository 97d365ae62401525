// Tables of tasks that a printer of PDF text has laid out with spaces, their cells broken over several lines and standing across from one
// another: a line per row, cells between tabs. The bodies stay where they stand, what else a row says is put before or behind them.
import type { Diagnostic, Span } from '../../corpus/schema.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { type Piece, pieceLines } from './laid-out/pieces.ts'
import { columnsOf, labelsIn, type TaskColumn } from './laid-out/task-head.ts'
import { type TaskRow, taskLines, taskRows } from './laid-out/task-rows.ts'

export const taskTables: Cleaner = { id: 'task-tables', clean: tabulate }

const HEAD = /^[^\S\n]*序 ?号[^\S\n]{2,}\S[^\n]*(?:单位|部门|主体)/gm
const LONGEST = 200_000
const FEWEST = 2

function tabulate(text: Text): Cleaning {
  const { value } = text
  const heads = Array.from(value.matchAll(HEAD), ({ index }) => index)
  const tables = heads.map((start, at) => tableAt(value, [start, heads[at + 1] ?? value.length]))
  if (tables.length === 0) return UNCHANGED
  return {
    edits: tables.flatMap((table) => table?.edits ?? []),
    diagnostics: tables.flatMap((table, at) =>
      table === null ? [] : [told(table, text, [heads[at] ?? 0, table.end])],
    ),
  }
}

function told({ edits }: Table, text: Text, span: Span): Diagnostic {
  if (edits.length > 0) return info('task-tables', '按版面位置还原以空格排列的任务分工表', text, span)
  const message = '任务分工表各栏交错，无法分行，责任分工未作提取，请核对原文'
  return { ...info('task-tables', message, text, span), severity: 'warning' }
}

interface Table {
  /** None where its rows are not told. */
  readonly edits: readonly Edit[]
  readonly end: number
}

/** The table under a head; null where it is none of tasks. */
function tableAt(value: string, [start, limit]: Span): Table | null {
  const [head, ...lines] = pieceLines(value, [start, Math.min(limit, start + LONGEST)])
  const labels = head && labelsIn(head)
  if (!head || !labels) return null
  const columns = columnsOf(labels, lines)
  const own = columns && taskLines(lines, columns)
  const rows = own && taskRows(own, columns)
  const end = own?.at(-1)?.line.span[1] ?? head.span[1]
  if (!columns || !rows || rows.length < FEWEST) return { edits: [], end: head.span[1] }
  const titles = ['序号', ...columns.map(({ label }) => label)].join('\t')
  return {
    edits: [
      { span: head.span, text: titles },
      ...rows.flatMap((row, at) => rowEdits(row, columns, endOf(rows[at - 1]?.lines) ?? head.span[1])),
    ],
    end,
  }
}

/** Whatever lies between the pieces of the bodies is taken out; the rest of the row is told before the first of them and behind the last. */
function rowEdits(
  { serial, lines }: TaskRow,
  columns: readonly TaskColumn[],
  before: number,
): readonly Edit[] {
  const kept = columns.findIndex(({ kind }) => kind === 'bodies')
  const cell = (column: number): readonly Piece[] => lines.flatMap(({ cells }) => cells[column] ?? [])
  const words = columns.map((_, column) =>
    cell(column)
      .map(({ text }) => text)
      .join(''),
  )
  let from = lines[0]?.line.pieces[0]?.span[0] ?? before
  const apart: Edit = { span: [before, from], text: '\n' }
  let ahead = `${[serial, ...words.slice(0, kept)].join('\t')}\t`
  const edits = cell(kept).map(({ span: [start, end] }): Edit => {
    const edit: Edit = { span: [from, start], text: ahead }
    ahead = ''
    from = end
    return edit
  })
  const behind = words.slice(kept + 1).map((one) => `\t${one}`)
  return [apart, ...edits, { span: [from, endOf(lines) ?? from], text: ahead + behind.join('') }]
}

const endOf = (lines: TaskRow['lines'] = []): number | undefined => lines.at(-1)?.line.span[1]
