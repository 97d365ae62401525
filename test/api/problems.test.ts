// All problems of the library over the API: paged, counted, each with what it is about and where it is seen.
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ServedDiagnostics } from '../../api/routes/diagnostics.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const list = (query: string) => library.get(`/api/diagnostics?limit=1000&${query}`, ServedDiagnostics)
const GRAVITY = ['error', 'warning', 'info']

test('the gravest first, page after page the same list', async () => {
  const { items, total } = await list('sort=severity')
  const ranks = items.map(({ severity }) => GRAVITY.indexOf(severity))
  expect(ranks).toEqual(ranks.toSorted())
  expect(total).toBeGreaterThan(7)
  const paged = []
  for (let offset = 0; offset < total; offset += 4)
    paged.push(
      ...(await library.get(`/api/diagnostics?sort=severity&offset=${offset}&limit=4`, ServedDiagnostics))
        .items,
    )
  expect(paged).toEqual(items)
})

test('each filter lists as many as its count says', async () => {
  const { facets, total } = await list('facets=1')
  if (!facets) throw new Error('no counts')
  for (const field of ['severity', 'stage', 'source'] as const) {
    expect(facets[field].reduce((sum, { count }) => sum + count, 0)).toBe(total)
    for (const { value, count } of facets[field]) expect((await list(`${field}=${value}`)).total).toBe(count)
  }
  expect((await list('')).facets).toBeUndefined()
})

test('what it is about stands in the source, and the document that shows it is told', async () => {
  const { items } = await list('')
  for (const { span, quote, documentId, sourceId, place, file, title } of items) {
    const source = library.sources.find(({ name }) => name === file)
    if (span && quote !== null) expect(source?.text.startsWith(quote, span[0])).toBe(true)
    if (documentId !== null) expect(place).toMatchObject({ documentId, title, inside: true })
    else if (span) {
      const shown = place && (await library.store.documents.summaries([place.documentId]))[0]
      expect(shown?.sourceId).toBe(sourceId)
      expect(place?.inside).toBe(
        shown !== undefined && span[0] >= (shown?.start ?? 0) && span[1] <= (shown?.end ?? 0),
      )
    } else expect(place).toBeNull()
  }
  expect(items.some(({ quote }) => quote !== null)).toBe(true)
})

test.each([
  ['/api/diagnostics?sort=worst', 'sort'],
  ['/api/diagnostics?limit=1001', 'limit'],
  ['/api/diagnostics?level=x', 'level'],
])('%s is refused', async (path, parameter) => {
  expect(JSON.stringify(await library.refused(path))).toContain(parameter)
})
