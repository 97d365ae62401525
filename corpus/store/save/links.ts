// Which records stand together: targets in the clause of a deadline, deadlines and targets in the measure of a responsibility.
import { firstDue } from '../../ledger/due.ts'
import type { Deadline, Responsibility, Span } from '../../schema.ts'
import type { Identified } from './identify.ts'

/** Ids in the order of the text. */
export interface Links {
  targetsOf(deadline: Deadline): string[]
  targetsIn(responsibility: Responsibility): string[]
  deadlinesOf(responsibility: Responsibility): string[]
  /** Last day of the first of its deadlines. */
  dueDateOf(responsibility: Responsibility): string | null
}

export const NO_LINKS: Links = {
  targetsOf: () => [],
  targetsIn: () => [],
  deadlinesOf: () => [],
  dueDateOf: () => null,
}

export function linksIn({ analysis, ids }: Identified): Links {
  const targets = inOrder(analysis.targets.map(({ span }, i) => ({ id: ids.targets[i] ?? '', span })))
  const deadlines = inOrder(
    analysis.deadlines.map((deadline, i) => ({ id: ids.deadlines[i] ?? '', span: deadline.span, deadline })),
  )
  return {
    targetsOf: ({ clause, span }) => within(targets, clause ?? span).map(({ id }) => id),
    targetsIn: (one) => within(targets, measureOf(one)).map(({ id }) => id),
    deadlinesOf: (one) => within(deadlines, measureOf(one)).map(({ id }) => id),
    dueDateOf: (one) => firstDue(within(deadlines, measureOf(one)).map(({ deadline }) => deadline)),
  }
}

/** The bracket may stand just outside the measure that it closes. */
const measureOf = ({ measure, span }: Responsibility): Span =>
  measure ? [Math.min(measure[0], span[0]), Math.max(measure[1], span[1])] : span

interface Placed {
  readonly span: Span
}

const inOrder = <T extends Placed>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => a.span[0] - b.span[0])

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
