// Days that everyone knows by their name: 2024年国庆节前, “五一”前, 元旦前, 2025年春节前, 秋季学期开学前.
import { rule } from '../../rule.ts'
import { YEAR } from '../edge.ts'
import type { Moment, TimeInput, TimeReading } from '../expression.ts'
import { dayOfLunar } from '../lunar.ts'
import { toNumber } from '../numerals.ts'

const PATTERN = new RegExp(
  `(?:(?<year>${YEAR})年\\s?)?“?(?:(?<name>国庆|五一|元旦)”?(?:节|劳动节|国际劳动节|假期)?|(?<lunar>春节|端午|中秋|重阳)”?(?:节)?(?:假期)?|秋季(?:新学期|学期)?开学)(?:之前|以前|前(?![夕期后]))|(?:(?<termYear>${YEAR})年\\s?)?秋季(?:新学期|学期)(?:之前|以前|前(?![夕期后]))`,
  'g',
)
const DAYS: Readonly<Record<string, readonly [month: number, day: number]>> = {
  国庆: [10, 1],
  五一: [5, 1],
  元旦: [1, 1],
}
/** Schools begin on the first of September everywhere; the spring term begins when each province says. */
const AUTUMN_TERM: readonly [month: number, day: number] = [9, 1]
const LUNAR: Readonly<Record<string, readonly [month: number, day: number]>> = {
  春节: [1, 1],
  端午: [5, 5],
  中秋: [8, 15],
  重阳: [9, 9],
}
/** A plan for 2024 may mean either of two New Years by 春节; of the others it has one. */
const NEEDS_OWN_YEAR = '春节'

export const holiday = rule<TimeReading, TimeInput>({
  id: 'time/holiday',
  triggers: ['国庆', '五一', '元旦', '春节', '端午', '中秋', '重阳', '秋季'],
  reach: 60,
  pattern: PATTERN,
  read: ({ groups }, { frame }) => {
    const written = groups.year ?? groups.termYear
    const year = written ? toNumber(written) : null
    const moment = groups.lunar
      ? lunarDay(groups.lunar, year ?? (groups.lunar === NEEDS_OWN_YEAR ? null : frame.year))
      : solarDay(DAYS[groups.name ?? ''] ?? AUTUMN_TERM, year)
    return moment && { from: moment, to: moment, relation: 'by', precision: 'day' }
  },
})

const solarDay = ([month, day]: readonly [number, number], year: number | null): Moment => ({
  year,
  month,
  day,
})

function lunarDay(name: string, year: number | null): Moment | null {
  const [month, day] = LUNAR[name] ?? [1, 1]
  return year === null ? null : dayOfLunar(year, month, day)
}
