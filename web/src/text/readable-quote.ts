// A span of a loaded document as it is read: without page marks and breaks inside the sentence.
import type { Span } from '../api/types.ts'
import { withoutRemoved } from './citation.ts'
import type { LaidOut } from './use-document.ts'

export function readableQuote({ detail, text }: Pick<LaidOut, 'detail' | 'text'>, [from, to]: Span): string {
  const shift = ([a, b]: Span): Span => [a - text.start, b - text.start]
  return withoutRemoved(text.text, shift([from, to]), detail.removed.map(shift))
}
