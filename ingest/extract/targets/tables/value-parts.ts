// Values told in parts, each in a line of its own: 重点城市≥30 above 一般城市≥15.
import type { Cell } from './rows.ts'

export const PART = /^[〇㐀-鿿]{2,8}[≥≤＞＜]\d[\d.]*%?$/
export const isPart = (cell: Cell | undefined): boolean => cell !== undefined && PART.test(cell.text)

/** Parts of one value as one cell, where they go up evenly in the columns that no other value fills. */
export function joinedParts(values: readonly Cell[], wanted: number): readonly Cell[] {
  const parts = values.filter(isPart)
  const size = parts.length / (wanted - (values.length - parts.length))
  if (values.length <= wanted || !Number.isInteger(size) || size < 2) return values
  const columns: Cell[] = []
  let count = 0
  for (const value of values) {
    const before = columns.at(-1)
    if (before && isPart(value) && count % size > 0)
      columns[columns.length - 1] = {
        text: `${before.text};${value.text}`,
        span: [before.span[0], value.span[1]],
      }
    else columns.push(value)
    count = isPart(value) ? count + 1 : 0
  }
  return columns
}
