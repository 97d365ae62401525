// What a cell of the comparison says in words: its value as written, or why there is none.
import type { Cell, CellFact, CellValue, Comparison } from '../../api/types.ts'
import type { Strings } from '../../strings/zh.ts'
import { chosenOf } from '../../text/cell.ts'
import { valueWords } from '../../text/value.ts'

export type Shown = Cell['state'] | 'qualitative' | 'incomparable'

/** The state that is shown: two of the API's have a shade that the reader should see. */
export function shownState(cell: Cell): Shown {
  if (cell.state === 'value') return cell.comparable ? 'value' : 'incomparable'
  if (cell.state === 'no-target' && cell.notes.some(({ code }) => code === 'qualitative'))
    return 'qualitative'
  return cell.state
}

/** A hoped-for value of the same document beyond the firm one, shown beside it: 约20 力争21.6. */
export const hopedOf = (cell: Cell): CellValue | null => {
  const chosen = chosenOf(cell)
  if (!chosen || chosen.strength === '力争') return null
  const hoped = cell.values.find(
    ({ strength, documentId }) => strength === '力争' && documentId === chosen.documentId,
  )
  return hoped && magnitude(hoped) !== magnitude(chosen) ? hoped : null
}

/** Another unit was written than the column's, and the value is known in the column's too. */
export const isConverted = ({ normalized, unit: own }: CellValue, unit: string | null): boolean =>
  normalized !== null && own !== unit && normalized.unit === unit

/** The unit stands in the column's head; a value in another unit carries its own, unless converted values are asked for. */
export function cellValueWords(
  value: CellValue,
  unit: string | null,
  t: Strings,
  converted: boolean = false,
): string {
  const shown = converted && isConverted(value, unit) ? { ...value, ...value.normalized } : value
  const words = valueWords(shown.unit === unit ? { ...shown, unit: '' } : shown, t)
  return value.strength === '力争' ? `${t.compare.hoped}${words}` : words
}

/** On a tile there is room for the value alone; 力争 becomes an asterisk and is spoken in full. */
export const tileWords = (value: CellValue, unit: string | null, t: Strings): string =>
  `${cellValueWords({ ...value, strength: 'none' }, unit, t)}${value.strength === '力争' ? '*' : ''}`

/** The number that is ranked and drawn: converted to the column's unit where that was possible; a range by its middle. */
export function magnitude(value: CellValue): number {
  const given = value.normalized?.value ?? value.value
  return typeof given === 'number' ? given : (given[0] + given[1]) / 2
}

export function cellWords(cell: Cell, unit: string | null, t: Strings, converted: boolean = false): string {
  const chosen = chosenOf(cell)
  return chosen ? cellValueWords(chosen, unit, t, converted) : t.compare.state[shownState(cell)]
}

/** The phrase behind 仅定性 or 有表述未识别, where the API quotes one. */
export const phraseOf = (cell: Cell): string | null =>
  cell.notes.find(({ code, quote }) => quote && (code === 'qualitative' || code === 'unclear'))?.quote ?? null

/** The latest figure that was reached before the year, of the whole region and in the column's unit: where a target starts from. */
export function startOf(cell: Cell, unit: string | null): CellFact | null {
  const fitting = cell.facts.filter(
    (fact) =>
      fact.year !== null &&
      fact.year < cell.year &&
      fact.change === 'level' &&
      fact.scope === null &&
      (fact.unit === unit || isConverted(fact, unit)),
  )
  return fitting.reduce<CellFact | null>(
    (last, one) => (last && (last.year ?? 0) >= (one.year ?? 0) ? last : one),
    null,
  )
}

/** Cells by row and column. */
export function cellIndex({
  cells,
}: Comparison): (region: string, indicator: string, year: number) => Cell | undefined {
  const byKey = new Map(cells.map((cell) => [`${cell.region}@${cell.indicator}@${cell.year}`, cell]))
  return (region, indicator, year) => byKey.get(`${region}@${indicator}@${year}`)
}

export function isConvertible({ columns, cells }: Comparison): boolean {
  const units = new Map(columns.map(({ indicator, year, unit }) => [`${indicator}@${year}`, unit]))
  return cells.some(({ indicator, year, values }) =>
    values.some((value) => isConverted(value, units.get(`${indicator}@${year}`) ?? null)),
  )
}

/** Notes that the face of a cell tells by itself; others are announced with an asterisk. */
const TOLD = ['strength', 'qualitative', 'unclear', 'joint', 'draft']

export const isStarred = (cell: Cell): boolean =>
  chosenOf(cell) !== null && cell.notes.some(({ code }) => !TOLD.includes(code))
