// What rules and refiners may look at: the policy's clean text, its structure, and its own fields.
import type { Metadata, Span } from '../../corpus/schema.ts'
import { sentencesOf } from '../../corpus/sentences.ts'
import type { ClearSection, Structure } from '../stages.ts'

export interface Context {
  readonly text: string
  readonly metadata: Metadata
  readonly structure: Structure
  readonly sentences: readonly Span[]
  /** The sentence around an offset; an empty span at the offset where there is none. */
  sentenceAt(offset: number): Span
  paragraphAt(offset: number): Span
  /** Innermost section whose text or heading takes in the offset. */
  sectionAt(offset: number): ClearSection | null
  /** The heading that a span stands in, null outside of headings. */
  headingAround(span: Span): ClearSection | null
  /** The headings above an offset, outermost first. */
  pathAt(offset: number): readonly ClearSection[]
  /** The next section in reading order: the first of its own, if it holds any. */
  sectionAfter(section: ClearSection): ClearSection | null
}

export function createContext(text: string, structure: Structure, metadata: Metadata): Context {
  const sentences = sentencesOf(
    text,
    structure.paragraphs.map(({ span }) => span),
  )
  const paragraphs = structure.paragraphs.map(({ span }) => span)
  const pathAt = (offset: number): readonly ClearSection[] => path(structure.sections, offset)
  const sectionAt = (offset: number): ClearSection | null => pathAt(offset).at(-1) ?? null
  return {
    text,
    metadata,
    structure,
    sentences,
    sentenceAt: (offset) => around(sentences, offset),
    paragraphAt: (offset) => around(paragraphs, offset),
    sectionAt,
    headingAround: ([start, end]) => {
      const section = sectionAt(start)
      return section && section.span[0] <= start && end <= section.span[1] ? section : null
    },
    pathAt,
    sectionAfter: ({ start }) => structure.sections[lastSection(structure.sections, start) + 1] ?? null,
  }
}

const lastSection = (sections: readonly ClearSection[], offset: number): number =>
  lastStartingBefore(sections.length, (i) => sections[i]?.start ?? 0, offset)

function around(spans: readonly Span[], offset: number): Span {
  const found = spans[lastStartingBefore(spans.length, (i) => spans[i]?.[0] ?? 0, offset)]
  return found && offset < found[1] ? found : [offset, offset]
}

function path(sections: readonly ClearSection[], offset: number): readonly ClearSection[] {
  const above: ClearSection[] = []
  let index: number | null = lastSection(sections, offset)
  while (index !== null) {
    const section: ClearSection | undefined = sections[index]
    if (!section) break
    if (offset < section.end) above.unshift(section)
    index = section.parent
  }
  return above
}

/** Index of the last item that starts at or before the offset, -1 if none; items are in order of their starts. */
export function lastStartingBefore(
  count: number,
  startOf: (index: number) => number,
  offset: number,
): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}
