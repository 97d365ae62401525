// What people change about a document: its fields, or that it is there at all.
import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import { api, read } from './client.ts'
import { refusal } from './errors.ts'

const one = api.documents[':id']

export const removal = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'removal'],
    queryFn: ({ signal }) => read(one.removal.$get({ param: { id } }, { init: { signal } })),
    staleTime: 0,
  })

/** @throws ApiError */
export async function removeDocument(id: string): Promise<void> {
  const response = await one.$delete({ param: { id } })
  if (!response.ok) throw refusal(response.status, await response.text())
}

export type DocumentChange = InferRequestType<typeof one.$patch>['json']
export type DocumentField = NonNullable<DocumentChange['reset']>[number]

/** @throws ApiError */
export const changeDocument = (id: string, json: DocumentChange) => read(one.$patch({ param: { id }, json }))

export const documentEdits = (id: string) =>
  queryOptions({
    queryKey: ['document', id, 'edits'],
    queryFn: ({ signal }) => read(one.edits.$get({ param: { id } }, { init: { signal } })),
  })
export type DocumentEdit = InferResponseType<typeof one.edits.$get, 200>['items'][number]
