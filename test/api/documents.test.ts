// Documents: the list, one whole, its text character for character, its layout.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ServedDiagnostic } from '../../api/routes/diagnostics.ts'
import { ServedDocuments } from '../../api/routes/documents.ts'
import { Health } from '../../api/routes/health.ts'
import { Layout } from '../../api/routes/layout.ts'
import { listOfServed, ServedDocument } from '../../api/served.ts'
import { DocumentText } from '../../corpus/store/shapes.ts'
import { type Library, openLibrary } from './library.ts'

const WHAT = /没有(?:编号|地址)/

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const Documents = ServedDocuments

test('the list names each document with its place in its file', async () => {
  const { total, items } = await library.get('/api/documents', Documents)
  expect(total).toBe(3)
  expect(items.map(({ source }) => source.file)).toEqual(library.sources.map(({ name }) => name))
  for (const { source, start, end } of items) expect(source.span).toEqual([start, end])
})

test.each([
  [`title=${encodeURIComponent('应对气候变化')}`, 1],
  ['title=%25', 0],
  ['level=county', 0],
  ['type=没有这种文种', 0],
  ['limit=2', 3],
  ['', 3],
])('filter %s: %i', async (query, total) => {
  expect((await library.get(`/api/documents?${query}`, Documents)).total).toBe(total)
})

describe('counts beside the list', () => {
  const FIELDS = ['region', 'level', 'year', 'type', 'status', 'issuer', 'validity', 'topic'] as const

  test('only where asked for', async () => {
    expect((await library.get('/api/documents', Documents)).facets).toBeUndefined()
  })

  test.each(['', '&title=方案', '&region=四川省'])(
    'each counts what choosing it would list%s',
    async (more) => {
      const { facets } = await library.get(encodeURI(`/api/documents?facets=1${more}`), Documents)
      let values = 0
      for (const field of FIELDS)
        for (const { value, count } of facets?.[field] ?? []) {
          values += 1
          const chosen = new URLSearchParams(`${encodeURI(more.slice(1))}`)
          chosen.set(field, value)
          expect([field, value, (await library.get(`/api/documents?${chosen}`, Documents)).total]).toEqual([
            field,
            value,
            count,
          ])
        }
      expect(values).toBeGreaterThan(8)
    },
  )

  test('problems are as many as the document lists', async () => {
    const { items } = await library.get('/api/documents', Documents)
    for (const { id, problems } of items) {
      const { diagnostics } = await library.get(`/api/documents/${id}`, ServedDocument)
      expect(problems).toBe(diagnostics.length)
    }
    expect(items.some(({ problems }) => problems > 0)).toBe(true)
  })
})

test('problems over all documents: by severity and rule, with the title of their document', async () => {
  const Problems = listOfServed(ServedDiagnostic)
  const { items, total } = await library.get('/api/diagnostics', Problems)
  expect(total).toBe(items.length)
  const warnings = await library.get('/api/diagnostics?severity=warning', Problems)
  expect(warnings.total).toBe(items.filter(({ severity }) => severity === 'warning').length)
  const rule = items.find((one) => one.rule !== undefined)?.rule ?? ''
  const own = await library.get(`/api/diagnostics?rule=${encodeURIComponent(rule)}`, Problems)
  expect(own.total).toBe(items.filter((one) => one.rule === rule).length)
  for (const { documentId, title } of items) expect(title === null).toBe(documentId === null)
})

describe('one document', () => {
  test('has its outline and its records, each of its own kind', async () => {
    const { items } = await library.get('/api/documents', Documents)
    for (const { id, counts } of items) {
      const found = await library.get(`/api/documents/${id}`, z.strictObject(ServedDocument.shape))
      expect(found.sections.length).toBeGreaterThan(5)
      expect(found.targets).toHaveLength(counts.targets)
      expect(found.facts).toHaveLength(counts.facts)
      expect(found.deadlines).toHaveLength(counts.deadlines)
      expect(found.responsibilities).toHaveLength(counts.responsibilities)
    }
  })

  test('who cites it is the other side of what it cites', async () => {
    const { items } = await library.get('/api/documents', Documents)
    const all = await Promise.all(items.map(({ id }) => library.get(`/api/documents/${id}`, ServedDocument)))
    const cites = all.flatMap((one) =>
      one.cites.flatMap(({ title }) => (title === one.title ? [] : [`${one.id} ${title}`])),
    )
    for (const { id, title, citedBy } of all) {
      const citing = all.filter((one) => one.id !== id && cites.includes(`${one.id} ${title}`))
      expect(citedBy.map((one) => one.id)).toEqual(citing.map((one) => one.id))
    }
  })

  test('its text is the slice of its source', async () => {
    const { items } = await library.get('/api/documents', Documents)
    for (const { id, source } of items) {
      const { start, end, text } = await library.get(`/api/documents/${id}/text`, DocumentText)
      const whole = library.sources.find(({ name }) => name === source.file)?.text
      expect([start, end]).toEqual(source.span)
      expect(text).toBe(whole?.slice(start, end))
    }
  })

  test('its paragraphs and what was left out lie within it, in order', async () => {
    const { items } = await library.get('/api/documents', Documents)
    for (const { id, start, end, counts } of items) {
      const { passages, removed } = await library.get(`/api/documents/${id}/layout`, Layout)
      expect(passages).toHaveLength(counts.passages)
      const edges = removed.flat()
      expect(edges).toEqual([...edges].sort((a, b) => a - b))
      expect(edges.every((at) => at >= start && at <= end)).toBe(true)
    }
  })
})

test.each([
  '/api/documents/d9999',
  '/api/documents/x/text',
  '/api/documents/d9999/layout',
  '/api/jobs/j99',
  '/api/jobs/j99/events',
  '/api/responsibilities/d0001-r999',
  '/api/nothing',
])('%s is not there, and the answer says what was asked for', async (path) => {
  const problem = await library.refused(path)
  expect(problem).toMatchObject({ status: 404, title: '没有找到', instance: path })
  expect(problem.detail).toMatch(WHAT)
})

test('a document that is deleted is gone from lists and by its id', async () => {
  const { items } = await library.get('/api/documents', Documents)
  const last = items.at(-1)
  if (!last) throw new Error('empty')
  await library.store.documents.remove(last.id, 'test')
  expect((await library.get('/api/documents', Documents)).total).toBe(2)
  expect((await library.refused(`/api/documents/${last.id}`)).status).toBe(404)
  expect((await library.get(`/api/targets?document=${last.id}`, z.object({ total: z.number() }))).total).toBe(
    0,
  )
})

describe('health', () => {
  test('counts what is there and says that the index has not followed yet', async () => {
    const health = await library.get('/api/health', z.strictObject(Health.shape))
    expect(health).toMatchObject({ engine: 'fts', documents: 2, troubles: [] })
    expect(health.status).toBe('indexing')
    expect(health.pending.changes).toBeGreaterThan(0)
  })
})
