// Tables without rules: lines that follow each other with their pieces one below the other are rows, the pieces cells.
import type { Row } from './blocks.ts'
import type { Rule } from './page-content.ts'
import type { Segment } from './segments.ts'
import { isFullCell } from './wraps.ts'

export type Part = readonly Segment[] | Row

export const isAlignedTable = (part: Part): part is Row => 'cells' in part

interface Interval {
  left: number
  right: number
}

/** Rows that show it is a table and no signature. */
const FEWEST = 2
/** In sizes of the type: the narrowest gap between columns, the widest between lines of a table. */
const GAP = 0.7
const LEADING = 3.6
/** Lines of one cell stand no further apart. */
const TIGHT = 2
/** Lines of one row stand at most this many times as close as the closest. */
const CLOSE = 1.25
const MOST_LINES = 400

/** Lines as they are, but for those that make a table. */
export function tableRows(lines: readonly (readonly Segment[])[], rules: readonly Rule[]): Part[] {
  const parts: Part[] = []
  for (let at = 0; at < lines.length; ) {
    const table = (lines[at]?.length ?? 0) > 1 ? tableFrom(lines, at) : null
    if (table) {
      parts.push(...rowsOf(table.lines, table.columns, rules))
      at += table.lines.length
    } else {
      parts.push(lines[at] ?? [])
      at++
    }
  }
  return parts
}

interface Table {
  readonly lines: readonly (readonly Segment[])[]
  readonly columns: readonly Interval[]
}

function tableFrom(lines: readonly (readonly Segment[])[], start: number): Table | null {
  let columns: Interval[] = []
  let end = start
  for (; end < lines.length && end - start < MOST_LINES; end++) {
    const line = lines[end] ?? []
    const before = lines[end - 1]?.[0]
    const [first] = line
    if (before && first && end > start && first.baseline - before.baseline > LEADING * first.size) break
    const next = widened(columns, line)
    if (next.length < 2 || (columns.length > 0 && next.length < columns.length)) break
    columns = next
  }
  const last = lines.slice(start, end).findLastIndex((line) => line.length > 1)
  end = start + last + 1 + wrapped(lines.slice(start + last, end), columns)
  const table = lines.slice(start, end)
  const full = table.filter((line) => line.length > 1)
  if (full.length < FEWEST) return null
  const final = table.reduce<Interval[]>((all, line) => widened(all, line), [])
  return full.every((line) => new Set(line.map((segment) => columnOf(segment, final))).size === line.length)
    ? { lines: table, columns: final }
    : null
}

/** How many of the lines under the last row go on with a cell of it that is full. */
function wrapped(lines: readonly (readonly Segment[])[], columns: readonly Interval[]): number {
  const [row, ...rest] = lines
  let above = row ?? []
  let count = 0
  for (const [segment] of rest) {
    const column = segment && columnOf(segment, columns)
    const before = above.find((one) => columnOf(one, columns) === column)
    const interval = columns[column ?? -1]
    if (!segment || !before || !interval || !isFullCell(before, segment, interval.right)) break
    if (segment.baseline - before.baseline > TIGHT * segment.size) break
    above = [segment]
    count++
  }
  return count
}

/** Columns with the places of one more line; columns that it bridges become one. */
function widened(columns: readonly Interval[], line: readonly Segment[]): Interval[] {
  const size = Math.min(...line.map((segment) => segment.size))
  const merged: Interval[] = []
  const all = [...columns, ...line].map(({ left, right }) => ({ left, right }))
  for (const one of all.sort((a, b) => a.left - b.left)) {
    const last = merged.at(-1)
    if (last && one.left - last.right < GAP * size) last.right = Math.max(last.right, one.right)
    else merged.push(one)
  }
  return merged
}

const columnOf = ({ left, right }: Segment, columns: readonly Interval[]): number =>
  columns.findIndex((column) => left >= column.left - 1 && right <= column.right + 1)

function rowsOf(
  lines: readonly (readonly Segment[])[],
  columns: readonly Interval[],
  rules: readonly Rule[],
): Part[] {
  const rights = columns.map(({ right }) => right)
  return groupsOf(lines, columns.length, dividers(columns, rules)).map((group): Part => {
    const [only] = group
    if (only && group.length === 1 && only.length === 1) return only
    const cells = columns.map((_, index) =>
      group.flat().filter((segment) => columnOf(segment, columns) === index),
    )
    return { cells, rights }
  })
}

/** Heights of the rules below each other within the table: they part its rows. */
function dividers(columns: readonly Interval[], rules: readonly Rule[]): number[] {
  const [left, right] = [columns[0]?.left ?? 0, columns.at(-1)?.right ?? 0]
  const middle = (left + right) / 2
  return rules
    .filter(
      ({ horizontal, from, to }) =>
        horizontal && from <= middle && to >= middle && to - from > (right - left) / 2,
    )
    .map(({ at }) => at)
}

function groupsOf(
  lines: readonly (readonly Segment[])[],
  columns: number,
  dividing: readonly number[],
): (readonly Segment[])[][] {
  const gaps = lines.slice(1).map((line, index) => gapBetween(lines[index], line))
  const least = Math.min(...gaps)
  const ruled = gaps.filter((_, index) => isDivided(lines[index], lines[index + 1], dividing)).length
  const spaced = gaps.some((gap) => gap > least * CLOSE)
  const groups: (readonly Segment[])[][] = []
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    const last = groups.at(-1)
    const partial = line.length < columns || (before?.length ?? 0) < columns
    const close =
      ruled >= 2 ? !isDivided(before, line, dividing) : spaced && (gaps[index - 1] ?? 0) <= least * CLOSE
    if (last && partial && close) last.push(line)
    else groups.push([line])
  }
  return groups
}

const baselineOf = (line: readonly Segment[] | undefined): number => line?.[0]?.baseline ?? 0
const gapBetween = (a: readonly Segment[] | undefined, b: readonly Segment[]): number =>
  baselineOf(b) - baselineOf(a)

const isDivided = (
  a: readonly Segment[] | undefined,
  b: readonly Segment[] | undefined,
  dividing: readonly number[],
): boolean => dividing.some((at) => at > baselineOf(a) && at < baselineOf(b))
