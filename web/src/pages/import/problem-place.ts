// Where a problem is seen: its place in the reader, its document, or the documents of its file.
import type { Problem } from '../../api/library.ts'
import { problemId } from '../../text/doubts.ts'
import { clauseAddress, placeHash } from '../../text/place.ts'

/** With its place in the list: one sentence may be told twice. */
export type ListedProblem = Problem & { readonly at: number }

export const problemKey = ({ at, sourceId, documentId, span }: ListedProblem): string =>
  [at, sourceId, documentId, span?.join('-')].join(' ')

export const documentsOfSource = (source: string): string =>
  `/documents?${new URLSearchParams({ source }).toString()}`

export function problemAddress(problem: Problem): string {
  const { documentId, place, span, sourceId } = problem
  if (place === null) return documentsOfSource(sourceId)
  if (documentId === null)
    return span && place.inside
      ? clauseAddress(place.documentId, span)
      : `/documents/${encodeURIComponent(place.documentId)}`
  const tab = new URLSearchParams({ tab: 'problems' })
  const id = problemId(problem)
  if (id !== null) tab.set('rec', id)
  return `/documents/${encodeURIComponent(documentId)}?${tab}${span ? placeHash(span) : ''}`
}
