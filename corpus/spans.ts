// Spans of one text as a set of places.
import type { Span } from './schema.ts'

/** Spans in order of their starts; those that touch or overlap are one. */
export function joinedSpans(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const [start, end] of spans) {
    const last = joined.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else joined.push([start, end])
  }
  return joined
}

/** Whether two spans have a place in common; those that only touch have none. */
export const spansMeet = (one: Span, other: Span): boolean => one[0] < other[1] && other[0] < one[1]
