// Tables that a page rules off: rules that meet make a grid, and where a rule is missing between two fields they are one cell.
import type { Rule } from './page-content.ts'

export interface Cell {
  readonly row: number
  readonly column: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface Grid {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly rows: number
  readonly columns: number
  readonly cells: readonly Cell[]
  /** The cell at a point; undefined outside of the grid. */
  readonly cellAt: (x: number, y: number) => Cell | undefined
}

/** Points by which rules that are meant to meet may miss. */
const MISS = 3.5
/** Lines closer than this are one line. */
const SAME = 2.5
/** A cell is at least as large as a character. */
const SMALLEST = 5
/** Rules of one table; more of them are a drawing. */
const MOST = 1_500
const MOST_FIELDS = 20_000

export function gridsOf(rules: readonly Rule[]): Grid[] {
  const across = merged(rules.filter(({ horizontal }) => horizontal))
  const down = merged(rules.filter(({ horizontal }) => !horizontal))
  if (across.length + down.length > MOST) return []
  return components(across, down).flatMap(([rows, columns]) => grid(rows, columns) ?? [])
}

/** Pieces of one line joined, as programs draw a border for each cell. */
function merged(rules: readonly Rule[]): Rule[] {
  const lines: { at: number; pieces: Rule[] }[] = []
  for (const rule of [...rules].sort((a, b) => a.at - b.at)) {
    const last = lines.at(-1)
    if (last && rule.at - last.at <= SAME) last.pieces.push(rule)
    else lines.push({ at: rule.at, pieces: [rule] })
  }
  return lines.flatMap(({ pieces }) => {
    const joined: Rule[] = []
    for (const piece of pieces.sort((a, b) => a.from - b.from)) {
      const last = joined.at(-1)
      if (last && piece.from <= last.to + MISS)
        joined[joined.length - 1] = { ...last, to: Math.max(last.to, piece.to) }
      else joined.push(piece)
    }
    return joined
  })
}

const meet = (across: Rule, down: Rule): boolean =>
  down.at >= across.from - MISS &&
  down.at <= across.to + MISS &&
  across.at >= down.from - MISS &&
  across.at <= down.to + MISS

/** Rules that meet, directly or by way of others: those across and those down of each table. */
function components(across: readonly Rule[], down: readonly Rule[]): [Rule[], Rule[]][] {
  const rest = { across: new Set(across), down: new Set(down) }
  return across.flatMap((seed) => {
    if (!rest.across.delete(seed)) return []
    const [rows, columns]: [Rule[], Rule[]] = [[seed], []]
    const open: Rule[] = [seed]
    for (let rule = open.pop(); rule; rule = open.pop()) {
      const others = rule.horizontal ? rest.down : rest.across
      for (const other of others) {
        if (!(rule.horizontal ? meet(rule, other) : meet(other, rule))) continue
        others.delete(other)
        open.push(other)
        if (other.horizontal) rows.push(other)
        else columns.push(other)
      }
    }
    return [[rows, columns] satisfies [Rule[], Rule[]]]
  })
}

function grid(rows: readonly Rule[], columns: readonly Rule[]): Grid | null {
  if (rows.length < 2 || columns.length === 0) return null
  const xs = places([
    ...columns.map(({ at }) => at),
    Math.min(...rows.map(({ from }) => from)),
    Math.max(...rows.map(({ to }) => to)),
  ])
  const ys = places([
    ...rows.map(({ at }) => at),
    Math.min(...columns.map(({ from }) => from)),
    Math.max(...columns.map(({ to }) => to)),
  ])
  const [left, right, top, bottom] = [xs[0], xs.at(-1), ys[0], ys.at(-1)]
  if (left === undefined || right === undefined || top === undefined || bottom === undefined) return null
  const [width, height] = [xs.length - 1, ys.length - 1]
  if (width < 1 || height < 1 || width * height > MOST_FIELDS) return null
  const owner = owners(xs, ys, rows, columns)
  const cells = new Map<number, Cell>()
  for (const [slot, own] of owner.entries()) {
    const [row, column] = [Math.floor(slot / width), slot % width]
    const cell = cells.get(own)
    const [x1 = 0, x2 = 0, y1 = 0, y2 = 0] = [xs[column], xs[column + 1], ys[row], ys[row + 1]]
    cells.set(own, {
      row: cell?.row ?? row,
      column: Math.min(cell?.column ?? column, column),
      left: Math.min(cell?.left ?? x1, x1),
      right: Math.max(cell?.right ?? x2, x2),
      top: Math.min(cell?.top ?? y1, y1),
      bottom: Math.max(cell?.bottom ?? y2, y2),
    })
  }
  const indexIn = (edges: readonly number[], at: number): number => edges.findLastIndex((edge) => edge <= at)
  const cellAt = (x: number, y: number): Cell | undefined => {
    if (x < left || x >= right || y < top || y >= bottom) return undefined
    return cells.get(owner[indexIn(ys, y) * width + indexIn(xs, x)] ?? -1)
  }
  return { left, right, top, bottom, rows: height, columns: width, cells: [...cells.values()], cellAt }
}

/** Different places in order. */
function places(values: readonly number[]): number[] {
  const found: number[] = []
  for (const value of [...values].sort((a, b) => a - b))
    if (value - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= SMALLEST) found.push(value)
  return found
}

/** For each slot the first slot of the cell that it is part of. */
function owners(
  xs: readonly number[],
  ys: readonly number[],
  rows: readonly Rule[],
  columns: readonly Rule[],
): number[] {
  const [width, height] = [xs.length - 1, ys.length - 1]
  const parent = Array.from({ length: width * height }, (_, slot) => slot)
  const root = (slot: number): number => {
    let at = slot
    while (parent[at] !== at) at = parent[at] ?? at
    return at
  }
  const join = (a: number, b: number): void => {
    const [one, other] = [root(a), root(b)]
    parent[Math.max(one, other)] = Math.min(one, other)
  }
  const middle = (edges: readonly number[], index: number): number =>
    ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2
  const isRuled = (lines: readonly Rule[], at: number, along: number): boolean =>
    lines.some(
      (line) => Math.abs(line.at - at) <= SMALLEST && line.from - MISS <= along && along <= line.to + MISS,
    )
  for (let row = 0; row < height; row++) {
    for (let column = 0; column < width; column++) {
      const slot = row * width + column
      if (column + 1 < width && !isRuled(columns, xs[column + 1] ?? 0, middle(ys, row))) join(slot, slot + 1)
      if (row + 1 < height && !isRuled(rows, ys[row + 1] ?? 0, middle(xs, column))) join(slot, slot + width)
    }
  }
  return parent.map((_, slot) => root(slot))
}

/** Whether a grid lies within a box, and is not that box itself. */
export const isWithin = (one: Grid, box: Pick<Cell, 'left' | 'right' | 'top' | 'bottom'>): boolean =>
  one.left >= box.left - MISS &&
  one.right <= box.right + MISS &&
  one.top >= box.top - MISS &&
  one.bottom <= box.bottom + MISS
