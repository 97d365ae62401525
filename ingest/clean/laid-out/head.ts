// The head of a table on a page: labels over one to three lines (序 above 号, 2025年 above 目标), each with its place.
import { type Column, isHead, labelAt } from '../../../corpus/lexicon/table-columns.ts'
import { type PageLine, type Piece, words } from './pieces.ts'

export interface Placed {
  readonly label: string
  readonly column: Column
  readonly from: number
  readonly to: number
}

export interface Head {
  readonly columns: readonly Placed[]
  /** First and last line. */
  readonly first: number
  readonly last: number
}

/** Lines of a head above and below the one that is told by its words. */
export const ABOVE = 2
export const BELOW = 4
const FEWEST = 3
const LONGEST_WORD = 10
const WIDEST_SPREAD = 8
const SPACES = /\s+/g
const YEAR = /^20\d\d$/
const ALONE = /^\p{Script=Han}$/u

/** The head that has a line among its own: with as many lines as labels are told by. */
export function headAround(lines: readonly PageLine[], at: number): Head | null {
  const plain = lines.map(({ pieces }) => pieces.flatMap(words))
  const spread = plain.map(closed)
  for (let count = ABOVE + BELOW; count >= 0; count--)
    for (let above = Math.min(count, ABOVE); above >= 0; above--) {
      const [first, last] = [at - above, at - above + count]
      if (first < 0 || count - above > BELOW) continue
      if (last >= lines.length || lines.slice(first + 1, last + 1).some(({ apart }) => apart)) continue
      const columns =
        labels(spread.slice(first, last + 1).flat()) ?? labels(plain.slice(first, last + 1).flat())
      if (columns) return { columns, first, last }
    }
  return null
}

function labels(pieces: readonly Piece[]): readonly Placed[] | null {
  if (pieces.some(({ text }) => text.length > LONGEST_WORD)) return null
  const columns = stacked(pieces).map(({ text, from, to }) => ({
    label: text.replace(SPACES, ''),
    from,
    to,
  }))
  const placed = columns.flatMap((one): Placed[] => {
    const found = labelAt(one.label, 0)
    return found && found.end === one.label.length ? [{ ...one, column: found.column }] : []
  })
  const isTold = placed.length === columns.length && placed.length >= FEWEST
  return isTold && isHead(placed.map(({ column }) => column)) ? placed : null
}

/** What stands one above the other is one label; 2025 年 is one also in its line. */
function stacked(pieces: readonly Piece[]): readonly Piece[] {
  const columns: Piece[] = []
  for (const piece of pieces) {
    const at = under(columns, piece)
    const over = columns[at]
    if (!over) columns.push(piece)
    else
      columns[at] = {
        ...over,
        text: over.text + piece.text,
        from: Math.min(over.from, piece.from),
        to: Math.max(over.to, piece.to),
      }
  }
  return columns.sort((a, b) => a.from - b.from)
}

/** The column that shares most of its width with a piece; -1 for none. */
function under(columns: readonly Piece[], piece: Piece): number {
  let [best, most] = [-1, 0]
  for (const [index, { text, from, to }] of columns.entries()) {
    const goesOn = YEAR.test(text) && piece.text.startsWith('年') && piece.from === to + 2
    const shared = goesOn ? Number.POSITIVE_INFINITY : Math.min(to, piece.to) - Math.max(from, piece.from) + 1
    if (shared > most) [best, most] = [index, shared]
  }
  return best
}

/** 指   标: a label of two characters is spread over its column. */
function closed(pieces: readonly Piece[]): readonly Piece[] {
  return pieces.reduce<Piece[]>((done, piece) => {
    const before = done.at(-1)
    const isSpread = before && ALONE.test(before.text) && ALONE.test(piece.text)
    if (isSpread && piece.from - before.to <= WIDEST_SPREAD)
      done[done.length - 1] = { ...before, text: before.text + piece.text, to: piece.to }
    else done.push(piece)
    return done
  }, [])
}
