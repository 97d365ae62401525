// What is derived from a record: its indicator, scope and region, its value in one unit, how binding it is.
import { describe, expect, it } from 'vitest'
import type { ClearTarget } from '../../../../ingest/extract/extract.ts'
import { read } from './told.ts'

const only = (text: string, regionCode = ['530000']): ClearTarget | undefined =>
  read(text, { regionCode }).targets.at(-1)

describe('indicators', () => {
  it.each([
    ['到2025年,非化石能源消费比重达到20%。', 'non-fossil-share'],
    ['到2025年,非化石能源占能源消费总量的比重达到20%。', 'non-fossil-share'],
    ['到2025年,全省单位GDP能耗下降13%。', 'energy-per-gdp'],
    ['到2025年,单位地区生产总值能源消耗下降13%。', 'energy-per-gdp'],
    ['到2025年,全省森林覆盖率达到65%。', 'forest-cover'],
    ['到2025年,太阳能发电装机容量达到2000万千瓦。', 'solar-capacity'],
    ['到2025年,新奇事物占比达到20%。', null],
  ])('%s', (text, id) => {
    expect(only(text)?.indicatorId).toBe(id)
  })
})

describe('scope and region', () => {
  it.each([
    ['到2025年,全省森林覆盖率达到65%。', null, '530000'],
    ['到2025年,城区绿色出行比例达到70%。', '城区', '530000'],
    ['到2025年,昆明市森林覆盖率达到53%。', '昆明市', '530100'],
    ['到2025年,全省绿色出行比例达到70%,其中昆明市达到75%。', '昆明市', '530100'],
    ['到2025年,全省绿色出行比例达到70%,其中滇中城市群达到75%。', '滇中城市群', '530000'],
  ])('%s', (text, scope, regionCode) => {
    expect(only(text)).toMatchObject({ scope, regionCode })
  })

  it('have no code where a policy has several regions', () => {
    expect(only('到2025年,森林覆盖率达到65%。', ['510000', '500000'])?.regionCode).toBeNull()
  })

  it('take a county without its suffix in its own region alone', () => {
    const text = '到2025年,资源利用率达到60%。'
    expect(only(text, ['340000'])).toMatchObject({ scope: null, regionCode: '340000' })
    expect(only('到2025年,资源县森林覆盖率达到60%。', ['340000'])?.regionCode).toBe('450329')
  })

  it('take no common word for a county in a policy of the nation', () => {
    const made = only('到2025年,新建建筑100%执行绿色建筑标准。', ['100000'])
    expect(made).toMatchObject({ scope: null, regionCode: '100000' })
  })
})

describe('values', () => {
  it.each([
    ['到2025年,风电装机容量达到0.4亿千瓦。', 0.4, '亿千瓦', { value: 4000, unit: '万千瓦' }],
    [
      '到2025年,风电装机容量达到3000—4000万千瓦。',
      [3000, 4000],
      '万千瓦',
      { value: [3000, 4000], unit: '万千瓦' },
    ],
    ['到2025年,大宗固废年利用量达到4亿吨。', 4, '亿吨', { value: 40_000, unit: '万吨' }],
  ])('%s', (text, value, unit, normalized) => {
    expect(only(text)).toMatchObject({ value, unit, normalized })
  })
})

describe('strength', () => {
  it.each([
    ['到2025年,森林覆盖率达到65%(约束性)。', '约束性'],
    ['到2025年,森林覆盖率达到65%(预期性指标)。', '预期性'],
    ['约束性指标:到2025年,森林覆盖率达到65%。', '约束性'],
    ['到2025年,森林覆盖率力争达到65%。', '力争'],
    ['力争到2025年,森林覆盖率达到65%。', '力争'],
    ['到2025年,森林覆盖率达到65%。', 'none'],
  ])('%s', (text, strength) => {
    expect(only(text)?.strength).toBe(strength)
  })
})

describe('names', () => {
  it.each([
    ['到2025年,森林 覆盖率达到65%。', '森林覆盖率'],
    ['到2025年,“两高”项目能耗下降5%。', '“两高”项目能耗'],
  ])('are tidy: %s', (text, indicator) => {
    expect(only(text)?.indicator).toBe(indicator)
  })
})
