// Figures dated by the bracket behind their measure; from 黑龙江 推动碳达峰、碳中和工作滚动实施方案.
import { expect, it } from 'vitest'
import { records } from './told.ts'

it.each([
  [
    '推进煤改电,完成削减替代燃煤140万吨(责任部门:大气处,完成期限:2025年四季度)。',
    '削减替代燃煤 =140万吨 2025',
  ],
  ['建成公园10个。完善绿道。(责任单位:市园林局;完成时限:2025年12月)', '公园 =10个 2025'],
  // Its own year comes first.
  ['到2027年,建成公园10个。(责任单位:市园林局;完成时限:2025年12月)', '公园 =10个 2027'],
  // The bracket of another measure, or none that tells who.
  ['建成公园10个。(责任单位:市园林局)完善绿道。(责任单位:市水务局;完成时限:2025年12月)', '公园 =10个'],
  ['建成公园10个,完善绿道(2025年底前)。', '公园 =10个'],
])('%s', (text, expected) => {
  expect(records(text)).toEqual([expected])
})
