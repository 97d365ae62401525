// 责任分工 of one policy: every place that assigns work to a named body.
import { resolveAgency } from '../../../corpus/agency/resolve.ts'
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearResponsibility } from '../extract.ts'
import { run } from '../rule.ts'
import { type DocumentRules, documentRules, NO_RULES } from './document-rules.ts'
import { type Measure, measureOf } from './measure.ts'
import { inOrder } from './order.ts'
import { regionOf } from './region.ts'
import { RESPONSIBILITY_RULES } from './registry.ts'
import { sectionStart, withoutReservations } from './reservations.ts'
import type { Made } from './responsibility.ts'
import { settle } from './roles.ts'
import { unread } from './unread.ts'

export function responsibilities(context: Context): {
  responsibilities: ClearResponsibility[]
  diagnostics: Diagnostic[]
} {
  const drafts = withoutReservations(context, inOrder(context, run(RESPONSIBILITY_RULES, context)))
  const lists = drafts.filter(({ listed }) => listed)
  const rules = lists.length > 0 ? documentRules(context.text, regionOf(context)) : NO_RULES
  const shared = repeated(lists.map((draft) => sectionStart(context, draft)))
  let previous = 0
  const made = drafts.map((draft) => {
    const { listed, span } = draft
    const measure = listed
      ? measureOf(context, span, previous, shared.has(sectionStart(context, draft)))
      : measureOf(context, span, 0, false)
    if (listed) previous = span[1]
    return record(context, draft, measure, rules)
  })
  const spans = made.map(({ span }) => span)
  return { responsibilities: made, diagnostics: unread(context, spans) }
}

function record(context: Context, draft: Made, measure: Measure, rules: DocumentRules): ClearResponsibility {
  const settled = settle(draft, draft.span[1] < rules.from ? { ...rules, everywhere: [] } : rules)
  return {
    span: draft.span,
    rule: draft.rule,
    task: draft.task ?? measure.task,
    measure: measure.span,
    openList: draft.openList,
    assignments: settled.map(({ agency, role }) => ({
      agency,
      role,
      agencyId: resolveAgency(agency, context.metadata.regionCode)?.id ?? null,
    })),
  }
}

function repeated(values: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>()
  return new Set(values.filter((value) => seen.has(value) || !seen.add(value)))
}
