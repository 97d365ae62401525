// 时限 of one policy: the time expressions that limit a forward-looking commitment.
import { placesOf } from '../../../corpus/places.ts'
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import { endOfTitleAt } from '../../split/titles.ts'
import type { Context } from '../context.ts'
import type { ClearDeadline } from '../extract.ts'
import { type TimeExpression, timeExpressionsOf, undatedOf } from '../time/expressions.ts'
import type { Candidate } from './candidate.ts'
import { clauseOf } from './clause.ts'
import { basesOf, referenceOf } from './reference.ts'
import { REJECTIONS } from './rejections.ts'

const BESIDE = 80

export function deadlines(context: Context): { deadlines: ClearDeadline[]; diagnostics: Diagnostic[] } {
  const times = timeExpressionsOf(context)
  const reference = referenceOf(context, times)
  const [bases, titles] = [basesOf(times), titlesIn(context)]
  const limits = times.filter((time) => {
    const { before, after } = beside(context.text, time)
    return !rejected({ before, after, time, context, reference, bases, titles })
  })
  return {
    deadlines: limits.map((time, index) => toDeadline(context, time, limits[index + 1])),
    diagnostics: undatedOf(context).map(
      (span): Diagnostic => ({
        stage: 'extract',
        rule: 'time/month',
        severity: 'info',
        message: `“${context.text.slice(...span)}”没有写明年份，标题和印发日期也无从推定，未列入时限`,
        span,
      }),
    ),
  }
}

/** The id of the first reason why this is no deadline. */
export const rejected = (candidate: Candidate): string | undefined =>
  REJECTIONS.find(({ holds }) => holds(candidate))?.id

/** Whatever breaks and marks stand in it. */
function titlesIn({ text, metadata: { title } }: Context): Span[] {
  const bare = title.replace(APART, '')
  const first = bare.slice(0, FIRST)
  return placesOf(text, first).flatMap((at): Span[] => {
    const end = endOfTitleAt(text, at, bare)
    return end > at ? [[MARK.test(text[at - 1] ?? '') ? at - 1 : at, end]] : []
  })
}
const APART = /[\s“”"《》]/g
const MARK = /[“"《]/
const FIRST = 2

const beside = (text: string, { span: [start, end] }: TimeExpression): { before: string; after: string } => ({
  before: text.slice(Math.max(0, start - BESIDE), start),
  after: text.slice(end, end + BESIDE),
})

function toDeadline(context: Context, time: TimeExpression, next: TimeExpression | undefined): ClearDeadline {
  const { span, date, relation, start, end, precision, rule } = time
  return { span, date, relation, start, end, precision, rule, clause: clauseOf(context, span, next?.span[0]) }
}
