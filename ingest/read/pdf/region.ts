// A part of a page → its blocks in reading order: ruled tables and boxes, columns, rows of aligned tables, lines.
import type { Span } from '../../../corpus/schema.ts'
import { isAlignedTable, tableRows } from './aligned.ts'
import { type Block, type Column, EDGE, type Line } from './blocks.ts'
import { bandsOf } from './columns.ts'
import { type Cell, type Grid, isWithin } from './grid.ts'
import type { Glyph, Rule } from './page-content.ts'
import { type Segment, segmentsOf } from './segments.ts'

export interface Region {
  readonly glyphs: readonly Glyph[]
  readonly grids: readonly Grid[]
  readonly rules: readonly Rule[]
  /** A box, or one of several columns. */
  readonly main: boolean
  /** Width of the page, in points. */
  readonly page: number
}

/** Boxes in boxes in boxes: deeper ones are decoration. */
const DEEPEST = 4

export function blocksOf(region: Region, depth = 0): Block[] {
  const grids = depth < DEEPEST ? outermost(region.grids) : []
  const inside = new Map<Grid, Glyph[]>(grids.map((grid) => [grid, []]))
  const outside: Glyph[] = []
  for (const glyph of region.glyphs) {
    const grid = grids.find((one) => isIn(one, glyph))
    const list = (grid && inside.get(grid)) ?? outside
    list.push(glyph)
  }
  const tables = grids.map((grid) => {
    const blocks = blocksOfGrid(grid, inside.get(grid) ?? [], region, depth)
    return { top: grid.top, bottom: grid.bottom, left: grid.left, right: grid.right, blocks }
  })
  return bandsOf(segmentsOf(outside), tables).flatMap((band) => {
    if (band.kind === 'table') return [EDGE, ...band.blocks, EDGE]
    return bandBlocks(band.segments, region, band.kind === 'column' ? false : region.main)
  })
}

function bandBlocks(segments: readonly Segment[], { rules, page }: Region, main: boolean): Block[] {
  const column: Column = { left: 0, right: 0, main, page }
  return tableRows(levelLines(segments), rules).map((part): Block => {
    if (isAlignedTable(part)) return { kind: 'row', row: part }
    return { kind: 'line', line: joined(part, column) }
  })
}

/** Segments on one baseline, from left to right. */
function levelLines(segments: readonly Segment[]): Segment[][] {
  const lines: Segment[][] = []
  for (const segment of segments) {
    const last = lines.at(-1)
    const [first] = last ?? []
    if (
      last &&
      first &&
      Math.abs(segment.baseline - first.baseline) <= SAME_LEVEL * Math.min(segment.size, first.size)
    )
      last.push(segment)
    else lines.push([segment])
  }
  for (const line of lines) line.sort((a, b) => a.left - b.left)
  return lines
}
const SAME_LEVEL = 0.3

function joined(segments: readonly Segment[], column: Column): Line {
  const [first] = segments
  if (!first) throw new RangeError('a line without segments')
  if (segments.length === 1) return { ...first, column }
  const widest = segments.reduce((one, other) =>
    other.right - other.left > one.right - one.left ? other : one,
  )
  return {
    ...widest,
    text: segments.map(({ text }) => text).join(' '),
    references: segments.flatMap(({ references }, index) => {
      const start = segments.slice(0, index).reduce((length, { text }) => length + text.length + 1, 0)
      return references.map(([from, to]): Span => [start + from, start + to])
    }),
    left: first.left,
    right: Math.max(...segments.map(({ right }) => right)),
    top: Math.min(...segments.map(({ top }) => top)),
    bottom: Math.max(...segments.map(({ bottom }) => bottom)),
    artifact: segments.every(({ artifact }) => artifact),
    column,
  }
}

function blocksOfGrid(grid: Grid, glyphs: readonly Glyph[], region: Region, depth: number): Block[] {
  const byCell = new Map<Cell, Glyph[]>(grid.cells.map((cell) => [cell, []]))
  for (const glyph of glyphs) {
    const cell = grid.cellAt(glyph.x + glyph.width / 2, glyph.y - glyph.size * MIDDLE)
    if (cell) byCell.get(cell)?.push(glyph)
  }
  const filled = [...byCell].filter(([, inCell]) => inCell.length > 0)
  if (
    isBox(
      grid,
      filled.map(([cell]) => cell),
    )
  ) {
    return filled.flatMap(([cell, inCell], index) => {
      const grids = region.grids.filter((other) => other !== grid && isWithin(other, cell))
      const blocks = blocksOf(
        { glyphs: inCell, grids, rules: region.rules, main: false, page: region.page },
        depth + 1,
      )
      return index === 0 ? blocks : [EDGE, ...blocks]
    })
  }
  return Array.from({ length: grid.rows }, (_, row) => rowOf(grid, row, byCell)).filter(
    (block) => block.kind === 'row' && block.row.cells.some((cell) => cell.length > 0),
  )
}
/** The middle of a glyph above its baseline, in sizes of the type. */
const MIDDLE = 0.35

/** Fields one above the other hold running text. */
const isBox = (grid: Grid, filled: readonly Cell[]): boolean =>
  grid.columns === 1 || (new Set(filled.map(({ row }) => row)).size === filled.length && isColumnar(filled))

const isColumnar = (cells: readonly Cell[]): boolean => {
  const [first] = cells
  return first !== undefined && cells.every(({ left, right }) => left < first.right && right > first.left)
}

function rowOf(grid: Grid, row: number, byCell: ReadonlyMap<Cell, readonly Glyph[]>): Block {
  const own = new Map<number, { cell: Cell; glyphs: readonly Glyph[] }>()
  for (const [cell, glyphs] of byCell) if (cell.row === row) own.set(cell.column, { cell, glyphs })
  const columns = Array.from({ length: grid.columns }, (_, column) => own.get(column))
  return {
    kind: 'row',
    row: {
      cells: columns.map((cell) => (cell ? segmentsOf(cell.glyphs) : [])),
      rights: columns.map((cell) => cell?.cell.right ?? 0),
    },
  }
}

function outermost(grids: readonly Grid[]): Grid[] {
  const bySize = [...grids].sort((a, b) => areaOf(b) - areaOf(a))
  return bySize.filter((grid, index) => !bySize.slice(0, index).some((larger) => isWithin(grid, larger)))
}
const areaOf = ({ left, right, top, bottom }: Grid): number => (right - left) * (bottom - top)

const isIn = ({ left, right, top, bottom }: Grid, { x, y, width, size }: Glyph): boolean => {
  const [middleX, middleY] = [x + width / 2, y - size * MIDDLE]
  return middleX >= left && middleX < right && middleY >= top && middleY < bottom
}
