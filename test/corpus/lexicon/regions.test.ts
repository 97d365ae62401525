// Regions: names and aliases resolve, ambiguous ones need a frame, levels and order are those of the codes.
import { describe, expect, test } from 'vitest'
import {
  allRegions,
  areaRegions,
  findRegion,
  isWithin,
  levelOf,
  NATION,
  provinceOf,
  regionAt,
  regionByCode,
} from '../../../corpus/lexicon/regions.ts'

describe('findRegion', () => {
  test.each([
    ['全国', '100000'],
    ['贵州', '520000'],
    ['贵州省', '520000'],
    ['内蒙古', '150000'],
    ['广西壮族自治区', '450000'],
    ['石家庄', '130100'],
    ['上海市徐汇区', '310104'],
    ['无锡市新吴区', '320214'],
    ['永城市', '411481'],
    ['恩施州', '422800'],
    ['恩施土家族苗族自治州', '422800'],
    ['西双版纳', '532800'],
    ['吉林', '220000'],
    ['海南', '460000'],
    ['香港', '810000'],
    ['大足区', '500111'],
  ])('%s is %s', (name, code) => {
    expect(findRegion(name)?.code).toBe(code)
  })

  test.each(['鼓楼区', '朝阳区', '京', '碳达峰', ''])('%s alone is none', (name) => {
    expect(findRegion(name)).toBeUndefined()
  })

  test.each([
    ['鼓楼区', '320100', '南京市鼓楼区'],
    ['徐汇', '310000', '上海市徐汇区'],
    ['朝阳', '110000', '北京市朝阳区'],
    ['吉林', '220200', '吉林市'],
  ])('%s within %s is %s', (name, within, fullName) => {
    expect(findRegion(name, within)?.fullName).toBe(fullName)
  })
})

test('the table: 34 units at the level of provinces, codes in order, full names unique', () => {
  expect(allRegions.filter(({ level }) => level === 'province')).toHaveLength(34)
  expect(allRegions.filter(({ level }) => level === 'city').length).toBeGreaterThan(330)
  expect(allRegions.filter(({ level }) => level === 'county').length).toBeGreaterThan(2800)
  const codes = allRegions.map(({ code }) => code)
  expect(codes).toEqual([...codes].sort())
  const fullNames = allRegions.map(({ fullName }) => fullName)
  expect(fullNames.filter((name, at) => fullNames.indexOf(name) !== at)).toEqual([])
  for (const { parent, code } of allRegions) expect(parent === null).toBe(code === NATION)
})

test('a district carries its city, a county-level city stands alone', () => {
  expect(regionByCode('310104')?.fullName).toBe('上海市徐汇区')
  expect(regionByCode('411481')?.fullName).toBe('永城市')
  expect(regionByCode('500153')?.fullName).toBe('重庆市荣昌区')
})

test('levels, provinces and what lies in what', () => {
  expect([levelOf('100000'), levelOf('520000'), levelOf('130100'), levelOf('310104')]).toEqual([
    'national',
    'province',
    'city',
    'county',
  ])
  expect(provinceOf('130100')?.name).toBe('河北省')
  expect(provinceOf(NATION)).toBeUndefined()
  expect(isWithin('130104', '130100')).toBe(true)
  expect(isWithin('130104', '130200')).toBe(false)
})

test('joint areas name their regions', () => {
  expect(areaRegions('成渝').map(({ name }) => name)).toEqual(['重庆市', '四川省'])
  expect(areaRegions('贵州')).toEqual([])
})

describe('regionAt', () => {
  test.each([
    ['重庆市大足区碳达峰实施方案', undefined, '重庆市大足区'],
    ['大足区碳达峰实施方案', undefined, '重庆市大足区'],
    ['河北省碳达峰实施方案', undefined, '河北省'],
    ['石家庄“十四五”规划', undefined, '石家庄市'],
    ['徐汇碳达峰实施方案', '310000', '上海市徐汇区'],
    ['和平发展道路', undefined, undefined],
    ['碳达峰实施方案', undefined, undefined],
  ])('%s', (text, within, fullName) => {
    expect(regionAt(text, 0, within)?.region.fullName).toBe(fullName)
  })
})
