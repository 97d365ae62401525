// Time limits and tasks as served: with the day they fall due, how that day was told, and what recurs.
import type { z } from 'zod'
import { yearOf } from '../corpus/ledger/calendar.ts'
import { dueOf } from '../corpus/ledger/due.ts'
import { nextOccurrence, occurrences } from '../corpus/ledger/recurrence.ts'
import { isOverdue, taskDue } from '../corpus/ledger/task.ts'
import type { StoredDeadline, StoredResponsibility } from '../corpus/store/shapes.ts'
import { locate, type ServedDeadline, type ServedResponsibility } from './served.ts'

type Home = Parameters<typeof locate>[0]

/** Days for which occurrences are listed; open ends are those of the present year. */
export interface Days {
  readonly from?: string | undefined
  readonly to?: string | undefined
}

export function servedDeadline(
  deadline: StoredDeadline,
  home: Home,
  today: string,
  days: Days = {},
): z.infer<typeof ServedDeadline> {
  const from = days.from ?? `${yearOf(days.to ?? today)}-01-01`
  const to = days.to ?? `${yearOf(days.from ?? today)}-12-31`
  return {
    ...deadline,
    ...locate(home),
    ...dueOf(deadline, today),
    occurrences: occurrences(deadline, from, to),
  }
}

/** `deadlines`: those of its document, by id. */
export function servedTask(
  task: StoredResponsibility,
  home: Home,
  deadlines: ReadonlyMap<string, StoredDeadline>,
  today: string,
): z.infer<typeof ServedResponsibility> {
  const limits = task.deadlineIds.flatMap((id) => deadlines.get(id) ?? [])
  const recurring = limits.filter(({ relation }) => relation === 'every')
  const next = recurring.map((one) => nextOccurrence(one, today)).find((one) => one !== null) ?? null
  const { dueNote } = taskDue(limits, today)
  return { ...task, ...locate(home), dueNote, next, overdue: isOverdue(task, today) }
}

export const byId = <Item extends { readonly id: string }>(
  items: readonly Item[],
): ReadonlyMap<string, Item> => new Map(items.map((one) => [one.id, one]))
