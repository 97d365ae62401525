// Where sentences end: the one definition that extraction, search scope 同句 and highlighting share.
import type { Span } from './schema.ts'

const STOPS = /[。！？!?\n]+[”’」』)）]*/g

/** Sentences within the given paragraphs, in order, without white space at their edges. */
export function sentencesOf(text: string, paragraphs: readonly Span[]): Span[] {
  return paragraphs.flatMap(([start, end]) => sentencesIn(text.slice(start, end), start))
}

function sentencesIn(paragraph: string, offset: number): Span[] {
  const found: Span[] = []
  let from = 0
  const add = (to: number): void => {
    const raw = paragraph.slice(from, to)
    const lead = raw.length - raw.trimStart().length
    const trimmed = raw.trim()
    if (trimmed !== '') found.push([offset + from + lead, offset + from + lead + trimmed.length])
    from = to
  }
  for (const stop of paragraph.matchAll(STOPS)) add(stop.index + stop[0].length)
  add(paragraph.length)
  return found
}
