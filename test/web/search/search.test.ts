// What the search page reads from its address and from a query over targets.
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../web/src/pages/search/nothing-found.tsx'
import { savedAddress, savedSearches } from '../../../web/src/pages/search/saved.ts'
import {
  apiParams,
  isAsking,
  openValue,
  parseOpen,
  searchState,
} from '../../../web/src/pages/search/search-params.ts'
import { targetQuery, withoutPart } from '../../../web/src/pages/search/target-query.ts'
import { mergedFilters, typedFilters } from '../../../web/src/pages/search/typed-filters.ts'
import { targetOf } from '../../../web/src/parts/suggestion-target.ts'

describe('targets', () => {
  const nothing = { words: '', min: null, max: null, years: [], regions: [] }
  test.each([
    ['非化石 >=25% 2030', { ...nothing, words: '非化石', min: 25, years: ['2030'] }],
    ['森林覆盖率', { ...nothing, words: '森林覆盖率' }],
    [
      '单位GDP能耗 <= 13.5 2025年 2030年',
      { ...nothing, words: '单位GDP能耗', max: 13.5, years: ['2025', '2030'] },
    ],
    ['PUE ≤1.3', { ...nothing, words: 'PUE', max: 1.3 }],
    ['装机 =100', { ...nothing, words: '装机', min: 100, max: 100 }],
    ['装机 ＞ 5', { ...nothing, words: '装机', min: 5 }],
    [
      '非化石 比重 region:青海省 地区：贵州',
      { ...nothing, words: '非化石 比重', regions: ['青海省', '贵州'] },
    ],
    ['"非化石能源', { ...nothing, words: '非化石能源' }],
    ['', nothing],
  ])('%s', (q, expected) => {
    const { parts: _parts, ...asked } = targetQuery(q)
    expect(asked).toEqual(expected)
  })

  test('each part can be taken away', () => {
    const { parts } = targetQuery('非化石 >= 25% 2030')
    expect(parts.map((part) => withoutPart(parts, part))).toEqual([
      '>=25% 2030',
      '非化石 2030',
      '非化石 >=25%',
    ])
  })
})

describe('filters written into the query', () => {
  const regions = ['上海市', '贵州省']
  const chosen = (q: string, ticked: string[] = []) =>
    mergedFilters({ region: ticked }, typedFilters(q).filters, (name) => (name === 'region' ? regions : []))
      .region
  test.each([
    ['煤炭 region:贵州省', ['贵州省']],
    ['煤炭 地区：贵州', ['贵州省']],
    ['region:乌有省', ['乌有省']],
    ['煤炭 -region:贵州省', []],
    ['(region:贵州省 OR 煤炭)', []],
    ['http://example.com', []],
  ])('%s', (q, expected) => expect(chosen(q)).toEqual(expected))
  test('with those that are ticked', () =>
    expect(chosen('region:贵州', ['上海市'])).toEqual(['上海市', '贵州省']))
  test('one field is taken out of the query, the others stay', () =>
    expect(typedFilters('煤炭 region:贵州省 year:2022').without(['region', 'open'])).toBe('煤炭 year:2022'))
})

describe('saved searches', () => {
  test('the same search is the same address, whatever was open', () =>
    expect(savedAddress(new URLSearchParams('q=煤&open=d1~1-2&level=city&offset=20'))).toBe(
      savedAddress(new URLSearchParams('level=city&q=煤')),
    ))
  test('without a place to keep them nothing breaks', () => expect(savedSearches()).toEqual([]))
})

describe('address', () => {
  const state = (address: string) => searchState(new URLSearchParams(address))
  test('an empty page asks nothing, a filter alone does', () =>
    expect([isAsking(state('')), isAsking(state('region=贵州省'))]).toEqual([false, true]))
  test('what the API takes for granted is not sent', () =>
    expect(apiParams(state('q=煤&scope=document&sort=relevance&syn=1'))).toMatchObject({
      q: '煤',
      scope: undefined,
      sort: undefined,
      syn: undefined,
    }))
  test('what is sent is named as the API names it', () =>
    expect(apiParams(state('q=煤&scope=sentence&targetYear=2025,2030&syn=0'))).toMatchObject({
      scope: 'sentence',
      targetYear: ['2025', '2030'],
      syn: '0',
    }))
  test('days are days, anything else is said', () => {
    expect(state('as=deadlines&from=2025-01-31&to=2026')).toMatchObject({
      from: '2025-01-31',
      to: null,
      wrong: [{ name: 'to', given: '2026', used: '—' }],
    })
  })
  test('the open passage', () => {
    expect(parseOpen(openValue('d1~x', [3, 9]))).toEqual({ documentId: 'd1~x', span: [3, 9] })
    expect(parseOpen('nonsense')).toBeNull()
    expect(parseOpen(null)).toBeNull()
  })
})

test.each([
  ['煤炭 光伏', ['煤炭', '光伏']],
  ['"非化石 能源" OR 煤炭', ['"非化石 能源"', '煤炭']],
  ['', []],
])('words of %s', (q, words) => expect(wordsOf(q)).toEqual(words))

test.each([
  [{ kind: 'document', id: 'd 1', label: '' }, '/documents/d%201'],
  [{ kind: 'number', id: 'd1', label: '' }, '/documents/d1'],
  [{ kind: 'indicator', id: 'forest', label: '' }, '/compare?indicators=forest'],
  [{ kind: 'agency', id: '甲', label: '' }, '/ledger?agency=%E7%94%B2'],
  [{ kind: 'region', id: '520000', label: '贵' }, '/search?region=%E8%B4%B5'],
] as const)('%j leads to %s', (item, address) => expect(targetOf(item)).toBe(address))
