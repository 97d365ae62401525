// Which lines of a table on a page make one row. Cells are centred in their row: as many lines of a name stand above the line of the
// values as below it.

import { bordersOf } from './borders.ts'
import { columnsOf, isOfValues, isSerial, isValue, NOTE_MARK, nameColumn, RAISED } from './columns.ts'
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

/** 工业能源消费总量(万吨标准煤) 达到本市要求 约束性: words where others have a value, and the mark that ends a row. */
const isWorded = ({ cells }: Told, { all, values, name }: Columns): boolean =>
  all.every(({ column }, at) => column.kind !== 'nature' || (cells[at]?.length ?? 0) > 0) &&
  all.some(({ column }) => column.kind === 'nature') &&
  (cells[name]?.length ?? 0) > 0 &&
  values.every((at) => (cells[at]?.length ?? 0) > 0)

/** The lines that rows are built around: of a numbered table those with numbers, and rows of values under one number. */
function mainsOf(told: readonly Told[], columns: Columns): readonly number[] {
  const { values, name } = columns
  if (told.filter((one) => one.isNumbered).length < FEWEST)
    return told.flatMap((one, at) => {
      const isAbove = one.isRaised && (told[at + 1]?.values ?? 0) > 0
      const isRow = (2 * one.values >= values.length && one.values > 0) || isWorded(one, columns)
      return isRow && !isAbove ? [at] : []
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
