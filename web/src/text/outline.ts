// The headings above a place.
import type { Span } from '../api/types.ts'

export interface Heading {
  readonly level: number
  readonly number: string
  readonly title: string
  readonly span: Span
  readonly start: number
  readonly end: number
  readonly parent: number | null
}

/** Indexes of the sections around an offset, outermost first. */
export function pathAt(sections: readonly Heading[], offset: number): number[] {
  let index = lastAtOrBefore(sections.length, (i) => sections[i]?.start ?? 0, offset)
  const path: number[] = []
  while (index >= 0) {
    const section = sections[index]
    if (!section) break
    if (offset < section.end) path.unshift(index)
    index = section.parent ?? -1
  }
  return path
}

/** Index of the last item that starts at or before the offset, -1 if none; items in order of their starts. */
export function lastAtOrBefore(count: number, startOf: (index: number) => number, offset: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (startOf(middle) <= offset) low = middle + 1
    else high = middle
  }
  return low - 1
}

export const headingText = ({ number, title }: { number: string; title: string }): string =>
  `${number}${title}`
