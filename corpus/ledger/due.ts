// When a time limit falls due, and in words how that day was told from the text.
import type { Deadline } from '../schema.ts'
import { nextOccurrence } from './recurrence.ts'

export type Limit = Pick<Deadline, 'date' | 'relation' | 'expression' | 'precision' | 'end'>

export interface Due {
  /** `YYYY-MM-DD`; null where the text gives no last day (自…起, a term from an unknown date of issue). */
  readonly dueDate: string | null
  /** How the day was derived, where it is not written in the text. */
  readonly dueNote: string | null
}

/**
 * By 2025 falls due on 2025-12-31, before 2030 on 2029-12-31, a period at its end, what recurs at the end of the present
 * period as of `today`.
 */
export function dueOf(deadline: Limit, today: string): Due {
  if (deadline.relation === 'from') return { dueDate: null, dueNote: '只写明起始时间，没有截止日' }
  if (deadline.relation === 'every') {
    const next = nextOccurrence(deadline, today)
    if (!next) return { dueDate: null, dueNote: '周期性时限，原文未写明从何时起算' }
    return { dueDate: next.due, dueNote: `周期性时限，本期（${next.period}）截至${next.due}` }
  }
  if (deadline.end === null) return { dueDate: null, dueNote: '原文未写明起算日期，无法推算截止日' }
  return { dueDate: deadline.end, dueNote: noteOn(deadline, deadline.end) }
}

function noteOn({ relation, precision, expression }: Limit, end: string): string | null {
  if (relation === 'before') return `“${expression}”不含所写的${UNITS[precision] ?? '时间'}，按${end}计`
  if (relation === 'during') return `按期间的最后一日${end}计`
  return precision === 'day' ? null : `按所写${UNITS[precision] ?? '时间'}的最后一日${end}计`
}

const UNITS: Partial<Record<Deadline['precision'], string>> = {
  day: '日',
  month: '月',
  year: '年',
  period: '时期',
}

/** The earliest day on which one of the limits falls due; null where none has a day. What recurs is not counted. */
export function firstDue(limits: readonly Limit[]): string | null {
  const days = limits.flatMap(({ relation, end }) =>
    relation === 'every' || relation === 'from' || end === null ? [] : [end],
  )
  return days.length === 0 ? null : days.reduce((first, day) => (day < first ? day : first))
}
