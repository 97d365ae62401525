// The questions that pages ask, as query options: one key and one address each, so that pages share what is loaded.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, read } from './client.ts'
import { allDeadlines, withTerms } from './deadlines.ts'

export type SearchQuery = InferRequestType<typeof api.search.$get>['query']

export const health = () =>
  queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => read(api.health.$get({}, { init: { signal } })),
    refetchInterval: ({ state }) => (state.data?.status === 'ok' ? 15_000 : 2_000),
    // Whoever comes back to a window sees at once that importing was paused elsewhere.
    refetchOnWindowFocus: 'always',
  })

/** What all documents that meet some filters have in common: the counts of every facet. */
export const facets = (query: SearchQuery = {}) =>
  queryOptions({
    queryKey: ['search', 'facets', query],
    queryFn: ({ signal }) =>
      read(api.search.$get({ query: { ...query, lift: '1', limit: '1' } }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

/** How many documents a search would find; `exact` is none where only a relaxed query finds something. */
export const searchTotal = (query: SearchQuery) =>
  queryOptions({
    queryKey: ['search', 'total', query],
    queryFn: async ({ signal }) => {
      const window = { limit: '1', passages: '1', facets: 'level' }
      const answer = await read(api.search.$get({ query: { ...query, ...window } }, { init: { signal } }))
      const relaxed = answer.query.notices.some(({ kind }) => kind === 'relaxed' || kind === 'corrected')
      return { total: answer.total, exact: relaxed ? 0 : answer.total }
    },
  })

const HITS_A_PAGE = 20

/** A search page by page, for a list that grows. */
export const searchPages = (query: SearchQuery) =>
  infiniteQueryOptions({
    queryKey: ['search', 'pages', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { lift: '1', offset: String(pageParam), limit: String(HITS_A_PAGE) } as const
      return read(api.search.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((count, { hits }) => count + hits.length, 0)
      return shown < total && pages.at(-1)?.hits.length ? shown : undefined
    },
    placeholderData: keepPreviousData,
  })

const PASSAGES_AT_MOST = '100'

/** All passages of the hit at a place in the results: the list itself brings only the best few of each. */
export const hitPassages = (query: SearchQuery, place: number) =>
  queryOptions({
    queryKey: ['search', 'passages', query, place],
    queryFn: ({ signal }) => {
      const window = { offset: String(place), limit: '1', passages: PASSAGES_AT_MOST }
      return read(api.search.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
  })

export const suggestions = (q: string) =>
  queryOptions({
    queryKey: ['suggest', q],
    queryFn: ({ signal }) => read(api.suggest.$get({ query: { q } }, { init: { signal } })),
    enabled: q.trim() !== '',
    placeholderData: keepPreviousData,
  })

export const documentDetail = (id: string) =>
  queryOptions({
    queryKey: ['document', id],
    queryFn: ({ signal }) => read(api.documents[':id'].$get({ param: { id } }, { init: { signal } })),
  })

/** A text only changes with a new reading of its file, so it is kept while the page is open. */
export const documentText = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'text'],
    queryFn: ({ signal }) => read(api.documents[':id'].text.$get({ param: { id } }, { init: { signal } })),
    staleTime: 10 * 60_000,
  })

export const textLayout = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'layout'],
    queryFn: ({ signal }) => read(api.documents[':id'].layout.$get({ param: { id } }, { init: { signal } })),
    staleTime: 10 * 60_000,
  })

const DOCUMENTS_A_PAGE = 200

/** The counts beside the list come with its first page. */
const firstWith = (offset: number) => (offset === 0 ? ({ facets: '1' } as const) : { offset: String(offset) })

type DocumentsQuery = InferRequestType<typeof api.documents.$get>['query']

export const documentPages = (query: DocumentsQuery) =>
  infiniteQueryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.documents.$get(
          { query: { ...query, ...firstWith(pageParam), limit: String(DOCUMENTS_A_PAGE) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

/** How many documents there are of each region, level, type and so on. */
export const holdings = () =>
  queryOptions({
    queryKey: ['documents', 'holdings'],
    queryFn: ({ signal }) =>
      read(api.documents.$get({ query: { facets: '1', limit: '1' } }, { init: { signal } })),
  })

const ALL_AT_ONCE = 1_000

/** Titles of all documents, for lists whose rows stand in many of them. */
export const documentTitles = () =>
  queryOptions({
    queryKey: ['documents', 'titles'],
    queryFn: async ({ signal }) => {
      const titles = new Map<string, string>()
      for (;;) {
        const query = { offset: String(titles.size), limit: String(ALL_AT_ONCE) }
        const { total, items } = await read(api.documents.$get({ query }, { init: { signal } }))
        for (const { id, title } of items) titles.set(id, title)
        if (items.length === 0 || titles.size >= total) return titles
      }
    },
    staleTime: 5 * 60_000,
  })

type TasksQuery = InferRequestType<typeof api.responsibilities.$get>['query']
const TASKS_A_PAGE = 500

export const taskTotal = (query: TasksQuery) =>
  queryOptions({
    queryKey: ['responsibilities', 'total', query],
    queryFn: async ({ signal }) =>
      (await read(api.responsibilities.$get({ query: { ...query, limit: '1' } }, { init: { signal } })))
        .total,
  })

export const taskPages = (query: TasksQuery) =>
  infiniteQueryOptions({
    queryKey: ['responsibilities', query],
    queryFn: async ({ signal, pageParam }) => {
      const window = { offset: String(pageParam), limit: String(TASKS_A_PAGE) }
      const page = await read(
        api.responsibilities.$get({ query: { ...query, ...window } }, { init: { signal } }),
      )
      return { ...page, items: await withTerms(page.items, signal) }
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

/** Where the next page of a list begins; undefined at its end. */
export function nextOffset<Page extends { total: number; items: readonly unknown[] }>(
  { total }: Page,
  pages: readonly Page[],
): number | undefined {
  const shown = pages.reduce((count, { items }) => count + items.length, 0)
  return shown < total && pages.at(-1)?.items.length ? shown : undefined
}

type DeadlinesQuery = InferRequestType<typeof api.deadlines.$get>['query']
const DEADLINES_A_PAGE = 200

/** Time limits with their clauses, in the order of the documents. */
export const deadlinePages = (query: DeadlinesQuery) =>
  infiniteQueryOptions({
    queryKey: ['deadlines', 'pages', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { clauses: '1', offset: String(pageParam), limit: String(DEADLINES_A_PAGE) } as const
      return read(api.deadlines.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

/** The same between two days, all of them. */
export const clausesDue = (from: string, to: string, region: readonly string[]) =>
  queryOptions({
    queryKey: ['deadlines', 'clauses', from, to, region],
    queryFn: ({ signal }) => allDeadlines({ from, to, region: [...region], clauses: '1' }, signal),
    placeholderData: keepPreviousData,
  })

type ComparisonQuery = InferRequestType<typeof api.compare.$get>['query']

export const comparison = (query: ComparisonQuery) =>
  queryOptions({
    queryKey: ['compare', query],
    queryFn: ({ signal }) => read(api.compare.$get({ query }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

const OFFERED = '50'

/** The indicators with most targets, or those whose name has the words. */
export const indicators = (q: string) =>
  queryOptions({
    queryKey: ['indicators', q],
    queryFn: ({ signal }) =>
      read(api.indicators.$get({ query: { q: q || undefined, limit: OFFERED } }, { init: { signal } })),
    placeholderData: keepPreviousData,
  })

const RECENT = '1000'

export const recentDocuments = () =>
  queryOptions({
    queryKey: ['documents', 'recent'],
    queryFn: ({ signal }) =>
      read(api.documents.$get({ query: { sort: 'savedAt', limit: RECENT } }, { init: { signal } })),
  })

type DiagnosticsQuery = InferRequestType<typeof api.diagnostics.$get>['query']
const DIAGNOSTICS_A_PAGE = 50

export const diagnosticPages = (query: DiagnosticsQuery) =>
  infiniteQueryOptions({
    queryKey: ['diagnostics', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { offset: String(pageParam), limit: String(DIAGNOSTICS_A_PAGE) }
      return read(api.diagnostics.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
  })

export const jobs = () =>
  queryOptions({
    queryKey: ['jobs'],
    queryFn: ({ signal }) => read(api.jobs.$get({ query: { limit: '200' } }, { init: { signal } })),
  })

type TargetsQuery = InferRequestType<typeof api.targets.$get>['query']

export const targetTotal = (query: TargetsQuery) =>
  queryOptions({
    queryKey: ['targets', 'total', query],
    queryFn: async ({ signal }) =>
      (await read(api.targets.$get({ query: { ...query, limit: '1' } }, { init: { signal } }))).total,
  })

const TARGETS_A_PAGE = 200

export const targetPages = (query: TargetsQuery) =>
  infiniteQueryOptions({
    queryKey: ['targets', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { offset: String(pageParam), limit: String(TARGETS_A_PAGE) }
      return read(api.targets.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })
