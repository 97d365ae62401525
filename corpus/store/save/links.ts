// Which records stand together: targets in the clause of a deadline, deadlines and targets in the measure of a responsibility.
import { firstDue } from '../../ledger/due.ts'
import type { Deadline, Responsibility, Span } from '../../schema.ts'
import type { Identified } from './identify.ts'

export interface Placed {
  readonly id: string
  readonly span: Span
}

export interface TaskLinks {
  readonly deadlineIds: readonly string[]
  readonly targetIds: readonly string[]
  /** Last day of the first deadline. */
  readonly dueDate: string | null
}

export interface Links {
  targetsOf(deadline: Deadline): readonly string[]
  of(responsibility: Responsibility): TaskLinks
}

export function linksIn({ analysis, ids }: Identified): Links {
  const targets = inOrder(analysis.targets.map(({ span }, i) => ({ id: ids.targets[i] ?? '', span })))
  const deadlines = inOrder(
    analysis.deadlines.map((deadline, i) => ({ id: ids.deadlines[i] ?? '', span: deadline.span, deadline })),
  )
  return {
    targetsOf: ({ clause, span }) => within(targets, clause ?? span).map(({ id }) => id),
    of: ({ measure, span }) => {
      const place = joint(measure ?? span, span)
      const limits = within(deadlines, place)
      return {
        deadlineIds: limits.map(({ id }) => id),
        targetIds: within(targets, place).map(({ id }) => id),
        dueDate: firstDue(limits.map(({ deadline }) => deadline)),
      }
    },
  }
}

const inOrder = <T extends Placed>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => a.span[0] - b.span[0])

/** The bracket may stand just outside the measure that it closes. */
const joint = (a: Span, b: Span): Span => [Math.min(a[0], b[0]), Math.max(a[1], b[1])]

function within<T extends Placed>(sorted: readonly T[], [start, end]: Span): T[] {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle]?.span[0] ?? 0) < start) low = middle + 1
    else high = middle
  }
  const found: T[] = []
  for (let i = low; i < sorted.length; i++) {
    const record = sorted[i]
    if (!record || record.span[0] >= end) break
    if (record.span[1] <= end) found.push(record)
  }
  return found
}
