// The document list's address: its filters, title and order.
import { listOf, oneOf } from '../../state/url-state.ts'

export const SORTS = ['id', 'region', 'issuedOn', 'savedAt'] as const

type DocumentFilters = Readonly<
  Record<'region' | 'level' | 'year' | 'type' | 'status' | 'issuer' | 'validity' | 'topic', string[]>
>

export interface DocumentsState {
  readonly filters: DocumentFilters
  readonly title: string
  /** Files, by id. */
  readonly source: readonly string[]
  readonly sort: (typeof SORTS)[number]
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

export function documentsState(query: URLSearchParams): DocumentsState {
  const list = (name: keyof DocumentFilters): string[] => listOf(query, name)
  const sort = oneOf(query, 'sort', SORTS, 'id')
  const filters = {
    region: list('region'),
    level: list('level'),
    year: list('year'),
    type: list('type'),
    status: list('status'),
    issuer: list('issuer'),
    validity: list('validity'),
    topic: list('topic'),
  }
  return {
    filters,
    title: query.get('title')?.trim() ?? '',
    source: listOf(query, 'source'),
    sort: sort.value,
    wrong: sort.wrong === null ? [] : [{ name: 'sort', given: sort.wrong, used: sort.value }],
  }
}
