// The search page's address: what it may say, and what the API is asked for it.

import type { SearchQuery } from '../../api/queries.ts'
import type { Span } from '../../api/types.ts'
import { type FacetName, filterCount } from '../../parts/facets.ts'
import { listOf, oneOf } from '../../state/url-state.ts'

export const SCOPES = ['sentence', 'paragraph', 'document'] as const
export const SORTS = ['relevance', 'date', 'region'] as const
export const KINDS = ['documents', 'targets', 'responsibilities', 'deadlines'] as const

export interface SearchState {
  readonly q: string
  readonly kind: (typeof KINDS)[number]
  readonly scope: (typeof SCOPES)[number]
  readonly sort: (typeof SORTS)[number]
  readonly synonyms: boolean
  /** Responsibilities: the words are words of the task, although they name a body. */
  readonly inTask: boolean
  /** Time limits: those that fall due between these days. */
  readonly from: string | null
  readonly to: string | null
  readonly filters: Readonly<Record<FacetName, string[]>>
  readonly filterCount: number
  /** Names and values in the address that mean nothing here. */
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

export function searchState(query: URLSearchParams): SearchState {
  const kind = oneOf(query, 'as', KINDS, 'documents')
  const scope = oneOf(query, 'scope', SCOPES, 'document')
  const sort = oneOf(query, 'sort', SORTS, 'relevance')
  const syn = oneOf(query, 'syn', ['1', '0'], '1')
  const inTask = oneOf(query, 'in', ['agency', 'task'], 'agency')
  const days = { from: dayIn(query, 'from'), to: dayIn(query, 'to') }
  const list = (name: FacetName): string[] => listOf(query, name)
  const filters = {
    region: list('region'),
    level: list('level'),
    year: list('year'),
    type: list('type'),
    status: list('status'),
    issuer: list('issuer'),
    agency: list('agency'),
    indicator: list('indicator'),
    targetYear: list('targetYear'),
    validity: list('validity'),
    topic: list('topic'),
  }
  const checked = { as: kind, scope, sort, syn, in: inTask, ...days }
  return {
    q: query.get('q')?.trim() ?? '',
    kind: kind.value,
    scope: scope.value,
    sort: sort.value,
    synonyms: syn.value === '1',
    inTask: inTask.value === 'task',
    from: days.from.value || null,
    to: days.to.value || null,
    filters,
    filterCount: filterCount(filters),
    wrong: Object.entries(checked).flatMap(([name, { value, wrong }]) =>
      wrong === null ? [] : [{ name, given: wrong, used: value || '—' }],
    ),
  }
}

const DAY = /^\d{4}-\d{2}-\d{2}$/

function dayIn(query: URLSearchParams, name: string): { value: string; wrong: string | null } {
  const given = query.get(name) ?? ''
  const isDay = DAY.test(given) && !Number.isNaN(Date.parse(given))
  return isDay || given === '' ? { value: given, wrong: null } : { value: '', wrong: given }
}

/** Nothing is asked where nothing is wanted: then the page shows how to ask. */
export const isAsking = ({ q, filterCount }: SearchState): boolean => q !== '' || filterCount > 0

export const apiParams = ({ q, scope, sort, synonyms, filters }: SearchState): SearchQuery => ({
  ...filters,
  q: q || undefined,
  scope: scope === 'document' ? undefined : scope,
  sort: sort === 'relevance' ? undefined : sort,
  syn: synonyms ? undefined : '0',
})

const OPENED = /^(?<id>.{1,200})~(?<from>\d{1,9})-(?<to>\d{1,9})$/

/** `open=d12~120-180`: the passage shown in the preview. */
export function parseOpen(text: string | null): { documentId: string; span: Span } | null {
  const groups = OPENED.exec(text ?? '')?.groups
  if (!groups?.id) return null
  return { documentId: groups.id, span: [Number(groups.from), Number(groups.to)] }
}

export const openValue = (documentId: string, span: Span): string => `${documentId}~${span.join('-')}`
