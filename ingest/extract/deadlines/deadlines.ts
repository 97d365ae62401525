// 时限 of one policy: the time expressions that limit a forward-looking commitment.
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearDeadline } from '../extract.ts'
import { timeExpressionsOf } from '../time/expressions.ts'

export function deadlines(context: Context): { deadlines: ClearDeadline[]; diagnostics: Diagnostic[] } {
  const limits = timeExpressionsOf(context).filter(({ role }) => role === 'limit')
  return {
    deadlines: limits.map(({ span, date, relation, start, end, precision, rule }) => ({
      span,
      date,
      relation,
      start,
      end,
      precision,
      rule,
      clause: context.sentenceAt(span[0]),
    })),
    diagnostics: [],
  }
}
