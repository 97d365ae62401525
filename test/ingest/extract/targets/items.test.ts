// Subjects that list several things.
import { describe, expect, it } from 'vitest'
import { itemsOf } from '../../../../ingest/extract/targets/items.ts'

const named = (text: string, count: number): readonly string[] | undefined =>
  itemsOf(text, [0, text.length], count)?.map(({ name }) => name)

describe('itemsOf', () => {
  it.each([
    ['光伏、风电和生物质发电装机容量', '光伏装机容量', '风电装机容量', '生物质发电装机容量'],
    ['单位地区生产总值能耗和二氧化碳排放', '单位地区生产总值能耗', '单位地区生产总值二氧化碳排放'],
    ['化学需氧量、氨氮等2项主要污染物减排量', '化学需氧量减排量', '氨氮减排量'],
    ['城镇和农村居民人均可支配收入', '城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['公交车、出租汽车(含网约车)新能源汽车', '公交车新能源汽车', '出租汽车(含网约车)新能源汽车'],
    ['化学需氧量、氨氮重点工程减排量', '化学需氧量减排量', '氨氮重点工程减排量'],
    ['城市和县城污泥无害化处理率', '城市污泥无害化处理率', '县城污泥无害化处理率'],
    ['森林覆盖率、森林蓄积量', '森林覆盖率', '森林蓄积量'],
    ['水(含地下水)、大气治理率', '水(含地下水)治理率', '大气治理率'],
  ])('%s', (text, ...expected) => {
    expect(named(text, expected.length)).toEqual(expected)
  })

  it('keeps a joint inside brackets', () => {
    expect(named('用水(含地表、地下)总量、用能总量', 2)).toEqual(['用水(含地表、地下)总量', '用能总量'])
  })

  it('refuses a list of another length', () => {
    expect(named('光伏、风电、水电装机容量', 2)).toBeUndefined()
    expect(named('装机容量', 2)).toBeUndefined()
  })

  it('takes the joint that gives the right number', () => {
    expect(named('科技和教育、文化和体育投入', 2)).toEqual(['科技和教育投入', '文化和体育投入'])
  })
})
