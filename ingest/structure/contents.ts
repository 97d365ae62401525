// The contents page of a policy names its headings too: its entries are not headings.
import type { Mark } from './marks.ts'

const ENTRY_REACH = 70
const FEWEST = 3
const SENTENCE_STOP = /[。;；！？]/
const TITLE_HEAD = 6
const LEADER = /[.…·]{3,}/g

/** The marks without those of a contents page: close together, no sentence between, and all said again later. */
export function withoutContents(text: string, marks: readonly Mark[]): readonly Mark[] {
  for (let first = 0; first + FEWEST < marks.length; first++) {
    const last = denseRun(text, marks, first)
    if (last - first < FEWEST) continue
    if (repeated(text, marks, first, last)) return [...marks.slice(0, first), ...marks.slice(last + 1)]
    first = last
  }
  return marks
}

/** Index of the last mark of a run in which each follows the one before it within an entry's length; it ends where the body begins. */
function denseRun(text: string, marks: readonly Mark[], first: number): number {
  const opening = marks[first] ? headOf(text, marks[first]) : ''
  let [last, led] = [first, 0]
  for (let next = first + 1; next < marks.length; next++) {
    const [before, after] = [marks[next - 1], marks[next]]
    if (!before || !after || after.style === 'front' || headOf(text, after) === opening) break
    const written = text.slice(before.end, after.at)
    const entry = written.replace(LEADER, '')
    if (entry.length > ENTRY_REACH || SENTENCE_STOP.test(entry)) break
    if (entry.length < written.length) led++
    const isFirst = after.ordinal === 1 && after.style === marks[first]?.style
    if (isFirst && 2 * led > next - first && !hasLeader(text, after, marks[next + 1])) break
    last = next
  }
  return last
}

/** Where entries have leaders, the first heading without one is the body's own. */
function hasLeader(text: string, mark: Mark, next: Mark | undefined): boolean {
  return ANY_LEADER.test(text.slice(mark.end, Math.min(next?.at ?? text.length, mark.end + ENTRY_REACH)))
}
const ANY_LEADER = /[.…·]{3}/

function repeated(text: string, marks: readonly Mark[], first: number, last: number): boolean {
  const later = marks.slice(last + 1).map((mark) => headOf(text, mark))
  const said = new Set(later)
  const entries = marks.slice(first, last + 1).map((mark) => headOf(text, mark))
  // A short title, closed by its page here, runs into the text there: 一、序言|“十四五”时期.
  const isSaid = (head: string): boolean =>
    said.has(head) || (head.length <= TITLE_HEAD && later.some((other) => other.startsWith(head)))
  return entries.filter(isSaid).length >= entries.length / 2
}

/** Number and first words of the title, without the page that a contents page gives. */
function headOf(text: string, mark: Mark): string {
  const [words = ''] = text
    .slice(mark.end, mark.end + 2 * TITLE_HEAD)
    .trim()
    .split(PAGE, 1)
  return mark.number + words.slice(0, TITLE_HEAD)
}
const PAGE = /\s*(?:[.…·]{2}|\d{1,4}\s*$|\d{1,4}\s*\n|\n)/
