// What the library holds as files, what is wrong in them, and the queue that new ones wait in.
import { infiniteQueryOptions, keepPreviousData, type QueryClient, queryOptions } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from './client.ts'
import { refusal } from './errors.ts'
import { health, nextOffset } from './queries.ts'

type ProblemsQuery = InferRequestType<typeof api.diagnostics.$get>['query']
export type Problem = InferResponseType<typeof api.diagnostics.$get, 200>['items'][number]
const PROBLEMS_A_PAGE = 200

/** The counts beside the list come with its first page. */
export const problemPages = (query: ProblemsQuery) =>
  infiniteQueryOptions({
    queryKey: ['diagnostics', 'all', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { offset: String(pageParam), limit: String(PROBLEMS_A_PAGE) }
      const facets = pageParam === 0 ? '1' : '0'
      return read(api.diagnostics.$get({ query: { ...query, ...window, facets } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

export const problemTotal = () =>
  queryOptions({
    queryKey: ['diagnostics', 'total'],
    queryFn: async ({ signal }) =>
      (await read(api.diagnostics.$get({ query: { limit: '1' } }, { init: { signal } }))).total,
  })

type SourcesQuery = InferRequestType<typeof api.sources.$get>['query']
export type HeldFile = InferResponseType<typeof api.sources.$get, 200>['items'][number]
const SOURCES_A_PAGE = 100

export const sourcePages = (query: SourcesQuery) =>
  infiniteQueryOptions({
    queryKey: ['sources', query],
    queryFn: ({ signal, pageParam }) => {
      const window = { offset: String(pageParam), limit: String(SOURCES_A_PAGE) }
      return read(api.sources.$get({ query: { ...query, ...window } }, { init: { signal } }))
    },
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

export const sourceTotal = () =>
  queryOptions({
    queryKey: ['sources', 'total'],
    queryFn: async ({ signal }) =>
      (await read(api.sources.$get({ query: { limit: '1' } }, { init: { signal } }))).total,
  })

const one = api.sources[':id']

export const sourceRemoval = (id: string) =>
  queryOptions({
    queryKey: ['sources', 'removal', id],
    queryFn: ({ signal }) => read(one.removal.$get({ param: { id } }, { init: { signal } })),
    staleTime: 0,
  })

/** @throws ApiError */
export async function removeSource(id: string): Promise<void> {
  const response = await one.$delete({ param: { id } })
  if (!response.ok) throw refusal(response.status, await response.text())
}

/** Every window learns of it with the health that all of them ask for. @throws ApiError */
export async function setPaused(cache: QueryClient, paused: boolean): Promise<void> {
  const queue = await read(api.queue.$patch({ json: { paused } }))
  cache.setQueryData(health().queryKey, (before) => before && { ...before, paused: queue.paused })
  await cache.invalidateQueries({ queryKey: health().queryKey })
}
