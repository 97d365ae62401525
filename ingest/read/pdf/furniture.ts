// Running heads, feet and page numbers: lines at the edges of pages that count the pages, or come again on others at one place.
import { HEADING_START } from '../../clean/policy-words.ts'
import type { Line } from './blocks.ts'

export interface PageLines {
  readonly height: number
  readonly lines: readonly Line[]
}

/** Shares of a page's height in which heads and feet stand. */
const ZONE = 0.15
const MOST_LINES = 4
const LONGEST = 120
/** Points: a head stands at one height. */
const SAME_PLACE = 5
/** It comes again on one of the next pages; left and right pages may have their own. */
const NEXT_PAGES = 2

const DASH = '[-—–―─﹣－_~·•\\s]'
const DECORATED = new RegExp(
  `^(?:${DASH}{1,8}(\\d{1,4})${DASH}{1,8}|第\\s{0,3}(\\d{1,4})\\s{0,3}页(?:[\\s,，/／]{0,3}共\\s{0,3}\\d{1,4}\\s{0,3}页)?|(\\d{1,4})\\s{0,2}[/／]\\s{0,2}\\d{1,4}|Page\\s(\\d{1,4})(?:\\sof\\s\\d{1,4})?)$`,
  'i',
)
const BARE = /^(?:\d{1,4}|[ivxlc]{1,6})$/i
const ANNEX = /^附[件表录]/
const DIGITS = /\d+/g
const SPACES = /\s+/g

interface Candidate {
  readonly line: Line
  readonly page: number
  readonly place: number
  readonly key: string
}

/** The lines of each page that belong to the page and not to its text. */
export function furnitureOf(pages: readonly PageLines[]): ReadonlySet<Line> {
  const edges = pages.flatMap(({ height, lines }, page) => [
    edge(lines, page, (line) => line.bottom <= height * ZONE, 1),
    edge(lines, page, (line) => line.top >= height * (1 - ZONE), -1),
  ])
  const candidates = edges.flat()
  const again = repeated(candidates)
  const counted = countedFrom(candidates)
  const isFurniture = (one: Candidate): boolean =>
    again.has(one) || one.line.artifact || isPageNumber(one, counted, pages.length)
  return new Set(edges.flatMap((lines) => outermost(lines, isFurniture).map(({ line }) => line)))
}

/** Up to the first line of text. */
function outermost(
  lines: readonly Candidate[],
  isFurniture: (one: Candidate) => boolean,
): readonly Candidate[] {
  const text = lines.findIndex((one) => !isFurniture(one))
  return text < 0 ? lines : lines.slice(0, text)
}

/** The outermost lines of an edge, from outside inwards. */
function edge(
  lines: readonly Line[],
  page: number,
  inZone: (line: Line) => boolean,
  from: 1 | -1,
): Candidate[] {
  return lines
    .filter(inZone)
    .sort((a, b) => (a.top - b.top) * from)
    .slice(0, MOST_LINES)
    .map((line) => ({ line, page, place: line.baseline, key: keyOf(line.text) }))
}

/**
 * Heads that count pages differ by the figure only. A chapter's title may stand over each of its pages, but 附件1 and 附件2 at the top
 * of two are headings, and so is 附件 over each of them.
 */
function keyOf(text: string): string {
  const plain = text.normalize('NFKC').replace(SPACES, '')
  if (ANNEX.test(plain)) return ''
  return HEADING_START.test(plain) ? plain : plain.replace(DIGITS, '#')
}

function repeated(candidates: readonly Candidate[]): ReadonlySet<Candidate> {
  const byKey = new Map<string, Candidate[]>()
  for (const one of candidates) {
    if (one.key === '' || one.key.length > LONGEST) continue
    const list = byKey.get(one.key)
    if (list) list.push(one)
    else byKey.set(one.key, [one])
  }
  const found = new Set<Candidate>()
  for (const list of byKey.values()) {
    for (const [index, one] of list.entries()) {
      for (const other of list.slice(index + 1, index + 1 + MOST_LINES * NEXT_PAGES)) {
        if (other.page === one.page || other.page - one.page > NEXT_PAGES) continue
        if (Math.abs(other.place - one.place) > SAME_PLACE) continue
        found.add(one).add(other)
      }
    }
  }
  return found
}

/** Printed number less place in the file: the same for all pages of one count. */
function countedFrom(candidates: readonly Candidate[]): ReadonlyMap<number, number> {
  const offsets = new Map<number, number>()
  for (const { line, page } of candidates) {
    const number = numberOf(line.text)
    if (number !== null) offsets.set(number - page, (offsets.get(number - page) ?? 0) + 1)
  }
  return offsets
}

function isPageNumber(
  { line, page }: Candidate,
  counted: ReadonlyMap<number, number>,
  pages: number,
): boolean {
  const text = line.text.trim().normalize('NFKC')
  if (DECORATED.test(text)) return true
  if (!BARE.test(text)) return false
  const number = numberOf(text)
  return number === null || pages <= 1 || (counted.get(number - page) ?? 0) > 1
}

function numberOf(text: string): number | null {
  const plain = text.trim().normalize('NFKC')
  const digits = BARE.test(plain)
    ? plain
    : DECORATED.exec(plain)
        ?.slice(1)
        .find((group) => group !== undefined)
  const number = Number(digits)
  return digits === undefined || !Number.isInteger(number) ? null : number
}
