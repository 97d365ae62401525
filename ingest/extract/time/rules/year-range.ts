// An interval of years: 2021—2025年, 2021年至2025年.
import { rule } from '../../rule.ts'
import { EDGE, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?<first>${YEAR})年?\\s?(?:[-—–―－~～]{1,2}|至|到)\\s?(?<second>${YEAR})年(?:度)?(?:${EDGE})?`,
  'g',
)

export const yearRange = rule<TimeReading, TimeInput>({
  id: 'time/year-range',
  triggers: ['年'],
  pattern: PATTERN,
  read: ({ groups }) => ({
    from: { year: toNumber(groups.first ?? '') },
    to: { year: toNumber(groups.second ?? '') },
    relation: 'during',
    precision: 'period',
  }),
})
