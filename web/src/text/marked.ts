// A short text with marks in it, as pieces. Marks come from the API as offsets into the text, maybe touching or nested.
import type { Span } from '../api/types.ts'

export interface MarkedPiece {
  readonly at: number
  readonly text: string
  readonly marked: boolean
}

export function markedPieces(text: string, marks: readonly Span[]): MarkedPiece[] {
  const pieces: MarkedPiece[] = []
  let done = 0
  const add = (to: number, marked: boolean): void => {
    if (to <= done) return
    pieces.push({ at: done, text: text.slice(done, to), marked })
    done = to
  }
  for (const [from, to] of joined(marks)) {
    add(Math.min(from, text.length), false)
    add(Math.min(to, text.length), true)
  }
  add(text.length, false)
  return pieces
}

/** In order, overlapping and touching ones as one. */
function joined(marks: readonly Span[]): Span[] {
  const out: Span[] = []
  for (const [from, to] of marks.toSorted((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1]) out[out.length - 1] = [last[0], Math.max(last[1], to)]
    else if (to > from) out.push([from, to])
  }
  return out
}
