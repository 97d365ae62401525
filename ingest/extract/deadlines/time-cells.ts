// Cells of the column of a table that says until when: under 完成时限 or 时间安排 a bare year limits the task of its row.
import type { Span } from '../../../corpus/schema.ts'
import { type Context, lastStartingBefore } from '../context.ts'

const HEAD =
  /(?:完成|办结|落实|实施|计划|预计)(?:时限|时间|期限|年限|年度)|时限|时间(?:安排|节点|要求|进度)|期限|进度安排/
const LONGEST_HEAD = 12
const SEPARATOR = /[|\t]/
const LEADING = /^[^\S\t]*\|/
const known = new WeakMap<Context, readonly Span[]>()

export function isInTimeCell(context: Context, [start, end]: Span): boolean {
  const cells = known.get(context) ?? cellsOf(context.text)
  known.set(context, cells)
  const cell = cells[lastStartingBefore(cells.length, (i) => cells[i]?.[0] ?? 0, start)]
  return cell !== undefined && end <= cell[1]
}

/** In order of place; one pass over the lines. */
function cellsOf(text: string): Span[] {
  const found: Span[] = []
  if (!HEAD.test(text) || !SEPARATOR.test(text)) return found
  let column = -1
  for (let at = 0; at < text.length; ) {
    const newline = text.indexOf('\n', at)
    const end = newline < 0 ? text.length : newline
    const line = text.slice(at, end)
    if (SEPARATOR.test(line)) {
      const cells = cellsIn(line, at)
      const head = cells.findIndex((cell) => isHead(text.slice(...cell).trim()))
      if (head >= 0) column = head
      else found.push(...cells.slice(column, column + 1).filter(() => column >= 0))
    } else if (line.trim() !== '') column = -1
    at = end + 1
  }
  return found
}

const isHead = (cell: string): boolean => cell.length <= LONGEST_HEAD && HEAD.test(cell)

function cellsIn(line: string, offset: number): Span[] {
  let at = offset + (LEADING.exec(line)?.[0].length ?? 0)
  return line
    .slice(at - offset)
    .split(SEPARATOR)
    .map((cell): Span => {
      const span: Span = [at, at + cell.length]
      at = span[1] + 1
      return span
    })
}
