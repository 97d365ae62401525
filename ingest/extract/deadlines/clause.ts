// The clause that a time limit governs: from the last stop before it to the next limit or the end of the sentence.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'

/** A clause before its limit is no longer than this. */
const FARTHEST = 80
const STOPS = '，,。；;：:、\n'

export function clauseOf(context: Context, [start, end]: Span, next: number | undefined): Span {
  const [sentenceStart, sentenceEnd] = context.sentenceAt(start)
  let from = start
  const earliest = Math.max(sentenceStart, start - FARTHEST)
  while (from > earliest && !STOPS.includes(context.text[from - 1] ?? '')) from--
  const limit = Math.max(end, sentenceEnd)
  const to = next !== undefined && next > end && next < limit ? next : limit
  return [from, trimEnd(context.text, from, to)]
}

function trimEnd(text: string, from: number, end: number): number {
  let to = end
  while (to > from && STOPS.includes(text[to - 1] ?? '')) to--
  return to
}
