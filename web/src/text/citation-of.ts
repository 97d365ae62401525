// The citation of a place in a loaded document.
import type { Span } from '../api/types.ts'
import { citation, withoutRemoved } from './citation.ts'
import { pageAt, pathAt } from './outline.ts'
import type { LaidOut } from './use-document.ts'

export function citationOf({ detail, text }: Pick<LaidOut, 'detail' | 'text'>, span: Span): string {
  const shift = ([from, to]: Span): Span => [from - text.start, to - text.start]
  return citation({
    title: detail.title,
    quote: withoutRemoved(text.text, shift(span), detail.removed.map(shift)),
    path: pathAt(detail.sections, span[0]).flatMap((index) => detail.sections[index]?.number ?? []),
    page: pageAt(detail.pageList, span[0]),
  })
}
