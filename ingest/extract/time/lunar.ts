// Days of the lunar calendar (农历) as days of ours: 2025年春节 is 29 January.
import type { Moment } from './expression.ts'

const LUNAR = new Intl.DateTimeFormat('en-u-ca-chinese', {
  month: 'numeric',
  day: 'numeric',
  timeZone: 'Asia/Shanghai',
})
const DAY = 86_400_000
/** New Year falls between 21 January and 20 February; each lunar month is 29 or 30 days. */
const EARLIEST = 20
const NOON = 4
const known = new Map<string, Moment | null>()

/** The day of that lunar date of the year, none in a leap month; null where the calendar of this machine lacks it. */
export function dayOfLunar(year: number, month: number, day: number): Moment | null {
  const key = `${year}-${month}-${day}`
  const cached = known.get(key)
  if (cached !== undefined) return cached
  const found = search(year, month, day)
  known.set(key, found)
  return found
}

function search(year: number, month: number, day: number): Moment | null {
  const wanted = `${month}/${day}`
  const last = Date.UTC(year, 11, 31, NOON)
  const start = Date.UTC(year, 0, EARLIEST, NOON) + (month - 1) * 29 * DAY
  for (let at = start; at <= last; at += DAY) {
    if (LUNAR.format(at) !== wanted) continue
    const date = new Date(at)
    return { year, month: date.getUTCMonth() + 1, day: date.getUTCDate() }
  }
  return null
}
