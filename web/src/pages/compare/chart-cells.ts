// The cells of one column, sorted into what a picture draws and what it must list in words.
import type { Cell, CellValue, Comparison } from '../../api/types.ts'
import { chosenOf } from '../../text/cell.ts'
import { cellIndex, hopedOf, magnitude, type Shown, shownState } from './cell-words.ts'

export interface Drawn {
  readonly region: string
  readonly cell: Cell
  readonly value: CellValue
  readonly size: number
  readonly hoped: number | null
}

export interface ChartCells {
  readonly national: Drawn | null
  /** Regions with a comparable value, largest first. */
  readonly drawn: readonly Drawn[]
  /** The others, by the state that keeps them out. */
  readonly left: readonly { readonly state: Shown; readonly cells: readonly Cell[] }[]
}

const LEFT: readonly Shown[] = ['incomparable', 'qualitative', 'no-target', 'unclear', 'not-in-corpus']

export function chartCells(data: Comparison, column: Comparison['columns'][number]): ChartCells {
  const cellAt = cellIndex(data)
  const cells = data.rows.flatMap((row) => cellAt(row, column.indicator, column.year) ?? [])
  const drawn = cells.flatMap((cell): Drawn[] => {
    const value = chosenOf(cell)
    if (!value || shownState(cell) !== 'value') return []
    const hoped = hopedOf(cell)
    return [{ region: cell.region, cell, value, size: magnitude(value), hoped: hoped && magnitude(hoped) }]
  })
  return {
    national: drawn.find(({ region }) => region === '全国') ?? null,
    drawn: drawn.filter(({ region }) => region !== '全国').sort((a, b) => b.size - a.size),
    left: LEFT.map((state) => ({ state, cells: cells.filter((cell) => shownState(cell) === state) })).filter(
      (one) => one.cells.length > 0,
    ),
  }
}

/** Round numbers from 0 to at least `most`, at most five of them. */
export function ticksTo(most: number): number[] {
  const rough = most / 4
  const scale = 10 ** Math.floor(Math.log10(rough))
  const step = [1, 2, 2.5, 5, 10].map((one) => one * scale).find((one) => one >= rough) ?? rough
  const count = Math.ceil(most / step)
  return Array.from({ length: count + 1 }, (_, index) => Number((index * step).toPrecision(6)))
}

/** Five equal steps between the least and the largest value. */
export function stepsOf(sizes: readonly number[]): { readonly from: number; readonly to: number }[] {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  const width = (most - least) / STEPS || 1
  return Array.from({ length: STEPS }, (_, index) => ({
    from: Number((least + index * width).toPrecision(4)),
    to: Number((least + (index + 1) * width).toPrecision(4)),
  }))
}
const STEPS = 5

/** Which of the five steps a value is in, counted from 1. */
export function stepOf(size: number, sizes: readonly number[]): number {
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)]
  return most === least ? STEPS : Math.min(STEPS, 1 + Math.floor(((size - least) / (most - least)) * STEPS))
}
