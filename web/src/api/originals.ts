// The file a document came in: what kind it is, whether it is kept, and where the lines of the text stand on its pages.
import { queryOptions } from '@tanstack/react-query'
import type { InferResponseType } from 'hono/client'
import { api, read } from './client.ts'
import { reach, refusal } from './errors.ts'

export const originalAddress = (id: string): string => `/api/documents/${encodeURIComponent(id)}/original`

/** Its first bytes tell all that has to be known before it is opened. */
export const originalKind = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'original'],
    queryFn: async ({ signal }) => {
      const response = await reach(originalAddress(id), { signal, headers: { range: 'bytes=0-3' } })
      const body = await response.text()
      if (!response.ok) throw refusal(response.status, body)
      return { pdf: response.headers.get('content-type')?.startsWith('application/pdf') === true }
    },
    staleTime: 10 * 60_000,
  })

const pagesOf = api.documents[':id'].pages
export type PageLayout = InferResponseType<typeof pagesOf.$get, 200>['items'][number]

export const pageLayouts = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'pages'],
    queryFn: async ({ signal }) => (await read(pagesOf.$get({ param: { id } }, { init: { signal } }))).items,
    staleTime: 10 * 60_000,
  })
