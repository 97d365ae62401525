// A short text with marks in it, as pieces. Marks come from the API as offsets into the text, maybe touching or nested; so does
// what cleaning left out of it (page marks, breaks inside sentences), which stays in the text and is drawn fainter.
import type { Span } from '../api/types.ts'

export interface MarkedPiece {
  readonly at: number
  readonly text: string
  readonly marked: boolean
  /** `page`: a page mark; `removed`: anything else that is no part of the sentence. */
  readonly look: 'text' | 'page' | 'removed'
}

const PAGE = /^\s*第\s*\d{1,5}\s*页\s*$/

export function markedPieces(
  text: string,
  marks: readonly Span[],
  removed: readonly Span[] = [],
): MarkedPiece[] {
  const found = joined(marks, text.length)
  const gone = joined(removed, text.length)
  // What was left out stays in one piece, wherever a mark begins or ends.
  const whole = (at: number): boolean => !gone.some(([from, to]) => from < at && at < to)
  const cuts = [...new Set([0, text.length, ...found.flat().filter(whole), ...gone.flat()])].sort(
    (a, b) => a - b,
  )
  return cuts.slice(0, -1).map((at, index): MarkedPiece => {
    const to = cuts[index + 1] ?? text.length
    const inside = ([start, end]: Span): boolean => start <= at && end >= to
    const left = gone.find(inside)
    const look = left === undefined ? 'text' : PAGE.test(text.slice(...left)) ? 'page' : 'removed'
    return { at, text: text.slice(at, to), marked: found.some(inside), look }
  })
}

/** In order, within the text, overlapping and touching ones as one. */
function joined(marks: readonly Span[], length: number): Span[] {
  const out: Span[] = []
  for (const [start, end] of marks.toSorted((a, b) => a[0] - b[0])) {
    const [from, to] = [Math.max(0, start), Math.min(end, length)]
    const last = out.at(-1)
    if (from >= to) continue
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else out.push([from, to])
  }
  return out
}
