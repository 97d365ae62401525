// Two limits that share one 年: 到2030、2060年.
import { rule } from '../../rule.ts'
import { EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?<first>${YEAR})(?:、|和|与|及)(?<second>${YEAR})年(?:度)?(?<edge>${EDGE})?`,
  'g',
)

export const yearList = rule<TimeReading, TimeInput>({
  id: 'time/year-list',
  triggers: ['年'],
  pattern: PATTERN,
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
