// The files of the library over the API: listed with what came of each; one deleted whole, after it is said what goes.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { ServedSources } from '../../api/routes/sources.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const list = (query = '') => library.get(`/api/sources?${query}`, ServedSources)
const Removal = z.strictObject({
  documents: z.number(),
  targets: z.number(),
  facts: z.number(),
  deadlines: z.number(),
  responsibilities: z.number(),
  edits: z.number(),
  citedBy: z.number(),
})

test('each with as many documents and problems as their lists have', async () => {
  const { items, total } = await list()
  expect(total).toBe(library.sources.length)
  for (const { id, name, documents, problems, first } of items) {
    const own = (await library.store.documents.list({ source: [id] })).items
    expect(own).toHaveLength(documents)
    expect(own.map((one) => one.id)).toContain(first?.id)
    expect((await library.store.diagnostics({ source: [id] })).total).toBe(problems)
    expect((await list(`name=${encodeURIComponent(name)}`)).items.map((one) => one.id)).toEqual([id])
  }
})

test('by format and page', async () => {
  const { mediaTypes, total } = await list('mediaType=application/pdf')
  expect(total).toBe(0)
  expect(mediaTypes).toEqual([{ value: 'text/plain', count: library.sources.length }])
  const names = (await list('sort=name')).items.map(({ name }) => name)
  expect(names).toEqual(names.toSorted())
  expect((await list('sort=name&offset=1&limit=1')).items.map(({ name }) => name)).toEqual([names[1]])
  expect(JSON.stringify(await library.refused('/api/sources?sort=size'))).toContain('sort')
})

test('one is deleted with all that is in it', async () => {
  const [file] = (await list()).items
  if (!file) throw new Error('no file')
  const goes = await library.get(`/api/sources/${file.id}/removal`, Removal)
  const before = await library.store.counts()
  const answer = await library.app.request(`/api/sources/${file.id}`, { method: 'DELETE' })
  expect(answer.status).toBe(204)
  const after = await library.store.counts()
  for (const kind of ['documents', 'targets', 'facts', 'deadlines', 'responsibilities'] as const)
    expect(before[kind] - after[kind]).toBe(goes[kind])
  expect(goes.documents).toBe(file.documents)
  expect((await list()).items.map(({ id }) => id)).not.toContain(file.id)
  expect((await library.refused(`/api/sources/${file.id}/removal`)).status).toBe(404)
  expect((await library.app.request(`/api/sources/${file.id}`, { method: 'DELETE' })).status).toBe(404)
})
