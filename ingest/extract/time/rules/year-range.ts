// An interval of years: 2021—2025年, 2021年至2025年, 2022年下半年至2023年.
import { rule } from '../../rule.ts'
import { EDGE, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?<first>${YEAR})(?:年度?)?(?:(?<=年)(?<half>[上下])半年)?\\s?(?:[-—–―－~～]{1,2}|至|到)\\s?(?<second>${YEAR})学?年(?:度)?(?:(?<endHalf>[上下])半年)?(?:${EDGE})?`,
  'g',
)

export const yearRange = rule<TimeReading, TimeInput>({
  id: 'time/year-range',
  triggers: ['年'],
  pattern: PATTERN,
  read: ({ groups: { first = '', second = '', half, endHalf } }) => ({
    from: { year: toNumber(first), ...(half ? { month: half === '上' ? 1 : JULY } : {}) },
    to: { year: toNumber(second), ...(endHalf ? { month: endHalf === '上' ? JULY - 1 : DECEMBER } : {}) },
    relation: 'during',
    precision: 'period',
  }),
})
const [JULY, DECEMBER] = [7, 12]
