// What is reported and what is promised, by the parts of a text.
import { expect, it } from 'vitest'
import { records } from './told.ts'

it('the parts of a report tell whether it looks back, and which year they are about', () => {
  const report = [
    '“十四五”时期发展成就和2025年工作回顾',
    '这五年综合实力大幅提升。森林覆盖率达到22%,建成绿色矿山437个。',
    '“十五五”时期的主要目标任务',
    '森林覆盖率达到24%。',
    '2026年重点工作',
    '新建和改造高标准农田600万亩。',
    '“十五五”时期主要目标和2026年重点工作',
    '奶产量稳定在750万吨。',
  ].join('\n')
  const metadata = { title: '2026年某省政府工作报告', issuedOn: '2026-02-04' }
  expect(records(report, metadata)).toEqual([
    '森林覆盖率 =22% 2025 achieved',
    '绿色矿山 =437个 2025 achieved',
    '森林覆盖率 =24% 2030',
    '高标准农田 =600万亩 2026',
    '奶产量 =750万吨 2026',
  ])
})

// From the opinions on the petrochemical industry for 十四五, flattened.
it('items of a list of goals take its year, though one before them says a year of its own', () => {
  const text =
    '一、总体要求(一)主要目标到2025年,行业基本形成新格局,竞争能力增强。--创新发展。创新能力增强,到2024年,研发投入占比达到1.5%以上。--产业结构。集中度提高,产能利用率达到80%以上。二、重点任务(一)加强创新。'
  expect(records(text)).toEqual(['研发投入占比 ≥1.5% 2024', '产能利用率 ≥80% 2025'])
})

it('a white paper reports what is not said to be ahead', () => {
  const text =
    '中国的体育发展白皮书\n一、历史成就。“十三五”期间,建成体育公园1200个。“十四五”规划提出新目标,“十四五”开局良好。全国人均体育场地面积达到2.4平方米。到2025年,人均体育场地面积将达到2.6平方米。'
  const metadata = { title: '中国的体育发展', type: '白皮书', issuedOn: null, dateSource: 'none' } as const
  expect(records(text, metadata)).toEqual([
    '体育公园 =1200个 2020 achieved',
    '全国人均体育场地面积 =2.4平方米 achieved',
    '人均体育场地面积 =2.6平方米 2025',
  ])
})
