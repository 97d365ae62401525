// Rows of a table whose cells a copy has laid one after another: parted by spaces (1 推进改造 市住建局 市财政局) or each on a
// line of its own. Told by the head, 序号 … 牵头单位 配合单位, and by rows that count on; what does not fit is left.
import { nationalForms, regionalForms } from '../../../../corpus/lexicon/agencies.ts'
import type { Span } from '../../../../corpus/schema.ts'
import type { Context } from '../../context.ts'
import { type Reading, rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { leadPhrase } from '../lead-phrase.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { ResponsibilityReading } from '../responsibility.ts'

const COLUMN = String.raw`[^\s|]{1,12}`
const PATTERN = new RegExp(
  `(?<=^|\\n)[ \\u3000]*序号(?<gap>[ \\u3000]+|\\n+)(?<head>${COLUMN}(?:\\k<gap>${COLUMN}){1,16})(?=\\s)`,
  'g',
)
const BODIES =
  /^(?:牵头|责任|主办|配合|承办|协办|参与|参加|主责|实施|落实|负责)(?:负责|责任)?(?:单位|部门|主体)$/
const TASK = /任务|内容|事项|措施|举措|项目|工作/
const TIME_COLUMN = /时限|时间|期限|进度|备注/
const TIME_CELL = /\d|长期|持续|底|年|月/
const BODY_LIKE =
  /(?:[委局厅部办院署会行处科站所社队]|政府|公司|集团|中心|小组|专班|单位|部门|街道|学院|大学|管委会|党工委|[区县市镇乡])$/
const SPACES = /[ \u3000]+/
const LONGEST_ROW = 1500
const MOST_ROWS = 300

interface Head {
  readonly columns: readonly string[]
  readonly lines: boolean
}

export const flattenedRows = rule<ResponsibilityReading>({
  id: 'responsibilities/flattened-rows',
  triggers: ['序号 ', '序号\n'],
  pattern: PATTERN,
  read: ({ groups, span: [, end] }, context) => {
    const lines = (groups.gap ?? '').includes('\n')
    const columns = ['序号', ...headNames((groups.head ?? '').split(lines ? LINES : SPACES))]
    const first = columns.indexOf('1')
    const head: Head = { columns: first > 0 ? columns.slice(0, first) : columns, lines }
    if (!head.columns.some((name) => BODIES.test(name))) return null
    const from = first > 0 ? context.text.lastIndexOf('\n1', end) : end
    return rowsFrom(context, Math.max(0, from)).flatMap((span) => readRow(context, head, span))
  },
})
const LINES = /\n+/

/** 工 作 任 务 is one name, spread out; 重 点 任 务 牵 头 单 位 are two. */
function headNames(parts: readonly string[]): string[] {
  const names: string[] = []
  let spread = ''
  for (const part of [...parts.map((one) => one.trim()), '']) {
    if (part.length === 1 && !NUMBER.test(part)) {
      spread += part
      continue
    }
    if (spread !== '')
      names.push(...(spread.length > LONGEST_NAME ? (spread.match(ONE_NAME) ?? []) : [spread]))
    spread = ''
    if (part !== '') names.push(part)
  }
  return names
}
const ONE_NAME = /.{0,6}?(?:任务|内容|事项|措施|举措|项目|单位|部门|主体|时限|时间|期限|进度|备注|目标)/g
const LONGEST_NAME = 6

/** From each number to the one that counts on. */
function rowsFrom({ text }: Context, from: number): Span[] {
  const rows: Span[] = []
  let at = numberAt(text, from, 1)
  for (let number = 1; at >= 0 && number <= MOST_ROWS; number++) {
    const next = numberAt(text, at + 1, number + 1)
    const near = next >= 0 && next - at <= LONGEST_ROW
    rows.push([at, near ? next : endOfRow(text, at)])
    if (!near) break
    at = next
  }
  return rows
}

function numberAt(text: string, from: number, number: number): number {
  const reach = text.slice(from, from + LONGEST_ROW)
  const found = new RegExp(`(?<=^|\\s)${number}(?=[ \\u3000\\n.．、]{0,4}[〇㐀-鿿])`).exec(reach)
  return found ? from + found.index : -1
}

/** The last row: to the next empty line, at most. */
function endOfRow(text: string, at: number): number {
  const blank = text.indexOf('\n\n', at)
  return Math.min(blank < 0 ? text.length : blank, at + LONGEST_ROW)
}

function readRow(
  context: Context,
  { columns, lines }: Head,
  [start, end]: Span,
): Reading<ResponsibilityReading>[] {
  // Cleaning may have closed the space behind the number.
  const number = NUMBER.exec(context.text.slice(start, start + 8))?.[0].length ?? 0
  const cells = [
    { text: '', span: [start, start + number] satisfies Span },
    ...cellsOf(context.text.slice(start + number, end), start + number, lines),
  ]
  if (!lines) return readCells(context, columns, withLastApart(context, columns, cells, end), false)
  return rowsWithin(columns, cells).flatMap((row) => readCells(context, columns, row, true))
}

/** In lines every cell has its own; number and task that are merged over several rows stand in the first of them only. */
function rowsWithin(columns: readonly string[], cells: readonly Cell[]): (readonly Cell[])[] {
  const first = cells.slice(0, columns.length)
  if (first.length < columns.length) return []
  const merged = columns.findIndex((name) => TASK.test(name)) + 1
  const width = columns.length - merged
  const rows = [first]
  const hasContent = columns.slice(merged).some((name) => TASK.test(name))
  for (let at = columns.length; hasContent && at + width <= cells.length; at += width)
    rows.push([...first.slice(0, merged), ...cells.slice(at, at + width)])
  return rows
}

/** The last columns are sure: between spaces a text may hold some itself. */
function readCells(
  context: Context,
  columns: readonly string[],
  own: readonly Cell[],
  lines: boolean,
): Reading<ResponsibilityReading>[] {
  const named = columns.flatMap((name, index) => {
    const cell = own.at(index - columns.length)
    return cell && BODIES.test(name) && !NOBODY.test(cell.text) ? [{ name, cell }] : []
  })
  const dated = columns.flatMap((name, index) =>
    TIME_COLUMN.test(name) ? [own.at(index - columns.length)?.text ?? ''] : [],
  )
  if (dated.some((text) => text !== '' && !TIME_CELL.test(text))) return []
  const words = named.map(({ name, cell }) => `${name}:${cell.text}`).join(';')
  const { bodies, openList } = assignmentIn(words, regionOf(context))
  const whole = named.every(({ cell }) => isList(cell.text, regionOf(context)))
  const [first, last] = [named[0]?.cell.span, named.at(-1)?.cell.span]
  if (!whole || bodies.length === 0 || !first || !last) return []
  const span: Span = [Math.min(first[0], last[0]), Math.max(first[1], last[1])]
  const cell = taskOf(columns, own, lines) || context.text.slice(own[0]?.span[1] ?? 0, span[0]).trim()
  const task = cell.includes('。') ? leadPhrase(context, cell) : cell
  return [{ bodies, openList, listed: true, span, ...(task === '' ? {} : { task }) }]
}

/** A cell that says: none. */
const NOBODY = /^(?:[/／—–-]{1,3}|无)$/
const NUMBER = /^\d{1,3}[.．、]?/

/** Every item of the cell is a body, and nothing else stands in it. */
function isList(text: string, within: string): boolean {
  const { bodies } = assignmentIn(text, within)
  const written = text.split(ITEM).length
  return (
    bodies.length >= written / 2 && bodies.length > 0 && bodies.every(({ agency }) => BODY_LIKE.test(agency))
  )
}
const ITEM = /[、,;]/

/** Cleaning has closed the space before the last cell (3%财政部): the lexicon tells where its bodies begin. */
function withLastApart(
  context: Context,
  columns: readonly string[],
  cells: readonly Cell[],
  end: number,
): readonly Cell[] {
  const last = cells.at(-1)
  if (!last || !BODIES.test(columns.at(-1) ?? '') || isList(last.text, regionOf(context))) return cells
  const { text } = context
  const to = last.span[1]
  for (let from = Math.max(last.span[0], to - LONGEST_LIST); from < to - 1 && to <= end; from++) {
    const written = text.slice(from, to)
    if (
      !nationalForms.has(written) &&
      !regionalForms.has(written) &&
      namesAt(text, from, regionOf(context))?.end !== to
    )
      continue
    return [
      ...cells.slice(0, -1),
      { text: text.slice(last.span[0], from), span: [last.span[0], from] },
      { text: written, span: [from, to] },
    ]
  }
  return cells
}
const LONGEST_LIST = 120

function taskOf(columns: readonly string[], cells: readonly Cell[], lines: boolean): string {
  // Between the number and the bodies stands the task alone, whatever spaces are in it.
  if (!lines && columns.filter((name) => !BODIES.test(name)).length === 2) return ''
  const column = columns.findIndex((name) => TASK.test(name))
  if (column < 0) return ''
  return (lines || cells.length >= columns.length ? cells[column] : cells[1])?.text ?? ''
}

interface Cell {
  readonly text: string
  readonly span: Span
}

function cellsOf(row: string, offset: number, lines: boolean): Cell[] {
  const cells: Cell[] = []
  for (const { 0: text, index } of row.matchAll(lines ? BY_LINE : BY_SPACE))
    cells.push({ text: text.trim(), span: [offset + index, offset + index + text.trimEnd().length] })
  return cells
}
const BY_LINE = /[^\s][^\n]*/g
const BY_SPACE = /[^\s]+/g
