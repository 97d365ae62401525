// A document with its text laid out: what the reader and the previews share.
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { documentDetail, documentText, textLayout } from '../api/queries.ts'
import type { DocumentDetail, DocumentText, Span } from '../api/types.ts'
import type { MarkLook } from './block-view.tsx'
import { type Doubt, doubtsOf } from './doubts.ts'
import { type Entry, entriesOf } from './entries.ts'
import { useEntryLabel } from './entry-label.ts'
import { type Block, layout } from './layout.ts'
import { type PageMark, pageMarksIn } from './pages.ts'

const KINDS = {
  targets: 'target',
  facts: 'target',
  deadlines: 'deadline',
  responsibilities: 'duty',
} as const

export interface LaidOut {
  /** Source spans that cleaning left out. */
  readonly removed: readonly Span[]
  readonly pageMarks: readonly PageMark[]
  readonly detail: DocumentDetail
  readonly text: DocumentText
  readonly blocks: readonly Block[]
  readonly entries: readonly Entry[]
  /** Sentences that look like a record and were not understood. */
  readonly doubts: readonly Doubt[]
  readonly looks: ReadonlyMap<string, MarkLook>
}

export interface DocumentLoad {
  readonly document: LaidOut | null
  readonly detail: DocumentDetail | undefined
  readonly error: Error | null
  readonly retry: () => void
}

export function useDocument(id: string): DocumentLoad {
  const detail = useQuery(documentDetail(id))
  const text = useQuery(documentText(id))
  const places = useQuery(textLayout(id))
  const label = useEntryLabel()
  const document = useMemo((): LaidOut | null => {
    if (!detail.data || !text.data || !places.data) return null
    const { passages, removed, moved } = places.data
    const pageMarks = pageMarksIn(text.data.text, text.data.start, removed)
    const entries = entriesOf(detail.data)
    // Facts are listed beside the targets and not marked: a text reviews more than it commits to.
    const marked = entries
      .map((entry, index) => ({ entry, number: index + 1 }))
      .filter(({ entry }) => entry.kind !== 'facts')
    const doubts = doubtsOf(detail.data)
    return {
      detail: detail.data,
      text: text.data,
      removed,
      pageMarks,
      entries,
      doubts,
      blocks: layout({
        ...text.data,
        sections: detail.data.sections,
        passages,
        removed,
        moved,
        pageMarks,
        marks: [...marked.map(({ entry }) => entry.record), ...doubts],
      }),
      looks: new Map<string, MarkLook>([
        ...marked.map(({ entry, number }) => {
          const { id, span } = entry.record
          return [id, { kind: KINDS[entry.kind], label: label(entry), start: span[0], number }] as const
        }),
        ...doubts.map(
          ({ id, span, message }) =>
            [id, { kind: 'doubt', label: message, start: span[0], number: null }] as const,
        ),
      ]),
    }
  }, [detail.data, text.data, places.data, label])
  return {
    document,
    detail: detail.data,
    error: detail.error ?? text.error ?? places.error,
    retry: () => {
      void detail.refetch()
      void text.refetch()
      void places.refetch()
    },
  }
}
