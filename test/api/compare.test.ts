// Comparison over the API: every cell of rows × columns has a state, every figure its clause, every gap its reason.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { Comparison } from '../../corpus/compare/schema.ts'
import { findIndicator } from '../../corpus/lexicon/indicators.ts'
import { type Library, openLibrary } from './library.ts'

let library: Library
beforeAll(async () => {
  library = await openLibrary()
})
afterAll(() => library.close())

const compare = (params: Record<string, string>) =>
  library.get(`/api/compare?${new URLSearchParams(params)}`, z.strictObject(Comparison.shape))

test('rows are those asked for, in official order; cells are rows × columns', async () => {
  const { rows, columns, cells } = await compare({
    indicators: `森林覆盖率,${findIndicator('森林覆盖率')?.id},单位GDP能耗`,
    regions: '银川,重庆市,全国,520000',
    year: '2025,2030,2025',
  })
  expect(rows).toEqual(['全国', '重庆市', '贵州省', '银川市'])
  expect(columns.map(({ indicator, year }) => `${indicator} ${year}`)).toHaveLength(4)
  expect(cells).toHaveLength(rows.length * columns.length)
  for (const { indicator, year } of columns)
    expect(
      cells.filter((cell) => cell.indicator === indicator && cell.year === year).map(({ region }) => region),
    ).toEqual(rows)
})

test('without parameters: 全国 and the provinces, the indicators most often measured, the years with figures', async () => {
  const { rows, columns, cells } = await compare({})
  expect(rows).toHaveLength(35)
  expect(rows[0]).toBe('全国')
  expect(new Set(columns.map(({ indicator }) => indicator)).size).toBeGreaterThan(1)
  expect(cells.some(({ state }) => state === 'value')).toBe(true)
})

describe('cells', () => {
  test('a figure opens its clause, character for character', async () => {
    const { cells } = await compare({ indicators: '森林覆盖率', regions: '重庆市', year: '2025' })
    const [cell] = cells
    expect(cell?.state).toBe('value')
    for (const { value, unit, year, documentId, span, quote } of cell?.values ?? []) {
      expect([typeof value, unit, year]).toEqual(['number', '%', 2025])
      const text = await library.store.documents.text(documentId)
      expect(text?.text.slice(span[0] - text.start, span[1] - text.start)).toBe(quote)
    }
  })

  test('a region without documents is not in the corpus, one with documents has no target', async () => {
    const { cells, coverage } = await compare({
      indicators: '森林覆盖率',
      regions: '贵州省,银川市',
      year: '2035',
    })
    expect(cells.map(({ region, state }) => [region, state])).toEqual([
      ['贵州省', 'not-in-corpus'],
      ['银川市', 'no-target'],
    ])
    expect(coverage.map(({ documents }) => documents.length)).toEqual([0, 1])
  })

  test('a phrase without a figure is told with its clause, in the script of the source', async () => {
    const { cells } = await compare({ indicators: '非化石能源消费比重', regions: '四川省', year: '2025' })
    const [cell] = cells
    expect(cell?.state).toBe('no-target')
    const [note] = cell?.notes ?? []
    expect(note).toMatchObject({ code: 'qualitative', text: '仅定性：非化石能源消费比重进一步提高' })
    expect(note?.quote).toBe('非化石能源消費比重進一步提高')
    const text = await library.store.documents.text(note?.documentId ?? '')
    expect(text?.text.slice((note?.span?.[0] ?? 0) - text.start, (note?.span?.[1] ?? 0) - text.start)).toBe(
      note?.quote,
    )
  })

  test('drafts are left out only on demand', async () => {
    const drafts = async (draft: string) => {
      const { documents } = await compare({ indicators: '森林覆盖率', regions: '银川市', draft })
      return documents.filter(({ status }) => status === 'draft').length
    }
    expect(await drafts('1')).toBe(1)
    expect(await drafts('0')).toBe(0)
  })
})

test('the address of an unchanged document answers 304', async () => {
  const first = await library.app.request('/api/documents/d0001')
  const etag = first.headers.get('etag') ?? ''
  expect(first.headers.get('cache-control')).toBe('no-cache')
  const again = await library.app.request('/api/documents/d0001', { headers: { 'if-none-match': etag } })
  expect(again.status).toBe(304)
  expect(await again.text()).toBe('')
})
