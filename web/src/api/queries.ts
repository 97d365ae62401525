// The questions that pages ask, as query options: one key and one address each, so that pages share what is loaded.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import type { Change } from '../state/url-state.ts'
import { changed } from '../state/url-state.ts'
import { api, read } from './client.ts'
import { reach, refusal } from './errors.ts'
import type { SearchAnswer, Suggestion } from './types.ts'

async function get<Body>(path: string, params: Change = {}, signal?: AbortSignal): Promise<Body> {
  const response = await reach(`/api${path}?${changed(new URLSearchParams(), params)}`, {
    signal: signal ?? null,
  })
  const text = await response.text()
  if (!response.ok) throw refusal(response.status, text)
  const body: Body = JSON.parse(text)
  return body
}

export const health = () =>
  queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => read(api.health.$get({}, { init: { signal } })),
    refetchInterval: ({ state }) => (state.data?.status === 'ok' ? 30_000 : 2_000),
  })

export const search = (params: Change) =>
  queryOptions({
    queryKey: ['search', params],
    queryFn: ({ signal }) => get<SearchAnswer>('/search', params, signal),
    placeholderData: keepPreviousData,
  })

const HITS_A_PAGE = 20

/** The same search page by page, for a list that grows. */
export const searchPages = (params: Change) =>
  infiniteQueryOptions({
    queryKey: ['search', 'pages', params],
    queryFn: ({ signal, pageParam }) =>
      get<SearchAnswer>('/search', { ...params, offset: pageParam || null, limit: HITS_A_PAGE }, signal),
    initialPageParam: 0,
    getNextPageParam: ({ total }, pages) => {
      const shown = pages.reduce((count, { hits }) => count + hits.length, 0)
      return shown < total && pages.at(-1)?.hits.length ? shown : undefined
    },
    placeholderData: keepPreviousData,
  })

export const suggestions = (q: string) =>
  queryOptions({
    queryKey: ['suggest', q],
    queryFn: ({ signal }) => get<{ items: Suggestion[] }>('/suggest', { q }, signal),
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

type DocumentsQuery = InferRequestType<typeof api.documents.$get>['query']

export const documentPages = (query: DocumentsQuery) =>
  infiniteQueryOptions({
    queryKey: ['documents', query],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.documents.$get(
          { query: { ...query, offset: String(pageParam), limit: String(DOCUMENTS_A_PAGE) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

/** Where the next page of a list begins; undefined at its end. */
function nextOffset<Page extends { total: number; items: readonly unknown[] }>(
  { total }: Page,
  pages: readonly Page[],
): number | undefined {
  const shown = pages.reduce((count, { items }) => count + items.length, 0)
  return shown < total && pages.at(-1)?.items.length ? shown : undefined
}

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
