// How close together the terms of a query stand inside a sentence.
import type { Span } from '../../schema.ts'

/** Half of what standing side by side is worth is left at a distance of so many characters. */
const HALF = 12

/** 1 where each pair of neighbouring terms stands side by side. `places`: of each term, in order of their starts. */
export function closeness(places: readonly (readonly Span[])[], sentence: Span): number {
  let total = 0
  for (let i = 0; i + 1 < places.length; i++)
    total += 1 / (1 + smallestGap(within(places[i], sentence), within(places[i + 1], sentence)) / HALF)
  return total / Math.max(1, places.length - 1)
}

/** Characters between the nearest two of both kinds. */
function smallestGap(first: readonly Span[], second: readonly Span[]): number {
  let smallest = Number.POSITIVE_INFINITY
  for (const a of first)
    for (const b of second) smallest = Math.min(smallest, Math.max(0, b[0] - a[1], a[0] - b[1]))
  return smallest
}

/** More of a term in one sentence are no nearer to anything. */
const MOST_IN_SENTENCE = 8

function within(spans: readonly Span[] = [], [start, end]: Span): Span[] {
  const found: Span[] = []
  for (let i = firstFrom(spans, start); i < spans.length && found.length < MOST_IN_SENTENCE; i++) {
    const span = spans[i]
    if (!span || span[0] >= end) break
    if (span[1] <= end) found.push(span)
  }
  return found
}

function firstFrom(spans: readonly Span[], start: number): number {
  let [low, high] = [0, spans.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.[0] ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
