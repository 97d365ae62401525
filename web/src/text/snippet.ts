// The part of a long passage to show: from the start of the clause with the first mark, a few lines.
import type { Span } from '../api/types.ts'

const SHOWN = 140
/** So little more is shown rather than left out. */
const SPARE = 20
const CLAUSE_ENDS = ['。', '；', ';', '\n']
/** How far the first mark may stand from the beginning before the beginning is left out. */
const LEAD = 60

export function snippet(text: string, marks: readonly Span[]): { from: number; to: number } {
  const first = marks.reduce((least, [from]) => Math.min(least, from), text.length)
  const found = marks.length > 0 ? first : 0
  const from = found <= LEAD ? 0 : clauseStart(text, found)
  const end = text.length - from <= SHOWN + SPARE ? text.length : from + SHOWN
  // A mark that begins inside is shown to its end.
  const across = marks.find(([start, stop]) => start < end && stop > end)
  return { from, to: Math.min(text.length, across?.[1] ?? end) }
}

/** The beginning of the clause around a place, or a little before the place where the clause is long. */
function clauseStart(text: string, at: number): number {
  const stop = Math.max(...CLAUSE_ENDS.map((mark) => text.lastIndexOf(mark, at - 1)))
  return at - stop <= LEAD ? stop + 1 : at - LEAD / 2
}

const SENTENCE_ENDS = ['。', '\n']

/** The sentence with the first mark: what is quoted of a passage. All of it where nothing is marked. */
export function markedSentence(text: string, marks: readonly Span[]): Span {
  const first = marks.toSorted((a, b) => a[0] - b[0])[0]
  if (!first) return [0, text.length]
  const [at, end] = first
  const start = Math.max(...SENTENCE_ENDS.map((mark) => (at === 0 ? -1 : text.lastIndexOf(mark, at - 1)))) + 1
  const stops = SENTENCE_ENDS.map((mark) => text.indexOf(mark, end)).filter((stop) => stop >= 0)
  const stop = stops.length === 0 ? text.length : Math.min(...stops)
  return [start, text[stop] === '。' ? stop + 1 : stop]
}
