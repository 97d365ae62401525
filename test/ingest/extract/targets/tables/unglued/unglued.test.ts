// Tables whose cells were run together, without marks between the rows.
import { describe, expect, it } from 'vitest'
import { read, records } from '../../told.ts'

const PLAN = { issuedOn: '2011-12-15' }

describe('rows run together', () => {
  // From 国家环境保护“十二五”规划.
  it('part where the change tells the goal from its base', () => {
    const text =
      '专栏1:主要指标序号指标2010年2015年2015年比2010年增长1化学需氧量排放总量(万吨)2551.72347.6-8%2劣Ⅴ类水质的比例(%)17.7<15-2.7个百分点七大水系好于Ⅲ类的比例(%)55>605个百分点注:①依据普查结果核定。'
    expect(records(text, PLAN)).toEqual([
      '化学需氧量排放总量 =2551.7万吨 2010 base',
      '化学需氧量排放总量 =2347.6万吨 2015',
      '化学需氧量排放总量 ↓=8% 2015 比2010',
      '劣Ⅴ类水质的比例 =17.7% 2010 base',
      '劣Ⅴ类水质的比例 ≤15% 2015',
      '劣Ⅴ类水质的比例 ↓=2.7个百分点 2015 比2010',
      '七大水系好于Ⅲ类的比例 =55% 2010 base',
      '七大水系好于Ⅲ类的比例 ≥60% 2015',
      '七大水系好于Ⅲ类的比例 ↑=5个百分点 2015 比2010',
    ])
    const quotes = read(text, PLAN).targets.map(({ span }) => text.slice(...span))
    expect(quotes.slice(0, 2)).toEqual([
      '化学需氧量排放总量(万吨)2551.72347.6',
      '化学需氧量排放总量(万吨)2551.72347.6-8%',
    ])
  })

  // From 广安市促进返乡下乡创业年度新增目标任务表.
  it('part where each year has its figure', () => {
    const text =
      '年度新增目标任务表年度目标项目2022年2023年2024年创业人数(人)320036002800创办实体(个)140016001200相关附件:二维码'
    expect(records(text)).toEqual([
      '创业人数 ↑=3200人 2022',
      '创业人数 ↑=3600人 2023',
      '创业人数 ↑=2800人 2024',
      '创办实体 ↑=1400个 2022',
      '创办实体 ↑=1600个 2023',
      '创办实体 ↑=1200个 2024',
    ])
  })

  it.each([
    ['no arithmetic parts', '指标2010年2015年增长1排放总量(万吨)14141270-30%2煤炭消费量(万吨)9080-70%'],
    ['one row alone has', '指标2010年2015年2015年比2010年增长化学需氧量排放总量(万吨)2551.72347.6-8%'],
    ['two years may have as one value', '指标2020年2025年创业人数(人)32003600创办实体(个)14001600'],
  ])('are left where figures are such as %s', (_, text) => expect(records(text, PLAN)).toEqual([]))
})
