// Limits that come back: 每年, 每年3月底前, 每季度, 每半年. One occurrence per period, due on its last day.
import type { Deadline } from '../schema.ts'
import { dayOf, monthEnd, yearOf } from './calendar.ts'

export interface Occurrence {
  /** Last day it may be done, `YYYY-MM-DD`. */
  readonly due: string
  /** The period it belongs to: `2026`, `2026-03`, `2026-Q1`, `2026-H1`. */
  readonly period: string
}

type Recurring = Pick<Deadline, 'date' | 'expression'>

const RECURRENCE = /^R\/P(?<count>\d{1,2})(?<unit>[YM])$/
const MARKS = /第\d{1,5}[页頁]|\s/g
const IN_YEAR =
  /每年(?:的)?(?<month>\d{1,2})月(?:份)?(?:(?<day>\d{1,2})[日号號]|(?<part>上旬|中旬))?(?<end>底|末|下旬)?(?<before>以?前)?/

/**
 * All occurrences that fall due within the days given. Periods are those of the calendar: quarters and half-years begin in
 * January; of every second year and the like the text does not say which, so there is none.
 */
export function occurrences(deadline: Recurring, from: string, to: string): Occurrence[] {
  const months = monthsBetween(deadline.date)
  if (months === null || from > to) return []
  const found: Occurrence[] = []
  // 每年1月前 falls due in the year before.
  for (let year = yearOf(from); year <= yearOf(to) + 1; year++)
    for (let month = months; month <= 12; month += months) {
      const due = months === 12 ? dueInYear(deadline.expression, year) : monthEnd(year, month)
      if (due >= from && due <= to) found.push({ due, period: periodName(year, month, months) })
    }
  return found
}

/** The first occurrence due on `today` or later; null where none can be told. */
export const nextOccurrence = (deadline: Recurring, today: string): Occurrence | null =>
  occurrences(deadline, today, `${yearOf(today) + 1}-12-31`)[0] ?? null

function monthsBetween(date: string): number | null {
  const { count, unit } = RECURRENCE.exec(date)?.groups ?? {}
  if (count === undefined) return null
  const months = Number(count) * (unit === 'Y' ? 12 : 1)
  return months > 0 && 12 % months === 0 ? months : null
}

/** 每年3月底前 and 每年3月31日前 fall due in March, 每年3月前 in February, a bare 每年 on the year's last day. */
function dueInYear(expression: string, year: number): string {
  const groups = IN_YEAR.exec(expression.replace(MARKS, ''))?.groups
  const month = Number(groups?.month)
  if (!groups || !(month >= 1 && month <= 12)) return `${year}-12-31`
  if (groups.day) return dayOf(year, month, Number(groups.day))
  if (groups.part) return dayOf(year, month, groups.part === '上旬' ? 10 : 20)
  return monthEnd(year, groups.before && !groups.end ? month - 1 : month)
}

function periodName(year: number, month: number, months: number): string {
  if (months === 12) return `${year}`
  if (months === 6) return `${year}-H${month / 6}`
  if (months === 3) return `${year}-Q${month / 3}`
  return `${year}-${String(month).padStart(2, '0')}`
}
