// Which marks are headings: those that go on with a numbering or begin one. A stack holds the lists that are open, so
// `(1)…` in a sentence, 1.5万 or 第一、二产业 find no list to belong to.
import { HOLDS_FIRST, opensGlued, TITLE_AND_MORE } from './glued.ts'
import type { Mark } from './marks.ts'
import { styleOf } from './styles.ts'

/** A mark taken as a heading; `parent` is an index into the list of entries. */
export interface Entry {
  readonly mark: Mark
  readonly parent: number | null
  /** The number that was due here, where another stands. */
  readonly expected: number | null
}

interface Open {
  readonly rank: number
  readonly entry: number
  ordinal: number
}

/** Numbers that may be missing in a row: headings get lost, and writers miscount. */
const LOST = 2
const LATE_START = 3
const SECOND = 2
const TITLE_REACH = 60
const HAN_RANK = styleOf('han').rank
const PAREN_RANK = styleOf('hanParen').rank
const HAN_CHARACTER = /[〇㐀-鿿]/u
const SENTENCE_STOP = /[。;；!！?？]/
const SHORT_TITLE = /^[^。;；,，:：\n]{2,36}(?:。|\n|$)/

export function numbered(text: string, marks: readonly Mark[]): Entry[] {
  const entries: Entry[] = []
  const stack: Open[] = []
  const closed = new Map<number, number>()
  for (const mark of marks) {
    const place = placeOf(text, mark, stack, closed, entries.at(-1))
    if (!place) continue
    for (const { rank, ordinal } of stack.splice(place.depth)) closed.set(rank, ordinal)
    const parent = stack.at(-1)?.entry ?? null
    if (mark.style !== 'front') stack.push({ rank: mark.rank, entry: entries.length, ordinal: mark.ordinal })
    entries.push({ mark, parent, expected: place.expected })
  }
  return entries
}

interface Place {
  /** How many of the open lists go on around the mark. */
  readonly depth: number
  readonly expected: number | null
}

function placeOf(
  text: string,
  mark: Mark,
  stack: readonly Open[],
  closed: ReadonlyMap<number, number>,
  last: Entry | undefined,
): Place | null {
  const fits = { depth: depthFor(mark, stack), expected: null }
  if (mark.style === 'front' || mark.style === 'report') return { depth: 0, expected: null }
  if (mark.style === 'annex') return last ? { depth: 0, expected: null } : null
  if (mark.style === 'box')
    return mark.boundary === 'none' || mark.boundary === 'colon' ? null : boxPlace(stack)
  const going = stack.findLastIndex(({ rank, ordinal }) => rank === mark.rank && ordinal + 1 === mark.ordinal)
  if (going >= 0) return continues(text, mark) ? { depth: going, expected: null } : null
  const titled = followsTitle(text, mark, last)
  const opens =
    mark.boundary === 'line' ||
    mark.boundary === 'stop' ||
    titled ||
    opensAfterColon(text, mark) ||
    opensGlued(text, mark)
  if (!opens) return null
  if (mark.ordinal === 1) return fits
  const before = stack.findLast(({ rank }) => rank === mark.rank)?.ordinal ?? closed.get(mark.rank)
  if (before === undefined)
    return titled || (mark.ordinal <= LATE_START && mark.rank <= HAN_RANK) ? { ...fits, expected: 1 } : null
  if (mark.ordinal === before + 1) return fits
  const near = mark.ordinal >= before && mark.ordinal <= before + 1 + LOST
  const restarted = mark.ordinal === SECOND && before > SECOND
  return (near || restarted) &&
    mark.rank <= PAREN_RANK &&
    (mark.boundary === 'line' || mark.boundary === 'stop')
    ? { ...fits, expected: near ? before + 1 : 1 }
    : null
}

/** A box lies in whatever is open; the next box takes its place. */
function boxPlace(stack: readonly Open[]): Place {
  const other = stack.findIndex(({ rank }) => rank === BOX_RANK)
  return { depth: other >= 0 ? other : stack.length, expected: null }
}

const BOX_RANK = styleOf('box').rank

/** All lists that nest wider than the mark stay open, and so does a box when a numbering begins in it. */
function depthFor(mark: Mark, stack: readonly Open[]): number {
  if (mark.ordinal === 1 && mark.rank >= HAN_RANK && stack.at(-1)?.rank === BOX_RANK) return stack.length
  const narrower = stack.findIndex(({ rank }) => rank >= mark.rank)
  return narrower < 0 ? stack.length : narrower
}

/** The number that is due needs little more: (二) or 2. before a word is hardly ever anything else. */
function continues(text: string, mark: Mark): boolean {
  if (mark.boundary === 'line' || mark.boundary === 'stop') return true
  if (mark.boundary === 'colon') return false
  const before = text[mark.at - 1] ?? ''
  const after = text[mark.end] ?? ''
  if (before === ';' || before === '；' || before === ',' || before === '，' || before === '、') return false
  if (mark.rank < HAN_RANK && after === ' ') return opensGlued(text, mark)
  const words = mark.rank <= PAREN_RANK ? TITLE_HEAD : HAN_CHARACTER
  if (!words.test(after)) return false
  if (mark.rank !== HAN_RANK) return true
  const rest = text.slice(mark.end, mark.end + TITLE_AND_MORE)
  return SHORT_TITLE.test(rest) || HOLDS_FIRST.test(rest)
}
const TITLE_HEAD = /[“〇㐀-鿿]/u

/** The heading before it has a title without 。: 一、总体要求(一)指导思想. */
function followsTitle(text: string, mark: Mark, last: Entry | undefined): boolean {
  if (
    !last ||
    (last.mark.rank >= mark.rank && last.mark.style !== 'box') ||
    mark.at - last.mark.end > TITLE_REACH
  )
    return false
  return mark.at > last.mark.end && !SENTENCE_STOP.test(text.slice(last.mark.end, mark.at))
}

function opensAfterColon(text: string, mark: Mark): boolean {
  if (mark.boundary !== 'colon') return false
  return mark.rank <= HAN_RANK || SHORT_TITLE.test(text.slice(mark.end, mark.end + 40))
}
