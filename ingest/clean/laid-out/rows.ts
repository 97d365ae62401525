// Which lines of a table on a page make one row. Cells are centred in their row: as many lines of a name stand above the line of the
// values as below it.
import { columnsOf, isOfValues, isSerial, isValue, NOTE_MARK, nameColumn, RAISED } from './columns.ts'
import { groupsIn } from './groups.ts'
import type { Placed } from './head.ts'
import type { PageLine, Piece } from './pieces.ts'

export interface Row {
  /** For each column what stands in it, from top to bottom. */
  readonly cells: readonly (readonly Piece[])[]
  /** The line that holds the values. */
  readonly main: PageLine
  readonly lines: readonly PageLine[]
}

export interface Told {
  readonly line: PageLine
  readonly cells: readonly (readonly Piece[])[]
  /** How many of the columns of values hold one, and which. */
  readonly values: number
  readonly whole: readonly number[]
  readonly isNumbered: boolean
  /** All that looks like a value is a 2 or 3, as in m³ of the line below. */
  readonly isRaised: boolean
}

interface Columns {
  readonly all: readonly Placed[]
  readonly values: readonly number[]
  readonly name: number
  readonly serial: number
}

const FEWEST = 2
/** Of this many rows one may hold what is of two: its cells stay unread, the others do not depend on it. */
const FEWEST_TOLD = 5
/** Lines above or below the values. */
const MOST_LINES = 5
/** More than this for a row in the middle: not told. */
const DOUBT = 1
/** The rest of a cell: no row begins so. */
const GOES_ON = /^(?:[)）(（的和与及]|(?:下降|降低|减排|提高|提升)$|[比率例重](?:[例重])?(?:$|[(（]))/
const PAGE_NUMBER = /^\d{1,4}$/

/** The rows below a head, up to the last that is told; null where lines cannot be given to their rows. */
export function rowsOf(lines: readonly PageLine[], placed: readonly Placed[]): readonly Row[] | null {
  const values = placed.flatMap(({ column }, at) => (isOfValues(column.kind) ? [at] : []))
  const columns: Columns = {
    all: placed,
    values,
    name: nameColumn(placed),
    serial: placed.findIndex(({ column }) => column.kind === 'serial'),
  }
  if (columns.name < 0) return null
  const told = lines.map((line) =>
    toldOf(isMark(line, placed.length) ? { ...line, pieces: [] } : line, columns),
  )
  const mains = mainsOf(told, columns)
  const borders = mains.length < FEWEST ? null : bordersOf(told, mains, columns.name)
  const rows = borders?.flatMap(([start, end], index): Row[] => {
    const own = told.slice(start, end)
    const main = told[mains[index] ?? start]?.line
    const cells = placed.map(({ column }, at) => {
      const cell = own.flatMap(({ cells: all }) => all[at] ?? [])
      return unmarked(cell, column.kind === 'name')
    })
    return main
      ? [{ cells: withoutStrays(cells, placed, columns.name), main, lines: own.map(({ line }) => line) }]
      : []
  })
  const odd = rows?.filter(({ cells }) => !isOne(cells, placed)).length ?? 0
  return rows && odd * FEWEST_TOLD <= rows.length ? rows : null
}

/** Lines of one name stand one above the other; what stands left of them is of the category before it. */
function withoutStrays(cells: Row['cells'], placed: readonly Placed[], name: number): Row['cells'] {
  const own = cells[name] ?? []
  const before = placed[name - 1]
  const widest = own.reduce<Piece | null>(
    (most, piece) => (most && widthOf(most) >= widthOf(piece) ? most : piece),
    null,
  )
  if (!widest || before?.column.kind !== 'name') return cells
  const isStray = ({ from, to }: Piece): boolean => 2 * (to - widest.from + 1) < to - from + 1
  if (!own.some(isStray)) return cells
  return cells.map((cell, at) =>
    at === name
      ? own.filter((piece) => !isStray(piece))
      : at === name - 1
        ? [...cell, ...own.filter(isStray)].sort((a, b) => a.span[0] - b.span[0])
        : cell,
  )
}
const widthOf = ({ from, to }: Piece): number => to - from + 1

/** One number, one mark, one value of a kind: two of them are of two rows. */
const isOne = (cells: Row['cells'], placed: readonly Placed[]): boolean =>
  placed.every(({ column }, at) => {
    const cell = cells[at] ?? []
    if (isOfValues(column.kind)) return cell.filter(({ text }) => isValue(text)).length < 2
    return (column.kind !== 'serial' && column.kind !== 'nature') || cell.length < 2
  })

/** Notes above the line, the number of a page: nothing of the table. */
const isMark = ({ pieces }: PageLine, width: number): boolean =>
  pieces.every(({ text }) => NOTE_MARK.test(text)) ||
  (pieces.length === 1 && width > FEWEST + 1 && PAGE_NUMBER.test(pieces[0]?.text ?? ''))

function toldOf(line: PageLine, { all, values, serial }: Columns): Told {
  const at = columnsOf(line.pieces, all)
  const cells = all.map((_, column) => line.pieces.filter((_, index) => at[index] === column))
  const told = values.filter((column) => cells[column]?.some(({ text }) => isValue(text)))
  return {
    line,
    cells,
    values: told.length,
    whole: told,
    isRaised: told.length === 1 && line.pieces.some(({ text }) => RAISED.test(text)),
    isNumbered: serial >= 0 && isSerial(cells[serial]?.[0]?.text ?? ''),
  }
}

/** The 3 of m³ may stand over the column beside its unit. */
const hasOther = (cell: readonly Piece[], raised: string): boolean =>
  cell.some(({ text }) => text !== raised && isValue(text))

/** A note that is marked above a figure is no part of it. */
const unmarked = (cell: readonly Piece[], isName: boolean): readonly Piece[] =>
  cell.filter(
    ({ text }) =>
      cell.length === 1 || !(NOTE_MARK.test(text) || (RAISED.test(text) && (isName || hasOther(cell, text)))),
  )

/** The lines that rows are built around: of a numbered table those with numbers, and rows of values under one number. */
function mainsOf(told: readonly Told[], { values, name }: Columns): readonly number[] {
  if (told.filter((one) => one.isNumbered).length < FEWEST)
    return told.flatMap((one, at) => {
      const isAbove = one.isRaised && (told[at + 1]?.values ?? 0) > 0
      return 2 * one.values >= values.length && one.values > 0 && !isAbove ? [at] : []
    })
  const isWhole = (at: number): boolean => !told[at]?.isNumbered && told[at]?.values === values.length
  const isNamed = (at: number): boolean => (told[at]?.cells[name]?.length ?? 0) > 0
  const taken = new Set<number>()
  const numbered = told.flatMap((one, at) => {
    if (!one.isNumbered || one.values > 0) return one.isNumbered ? [at] : []
    // The number is printed a line above or below the values of its row.
    const beside = [at + 1, at - 1].find((near) => isWhole(near) && !isNamed(near))
    if (beside !== undefined) taken.add(beside)
    return [beside ?? at]
  })
  const others = told.flatMap((_, at) => (isWhole(at) && !taken.has(at) ? [at] : []))
  return [...numbered, ...others].sort((a, b) => a - b)
}

interface State {
  readonly cost: number
  readonly borders: readonly (readonly [start: number, end: number])[]
}

/**
 * From where to where each row goes: the borders with the least doubt. A row costs as much as it is off its middle, more when it
 * begins as the rest of a cell does, or without any line of its name.
 */
function bordersOf(
  told: readonly Told[],
  mains: readonly number[],
  name: number,
): readonly (readonly [number, number])[] | null {
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
  return best && best.cost <= DOUBT * mains.length ? best.borders : null
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
