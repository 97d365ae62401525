// Copies the citation of a clause in a document that may not be loaded yet.
import type { QueryClient } from '@tanstack/react-query'
import { documentDetail, documentText, textLayout } from '../api/queries.ts'
import type { Span } from '../api/types.ts'
import { announce } from '../state/announce.tsx'
import { copyText } from '../state/copy.ts'
import type { Strings } from '../strings/zh.ts'
import { citationOf } from './citation-of.ts'
import { pageMarksIn } from './pages.ts'

export async function copyCitation(
  cache: QueryClient,
  documentId: string,
  span: Span,
  t: Strings,
): Promise<void> {
  try {
    const [detail, text, { removed }] = await Promise.all([
      cache.ensureQueryData(documentDetail(documentId)),
      cache.ensureQueryData(documentText(documentId)),
      cache.ensureQueryData(textLayout(documentId)),
    ])
    const pageMarks = pageMarksIn(text.text, text.start, removed)
    await copyText(citationOf({ detail, text, removed, pageMarks }, span), t.common.copy)
  } catch {
    announce(t.common.copy.unread)
  }
}
