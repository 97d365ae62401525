// Rows of a table of 任务分工: columns 重点任务, 牵头单位, 配合单位 with | or tabs between the cells.
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import { type Reading, rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { regionOf } from '../region.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /(?<=^|\n)[^\n|\t]{0,80}[|\t][^\n]{0,400}(?:(?:牵头|责任|主办|配合|承办|协办|主责|实施|落实|负责)(?:责任)?(?:单位|部门|主体|科室|处室|机构)|(?:责任|任务|部门|职责)分工|(?<=[|\t] ?)分工)[^\n]{0,200}(?:\n[^\n|\t]{0,400}[|\t][^\n]{0,1200}){1,400}/g
const SEPARATOR = /[|\t]/
const BODIES =
  /(?:牵头|责任|主办|配合|承办|协办|参与|参加|主责|实施|落实|负责|协同|协助)(?:负责|责任)?(?:单位|部门|主体|科室|处室|机构)|^(?:责任|任务|部门|职责)?分工$/
/** A column of whole assignments: 市住建局牵头,市财政局配合. */
const WHOLE = /分工$/
const TASK = /任务|内容|事项|措施|举措|项目|工作/
const RULER = /^[\s|:—-]+$/

/** 1.完善应急预案体系: the number is no part of the task. */
const NUMBER =
  /^(?:\d{1,3}[.．、](?!\d)|[(（](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|[一二三四五六七八九十]{1,3}、|[①-⑳])\s*/

interface Cell {
  readonly text: string
  readonly span: Span
}

export const tableRows = rule<ResponsibilityReading>({
  id: 'responsibilities/table-rows',
  triggers: ['|', '\t'],
  pattern: PATTERN,
  read: ({ text, span: [start] }, context) => {
    const [head = [], ...rows] = rowsOf(text, start)
    const bodies = columns(head, BODIES)
    const task = columns(head, TASK).find((column) => !bodies.includes(column)) ?? -1
    let current = ''
    return rows.flatMap((row) => {
      // A task that several rows share stands in the first of them.
      current = row[task]?.text.replace(NUMBER, '') || current
      return readRow(context, head, row, bodies, current)
    })
  },
})

function readRow(
  context: Context,
  head: readonly Cell[],
  row: readonly Cell[],
  columns: readonly number[],
  task: string,
): Reading<ResponsibilityReading>[] {
  const cells = columns.flatMap((column) =>
    row[column]?.text ? [{ cell: row[column], label: head[column]?.text ?? '' }] : [],
  )
  const words = cells.map(({ cell, label }) => labelOf(label) + cell.text).join(';')
  const { bodies, openList } = assignmentIn(words, regionOf(context))
  const [first, last] = [cells[0]?.cell.span, cells.at(-1)?.cell.span]
  if (bodies.length === 0 || !first || !last) return []
  const reading = { bodies, openList, listed: true, span: [first[0], last[1]] satisfies Span }
  return [task === '' ? reading : { ...reading, task }]
}

const labelOf = (head: string): string => (WHOLE.test(head) ? '' : `${BODIES.exec(head)?.[0] ?? ''}:`)

function rowsOf(table: string, offset: number): Cell[][] {
  let at = offset
  return table.split('\n').flatMap((line) => {
    const cells = cellsOf(line, at)
    at += line.length + 1
    return RULER.test(line) ? [] : [cells]
  })
}

function cellsOf(line: string, offset: number): Cell[] {
  let at = offset
  return line.split(SEPARATOR).map((raw) => {
    const text = raw.trim()
    const start = at + raw.indexOf(text)
    at += raw.length + 1
    return { text, span: [start, start + text.length] }
  })
}

const columns = (head: readonly Cell[], wanted: RegExp): number[] =>
  head.flatMap(({ text }, index) => (wanted.test(text) ? [index] : []))
