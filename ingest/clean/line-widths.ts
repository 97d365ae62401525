// How wide the lines of a text are printed, and how far apart: what tells a line that goes on from one that ends a paragraph.
import type { Line } from './lines.ts'

export interface Widths {
  /** The line reaches the width at which the file was broken. */
  readonly isFull: (index: number) => boolean
  /** It is short of it by no more than a character or two: what may not begin a line was taken over, figures are narrower. */
  readonly isNearlyFull: (index: number) => boolean
}

/** Share of the long lines that must have one width for the file to be one of fixed width. */
const SHARE = 0.45
const FEWEST_LINES = 6
/** In characters of Han: what may not begin a line makes lines of one width differ. */
const SHORTEST_WIDTH = 20
const SLACK = 3
const NEARLY = 0.9

/** Of its own: a centred line reaches as far by its indent, and a running head by the blanks inside it. */
const isLong = (text: string): boolean => text.length >= SHORTEST_WIDTH && !WIDE_GAP.test(text)
const WIDE_GAP = /\S {5}/

/** Least width of a full line in a file that was broken at a fixed width, 0 where it was not: the width that most lines have. */
export function widthsOf(lines: readonly Line[], value: string): Widths {
  const widths = lines.map((line) => widthOf(line, value))
  const wrap = wrapWidth(lines, widths)
  const reaches = (index: number, width: number): boolean =>
    wrap > 0 && (widths[index] ?? 0) >= width && isLong(lines[index]?.text ?? '')
  return {
    isFull: (index) => reaches(index, wrap),
    isNearlyFull: (index) => reaches(index, wrap * NEARLY),
  }
}

function wrapWidth(lines: readonly Line[], widths: readonly number[]): number {
  const long = lines.flatMap(({ text }, index) =>
    isLong(text) && lines[index + 1]?.gap === 0 ? [widths[index] ?? 0] : [],
  )
  if (long.length < FEWEST_LINES) return 0
  long.sort((a, b) => a - b)
  let [best, most, end] = [0, 0, 0]
  for (const [start, least] of long.entries()) {
    while (end < long.length && (long[end] ?? 0) <= least + SLACK) end++
    if (end - start > most) [best, most] = [least, end - start]
  }
  return most >= long.length * SHARE ? best : 0
}

const NARROW = /[\dA-Za-z .%+-]/g

/** As a line is printed, its indent with it: figures, Latin and blanks are half as wide. */
function widthOf({ span }: Line, value: string): number {
  const printed = value.slice(...span).trimEnd()
  return printed.length - (printed.match(NARROW)?.length ?? 0) / 2
}

/** Share of the lines that a blank line follows where all lines are set so. */
const LOOSE = 0.7

/** A text whose every line is followed by blank ones, as printers set double spacing: those between its lines do not count. */
export function closelySpaced(lines: readonly Line[]): readonly Line[] {
  const gaps = lines.slice(1).map(({ gap }) => gap)
  const loose = gaps.filter((gap) => gap > 0).length
  if (lines.length < FEWEST_LINES || loose < gaps.length * LOOSE) return lines
  const usual = gaps.filter((gap) => gap === 1).length >= loose / 2 ? 1 : 2
  return lines.map((line) => ({ ...line, gap: Math.max(0, line.gap - usual) }))
}
