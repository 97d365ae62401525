// The time limits that fall due in a span of days, sorted by how exactly the texts date them.
import type { Deadline } from '../../api/types.ts'

export interface MonthEntry<Item> {
  /** Null: the text names the month alone. */
  readonly day: number | null
  readonly item: Item
}

export interface Sorted<Item> {
  readonly years: readonly Item[]
  readonly periods: readonly Item[]
  readonly recurring: readonly Item[]
  /** By `YYYY-MM`, in order; days first, then what names the month alone. */
  readonly months: readonly (readonly [month: string, entries: readonly MonthEntry<Item>[]])[]
}

export type Dated = Pick<Deadline, 'precision' | 'dueDate' | 'occurrences'>

/** The day on which it falls due between two days; what recurs has one in each period. Null: not then. */
export function dueIn({ precision, dueDate, occurrences }: Dated, from: string, to: string): string | null {
  const days = precision === 'recurring' ? occurrences.map(({ due }) => due) : [dueDate]
  return days.find((day) => day !== null && day >= from && day <= to) ?? null
}

export function sortDeadlines<Item extends Dated>(
  items: readonly Item[],
  from: string,
  to: string,
): Sorted<Item> {
  const due = items.filter((item) => dueIn(item, from, to) !== null)
  const months = new Map<string, MonthEntry<Item>[]>()
  for (const item of due) {
    if (item.precision !== 'day' && item.precision !== 'month' && item.precision !== 'duration') continue
    const day = item.dueDate ?? ''
    const month = day.slice(0, 7)
    const entry = { day: item.precision === 'month' ? null : Number(day.slice(8)), item }
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  for (const entries of months.values()) entries.sort((a, b) => (a.day ?? 99) - (b.day ?? 99))
  return {
    years: due.filter(({ precision }) => precision === 'year'),
    periods: due.filter(({ precision }) => precision === 'period'),
    recurring: due.filter(({ precision }) => precision === 'recurring'),
    months: [...months].sort(([a], [b]) => (a < b ? -1 : 1)),
  }
}
