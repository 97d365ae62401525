// Days as the API reckons them: `YYYY-MM-DD` in China.
const SHANGHAI = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' })
const DAY_MS = 86_400_000
const MINUTE = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
})

export const dayOf = (time: string | number | Date): string => SHANGHAI.format(new Date(time))
export const todayInChina = (): string => dayOf(Date.now())
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)
export const minuteInChina = (time: string): string => MINUTE.format(new Date(time))
