// Lines of a text with their places: what every line-based cleaner looks at.
import type { Span } from '../../corpus/schema.ts'

export interface Line {
  /** Without white space at either edge. */
  readonly text: string
  /** The line without its break, white space kept. */
  readonly span: Span
  /** Blank lines between the line with text before it and this one. */
  readonly gap: number
}

/** The lines that have text, in order. */
export function linesOf(value: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let start = 0; start <= value.length; ) {
    const stop = value.indexOf('\n', start)
    const end = stop < 0 ? value.length : stop
    const text = value.slice(start, end).trim()
    if (text === '') gap++
    else {
      lines.push({ text, span: [start, end], gap })
      gap = 0
    }
    start = end + 1
  }
  return lines
}

/** From the line's first character through its break, so that taking it out leaves no empty line. */
export const wholeLine = ({ span }: Line, value: string): Span => [
  span[0],
  Math.min(value.length, span[1] + 1),
]

const BLANK = /\s/

/** A whole line with the blank lines on either side: what stood before and behind a page's edge is as near as other lines are. */
export function withBlanks(value: string, [start, end]: Span): Span {
  let from = start
  while (from > 0 && BLANK.test(value[from - 1] ?? '')) from--
  let to = end
  while (to < value.length && BLANK.test(value[to] ?? '')) to++
  const indent = value.lastIndexOf('\n', to - 1) + 1
  const first = from === 0 ? 0 : value.indexOf('\n', from) + 1
  return [Math.min(first, start), to === value.length ? to : Math.max(indent, end)]
}
