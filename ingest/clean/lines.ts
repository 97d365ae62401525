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
