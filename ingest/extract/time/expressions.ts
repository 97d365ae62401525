// Every time expression of a text: future and past, limits, bases and names. Deadlines and target years are chosen from these.
import type { Span } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { type Draft, run } from '../rule.ts'
import { after, dayBefore, firstDay, lastDay, toEdtf } from './calendar.ts'
import type { Moment, TimeExpression, TimeFrame, TimeReading, TimeRole } from './expression.ts'
import { withYears } from './inherit.ts'
import { withLeadIn } from './lead-in.ts'
import { withoutOverlaps } from './overlaps.ts'
import { TIME_RULES } from './registry.ts'
import { roleOf } from './role.ts'

export type { TimeExpression, TimeFrame, TimeRole } from './expression.ts'

const NO_FRAME: TimeFrame = { year: null, issuedOn: null }
const TITLE = /《[^《》]{1,120}》/g
const ONE_YEAR = /(?<!\d)(?<year>20\d{2})年(?:度)?(?!\s?[-—–~～至前底]|以前|之前|修|版)/
const RANGE = /20\d{2}年?\s?[-—–~～至]\s?20\d{2}/

/**
 * In order of place, without overlaps. Months and days without a year take that of the paragraph, else the frame's.
 * @example timeExpressions('到2025年,比2020年下降18%') // [{date: '2025', relation: 'by', role: 'limit'}, {…, role: 'base'}]
 */
export function timeExpressions(text: string, frame: TimeFrame = NO_FRAME): TimeExpression[] {
  const names = [...text.matchAll(TITLE)].map((m): Span => [m.index, m.index + m[0].length])
  const drafts = withoutOverlaps(run(TIME_RULES, { text, frame }))
    .map((draft) => withLeadIn(draft, text))
    .map((draft) => ({ ...draft, role: roleOf(draft, text, names) }))
  return withYears(drafts, text, frame).map((draft) => finish(draft, frame))
}

const found = new WeakMap<Context, TimeExpression[]>()

/** The same for a policy, with its own title and date as the frame; read once for all kinds. */
export function timeExpressionsOf(context: Context): readonly TimeExpression[] {
  const known = found.get(context)
  if (known) return known
  const made = timeExpressions(context.text, frameOf(context))
  found.set(context, made)
  return made
}

export function frameOf({ metadata }: Context): TimeFrame {
  const year = RANGE.test(metadata.title) ? undefined : ONE_YEAR.exec(metadata.title)?.groups?.year
  return { year: year ? Number(year) : null, issuedOn: metadata.issuedOn }
}

function finish(draft: TimeReading & Draft & { role: TimeRole }, frame: TimeFrame): TimeExpression {
  const { span, rule, role } = draft
  const { from, to, relation, precision } = resolve(draft, frame)
  const base = { span, rule, role, relation, precision }
  if (!from || !to)
    return {
      ...base,
      date: `${relation === 'every' ? 'R/' : ''}${draft.duration ?? ''}`,
      start: null,
      end: null,
      year: null,
    }
  const [first, last] = [toEdtf(from) ?? '', toEdtf(to) ?? '']
  const interval = relation === 'during' && first !== last && !sameThird(from, to)
  const open = relation === 'from'
  return {
    ...base,
    date: interval ? `${first}/${last}` : last,
    start: open || relation === 'during' ? firstDay(from) : null,
    end: open ? null : endOf(to, relation),
    year: to.year,
  }
}

function endOf(to: Moment, relation: TimeExpression['relation']): string | null {
  const first = firstDay(to)
  return relation === 'before' && first ? dayBefore(first) : lastDay(to)
}

const sameThird = (from: Moment, to: Moment): boolean =>
  from.month === to.month && from.year === to.year && from.day !== undefined && (to.day ?? 0) - from.day >= 9

/** A term that runs from issue becomes a date where the date of issue is known. */
function resolve(draft: TimeReading & Draft, { issuedOn }: TimeFrame): TimeReading {
  if (!draft.fromIssue || !draft.duration || !issuedOn) return draft
  const to = after(issuedOn, draft.duration)
  if (!to) return draft
  return { ...draft, from: to, to, precision: to.day ? 'day' : to.month ? 'month' : 'year' }
}
