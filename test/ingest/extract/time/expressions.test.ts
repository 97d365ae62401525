// Time expressions as texts write them: one row per kind of expression, [expression in its clause, date, relation].
import { describe, expect, it } from 'vitest'
import { timeExpressions } from '../../../../ingest/extract/time/expressions.ts'

const ROWS: readonly (readonly [clause: string, expression: string, date: string, relation: string])[] = [
  ['到2025年,比重达到20%', '到2025年', '2025', 'by'],
  ['于2025年底前完成', '2025年底前', '2025', 'by'],
  ['2030年前达到峰值', '2030年前', '2030', 'before'],
  ['力争到2060年前实现', '到2060年前', '2060', 'before'],
  ['“十四五”期间,新增装机', '“十四五”期间', '2021/2025', 'during'],
  ['到“十四五”末达到', '到“十四五”末', '2025', 'by'],
  ['“十四五”和“十五五”期间增长', '“十四五”和“十五五”期间', '2021/2030', 'during'],
  ['2021—2025年新增10万', '2021—2025年', '2021/2025', 'during'],
  ['2021年11—12月,形成报告', '2021年11—12月', '2021-11/2021-12', 'during'],
  ['2023年6月底前完成', '2023年6月底前', '2023-06', 'by'],
  ['2025年6月中旬前完成', '2025年6月中旬前', '2025-06-20', 'by'],
  ['2022年2月下旬前完成', '2022年2月下旬前', '2022-02-28', 'by'],
  ['到本世纪中叶建成', '到本世纪中叶', '2050', 'by'],
  ['每年3月底前报送', '每年3月底前', 'R/P1Y', 'every'],
  ['每两年调整一次', '每两年', 'R/P2Y', 'every'],
  ['二〇三五年前建成', '二〇三五年前', '2035', 'before'],
  ['自2024年1月1日起执行', '自2024年1月1日起', '2024-01-01', 'from'],
]

describe('timeExpressions', () => {
  it.each(ROWS)('%s', (clause, expression, date, relation) => {
    const [found, ...more] = timeExpressions(clause)
    expect(more).toEqual([])
    expect({ ...found, text: clause.slice(...(found?.span ?? [0, 0])) }).toMatchObject({
      text: expression,
      date,
      relation,
      role: 'limit',
    })
  })

  it('tells bases and names from limits', () => {
    const roles = (text: string): string[] => timeExpressions(text).map(({ role }) => role)
    expect(roles('到2025年,能耗比2020年下降13.5%')).toEqual(['limit', 'base'])
    expect(roles('落实《2030年前碳达峰行动方案》')).toEqual(['name'])
  })
})
