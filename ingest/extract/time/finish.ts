// A reading with its years known → EDTF, first and last day.
import type { Draft } from '../rule.ts'
import { after, dayBefore, firstDay, lastDay, toEdtf } from './calendar.ts'
import type { Moment, TimeExpression, TimeFrame, TimeReading, TimeRole } from './expression.ts'

export function finish(draft: TimeReading & Draft & { role: TimeRole }, frame: TimeFrame): TimeExpression {
  const { span, rule, role } = draft
  const { from, to, relation, precision } = resolve(draft, frame)
  const base = { span, rule, role, relation, precision }
  if (!from || !to) {
    const date = `${relation === 'every' ? 'R/' : ''}${draft.duration ?? ''}`
    return { date, start: null, end: null, year: null, ...base }
  }
  const [first, last] = [toEdtf(from) ?? '', toEdtf(to) ?? '']
  const interval = relation === 'during' && first !== last && !(rule === MONTH && isThird(from, to))
  const open = relation === 'from'
  return {
    date: interval ? `${first}/${last}` : last,
    start: open || relation === 'during' ? firstDay(from) : null,
    end: open ? null : endOf(to, relation),
    year: to.year,
    ...base,
  }
}

function endOf(to: Moment, relation: TimeExpression['relation']): string | null {
  const first = firstDay(to)
  return relation === 'before' && first ? dayBefore(first) : lastDay(to)
}

const MONTH = 'time/month'

/** 上旬, 中旬, 下旬: named by the day they end on. */
const isThird = (from: Moment, to: Moment): boolean =>
  from.month === to.month && from.year === to.year && from.day !== undefined && (to.day ?? 0) - from.day >= 9

/** A term that runs from issue becomes a date where the date of issue is known. */
function resolve(draft: TimeReading & Draft, { issuedOn }: TimeFrame): TimeReading {
  if (!draft.fromIssue || !draft.duration || !issuedOn) return draft
  const to = after(issuedOn, draft.duration)
  if (!to) return draft
  return { ...draft, from: to, to, precision: to.day ? 'day' : to.month ? 'month' : 'year' }
}
