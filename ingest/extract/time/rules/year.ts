// One year and its edge: 2025年, 2025年底前, 2030年前, 二〇三五年, 2024年起; in 2023年、2025年底 both end with 底.
import { rule } from '../../rule.ts'
import { EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?<year>${YEAR})年(?!代)(?:度(?!过))?(?:(?<edge>${EDGE})|(?=[、和](?:${YEAR})年(?<shared>底|末))|)`,
  'g',
)

export const year = rule<TimeReading, TimeInput>({
  id: 'time/year',
  triggers: ['年'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const moment = { year: toNumber(groups.year ?? '') }
    return { from: moment, to: moment, relation: relationOf(groups.edge ?? groups.shared), precision: 'year' }
  },
})
