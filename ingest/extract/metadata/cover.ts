// Everything that the rules of the fields look at: heading of the compilation, head of the text line by line, notice,
// own heading, signature, data of the page.
import type { Source, Span } from '../../../corpus/schema.ts'
import { type Text, toSource } from '../../../corpus/text.ts'
import type { Part, Structure } from '../../stages.ts'
import { unflattened } from './flattened.ts'
import { type HeadLine, linesIn } from './lines.ts'
import { type Carried, carriedBy } from './notice.ts'
import { type PageData, pageDataOf } from './page-data.ts'
import {
  type Signature,
  signatureAtEnd,
  signatureBetween,
  signatureGlued,
  signatureIn,
  signatureInside,
} from './signatures.ts'
import { type TitleLine, titleLines } from './titles.ts'

export interface MetadataInput {
  readonly source: Source
  readonly part: Part
  /** Clean text of the policy alone. */
  readonly text: Text
  readonly structure: Structure
}

export interface Cover {
  readonly text: string
  /** The whole source, as read. */
  readonly source: string
  readonly fileName: string
  /** What the page of a compilation says above the policy; null in a file of one policy. */
  readonly heading: Part['heading']
  /** Lines before the first numbered heading. */
  readonly lines: readonly HeadLine[]
  readonly titles: readonly TitleLine[]
  /** The notice that carries the policy, and what it says to carry. */
  readonly notice: Carried | null
  readonly signature: Signature | null
  readonly page: PageData
  readonly structure: Structure
}

/** A head without any numbered heading after it is looked at as far as this. */
const HEAD_REACH = 4000
const TAIL_LINES = 12
const TAIL_REACH = 2000
/** An annex on its own line, which comes after the signature: its own last lines are the printer's imprint. */
const ANNEX = /^附(?:件|表)\s?(?:\d{1,2})?[::]?$/m

export function coverOf({ source, part, text, structure }: MetadataInput): Cover {
  const { value } = text
  const headEnd = firstHeading(structure)?.start ?? Math.min(value.length, HEAD_REACH)
  const lines = unflattened(linesIn(value, [0, headEnd]), value)
  const titles = titleLines(lines)
  const notice = carriedBy(titles)
  return {
    text: value,
    source: source.text,
    fileName: source.name,
    heading: part.heading,
    lines,
    titles,
    notice,
    signature:
      signatureIn(lines) ??
      signatureInside(value.slice(0, headEnd)) ??
      signatureAtFoot(value) ??
      signatureAtEnd(value) ??
      signatureAtFoot(value.slice(0, ANNEX.exec(value)?.index ?? 0)) ??
      (notice ? signatureBetween(value) : null) ??
      signatureGlued(value),
    page: pageOf(part, source, pageEnd(text, [headEnd, value.length])),
    structure,
  }
}

/** A letter may number what it asks for (1.来信请寄…) before the policy that it carries begins with 一、. */
function firstHeading({ sections }: Structure): Structure['sections'][number] | undefined {
  const [first] = sections
  if (!first || !FIGURE.test(first.number)) return first
  return sections.find(({ number, start }) => OPENS.test(number) && start <= HEAD_REACH) ?? first
}
const FIGURE = /^\d/
const OPENS = /^(?:一|第[一1])/

/** A policy that is one of many in its file has only the page data in its own first lines. */
function pageOf({ heading, span }: Part, source: Source, end: number): PageData {
  const own = heading === null ? new Map() : pageDataOf(source.text.slice(span[0], end), end - span[0])
  if (own.size > 0 || !isWhole({ heading, span }, source)) return own
  return pageDataOf(source.text, end, source.about)
}

const isWhole = (
  { heading, span: [start, end] }: Pick<Part, 'heading' | 'span'>,
  { text }: Source,
): boolean => heading === null || end - start > text.length / 2

/** The date stands in the last lines; the names above it may be many. */
function signatureAtFoot(value: string): Signature | null {
  const lines = linesIn(value, [Math.max(0, value.length - TAIL_REACH), value.length])
  return signatureIn(lines, lines.length - TAIL_LINES)
}

const pageEnd = (text: Text, rest: Span): number =>
  rest[0] < rest[1] ? toSource(text, rest)[0] : Number.MAX_SAFE_INTEGER
