// The rules of time, each with what it reads and what it leaves.
import type { Rule } from '../../../../ingest/extract/rule.ts'
import type { TimeInput, TimeReading } from '../../../../ingest/extract/time/expression.ts'
import { century } from '../../../../ingest/extract/time/rules/century.ts'
import { fromIssue } from '../../../../ingest/extract/time/rules/from-issue.ts'
import { holiday } from '../../../../ingest/extract/time/rules/holiday.ts'
import { month } from '../../../../ingest/extract/time/rules/month.ts'
import { monthRange } from '../../../../ingest/extract/time/rules/month-range.ts'
import { partOfYear } from '../../../../ingest/extract/time/rules/part-of-year.ts'
import { planEnd } from '../../../../ingest/extract/time/rules/plan-end.ts'
import { planPeriod } from '../../../../ingest/extract/time/rules/plan-period.ts'
import { recurring } from '../../../../ingest/extract/time/rules/recurring.ts'
import { relativeYear } from '../../../../ingest/extract/time/rules/relative-year.ts'
import { term } from '../../../../ingest/extract/time/rules/term.ts'
import { year } from '../../../../ingest/extract/time/rules/year.ts'
import { yearList } from '../../../../ingest/extract/time/rules/year-list.ts'
import { yearRange } from '../../../../ingest/extract/time/rules/year-range.ts'
import { examples, rejects } from '../helpers.ts'

const input = (text: string): TimeInput => ({ text, frame: { year: 2024, issuedOn: null } })
const of = (rule: Rule<TimeReading, TimeInput>): { rule: typeof rule; input: typeof input } => ({
  rule,
  input,
})
const in2025 = { from: { year: 2025 }, to: { year: 2025 } }

examples(of(year), [
  [
    { ...in2025, relation: 'by' },
    [
      '⟦2025年底前⟧完成',
      '⟦2025年末⟧',
      '到⟦2025年底⟧',
      '⟦2025年年底前⟧',
      '⟦2025年底之前⟧',
      '⟦2025年⟧、2030年底分别',
    ],
  ],
  [
    { ...in2025, relation: 'before' },
    ['⟦2025年前⟧建成', '⟦2025年之前⟧', '⟦2025年以前⟧', '⟦二〇二五年前⟧', '⟦二○二五年前⟧', '⟦二零二五年前⟧'],
  ],
  [
    { ...in2025, relation: 'during' },
    ['⟦2025年⟧内蒙古新增', '⟦2025年⟧前期工作', '⟦2025年内⟧开工', '⟦2025年⟧起草办法'],
  ],
  [
    { ...in2025, relation: 'from' },
    ['⟦2025年起⟧执行', '⟦2025年后⟧不再新增', '⟦2025年度及以后⟧,覆盖面为100%'],
  ],
])
rejects(of(year), ['20世纪90年代', '12025年', '三年', '2025MW'])

examples(of(yearRange), [
  [
    { from: { year: 2021 }, to: { year: 2025 }, relation: 'during' },
    ['⟦2021—2025年⟧', '⟦2021-2025年⟧', '⟦2021年至2025年⟧', '⟦2021年—2025年期间⟧'],
  ],
])
rejects(of(yearRange), ['到2025年', '2021年新增5-10万'])

examples(of(yearList), [[{ ...in2025, relation: 'during' }, ['⟦2025⟧、2030年全市', '⟦2025⟧和2030年分别']]])
rejects(of(yearList), ['2025年、2030年'])

examples(of(month), [
  [
    { to: { year: 2023, month: 6 }, relation: 'by', precision: 'month' },
    ['⟦2023年6月底前⟧', '⟦2023年06月底⟧', '⟦2023年六月底前⟧'],
  ],
  [{ to: { year: null, month: 9 }, relation: 'by' }, ['⟦9月底前⟧完成']],
  [{ to: { year: null, month: 9 }, relation: 'before' }, ['⟦9月前⟧完成', '⟦9月份之前⟧']],
  [{ to: { year: null, month: 6, day: 20 }, relation: 'by', precision: 'day' }, ['⟦6月中旬前⟧完成']],
  [{ to: { year: 2022, month: 6, day: 30 }, relation: 'by' }, ['⟦2022年6月30日前⟧', '⟦2022年6月30日24时前⟧']],
  [{ to: { year: null, month: 3 }, step: 1 }, ['⟦次年3月底前⟧']],
])
examples(of(holiday), [
  [{ to: { year: 2024, month: 10, day: 1 }, relation: 'by' }, ['⟦2024年国庆节前⟧投用', '⟦2024年国庆前⟧']],
  [{ to: { year: null, month: 5, day: 1 }, precision: 'day' }, ['⟦“五一”前⟧完成', '⟦五一假期之前⟧']],
])
examples(of(holiday), [
  [{ to: { year: 2025, month: 1, day: 29 }, relation: 'by' }, ['⟦2025年春节前⟧发放']],
  [{ to: { year: 2024, month: 9, day: 17 }, relation: 'by' }, ['⟦中秋节前⟧完成', '⟦2024年中秋之前⟧']],
  [{ to: { year: null, month: 9, day: 1 } }, ['⟦秋季学期开学前⟧完成', '⟦秋季学期前⟧投用']],
  [{ to: { year: 2025, month: 9, day: 1 } }, ['⟦2025年秋季开学前⟧', '⟦2025年秋季学期之前⟧']],
])
rejects(of(holiday), [
  '春节前发放',
  '2025年春节期间',
  '春季学期前',
  '2025年汛期前',
  '国庆节期间',
  '元旦前夕',
  '“五一”劳动奖章',
  '十五五前期',
])

rejects(of(month), ['三个月内', '每个月', '13月', '月底前'])

examples(of(monthRange), [
  [
    { from: { year: 2021, month: 11 }, to: { year: 2021, month: 12 } },
    ['⟦2021年11—12月⟧', '⟦2021年11月至12月⟧'],
  ],
  [{ from: { year: 2024, month: 8 }, to: { year: 2025, month: 7 } }, ['⟦2024年8月至2025年7月⟧']],
  [{ from: { year: null, month: 6, day: 1 }, to: { year: null, month: 6, day: 30 } }, ['⟦6月1日至6月30日⟧']],
  [{ from: { year: null, month: 5, day: 11 }, to: { year: null, month: 6 } }, ['⟦5月中旬至6月底⟧']],
  [{ from: { year: null, month: 5, day: 1 }, to: { year: null, month: 6, day: 20 } }, ['⟦5月上旬至6月中旬⟧']],
])
examples(of(monthRange), [
  [
    { from: { year: 2022, month: 5, day: 20 }, to: { year: 2022, month: 6, day: 24 }, precision: 'day' },
    ['自⟦2022年5月20日至2022年6月24日⟧', '⟦2022年5月20日至6月24日17:00⟧'],
  ],
  [
    { from: { year: null, month: 5, day: 20 }, to: { year: null, month: 5, day: 24 } },
    ['⟦5月20日至24日⟧', '1.⟦5月20日—24日⟧'],
  ],
])
rejects(of(monthRange), ['6月', '2021—2025年', '5月20日至少完成', '5月20日24日'])

examples(of(partOfYear), [
  [{ from: { year: 2023, month: 7 }, to: { year: 2023, month: 9 } }, ['⟦2023年第三季度⟧', '⟦2023年三季度⟧']],
  [{ to: { year: null, month: 6 }, relation: 'by' }, ['⟦上半年底前⟧']],
  [{ from: { year: 2025, month: 1 }, to: { year: 2025, month: 6 } }, ['⟦明年上半年⟧开工']],
])
rejects(of(partOfYear), ['每季度', '前三季度', '每半年'])

const plan14 = { from: { year: 2021 }, to: { year: 2025 } }
examples(of(planPeriod), [
  [
    { ...plan14, relation: 'during' },
    [
      '⟦“十四五”期间⟧',
      '⟦“十四五”⟧新增',
      '⟦十四五时期⟧',
      '⟦“十四五 ”期间⟧',
      '⟦“十四五”⟧、“十五五”期间分别新增',
    ],
  ],
  [{ ...in2025, relation: 'by' }, ['到⟦“十四五”末⟧', '⟦“十四五”期末⟧', '到⟦“十四五”规划期末⟧']],
  [{ from: { year: 2021 }, to: { year: 2030 } }, ['⟦“十四五”和“十五五”期间⟧', '⟦“十四五”“十五五”时期⟧']],
])
rejects(of(planPeriod), ['十五个', '五五开', '二十五项'])

examples(of(century), [[{ to: { year: 2050 } }, ['到⟦本世纪中叶⟧', '⟦21世纪中叶前⟧']]])
rejects(of(century), ['新世纪', '本世纪初'])

const every = (duration: string): object => ({ relation: 'every', duration })
examples(of(recurring), [
  [every('P1Y'), ['⟦每年⟧报告', '⟦每年3月底前⟧报送', '⟦每年11月15日前⟧', '⟦每年度⟧', '⟦每年底前⟧']],
  [every('P2Y'), ['⟦每两年⟧调整', '⟦每2年⟧']],
  [every('P3M'), ['⟦每季度⟧调度', '⟦每季度末⟧']],
  [every('P6M'), ['⟦每半年⟧']],
  [every('P1M'), ['⟦每月10日前⟧', '⟦每个月⟧']],
])
rejects(of(recurring), ['每家企业', '每日常', '逐年'])

examples(of(recurring), [
  [every('P1W'), ['⟦每周五前⟧报送', '⟦每周⟧调度']],
  [every('P6M'), ['⟦每学期⟧']],
])

examples(of(term), [
  [
    { duration: 'P3M', fromIssue: true },
    ['⟦自印发之日起三个月内⟧', '于⟦本文印发后3个月内⟧', '⟦自本方案印发之日起三个月内⟧'],
  ],
  [{ duration: 'P3Y', fromIssue: false }, ['⟦用三年左右时间⟧', '⟦利用3年时间⟧', '应当⟦三年内⟧归还']],
  [{ duration: 'P3Y', fromIssue: true }, ['⟦三年内⟧', '时间压缩到8天,⟦三年内⟧压缩到5天']],
  [{ duration: 'P5Y' }, ['⟦未来五年⟧', '⟦力争用3—5年时间⟧', '⟦今后5年⟧']],
  [{ duration: 'P2Y' }, ['⟦经过两年努力⟧']],
  [{ duration: 'P10Y' }, ['⟦用8-10年时间⟧,实现突破']],
  [{ duration: 'P20D' }, ['⟦20个工作日内⟧']],
])
rejects(of(term), ['第三年内', '三年行动', '有效期5年', '今后一个时期', '2025年内蒙古'])

examples(of(relativeYear), [
  [{ to: { year: 2024 }, relation: 'by' }, ['⟦年底前⟧完成', '⟦今年底前⟧', '⟦本年底⟧']],
  [{ to: { year: 2025 } }, ['⟦明年⟧开工', '用于⟦下一年度⟧发放']],
  [{ to: { year: 2024 }, relation: 'during' }, ['⟦今年⟧新增', ',⟦年内⟧开工']],
  [{ to: { year: 2026 }, relation: 'during' }, ['⟦后年⟧全部完成']],
])
rejects(of(relativeYear), [
  '2025年底前',
  '三年内',
  '近年来',
  '比上年增长',
  '高于去年',
  '恢复到上年同期水平',
  '与上一年相比',
  '建成投产后年产值达到5亿元',
  '项目实施后年均节水',
  '三年后年产量翻番',
])

const issued = {
  rule: fromIssue,
  input: (text: string): TimeInput => ({ text, frame: { year: null, issuedOn: '2024-03-05' } }),
}
const day = { year: 2024, month: 3, day: 5 }
examples(issued, [
  [
    { from: day, to: day, relation: 'from' },
    ['⟦自通知下发即日起⟧,停止审批', '⟦自本公告发布之日起⟧,免收门票', '⟦即日起⟧至年底'],
  ],
])
rejects(issued, ['自印发之日起施行', '自印发之日起三个月内'])
rejects(of(fromIssue), ['自通知下发即日起,停止审批'])

const planned = {
  rule: planEnd,
  input: (text: string): TimeInput => ({ text, frame: { year: null, issuedOn: null, plan: [2021, 2025] } }),
}
examples(planned, [
  [{ ...in2025, relation: 'by' }, ['到⟦规划期末⟧,新增床位', '至⟦规划期末⟧']],
  [
    { from: { year: 2021 }, to: { year: 2025 }, relation: 'during' },
    ['⟦规划期内⟧建成学校', '⟦规划期间⟧培训医生'],
  ],
])
rejects(planned, ['“十四五”规划期末', '规划期限', '规划期至2025年'])
rejects(of(planEnd), ['到规划期末'])
