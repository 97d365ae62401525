// A span of a loaded document as it is read: without page marks and breaks inside the sentence.
import type { Span } from '../api/types.ts'
import { withoutRemoved } from './citation.ts'
import type { LaidOut } from './use-document.ts'

export function readableQuote(
  { text, removed }: Pick<LaidOut, 'text' | 'removed'>,
  [from, to]: Span,
): string {
  const shift = ([a, b]: Span): Span => [a - text.start, b - text.start]
  const inside = removed.filter(([a, b]) => a < to && b > from).map(shift)
  return withoutRemoved(text.text, shift([from, to]), inside)
}
