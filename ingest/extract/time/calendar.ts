// Moments as EDTF and as ISO days.
import type { Moment } from './expression.ts'

const two = (n: number): string => (n < 10 ? `0${n}` : String(n))

const SHORTEST_MONTH = 28

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** @param month from 1; 31 days where there is no such month */
const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : (LENGTHS[month - 1] ?? 31)

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

/** `2025`, `2025-06`, `2025-06-30`; null while the year is not known. */
export function toEdtf({ year, month, day }: Moment): string | null {
  if (year === null) return null
  if (month === undefined) return String(year)
  if (day === undefined) return `${year}-${two(month)}`
  return `${year}-${two(month)}-${dayOf(year, month, day)}`
}

/** The day as it is written, at most the last of its month. */
const dayOf = (year: number, month: number, day: number): string =>
  two(day <= SHORTEST_MONTH ? day : Math.min(day, daysIn(year, month)))

export function firstDay({ year, month = 1, day = 1 }: Moment): string | null {
  return year === null ? null : `${year}-${two(month)}-${dayOf(year, month, day)}`
}

export function lastDay({ year, month = 12, day = 31 }: Moment): string | null {
  return year === null ? null : `${year}-${two(month)}-${dayOf(year, month, day)}`
}

export function dayBefore(iso: string): string {
  const date = new Date(`${iso}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() - 1)
  return date.toISOString().slice(0, 10)
}

const DURATION = /^P(?<count>\d+)(?<unit>[YMWD])$/

/** The moment a duration after a date, with the precision of the date: issued 2024-03-05, `P3M` → 2024-06-05. */
export function after(edtf: string, duration: string): Moment | null {
  const { count, unit } = DURATION.exec(duration)?.groups ?? {}
  const [year, month, day] = edtf.split('-').map(Number)
  if (count === undefined || !year) return null
  const n = Number(count)
  if (unit === 'Y') return { year: year + n, ...(month ? { month } : {}), ...(day ? { day } : {}) }
  if (!month) return null
  if (unit === 'M') {
    const months = month - 1 + n
    return { year: year + Math.floor(months / 12), month: (months % 12) + 1, ...(day ? { day } : {}) }
  }
  if (!day) return null
  const date = new Date(Date.UTC(year, month - 1, day + (unit === 'W' ? 7 * n : n)))
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}
