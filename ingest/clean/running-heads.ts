// Running heads and feet: those that reading told by their place on the page; in other texts short lines that come again at the edges
// of pages, and what opens page after page within a line.
import type { Page, Source, Span } from '../../corpus/schema.ts'
import { joinedSpans } from '../../corpus/spans.ts'
import { spanFromSource, type Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, removal, UNCHANGED } from './cleaner.ts'
import { counting } from './counting-heads.ts'
import { type Line, linesOf, wholeLine, withBlanks } from './lines.ts'
import { POLICY_END } from './policy-words.ts'

export const runningHeads: Cleaner = { id: 'running-heads', clean: remove }

/** Fewer pages cannot show that something comes again. */
const FEWEST = 4
/** A head stands on at least this share of the pages (left and right pages may have their own). */
const SHARE = 0.4
const LONGEST = 40
const SENTENCE_END = /[。;!?]$/
const DIGITS = /\d+/g

function remove(text: Text, source: Source): Cleaning {
  const spans = source.furniture
    ? source.furniture.map((span) => spanFromSource(text, span))
    : repeatedIn(text, source)
  if (spans.length === 0) return UNCHANGED
  const [first = [0, 0]] = spans
  const example = text.value
    .slice(...first)
    .trim()
    .replaceAll('\n', ' ')
  const what = source.furniture ? '页眉、页脚与页码' : '重复的页眉、页脚'
  const message = `去除${what} ${spans.length} 处，如“${example}”`
  // The blank lines between a foot and the next head are of both.
  return {
    edits: joinedSpans(spans).map(removal),
    diagnostics: [info('running-heads', message, text, first)],
  }
}

function repeatedIn(text: Text, source: Source): Span[] {
  if (source.pages.length < FEWEST) return counting(text.value)
  const pages = source.pages.map((page) => pageIn(text, page))
  return pages[0]?.[0] === undefined ? [] : repeated(text.value, pages)
}

const pageIn = (text: Text, { span }: Page): Span => spanFromSource(text, span)

function repeated(value: string, pages: readonly Span[]): Span[] {
  const edges = pages.map((page) => edgeLines(value, page))
  const counts = new Map<string, number>()
  for (const lines of edges) {
    for (const key of new Set(lines.map(({ text }) => keyOf(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const enough = Math.max(FEWEST, pages.length * SHARE)
  const again = (line: Line): boolean => (counts.get(keyOf(line.text)) ?? 0) >= enough
  const lines = edges.flatMap((edge, page) =>
    edge
      .filter((line, index) => again(line) && !isTitle(page, index, line))
      .map((line) => withBlanks(value, wholeLine(line, value))),
  )
  return lines.length > 0 ? lines : openings(value, pages, enough)
}

const keyOf = (line: string): string => line.replace(DIGITS, '#')

/** The first of all is the title itself, which the other pages repeat. */
const isTitle = (page: number, index: number, { text }: Line): boolean =>
  page === 0 && index === 0 && POLICY_END.test(text)

/** Lines at both ends of a page that could be a head or a foot: two, since the mark that ends a page may stand between its foot and
    the next head, or before both. A page within one line has none. */
function edgeLines(value: string, [start, end]: Span): Line[] {
  const page = value.slice(start, end)
  if (!page.trim().includes('\n')) return []
  const lines = linesOf(page).map(
    (line): Line => ({ ...line, span: [line.span[0] + start, line.span[1] + start] }),
  )
  const edges = lines.length > 2 * EDGE ? [...lines.slice(0, EDGE), ...lines.slice(-EDGE)] : lines
  return edges.filter(({ text }) => text.length <= LONGEST && !SENTENCE_END.test(text))
}
const EDGE = 2

const SEED = 6

/** In a text without lines: the longest common opening of the pages that begin alike. */
function openings(value: string, pages: readonly Span[], enough: number): Span[] {
  const bySeed = new Map<string, Span[]>()
  for (const page of pages) {
    const seed = value.slice(page[0], page[0] + SEED)
    const same = bySeed.get(seed)
    if (same) same.push(page)
    else bySeed.set(seed, [page])
  }
  const alike = [...bySeed.values()].reduce((most, some) => (some.length > most.length ? some : most), [])
  if (alike.length < enough) return []
  const texts = alike.map(([start, end]) => value.slice(start, Math.min(end, start + LONGEST)))
  const length = commonLength(texts)
  return length < SEED ? [] : alike.map(([start]): Span => [start, start + length])
}

function commonLength(texts: readonly string[]): number {
  const [first = ''] = texts
  let length = first.length
  for (const text of texts) {
    let same = 0
    while (same < length && text[same] === first[same]) same++
    length = same
  }
  return length
}
