// What the search page reads from its address and from a query over targets.
import { describe, expect, test } from 'vitest'
import { wordsOf } from '../../../web/src/pages/search/nothing-found.tsx'
import {
  apiParams,
  isAsking,
  openValue,
  parseOpen,
  searchState,
} from '../../../web/src/pages/search/search-params.ts'
import { targetQuery } from '../../../web/src/pages/search/target-query.ts'
import { targetOf } from '../../../web/src/parts/suggestion-target.ts'

describe('targets', () => {
  test.each([
    ['非化石 >=25% 2030', { words: '非化石', min: 25, max: null, years: ['2030'] }],
    ['森林覆盖率', { words: '森林覆盖率', min: null, max: null, years: [] }],
    [
      '单位GDP能耗 <= 13.5 2025年 2030年',
      { words: '单位GDP能耗', min: null, max: 13.5, years: ['2025', '2030'] },
    ],
    ['PUE ≤1.3', { words: 'PUE', min: null, max: 1.3, years: [] }],
    ['装机 =100', { words: '装机', min: 100, max: 100, years: [] }],
    ['', { words: '', min: null, max: null, years: [] }],
  ])('%s', (q, expected) => expect(targetQuery(q)).toEqual(expected))
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
