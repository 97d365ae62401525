// What a head does not label: running numbers, categories left of the names; and how far the column of names reaches.
import { columnsOf, isOfValues, isSerial, isValue, nameColumn } from './columns.ts'
import type { Placed } from './head.ts'
import type { PageLine, Piece } from './pieces.ts'

const FEWEST = 3

/** The columns, with one for the numbers that the rows begin with. */
export function withSerials(columns: readonly Placed[], lines: readonly PageLine[]): readonly Placed[] {
  if (columns.some(({ column }) => column.kind === 'serial')) return columns
  const first = lines.flatMap(({ pieces: [piece] }) => (piece && isSerial(piece.text) ? [piece] : []))
  const isCounted = first.every(({ text }, index) => Number(text) === Number(first[0]?.text) + index)
  if (first.length < FEWEST || !isCounted) return columns
  const [from, to] = [Math.min(...first.map((one) => one.from)), Math.max(...first.map((one) => one.to))]
  return [{ label: '', column: { kind: 'serial' }, from, to }, ...columns]
}

/** The columns, that of names as wide as names are, with one without a label before it where categories stand. */
export function withNames(columns: readonly Placed[], lines: readonly PageLine[]): readonly Placed[] {
  const name = nameColumn(columns)
  const label = columns[name]
  const cells = lines.flatMap(({ pieces }): readonly Piece[][] => {
    const at = columnsOf(pieces, columns)
    const hasValue = pieces.some(
      ({ text }, index) => isValue(text) && isOfValues(columns[at[index] ?? 0]?.column.kind ?? 'name'),
    )
    const cell = pieces.filter((_, index) => at[index] === name)
    return hasValue && cell.length > 0 ? [cell] : []
  })
  if (!label || cells.length === 0) return columns
  const before = cells.flatMap((cell) => cell.slice(0, -1))
  const own = cells.flatMap((cell) => cell.slice(-1))
  const edge = Math.max(...before.map(({ to }) => to))
  // Names that begin as far left as the others belong together with them: 氮氧化物  重点工程减排量.
  const isApart = before.length > 0 && own.every(({ from, to }) => from > edge + 1 || to <= edge + 1)
  const names = isApart ? own.filter(({ from }) => from > edge + 1) : own
  if (names.length === 0) return columns
  const placed: Placed = {
    ...label,
    from: middling(names.map(({ from }) => from)),
    to: middling(names.map(({ to }) => to)),
  }
  const category: Placed[] = isApart
    ? [{ label: '', column: { kind: 'name' }, from: Math.min(...before.map(({ from }) => from)), to: edge }]
    : []
  return [...columns.slice(0, name), ...category, placed, ...columns.slice(name + 1)]
}

/** The one in the middle. */
const middling = (all: readonly number[]): number =>
  [...all].sort((a, b) => a - b)[Math.floor(all.length / 2)] ?? 0
