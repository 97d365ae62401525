// What the ledger asks: a task, the agencies with their counts, the time limits of a span of days.
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { InferRequestType } from 'hono/client'
import { api, read } from './client.ts'
import { allDeadlines } from './deadlines.ts'
import { nextOffset } from './queries.ts'

export const task = (id: string) =>
  queryOptions({
    queryKey: ['responsibility', id],
    queryFn: ({ signal }) => read(api.responsibilities[':id'].$get({ param: { id } }, { init: { signal } })),
  })

type AgenciesQuery = InferRequestType<typeof api.agencies.$get>['query']
const AGENCIES_A_PAGE = 100

export const agencyPages = (query: AgenciesQuery) =>
  infiniteQueryOptions({
    queryKey: ['agencies', query],
    queryFn: ({ signal, pageParam }) =>
      read(
        api.agencies.$get(
          { query: { ...query, offset: String(pageParam), limit: String(AGENCIES_A_PAGE) } },
          { init: { signal } },
        ),
      ),
    initialPageParam: 0,
    getNextPageParam: nextOffset,
    placeholderData: keepPreviousData,
  })

/** All time limits that fall due between two days, and all that recur; a busy year has more than the API gives at once. */
export const deadlinesDue = (from: string, to: string, region: readonly string[]) =>
  queryOptions({
    queryKey: ['deadlines', from, to, region],
    queryFn: ({ signal }) => allDeadlines({ from, to, region: [...region] }, signal),
    placeholderData: keepPreviousData,
  })

const NAMED_AT_MOST = '50'

/** Agencies that words may mean: those whose name has them, and those that another name of theirs has (省发展改革委). */
export const agenciesNamed = (q: string) =>
  queryOptions({
    queryKey: ['agencies', 'named', q],
    queryFn: async ({ signal }) => {
      const [listed, suggested] = await Promise.all([
        read(api.agencies.$get({ query: { q: q || undefined, limit: NAMED_AT_MOST } }, { init: { signal } })),
        q === '' ? { items: [] } : read(api.suggest.$get({ query: { q } }, { init: { signal } })),
      ])
      const meant = suggested.items.flatMap(({ kind, id }) => (kind === 'agency' ? id : []))
      return [...new Set([...meant, ...listed.items.map(({ id, name }) => id ?? name)])]
    },
    placeholderData: keepPreviousData,
  })
