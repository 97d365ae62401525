// Months and days, with or without their year: 2023年6月底前, 9月底前, 6月中旬前, 4月15日前, 2022年6月30日.
import { rule } from '../../rule.ts'
import { APART, EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const MONTH = `${APART}(?:1[0-2]|0?[1-9])|(?<![一二三四五六七八九十个])(?:十[一二]|[一二三四五六七八九十])`
const DAY = String.raw`3[01]|[12]\d|0?[1-9]|三十一?|二?十[一二三四五六七八九]?|[一二三四五六七八九]`
const PATTERN = new RegExp(
  `(?:(?<year>${YEAR})年\\s?|(?<step>次年|翌年|第二年|明年|今年|当年|本年))?(?<month>${MONTH})月(?:份)?(?:[^\\S\\n]?(?<day>${DAY})[^\\S\\n]?[日号](?:\\d{1,2}(?:时|点|[:：]\\d{2})|下班(?=之?前))?|(?<third>[上中下]旬)|(?<term>(?:[春秋]季)?(?:新学期)?开学前))?(?<edge>${EDGE})?`,
  'g',
)
const OF_SOME_YEAR = /第[二三四五六七八九2-9]年的?\s?$/
const BEFORE = 6
const STEPS: Readonly<Record<string, number>> = { 次年: 1, 翌年: 1, 第二年: 1, 明年: 1 }
const THIRDS: Readonly<Record<string, number>> = { 上旬: 10, 中旬: 20, 下旬: 31 }

export const month = rule<TimeReading, TimeInput>({
  id: 'time/month',
  triggers: ['月'],
  reach: 60,
  pattern: PATTERN,
  read: ({ groups, span: [start, end] }, { text }) => {
    // 一月一测: how often, not when.
    if (groups.month === '一' && text[end] === '一') return null
    // 考核期第2年10月底前: which year that is, nothing tells.
    if (OF_SOME_YEAR.test(text.slice(Math.max(0, start - BEFORE), start))) return null
    const day = groups.day ? toNumber(groups.day) : THIRDS[groups.third ?? '']
    const year = groups.year ? toNumber(groups.year) : null
    const to = { year, month: toNumber(groups.month ?? ''), ...(day ? { day } : {}) }
    const from = groups.third ? { ...to, day: (day === 31 ? 30 : (day ?? 10)) - 9 } : to
    const fine = day !== undefined
    const step = STEPS[groups.step ?? ''] ?? 0
    return {
      from,
      to,
      step,
      relation: groups.term ? 'by' : relationOf(groups.edge, fine),
      precision: fine ? 'day' : 'month',
    }
  },
})
