// A task of the ledger: its present due date and whether it is overdue. Overdue is derived, never stored or chosen.
import { type Due, dueOf, type Limit } from './due.ts'

export const CLOSED: ReadonlySet<string> = new Set(['done', 'paused', 'cancelled'])

export interface Tracked {
  readonly status: string
  /** A person's date; it goes before the derived one. */
  readonly due: string | null
  readonly dueDate: string | null
}

/** Whether its day has passed and nobody has finished, paused or cancelled it. The day itself is not yet overdue. */
export function isOverdue({ status, due, dueDate }: Tracked, today: string): boolean {
  const day = due ?? dueDate
  return day !== null && day < today && !CLOSED.has(status)
}

/** Due date of a task with several limits: the first of those with a fixed day, else the next of those that recur. */
export function taskDue(limits: readonly Limit[], today: string): Due {
  const dues = limits.map((limit) => ({ ...dueOf(limit, today), recurring: limit.relation === 'every' }))
  const dated = dues.filter(({ dueDate }) => dueDate !== null)
  const fixed = dated.filter(({ recurring }) => !recurring)
  const [first] = (fixed.length > 0 ? fixed : dated).sort((a, b) =>
    (a.dueDate ?? '') < (b.dueDate ?? '') ? -1 : 1,
  )
  const due = first ?? dues[0]
  return due ? { dueDate: due.dueDate, dueNote: due.dueNote } : { dueDate: null, dueNote: null }
}
