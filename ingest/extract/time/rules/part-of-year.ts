// Quarters and halves of a year: 2023年第三季度, 2024年上半年, 一季度末, 第二季度至第三季度.
import { rule } from '../../rule.ts'
import { EDGE, relationOf, YEAR } from '../edge.ts'
import type { TimeInput, TimeReading } from '../expression.ts'
import { toNumber } from '../numerals.ts'
import { yearNamed } from './relative-year.ts'

const PATTERN = new RegExp(
  `(?:(?:(?<year>${YEAR})年|(?<named>今年|明年|本年度?))\\s?)?(?:(?<![每各个前上下])第?(?:(?<first>[一二三四1-4])(?:季度)?(?:至|到|[-—–~～])第?)?(?<quarter>[一二三四1-4])季度|(?<half>[上下])半年)(?<edge>${EDGE})?`,
  'g',
)

export const partOfYear = rule<TimeReading, TimeInput>({
  id: 'time/part-of-year',
  triggers: ['季度', '半年'],
  reach: 60,
  pattern: PATTERN,
  read: ({ groups }, { frame }) => {
    const year = groups.year ? toNumber(groups.year) : groups.named ? yearNamed(groups.named, frame) : null
    const end = groups.quarter ? 3 * toNumber(groups.quarter) : groups.half === '上' ? 6 : 12
    const begin = groups.first ? 3 * toNumber(groups.first) : end
    const from = { year, month: begin - (groups.quarter ? 3 : 6) + 1 }
    const relation = relationOf(groups.edge)
    return { from, to: relation === 'from' ? from : { year, month: end }, relation, precision: 'month' }
  },
})
