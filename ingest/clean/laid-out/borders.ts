// Where the rows of a table on a page begin and end: cells are centred in their row, or all begin at its top.
import { isValue } from './columns.ts'
import { groupsIn } from './groups.ts'
import type { Piece } from './pieces.ts'
import type { Told } from './rows.ts'

/** Lines above or below the values. */
const MOST_LINES = 5
/** More than this for a row in the middle: not told. */
const DOUBT = 1
/** So far off its middle on the average, a row may as well begin with its values. */
const OFF = 0.1
/** The rest of a cell: no row begins so. */
const GOES_ON = /^(?:[)）(（的和与及]|(?:下降|降低|减排|提高|提升)$|[比率例重](?:[例重])?(?:$|[(（]))/

export type Borders = readonly (readonly [start: number, end: number])[]

interface State {
  readonly cost: number
  readonly borders: Borders
}

/**
 * From where to where each row goes: the borders with the least doubt. A row costs as much as it is off its middle, more when it
 * begins as the rest of a cell does, or without any line of its name.
 */
export function bordersOf(told: readonly Told[], mains: readonly number[], name: number): Borders | null {
  const groups = groupsIn(told, name)
  let states = pastGroups(new Map<number, State>([[0, { cost: 0, borders: [] }]]), groups)
  for (const [index, main] of mains.entries()) {
    const limit = mains[index + 1] ?? told.length
    const next = new Map<number, State>()
    for (const [start, state] of states)
      for (let end = main + 1; end <= Math.min(limit, main + 1 + MOST_LINES); end++) {
        const cost = state.cost + costOf(told, start, main, end, name) + headsIn(groups, start, end)
        if (cost < (next.get(end)?.cost ?? Number.POSITIVE_INFINITY))
          next.set(end, { cost, borders: [...state.borders, [start, end]] })
      }
    states = pastGroups(next, groups)
  }
  const best = [...states.values()].reduce<State | null>(
    (least, state) => (least && least.cost <= state.cost ? least : state),
    null,
  )
  const top = best && best.cost <= OFF * mains.length ? null : fromTop(told, mains, name, groups)
  return top ?? (best && best.cost <= DOUBT * mains.length ? best.borders : null)
}

/** Rows that begin with their values; null where one has no name beside its values, or a name goes on in a wider line. */
function fromTop(
  told: readonly Told[],
  mains: readonly number[],
  name: number,
  groups: readonly boolean[],
): Borders | null {
  const first = mains[0] ?? 0
  const isNamed = (one: Told | undefined): boolean => (one?.cells[name]?.length ?? 0) > 0
  if (told.slice(0, first).some((one, at) => !groups[at] && isNamed(one))) return null
  if (!mains.every((main) => isNamed(told[main]))) return null
  const borders = mains.map((main, index): readonly [number, number] => {
    const limit = mains[index + 1] ?? told.length
    const group = groups.findIndex((isGroup, at) => isGroup && at > main)
    return [main, group < 0 ? limit : Math.min(limit, group)]
  })
  const fits = ([start, end]: readonly [number, number]): boolean =>
    end - start <= MOST_LINES + 1 &&
    told.slice(start + 1, end).every(({ cells }) => widthOf(cells[name]) <= widthOf(told[start]?.cells[name]))
  return borders.every(fits) ? borders : null
}

function widthOf(cell: readonly Piece[] = []): number {
  const [first, last] = [cell[0], cell.at(-1)]
  return first && last ? last.to - first.from + 1 : 0
}

/** The rows that are due may begin behind what heads them. */
function pastGroups(states: Map<number, State>, groups: readonly boolean[]): Map<number, State> {
  const all = new Map(states)
  for (const [end, state] of states)
    for (let at = end; groups[at]; at++)
      if (state.cost < (all.get(at + 1)?.cost ?? Number.POSITIVE_INFINITY)) all.set(at + 1, state)
  return all
}

const headsIn = (groups: readonly boolean[], start: number, end: number): number =>
  HALTING * groups.slice(start, end).filter(Boolean).length

function costOf(told: readonly Told[], start: number, main: number, end: number, name: number): number {
  if (main - start > MOST_LINES) return NEVER
  const weight = (from: number, to: number): number =>
    told.slice(from, to).reduce((sum, { cells }) => sum + weightOf(cells, name), 0)
  const off = Math.abs(weight(start, main) - weight(main + 1, end))
  const own = told.slice(start, end)
  const first = own.find(({ cells }) => (cells[name]?.length ?? 0) > 0)?.cells[name]?.[0]?.text
  const divided = own.slice(1).filter(({ line }) => line.apart).length
  const strange = own.filter((one) => one !== told[main] && addsWords(one, told[main])).length
  return (
    off + divided + STRANGE * strange + (first === undefined ? HALTING : GOES_ON.test(first) ? HALTING : 0)
  )
}

/** Words in a column where the line of the values has a whole one belong to another row. */
const addsWords = (one: Told, main: Told | undefined): boolean =>
  one.values === 0 &&
  one.cells.some((cell, at) => {
    const own = main?.cells[at] ?? []
    return cell.length > 0 && main?.whole.includes(at) === true && !own.some(({ text }) => !isValue(text))
  })
const STRANGE = 0.4

/** A line of categories belongs to many rows, and so may one that only words in the columns of values have. */
function weightOf(cells: Told['cells'], name: number): number {
  if (!cells.some((cell, at) => at >= name && cell.length > 0)) return 0
  return cells.some((cell, at) => (at === name || at === name + 1) && cell.length > 0) ? 1 : WORDS_ALONE
}
const WORDS_ALONE = 0.3
const NEVER = 1000
const HALTING = 3
