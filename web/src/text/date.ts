// An EDTF date of a time limit in words: 截至2025年, 2021年—2025年内. A year stays a year, never a day in it.
import type { Deadline } from '../api/types.ts'
import type { Strings } from '../strings/zh.ts'

const TERM = /^P(?<count>\d{1,4})(?<unit>[DWMY])$/

export function dateWords({ date, relation }: Pick<Deadline, 'date' | 'relation'>, t: Strings): string {
  const { count, unit } = TERM.exec(date)?.groups ?? {}
  if (count !== undefined && (unit === 'D' || unit === 'W' || unit === 'M' || unit === 'Y'))
    return t.common.term(count, t.common.termUnit[unit])
  const [from = '', to] = date.split('/')
  const words = to === undefined ? dayWords(from, t) : t.common.interval(from, dayWords(to, t))
  return t.common.relation[relation](words)
}

/** 2025, 2025-10, 2025-10-31; anything else stays as it is. */
export function dayWords(date: string, t: Strings): string {
  const parts = date.split('-').map(Number)
  if (parts.some((part) => !Number.isInteger(part))) return date
  const [year = 0, month, day] = parts
  return t.common.date(year, month, day)
}
