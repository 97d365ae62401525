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
