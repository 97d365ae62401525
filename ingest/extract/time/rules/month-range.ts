// From one month or day to another: 2021年11—12月, 2024年8月至2025年7月, 6月1日至6月30日, 5月中旬至6月底.
import { rule } from '../../rule.ts'
import { APART, EDGE, YEAR } from '../edge.ts'
import type { Moment, TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const MONTH = `1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十]`
const DAY = String.raw`3[01]|[12]\d|0?[1-9]`
const HOUR = String.raw`(?:\s?\d{1,2}(?:[:：]\d{2}|时|点))?`
const PATTERN = new RegExp(
  `(?:(?<y1>${YEAR})年\\s?)?${APART}(?<m1>${MONTH})(?:月(?:份)?(?:(?<d1>${DAY})日${HOUR}|(?<t1>[上中下])旬)?)?\\s?(?:[-—–―－~～]{1,2}|起?至|到)\\s?` +
    `(?:(?:(?<y2>${YEAR})年\\s?)?(?<m2>${MONTH})月(?:份)?(?:(?<d2>${DAY})日${HOUR}|(?<t2>[上中下])旬)?|(?<=日${HOUR}\\s?(?:[-—–―－~～]{1,2}|至|到)\\s?)(?<d3>${DAY})日${HOUR})(?:${EDGE})?`,
  'g',
)

/** Days on which the thirds of a month begin and end. */
const FIRST: Readonly<Record<string, string>> = { 上: '1', 中: '11', 下: '21' }
const LAST: Readonly<Record<string, string>> = { 上: '10', 中: '20', 下: '31' }

export const monthRange = rule<TimeReading, TimeInput>({
  id: 'time/month-range',
  triggers: ['月'],
  reach: 60,
  pattern: PATTERN,
  read: ({ groups }) => {
    const first = groups.y1 ? toNumber(groups.y1) : null
    const to = moment(
      groups.y2 ? toNumber(groups.y2) : first,
      groups.m2 ?? groups.m1,
      groups.d2 ?? groups.d3 ?? LAST[groups.t2 ?? ''],
    )
    const from = moment(first, groups.m1, groups.d1 ?? FIRST[groups.t1 ?? ''])
    return { from, to, relation: 'during', precision: to.day ? 'day' : 'month' }
  },
})

function moment(year: number | null, month: string | undefined, day: string | undefined): Moment {
  return { year, month: toNumber(month ?? ''), ...(day ? { day: toNumber(day) } : {}) }
}
