// The citation of a place in a loaded document.
import type { Span } from '../api/types.ts'
import { citation } from './citation.ts'
import { pathAt } from './outline.ts'
import { pageAt } from './pages.ts'
import { readableQuote } from './readable-quote.ts'
import type { LaidOut } from './use-document.ts'

type Cited = Pick<LaidOut, 'detail' | 'text' | 'removed' | 'pageMarks'>

export function citationOf(document: Cited, span: Span): string {
  const { detail, pageMarks } = document
  return citation({
    title: detail.title,
    quote: readableQuote(document, span),
    path: pathAt(detail.sections, span[0]).flatMap((index) => detail.sections[index]?.number ?? []),
    page: pageAt(pageMarks, detail.pages?.[1] ?? null, span[0]),
  })
}
