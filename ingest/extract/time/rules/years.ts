// Two years that share one 年: 2021—2025年 is an interval, 到2030、2060年 are two limits.
import { rule } from '../../rule.ts'
import { EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const RANGE = new RegExp(
  `(?<first>${YEAR})年?\\s?(?:[-—–―－~～]{1,2}|至|到)\\s?(?<second>${YEAR})年(?:度)?(?<edge>${EDGE})?`,
  'g',
)
const LIST = new RegExp(`(?<first>${YEAR})(?:、|和|与|及)(?<second>${YEAR})年(?:度)?(?<edge>${EDGE})?`, 'g')

export const yearRange = rule<TimeReading, TimeInput>({
  id: 'time/year-range',
  triggers: ['年'],
  pattern: RANGE,
  read: ({ groups }) => ({
    from: { year: toNumber(groups.first ?? '') },
    to: { year: toNumber(groups.second ?? '') },
    relation: 'during',
    precision: 'period',
  }),
})

export const yearList = rule<TimeReading, TimeInput>({
  id: 'time/year-list',
  triggers: ['年'],
  pattern: LIST,
  read: ({ groups, span: [start, end] }) => {
    const [first, second] = [groups.first ?? '', groups.second ?? '']
    const one = (written: string): TimeReading => {
      const moment = { year: toNumber(written) }
      return { from: moment, to: moment, relation: relationOf(groups.edge), precision: 'year' }
    }
    return [
      { ...one(first), span: [start, start + first.length] },
      { ...one(second), span: [start + first.length + 1, end] },
    ]
  },
})
