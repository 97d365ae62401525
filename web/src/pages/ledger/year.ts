// The time limits of one year, sorted by how exactly the texts date them.
import type { Deadline } from '../../api/types.ts'

export interface MonthEntry<Item> {
  /** Null: the text names the month alone. */
  readonly day: number | null
  readonly item: Item
}

export interface Year<Item> {
  readonly years: readonly Item[]
  readonly periods: readonly Item[]
  readonly recurring: readonly Item[]
  /** By month, days first in their order, then those of the month alone. */
  readonly months: ReadonlyMap<number, readonly MonthEntry<Item>[]>
}

type Dated = Pick<Deadline, 'precision' | 'dueDate' | 'end'>

export function yearOf<Item extends Dated>(items: readonly Item[], year: number): Year<Item> {
  const months = new Map<number, MonthEntry<Item>[]>()
  const due = items.filter(({ dueDate, end }) => (dueDate ?? end)?.startsWith(String(year)))
  for (const item of due) {
    if (item.precision !== 'day' && item.precision !== 'month' && item.precision !== 'duration') continue
    const [, month, day] = (item.dueDate ?? item.end ?? '').split('-').map(Number)
    if (month === undefined || day === undefined) continue
    const entry = { day: item.precision === 'month' ? null : day, item }
    months.set(month, [...(months.get(month) ?? []), entry])
  }
  for (const entries of months.values()) entries.sort((a, b) => (a.day ?? 99) - (b.day ?? 99))
  return {
    years: due.filter(({ precision }) => precision === 'year'),
    periods: due.filter(({ precision }) => precision === 'period'),
    recurring: items.filter(({ precision }) => precision === 'recurring'),
    months,
  }
}
