// How wide the lines of each column run, from the lines themselves; a column of few lines is measured by the rest of the file.
import type { Column, Line } from './blocks.ts'

/** In sizes of the type: edges that differ by less are one edge. */
const EDGE = 0.6
/** Lines that show where an edge is. */
const ENOUGH = 2
const SURE = 3
const MANY = 8
/** A column that fills less of the usual width holds only short lines. */
const NARROW = 0.9

/** Marks may hang over the edge. */
const HANGING = /[，。、；：！？,.;:!?]$/

/** Sets the edges of all columns. */
export function measure(lines: readonly Line[]): void {
  const byColumn = new Map<Column, Line[]>()
  for (const line of lines) {
    const list = byColumn.get(line.column)
    if (list) list.push(line)
    else byColumn.set(line.column, [line])
  }
  for (const [column, own] of byColumn) {
    column.left = edge(
      own.map(({ left, size }) => [left, size]),
      1,
    )
    const solid = own.filter(({ text }) => !HANGING.test(text))
    const places = (solid.length >= ENOUGH ? solid : own).map(
      ({ right, size }): readonly [number, number] => [right, size],
    )
    column.right = edge(places, -1)
    const shown = places.filter(([at, size]) => Math.abs(at - column.right) <= EDGE * size).length
    // Where hardly any line shows the edge, it is as far from the page's as that on the left.
    if (column.main && shown < SURE) column.right = Math.max(column.right, column.page - column.left)
  }
  const main = [...byColumn]
    .filter(([{ main: isMain }, own]) => isMain && own.length >= MANY)
    .map(([column]) => column)
  if (main.length === 0) return
  const left = median(main.map((column) => column.left))
  const width = median(main.map((column) => column.right - column.left))
  for (const [column, own] of byColumn) {
    if (!column.main || (own.length >= MANY && column.right - column.left >= width * NARROW)) continue
    const shift = own.length >= MANY ? column.left : Math.min(left, column.left)
    column.left = shift
    column.right = Math.max(column.right, shift + width)
  }
}

/** The outermost place that several lines share; the outermost of all where none do. */
function edge(places: readonly (readonly [at: number, size: number])[], inwards: 1 | -1): number {
  const sorted = [...places].sort(([a], [b]) => (a - b) * inwards)
  const shared = sorted.find(([at, size], index) => {
    const other = sorted[index + ENOUGH - 1]
    return other !== undefined && Math.abs(other[0] - at) <= EDGE * size
  })
  return (shared ?? sorted[0])?.[0] ?? 0
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
