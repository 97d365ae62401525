// The lexicon of indicators: one indicator for every name, however it is spelled.
import { Converter } from 'opencc-js/t2cn'
import { describe, expect, it } from 'vitest'
import {
  allIndicators,
  findIndicator,
  indicatorById,
  keyOf,
  scopeWords,
  spellingsOf,
} from '../../../corpus/lexicon/indicators.ts'
import { measureOf } from '../../../ingest/extract/numbers/dimensions.ts'

describe('indicators.json', () => {
  it('finds every indicator by each of its names', () => {
    expect(allIndicators.length).toBeGreaterThan(150)
    for (const indicator of allIndicators)
      for (const name of [indicator.name, ...indicator.names]) expect(findIndicator(name)).toBe(indicator)
  })

  it('finds them by id', () => {
    expect(indicatorById('non-fossil-share')?.name).toBe('非化石能源消费比重')
    expect(indicatorById('no-such')).toBeUndefined()
  })

  it('holds no traditional form and no scope twice', () => {
    const simplified = Converter({ from: 'tw', to: 'cn' })
    const words = [...allIndicators.flatMap(({ name, names }) => [name, ...names]), ...scopeWords]
    expect(words.filter((word) => simplified(word) !== word)).toEqual([])
    expect(new Set(scopeWords).size).toBe(scopeWords.length)
  })

  it('measures every indicator in a unit that values can be converted to', () => {
    expect(allIndicators.filter(({ unit }) => measureOf(unit) === null).map(({ id }) => id)).toEqual([])
  })
})

describe('keyOf', () => {
  it.each([
    ['单位GDP能耗', '单位地区生产总值能源消耗'],
    ['单位 GDP 能耗', '单位国内生产总值综合能耗'],
    ['“光伏”装机容量', '太阳能装机'],
    ['非化石能源的消费比重', '非化石能源消费占比'],
    ['数据中心电能利用效率(PUE)', '数据中心电能利用效率'],
    ['ＰＭ2.5浓度', 'PM2.5浓度'],
  ])('is one for %s and %s', (one, other) => {
    expect(keyOf(one)).toBe(keyOf(other))
  })

  it('differs for what is not the same', () => {
    expect(keyOf('风电装机容量')).not.toBe(keyOf('光伏装机容量'))
    expect(findIndicator('消费比重')).toBeUndefined()
  })
})

describe('spellingsOf', () => {
  it('gives the name first, then its spellings', () => {
    const spellings = spellingsOf('单位GDP能耗')
    expect(spellings[0]).toBe('单位GDP能耗')
    expect(spellings).toContain('单位地区生产总值能耗')
    expect(new Set(spellings.map(keyOf)).size).toBe(1)
  })

  it('gives no more than asked for', () => {
    expect(spellingsOf('单位GDP能耗占比', 5)).toHaveLength(5)
  })
})
