// How a document's text is laid out: blocks (paragraphs, headings, page rules, what cleaning left out) of pieces, each
// piece of one look. Everything by source offsets; the pieces put together are the text, character for character.
import type { Span } from '../api/types.ts'
import { spanIndex } from './span-index.ts'

export interface LayoutInput {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly sections: readonly { readonly span: Span; readonly level: number }[]
  readonly passages: readonly { readonly span: Span }[]
  /** Source spans that are not part of the clean text: page marks, breaks inside sentences, site furniture. */
  readonly removed: readonly Span[]
  /** Of these, cells of a table that stand elsewhere in the clean text: shown, but no part of what they stand in. */
  readonly moved: readonly Span[]
  readonly pageMarks: readonly { readonly number: number; readonly span: Span }[]
  /** Places of records. */
  readonly marks: readonly { readonly id: string; readonly span: Span }[]
}

export type PieceKind = 'text' | 'page' | 'break' | 'removed'

export interface Piece {
  readonly from: number
  readonly to: number
  readonly text: string
  readonly kind: PieceKind
  /** The page that a page mark closes. */
  readonly page: number | null
  /** Index of the section whose heading this is part of. */
  readonly heading: number | null
  /** Records here, the innermost last. */
  readonly records: readonly string[]
}

export interface Block {
  readonly from: number
  readonly to: number
  /** `heading`: nothing but a heading; `gap`: between paragraphs, a page mark or what was left out. */
  readonly kind: 'heading' | 'paragraph' | 'gap'
  /** Index of the section whose heading begins here. */
  readonly section: number | null
  readonly pieces: readonly Piece[]
}

const BLANK = /^\s*$/
const PARAGRAPH_ENDS = /\n+/g

/** Blocks in order. White space between them is the only thing left out. */
export function layout(input: LayoutInput): Block[] {
  const units = inside(input, input.passages.length > 0 ? input.passages : lines(input))
  const make = blockMaker(input)
  const blocks: Block[] = []
  let done = input.start
  const fillGap = (to: number): void => {
    if (to <= done || BLANK.test(input.text.slice(done - input.start, to - input.start))) return
    const gap = make(done, to)
    const isMoved = input.moved.some(([start, end]) => start <= done && done < end)
    blocks.push(isMoved && gap.pieces.some(({ kind }) => kind === 'text') ? gap : { ...gap, kind: 'gap' })
  }
  for (const [from, to] of units) {
    if (to <= done) continue
    fillGap(from)
    blocks.push(make(Math.max(from, done), to))
    done = to
  }
  fillGap(input.end)
  return blocks
}

function inside({ start, end }: LayoutInput, units: readonly { readonly span: Span }[]): Span[] {
  return units
    .map(({ span: [from, to] }): Span => [Math.max(start, from), Math.min(end, to)])
    .filter(([from, to]) => from < to)
    .sort((a, b) => a[0] - b[0])
}

/** Without paragraphs from the server, lines and headings make them. */
function lines({ start, text, sections }: LayoutInput): { span: Span }[] {
  const cuts = [...text.matchAll(PARAGRAPH_ENDS)].flatMap((m) => [
    start + m.index,
    start + m.index + m[0].length,
  ])
  const all = [...new Set([start, ...cuts, ...sections.map(({ span }) => span[0]), start + text.length])]
  const sorted = all.sort((a, b) => a - b)
  return sorted
    .map((from, index): { span: Span } => ({ span: [from, sorted[index + 1] ?? from] }))
    .filter(({ span: [from, to] }) => !BLANK.test(text.slice(from - start, to - start)))
}

function blockMaker(input: LayoutInput): (from: number, to: number) => Block {
  const headings = spanIndex(input.sections.map(({ span }, index) => ({ span, index })))
  const pageMarks = spanIndex(input.pageMarks)
  const removed = spanIndex(input.removed.map((span) => ({ span })))
  const moved = spanIndex(input.moved.map((span) => ({ span })))
  const marks = spanIndex(input.marks)
  return (from, to) => {
    const here = {
      headings: headings(from, to),
      pages: pageMarks(from, to),
      removed: removed(from, to),
      moved: moved(from, to),
      marks: marks(from, to),
    }
    const cuts = cutsOf(from, to, Object.values(here).flat())
    const pieces = cuts.slice(0, -1).map((at, index) => piece(input, here, at, cuts[index + 1] ?? to))
    const visible = pieces.filter(({ text }) => !BLANK.test(text))
    return {
      from,
      to,
      kind: visible.length > 0 && visible.every(({ heading }) => heading !== null) ? 'heading' : 'paragraph',
      section: here.headings.find(({ span }) => span[0] >= from)?.index ?? null,
      pieces,
    }
  }
}

type Placed = { readonly span: Span }
interface Here {
  readonly headings: readonly (Placed & { readonly index: number })[]
  readonly pages: readonly (Placed & { readonly number: number })[]
  readonly removed: readonly Placed[]
  readonly moved: readonly Placed[]
  readonly marks: readonly (Placed & { readonly id: string })[]
}

export function cutsOf(from: number, to: number, placed: readonly Placed[]): number[] {
  const cuts = new Set([from, to])
  for (const { span } of placed) for (const at of span) if (at > from && at < to) cuts.add(at)
  return [...cuts].sort((a, b) => a - b)
}

function piece(input: LayoutInput, here: Here, from: number, to: number): Piece {
  const covers = ({ span }: Placed): boolean => span[0] <= from && span[1] >= to
  const text = input.text.slice(from - input.start, to - input.start)
  const page = here.pages.find(covers)
  const moved = here.moved.some(covers)
  const gone = here.removed.some(covers) && !moved ? (BLANK.test(text) ? 'break' : 'removed') : 'text'
  return {
    from,
    to,
    text,
    kind: page ? 'page' : gone,
    page: page?.number ?? null,
    heading: here.headings.find(covers)?.index ?? null,
    records: (moved ? [] : here.marks)
      .filter(covers)
      .sort((a, b) => length(b.span) - length(a.span))
      .map(({ id }) => id),
  }
}

const length = ([from, to]: Span): number => to - from
