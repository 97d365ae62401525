// The rows of the matrix in the order asked for: that of the code, or by the values of one column.
import type { Comparison } from '../../api/types.ts'
import { chosenOf } from '../../text/cell.ts'
import { cellIndex, magnitude, shownState } from './cell-words.ts'
import { type CompareState, columnKey } from './compare-state.ts'

export interface Rows {
  readonly ranked: readonly string[]
  /** Without a comparable value in the column that is sorted by: they follow, unranked. */
  readonly unranked: readonly string[]
}

const NATIONAL = '全国'

type Asked = Pick<CompareState, 'sort' | 'column' | 'onlyComparable'>

export function rowsOf(data: Comparison, { sort, column, onlyComparable }: Asked): Rows {
  const cellAt = cellIndex(data)
  const comparable = (row: string): boolean =>
    data.columns.some(({ indicator, year }) => {
      const cell = cellAt(row, indicator, year)
      return cell !== undefined && shownState(cell) === 'value'
    })
  const rows = onlyComparable ? data.rows.filter(comparable) : data.rows
  const by = columnOf(data, column)
  if (sort === 'code' || !by) return { ranked: rows, unranked: [] }
  const value = (row: string): number | null => {
    const cell = cellAt(row, by.indicator, by.year)
    const chosen = cell && shownState(cell) === 'value' ? chosenOf(cell) : null
    return chosen ? magnitude(chosen) : null
  }
  const national = rows.filter((row) => row === NATIONAL)
  const regions = rows.filter((row) => row !== NATIONAL)
  return {
    ranked: [
      ...national,
      ...regions.filter((row) => value(row) !== null).sort((a, b) => (value(b) ?? 0) - (value(a) ?? 0)),
    ],
    unranked: regions.filter((row) => value(row) === null),
  }
}

/** The column that the address names, else the first that has a value. */
export function columnOf(data: Comparison, key: string | null): Comparison['columns'][number] | undefined {
  return (
    data.columns.find((column) => columnKey(column) === key) ??
    data.columns.find(({ unit }) => unit !== null) ??
    data.columns[0]
  )
}
