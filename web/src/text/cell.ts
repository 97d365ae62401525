// The value that a cell of a comparison stands for.
import type { Cell, CellValue } from '../api/types.ts'

/** The preferred one comes first. */
export const chosenOf = (cell: Cell): CellValue | null =>
  cell.state === 'value' ? (cell.values[0] ?? null) : null
