// Search over the API: hits are documents with their passages, marks are offsets into the text, filters and facets agree.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { createApp } from '../../api/app.ts'
import { SearchAnswer } from '../../api/routes/search.ts'
import { Suggestion } from '../../api/routes/suggest.ts'
import { SearchUnavailable } from '../../corpus/search/engine.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const Answer = z.strictObject(SearchAnswer.shape)
const search = (params: Record<string, string>) =>
  library.get(`/api/search?${new URLSearchParams(params)}`, Answer)

describe('hits', () => {
  test('carry passages as the source has them, with exact marks and the headings above', async () => {
    const { total, hits } = await search({ q: '森林覆盖率', syn: '0' })
    expect(total).toBeGreaterThan(0)
    expect(hits).toHaveLength(total)
    for (const { document, passages, score } of hits) {
      expect(score).toBeGreaterThan(0)
      expect(passages.length).toBeGreaterThan(0)
      const source = library.sources.find(({ name }) => name === document.source.file)
      for (const { span, text, marks } of passages) {
        expect(text).toBe(source?.text.slice(...span))
        expect(marks.map(([start, end]) => text.slice(start, end))).toEqual(marks.map(() => '森林覆盖率'))
      }
      expect(passages.some(({ section }) => section.length > 0)).toBe(true)
    }
  })

  test('a simplified word finds traditional text and marks it as written', async () => {
    const { hits } = await search({ q: '单位地区生产总值能耗', syn: '0' })
    const marked = hits.flatMap(({ passages }) =>
      passages.flatMap(({ text, marks }) => marks.map(([start, end]) => text.slice(start, end))),
    )
    expect(marked).toContain('單位地區生產總值能耗')
  })

  test('pages hang together', async () => {
    const whole = await search({ q: '碳排放', sort: 'region' })
    const pages = await Promise.all(
      whole.hits.map((_, offset) => search({ q: '碳排放', sort: 'region', offset: `${offset}`, limit: '1' })),
    )
    expect(pages.flatMap(({ hits }) => hits.map(({ document }) => document.id))).toEqual(
      whole.hits.map(({ document }) => document.id),
    )
  })

  test('without a query every document is one', async () => {
    expect((await search({})).total).toBe(3)
  })
})

describe('filters and facets', () => {
  test('a facet counts what its filter leaves', async () => {
    const { facets } = await search({ q: '碳排放' })
    expect(facets.region?.length).toBeGreaterThan(1)
    for (const { value, count } of facets.region ?? [])
      expect((await search({ q: '碳排放', region: value })).total).toBe(count)
    for (const { value, count } of facets.indicator?.slice(0, 3) ?? [])
      expect((await search({ q: '碳排放', indicator: value })).total).toBe(count)
  })

  test('regions by name, short name, code, and inside the query', async () => {
    const ids = async (params: Record<string, string>) =>
      (await search(params)).hits.map(({ document }) => document.id)
    const wanted = await ids({ q: '碳排放', region: '银川市' })
    expect(wanted).toHaveLength(1)
    expect(await ids({ q: '碳排放', region: '640100' })).toEqual(wanted)
    expect(await ids({ q: '碳排放', region: '银川' })).toEqual(wanted)
    expect(await ids({ q: '碳排放 region:银川' })).toEqual(wanted)
  })

  test('with lift a field is counted as if it were not filtered itself', async () => {
    const all = await search({ q: '碳排放' })
    const filtered = await search({ q: '碳排放', region: '银川市' })
    const lifted = await search({ q: '碳排放', region: '银川市', lift: '1' })
    expect(filtered.facets.region).toEqual([{ value: '银川市', count: 1 }])
    expect(lifted.facets.region).toEqual(all.facets.region)
    expect(lifted.total).toBe(filtered.total)
  })
})

describe('how the query was understood', () => {
  test('is said in words', async () => {
    const { query } = await search({ q: '非化石能源 比重', scope: 'sentence', region: '银川' })
    expect(query.words).toContain('“非化石能源”且“比重”')
    expect(query.words).toContain('银川市')
    expect(query.scope).toBe('sentence')
  })

  test('a quote that is not closed is told, and its words are searched', async () => {
    const { query, total } = await search({ q: '"碳排放' })
    expect(total).toBeGreaterThan(0)
    expect(query.notices.map(({ kind }) => kind)).toContain('problem')
  })

  test('a word that nothing has is counted', async () => {
    const { total, query } = await search({ q: '量子引力', syn: '0' })
    expect(total).toBe(0)
    expect(query.counts).toEqual([{ word: '量子引力', documents: 0 }])
  })
})

test.each([
  ['scope=word', 'scope', 'sentence'],
  ['sort=title', 'sort', 'relevance'],
  ['region=火星', 'region', '没有名为“火星”的地区'],
  ['indicator=没有的指标', 'indicator', '没有名为'],
  ['agency=没有的机构', 'agency', '没有名为'],
  ['syn=yes', 'syn', '0、1'],
  ['passages=101', 'passages', '1到100'],
  ['query=x', 'query', '没有参数'],
])('refused: %s', async (params, parameter, words) => {
  const problem = await library.refused(`/api/search?${encodeURI(params)}`)
  expect(problem.errors).toMatchObject([{ parameter }])
  expect(problem.detail).toContain(words)
})

test('an engine that cannot answer is 503 with what to do', async () => {
  const broken = {
    ...library.search,
    search: () => Promise.reject(new SearchUnavailable('检索索引损坏；请运行 npm run reindex 重建')),
  }
  const app = createApp({ store: library.store, search: broken })
  const response = await app.request('/api/search?q=a')
  expect(response.status).toBe(503)
  expect(await response.json()).toMatchObject({
    status: 503,
    detail: '检索索引损坏；请运行 npm run reindex 重建',
  })
})

describe('suggestions', () => {
  const suggest = async (q: string) =>
    (
      await library.get(
        `/api/suggest?${new URLSearchParams({ q })}`,
        z.object({ items: z.array(Suggestion) }),
      )
    ).items

  test.each([
    ['森林覆盖', 'indicator', '森林覆盖率'],
    ['贵州', 'region', '贵州省'],
    ['应对气候变化', 'document', '重庆市应对气候变化“十四五”规划(2021—2025年)'],
    ['银川市发', 'agency', '银川市发展和改革委员会'],
  ])('%s: %s %s', async (q, kind, label) => {
    expect(await suggest(q)).toContainEqual(expect.objectContaining({ kind, label }))
  })

  test('no kind crowds out the others, and each stays together', async () => {
    const kinds = (await suggest('碳')).map(({ kind }) => kind)
    expect(new Set(kinds).size).toBeGreaterThan(1)
    expect(kinds.filter((kind, at) => kind !== kinds[at - 1])).toEqual([...new Set(kinds)])
  })

  test.each(['', ' ', '％_', 'zzz'])('nothing for %o', async (q) => {
    expect(await suggest(q)).toEqual([])
  })
})

test('what a person wrote on a document is shown by the next search', async () => {
  const { hits } = await search({ q: '森林覆盖率' })
  const id = hits[0]?.document.id ?? ''
  const edit = {
    kind: 'document' as const,
    recordId: id,
    documentId: id,
    field: 'title',
    value: '改过的标题',
    by: 'test',
  }
  await library.store.edits.append(edit)
  expect((await search({ q: '森林覆盖率' })).hits[0]?.document.title).toBe('改过的标题')
})

test('what the store no longer has is not found, though the index still holds it', async () => {
  const before = await search({ q: '森林覆盖率' })
  const [first] = before.hits
  if (!first) throw new Error('no hit')
  await library.store.documents.remove(first.document.id, 'test')
  const after = await search({ q: '森林覆盖率' })
  expect(after.hits.map(({ document }) => document.id)).not.toContain(first.document.id)
  expect(after.total).toBe(before.total - 1)
})
