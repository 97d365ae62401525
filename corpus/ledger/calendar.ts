// Calendar days as ISO strings: month ends, and which day it is in China.
const DAY = 86_400_000

const iso = (time: number): string => new Date(time).toISOString().slice(0, 10)

/** Last day of a month; months beyond 12 or below 1 run on into other years. */
export const monthEnd = (year: number, month: number): string => iso(Date.UTC(year, month, 0))

export const dayOf = (year: number, month: number, day: number): string =>
  iso(Math.min(Date.UTC(year, month - 1, day), Date.UTC(year, month, 0)))

export const addDays = (day: string, count: number): string =>
  iso(Date.parse(`${day}T00:00:00Z`) + count * DAY)

export const yearOf = (day: string): number => Number(day.slice(0, 4))

const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })

/** Today in Asia/Shanghai. Everything derived from it takes it as an argument. */
export const todayInChina = (now: Date = new Date()): string => SHANGHAI.format(now)
