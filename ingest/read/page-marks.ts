// Finds the page marks that a text carries (第641页, also inside words; — 12 — on a line) and the pages that they close.
import { placesOf } from '../../corpus/places.ts'
import type { Page, Span } from '../../corpus/schema.ts'
import { longestRun } from './mark-runs.ts'

/** A number that may be a page mark. */
export interface Mark {
  readonly number: number
  readonly span: Span
  /** How much it reads like a reference in running text: 0 not at all, 1 it may be one, 2 it is (见第3页). */
  readonly doubt: 0 | 1 | 2
}

/** The forms of a mark, each with the number in its first group. */
export const PAGE_MARKS: readonly RegExp[] = [
  /第 {0,2}([0-9０-９]{1,5}) {0,2}页(?: {0,2}[/／,，]? {0,2}共 {0,2}[0-9０-９]{1,5} {0,2}页)?/g,
  /(?<=^|\n)[ \t\u3000]{0,120}[-－—–一]{1,2} {0,2}([0-9０-９]{1,4})(?: {0,2}|[ \t]{0,8}\n[ \t]{0,120})[-－—–一]{1,2}(?=[ \t\u3000\r]{0,40}(?:\n|$))/g,
]
/** A number alone, in the middle of its line or the last of a page, or between dashes within a line: no mark unless there are many. */
export const BARE_MARKS: readonly RegExp[] = [
  /(?<=^|\n)[ \t\u3000]{8,120}([0-9]{1,3})(?=[ \t\r]{0,40}(?:[\n\f]|$))/g,
  /(?<=\n)([0-9]{1,3})(?=[ \t\r]{0,40}\n{1,3}\f)/g,
  /[-－—–]{1,2} {0,2}([0-9０-９]{1,4}) {0,2}[-－—–]{1,2}/g,
]
/** A number with a line to itself: no mark unless many of them cut sentences, as no number of a row does. */
const LONE_MARKS = /(?<=\n)[ \t]{0,7}([0-9]{1,3})(?=[ \t\r]{0,40}\n)/g
const FORM_FEED = '\f'

/** Around what can only be a reference; leaders are those of a contents page. */
export const REFERENCE_BEFORE = /(?:见|参阅|参看|原文|附件|[.…·]{2} {0,4}|页[、和与及至到])$/
export const REFERENCE_AFTER = /^(?:[、和与及至到~～—-]{1,2}第|第[0-9]{1,4}行|的[表图注])/
/** Around references too, but words that a page mark cuts apart may be like that. */
export const MAYBE_BEFORE = /(?:在|从|自|》)$/
export const MAYBE_AFTER = /^(?:的|和|与|及|、|至|所|中|以|起|内容|倒数|[)）]|到(?![0-9]))/
const CONTEXT = 6

/** Few marks are believed only where the text between them could be a page. */
const MANY = 3
const LONGEST_PAGE = 8_000
const SHORTEST_PAGE = 60

/** Pages in order, each closed by its mark; empty where the text has no marks. */
export function pagesOf(text: string): Page[] {
  for (const form of [...PAGE_MARKS, ...BARE_MARKS]) {
    const marks = believed(longestRun(candidates(text, form)), text.length)
    const fewest = BARE_MARKS.includes(form) ? MANY : 1
    if (marks.length >= fewest) return pagesClosedBy(marks, text)
  }
  if (text.includes(FORM_FEED)) return pagesClosedBy(formFeeds(text), text)
  const lone = believed(longestRun(candidates(text, LONE_MARKS)), text.length)
  const cut = lone.filter(({ span }) => cutsSentence(text, span))
  return cut.length >= MANY && cut.length * CUT_SHARE >= lone.length ? pagesClosedBy(lone, text) : []
}

/** Of so many lone numbers one at least cuts a sentence. */
const CUT_SHARE = 4

function cutsSentence(text: string, [start, end]: Span): boolean {
  const before = text.slice(Math.max(0, start - LINE), start).trimEnd()
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return line.length >= SHORTEST_LINE && CUT_BEFORE.test(line) && CUT_AFTER.test(text.slice(end, end + LINE))
}
const LINE = 120
const SHORTEST_LINE = 20
/** No cell, no heading: a sentence has stops within. */
const CUT_BEFORE = /[,，;；、。：:].*[〇㐀-鿿,，、]$/
const CUT_AFTER = /^\s{1,4}[〇㐀-鿿][^\n\t]{8}/

function candidates(text: string, form: RegExp): Mark[] {
  return Array.from(text.matchAll(form), (match): Mark => {
    const span: Span = [match.index, match.index + match[0].length]
    return { number: Number((match[1] ?? '').normalize('NFKC')), span, doubt: doubtOf(text, span) }
  })
}

function doubtOf(text: string, [start, end]: Span): Mark['doubt'] {
  const before = text.slice(Math.max(0, start - CONTEXT), start)
  const after = text.slice(end, end + CONTEXT)
  if (REFERENCE_BEFORE.test(before) || REFERENCE_AFTER.test(after)) return 2
  return MAYBE_BEFORE.test(before) || MAYBE_AFTER.test(after) ? 1 : 0
}

function believed(run: readonly Mark[], length: number): readonly Mark[] {
  const ends = [0, ...run.map(({ span }) => span[1]), length]
  const sizes = ends.slice(1).map((end, index) => end - (ends[index] ?? 0))
  if (run.length >= MANY) {
    const ordered = sizes.slice(1, -1).sort((a, b) => a - b)
    return (ordered[ordered.length >> 1] ?? 0) >= SHORTEST_PAGE ? run : []
  }
  return run.every(({ doubt }) => doubt === 0) && sizes.every((size) => size <= LONGEST_PAGE) ? run : []
}

function formFeeds(text: string): Mark[] {
  return placesOf(text, FORM_FEED).map((at, index) => ({
    number: index + 1,
    span: [at, at + 1],
    doubt: 0,
  }))
}

function pagesClosedBy(marks: readonly Mark[], text: string): Page[] {
  let start = 0
  const pages = marks.map(({ number, span }): Page => {
    const page: Page = { number, span: [start, span[1]], mark: span }
    start = span[1]
    return page
  })
  const last = marks.at(-1)
  if (last && isUnmarkedPage(text, pages))
    pages.push({ number: last.number + 1, span: [start, text.length], mark: null })
  return pages
}

const BREAK_FIRST = /^[ \t\r]*\n/

/** What follows the last mark is one more page, unless it is set off by a line break as no page before it is. */
function isUnmarkedPage(text: string, pages: readonly Page[]): boolean {
  const start = pages.at(-1)?.span[1] ?? 0
  const rest = text.slice(start)
  if (rest.trim() === '') return false
  if (!BREAK_FIRST.test(rest)) return true
  return pages.slice(1).some(({ span }) => BREAK_FIRST.test(text.slice(span[0], span[0] + CONTEXT)))
}
