// Matches of a pattern that has one of some words in it, looked for around these words alone: a pattern that begins with what may
// be left out ((20XX年)?…月) is tried at every character of a text, and costs milliseconds where it matches nothing.
import { allMatches } from '../../corpus/matches.ts'
import { placesOf } from '../../corpus/places.ts'
import type { Span } from '../../corpus/schema.ts'
import { joinedSpans } from '../../corpus/spans.ts'

/** Above this share of the text there is nothing to be saved. */
const MOST = 0.5

export interface Found {
  readonly text: string
  readonly start: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** As `allMatches(text, pattern)`; no match, with what its assertions look at, reaches farther than `reach` from its word. */
export function matchesNear(
  text: string,
  pattern: RegExp,
  words: readonly string[],
  reach: number,
): readonly Found[] {
  const windows = windowsAround(text, words, reach)
  const covered = windows.reduce((sum, [start, end]) => sum + end - start, 0)
  if (covered > text.length * MOST) return matchesIn(text, pattern, [0, text.length])
  return windows.flatMap((window) => matchesIn(text, pattern, window))
}

export function matchesIn(text: string, pattern: RegExp, [start, end]: Span): readonly Found[] {
  const found: Found[] = []
  for (const { 0: words, index, groups = {} } of allMatches(text.slice(start, end), pattern))
    found.push({ text: words, start: start + index, groups })
  return found
}

/** Those that begin at one of the places. @param pattern with the flag y */
export function matchesAt(text: string, pattern: RegExp, places: readonly number[]): readonly Found[] {
  const found: Found[] = []
  for (const at of places) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    if (match) found.push({ text: match[0], start: at, groups: match.groups ?? {} })
  }
  return found
}

function windowsAround(text: string, words: readonly string[], reach: number): Span[] {
  const spans = words
    .flatMap((word) =>
      placesOf(text, word).map(
        (at): Span => [Math.max(0, at - reach), Math.min(text.length, at + word.length + reach)],
      ),
    )
    .sort((a, b) => a[0] - b[0])
  return joinedSpans(spans)
}
