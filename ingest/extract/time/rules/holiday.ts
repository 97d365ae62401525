// Days that everyone knows by their name: 2024年国庆节前, “五一”前, 元旦前.
import { rule } from '../../rule.ts'
import { YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?:(?<year>${YEAR})年\\s?)?“?(?<name>国庆|五一|元旦)”?(?:节|劳动节|国际劳动节|假期)?(?:之前|以前|前(?![夕期后]))`,
  'g',
)
const DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  国庆: [10, 1],
  五一: [5, 1],
  元旦: [1, 1],
}

export const holiday = rule<TimeReading, TimeInput>({
  id: 'time/holiday',
  triggers: ['国庆', '五一', '元旦'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const [month, day] = DAYS[groups.name ?? ''] ?? [1, 1]
    const moment = { year: groups.year ? toNumber(groups.year) : null, month, day }
    return { from: moment, to: moment, relation: 'by', precision: 'day' }
  },
})
