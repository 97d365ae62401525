// Where in a file a policy could begin: at the start of the text, of a page, of a line.
import type { Page, Source, Span } from '../../corpus/schema.ts'
import { spanFromSource, type Text } from '../../corpus/text.ts'
import type { Cleaned } from '../stages.ts'

/** The text under the splitter: clean, with its pages in clean offsets. */
export interface Paged {
  readonly text: Text
  readonly value: string
  readonly pages: readonly PlacedPage[]
}

export interface PlacedPage {
  readonly number: number
  /** Without white space at either edge; empty where the page has no text left. */
  readonly span: Span
}

export interface Block {
  /** Offset of its first visible character. */
  readonly at: number
  /** The page that it opens; null for a line within a page or a text without pages. */
  readonly page: PlacedPage | null
}

export function paged(source: Source, { text }: Cleaned): Paged {
  const place = (page: Page): PlacedPage => ({
    number: page.number,
    span: trimmed(text.value, spanFromSource(text, page.span)),
  })
  return { text, value: text.value, pages: source.pages.map(place) }
}

export function trimmed(value: string, [start, end]: Span): Span {
  let [from, to] = [start, end]
  while (from < to && isSpace(value, from)) from++
  while (to > from && isSpace(value, to - 1)) to--
  return [from, to]
}

const isSpace = (value: string, at: number): boolean => (value[at] ?? '').trim() === ''

/** All places in order, each once; a page start comes before the line that it is. */
export function blocksOf({ value, pages }: Paged): Block[] {
  const blocks = new Map<number, Block>()
  for (const page of pages) {
    if (page.span[1] > page.span[0] && !blocks.has(page.span[0]))
      blocks.set(page.span[0], { at: page.span[0], page })
  }
  for (let line = 0; line >= 0 && line < value.length; ) {
    const at = skipSpace(value, line)
    if (at < value.length && !blocks.has(at)) blocks.set(at, { at, page: null })
    const next = value.indexOf('\n', Math.max(at, line))
    line = next < 0 ? -1 : next + 1
  }
  return [...blocks.values()].sort((a, b) => a.at - b.at)
}

export function skipSpace(value: string, at: number): number {
  let place = at
  while (place < value.length && isSpace(value, place)) place++
  return place
}

/** The page that a clean offset is on; null in a text without pages or after the last of them. */
export function pageAt(pages: readonly PlacedPage[], at: number): PlacedPage | null {
  let [low, high] = [0, pages.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.span[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  const page = pages[low - 1]
  return page && at < Math.max(page.span[1], page.span[0] + 1) ? page : null
}
