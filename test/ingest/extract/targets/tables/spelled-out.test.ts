// Rows of an indicator table that were spelled out. From “健康中国2030”规划纲要, as its web edition and a printed one give them.
import { describe, expect, it } from 'vitest'
import { read, records } from '../told.ts'

const PLAN = { issuedOn: '2016-10-25' }

describe('rows spelled out', () => {
  it.each([
    [
      '领域:健康水平 指标:人均预期寿命(岁) 2015年:76.34 2020年:77.3 2030年:79.0',
      '人均预期寿命 =76.34岁 2015 base',
      '人均预期寿命 =77.3岁 2020',
      '人均预期寿命 =79岁 2030',
    ],
    [
      '指标:孕产妇死亡率(1/10 万) 2015年:\n20.1 2020年:18.0 2030年:12.0',
      '孕产妇死亡率 =20.11/10万 2015 base',
      '孕产妇死亡率 =181/10万 2020',
      '孕产妇死亡率 =121/10万 2030',
    ],
    [
      '指标:重大慢性病过早死亡率(%)\n2015年:19.1(2013年) 2020年:比 2015年降低 10% 2030\n年:比 2015年降低 30%',
      '重大慢性病过早死亡率 =19.1% 2013 base',
      '重大慢性病过早死亡率 ↓=10% 2020 比2015',
      '重大慢性病过早死亡率 ↓=30% 2030 比2015',
    ],
    ['指标:健康服务业总规模(万亿元) 2015年:- 2020年:>8 2030年:持续扩大', '健康服务业总规模 ≥8万亿元 2020'],
  ])('%s', (text, ...expected) => expect(records(text, PLAN)).toEqual(expected))

  it('are quoted from the name on, or from the year in another line', () => {
    const quotes = (text: string): string[] => read(text, PLAN).targets.map(({ span }) => text.slice(...span))
    expect(quotes('指标:婴儿死亡率(‰) 2015年:8.1 2020年:7.5')).toEqual([
      '婴儿死亡率(‰) 2015年:8.1 2020年:7.5',
    ])
    expect(quotes('指标:婴儿死亡率(‰) 2015年:8.1\n2020年:7.5')).toEqual(['2020年:7.5'])
  })

  it.each([
    ['a word that is no unit', '指标:任务(一览) 2015年:8 2020年:9'],
    ['one year', '指标:死亡率(‰) 2020年:7.5'],
  ])('are left with %s', (_, text) =>
    expect(records(text, PLAN).filter((told) => told.includes('死亡率 ='))).toEqual([]),
  )
})
