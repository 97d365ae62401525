// Which column a piece of a line belongs to: the one it stands under, unless what it says is of another (约束性, a figure).
import { NATURES } from '../../../corpus/lexicon/table-columns.ts'
import type { Placed } from './head.ts'
import type { Piece } from './pieces.ts'

const FIGURE =
  /^(?:较\s?20\d\d\s?年)?(?:新增|累计|提高|增加|增长|下降|降低|减少|达到)?\s?[[【(（]?[≥≤＜＞<>约]?\s?\d(?:[\d.,/]*\d)?\s?(?:[%‰]|\p{Script=Han}{1,4}(?:\/\p{Script=Han}{1,4})?)?(?:\s?(?:以上|以下|以内|左右))?[\])】）]?[①-⑳*]?$/u
const NONE = /^(?:[—–-]{1,3}|\/)$/
const SERIAL = /^\d{1,2}$/
const NATURE = new RegExp(`^(?:${NATURES})性$`)
/** A note is marked above the line. */
export const NOTE_MARK = /^(?:\[\d\]|[①-⑳])$/
/** The 3 of m³ stands there too. */
export const RAISED = /^[23]$/

export const isValue = (text: string): boolean => FIGURE.test(text) || NONE.test(text)
export const isSerial = (text: string): boolean => SERIAL.test(text)

export const isOfValues = (kind: Placed['column']['kind']): boolean => kind === 'value' || kind === 'growth'

/** The last column of names before the values; -1 where there is none. */
export function nameColumn(columns: readonly Placed[]): number {
  const values = columns.findIndex(({ column }) => isOfValues(column.kind))
  return columns.slice(0, values).findLastIndex(({ column }) => column.kind === 'name')
}

/** In characters: what stands under a label says otherwise. */
const WRONG = 60
const UNLIKELY = 6
/** Of two columns that a piece stands under, the one in whose middle it is. */
const CENTRED = 8

interface Path {
  readonly cost: number
  readonly columns: readonly number[]
}
const NO_PATH: Path = { cost: Number.POSITIVE_INFINITY, columns: [] }

/** For each piece of a line the number of its column, in order from left to right. */
export function columnsOf(pieces: readonly Piece[], columns: readonly Placed[]): readonly number[] {
  // For each column the cheapest way to give it the last of the pieces so far.
  let ending: readonly Path[] | null = null
  for (const piece of pieces) {
    const last: readonly Path[] | null = ending
    let before: Path = last ? NO_PATH : { cost: 0, columns: [] }
    ending = columns.map((column, index): Path => {
      const same: Path = last?.[index] ?? NO_PATH
      const shared: Path = { ...same, cost: same.cost + sharing(column) }
      const from: Path = shared.cost < before.cost ? shared : before
      if (same.cost < before.cost) before = same
      return { cost: from.cost + costOf(piece, column), columns: [...from.columns, index] }
    })
  }
  return (ending ?? []).reduce((least, path) => (path.cost < least.cost ? path : least), NO_PATH).columns
}

/** Words of a name may stand apart in their cell; figures do not. */
const sharing = ({ column }: Placed): number =>
  column.kind === 'name' || column.kind === 'remark' ? 2 * UNLIKELY : WRONG

function costOf({ text, from, to }: Piece, { column, ...label }: Placed): number {
  const gap = Math.max(0, label.from - to, from - label.to)
  const distance = gap + Math.abs(from + to - label.from - label.to) / CENTRED
  const figure = isValue(text)
  if (NATURE.test(text)) return column.kind === 'nature' ? 0 : distance + WRONG
  switch (column.kind) {
    case 'nature':
      return distance + WRONG
    case 'serial':
      return distance + (isSerial(text) ? 0 : WRONG)
    case 'value':
    case 'growth':
      return distance + (figure ? 0 : UNLIKELY)
    case 'unit':
      return distance + (FIGURE.test(text) ? WRONG : NONE.test(text) ? WRONG / 2 : 0)
    default:
      return distance + (RAISED.test(text) ? UNLIKELY : figure ? WRONG : 0)
  }
}
