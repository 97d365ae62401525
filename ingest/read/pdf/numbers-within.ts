// Page numbers inside lines of text: a file that a program made of another has those of its pages where these ended, as — 3 — at
// the beginning of a line or between two words. They are believed where they count on.
import type { Span } from '../../../corpus/schema.ts'
import type { Line } from './blocks.ts'

const NUMBER = /(?<![\d—–―])[—–―]\s{0,2}(\d{1,4})\s{0,2}[—–―](?![\d—–―]\d)/g
const DASH = /[—–―]/
const FEWEST = 3

interface Found {
  readonly line: Line
  readonly number: number
  readonly span: Span
}

/** For each line that has some, their places with those of its footnotes' numbers, in order. */
export function numbersWithin(lines: readonly Line[]): ReadonlyMap<Line, readonly Span[]> {
  const found = lines.flatMap((line): Found[] =>
    DASH.test(line.text)
      ? Array.from(line.text.matchAll(NUMBER), ({ 0: mark, 1: number, index }) => ({
          line,
          number: Number(number),
          span: [index, index + mark.length],
        }))
      : [],
  )
  const places = new Map<Line, Span[]>()
  for (const { line, span } of counted(found))
    places.set(line, [...(places.get(line) ?? line.references), span])
  for (const spans of places.values()) spans.sort((a, b) => a[0] - b[0])
  return places
}

/** Those of runs in which each is the next number. */
function counted(found: readonly Found[]): Found[] {
  const runs: Found[][] = []
  for (const one of found) {
    const last = runs.at(-1)
    if (last?.at(-1)?.number === one.number - 1) last.push(one)
    else runs.push([one])
  }
  return runs.filter((run) => run.length >= FEWEST).flat()
}
