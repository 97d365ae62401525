// The questions that pages ask, as query options: one key and one address each, so that pages share what is loaded.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Change } from '../state/url-state.ts'
import { get } from './request.ts'
import type { DocumentDetail, DocumentText, Health, SearchAnswer, Suggestion } from './types.ts'

export const health = () =>
  queryOptions({
    queryKey: ['health'],
    queryFn: ({ signal }) => get<Health>('/health', {}, signal),
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
    queryFn: ({ signal }) => get<DocumentDetail>(`/documents/${encodeURIComponent(id)}`, {}, signal),
  })

export const documentText = (id: string) =>
  queryOptions({
    queryKey: ['text', id],
    queryFn: ({ signal }) => get<DocumentText>(`/documents/${encodeURIComponent(id)}/text`, {}, signal),
    staleTime: 10 * 60_000,
  })
