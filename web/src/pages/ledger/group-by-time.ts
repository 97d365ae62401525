// Tasks by when they fall due, as exactly as their texts date them: a year that is only a year is a group of its own, not December.
import type { Task } from '../../api/deadlines.ts'

export type TimeGroup =
  | { readonly kind: 'month' | 'year' | 'period'; readonly date: string }
  | { readonly kind: 'recurring' | 'undated' | 'none' }

type Timed = Pick<Task, 'terms' | 'dueDate' | 'due'>

export function timeGroupOf({ terms, dueDate, due }: Timed): TimeGroup {
  if (due !== null) return { kind: 'month', date: due.slice(0, 7) }
  if (terms.length === 0) return { kind: 'none' }
  const first = terms.find(({ end, relation }) => relation !== 'every' && end !== null && end === dueDate)
  if (!first || dueDate === null)
    return { kind: terms.some(({ relation }) => relation === 'every') ? 'recurring' : 'undated' }
  if (first.precision === 'day' || first.precision === 'month')
    return { kind: 'month', date: dueDate.slice(0, 7) }
  return { kind: first.precision === 'year' ? 'year' : 'period', date: dueDate.slice(0, 4) }
}

export const timeGroupKey = (group: TimeGroup): string =>
  'date' in group ? `${group.kind} ${group.date}` : group.kind

const LAST = ['recurring', 'undated', 'none'] as const

/** By date; of one year its months first, then the year alone, then periods that end in it; what has no date last. */
export function timeOrder(group: TimeGroup): string {
  if (!('date' in group)) return `9${LAST.indexOf(group.kind)}`
  if (group.kind === 'month') return `0${group.date}`
  return `0${group.date}-${group.kind === 'year' ? '98' : '99'}`
}
