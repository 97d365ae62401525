// 责任分工 of one policy: every place that assigns work to a named body.
import { resolveAgency } from '../../../corpus/agency/resolve.ts'
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearResponsibility } from '../extract.ts'
import { type Draft, run } from '../rule.ts'
import { documentRules, NO_RULES } from './document-rules.ts'
import { measureOf } from './measure.ts'
import { regionOf } from './region.ts'
import { RESPONSIBILITY_RULES } from './registry.ts'
import type { ResponsibilityReading } from './responsibility.ts'
import { settle } from './roles.ts'

type Made = ResponsibilityReading & Draft

export function responsibilities(context: Context): {
  responsibilities: ClearResponsibility[]
  diagnostics: Diagnostic[]
} {
  const drafts = inOrder(run(RESPONSIBILITY_RULES, context))
  const rules = drafts.some(({ listed }) => listed)
    ? documentRules(context.text, regionOf(context))
    : NO_RULES
  let previous = 0
  const made = drafts.map((draft): ClearResponsibility => {
    const { task, span: measure } = measureOf(context, draft.span, draft.listed ? previous : 0)
    if (draft.listed) previous = draft.span[1]
    const settled = settle(draft, draft.span[1] < rules.from ? { ...rules, everywhere: [] } : rules)
    return {
      span: draft.span,
      rule: draft.rule,
      task,
      measure,
      openList: draft.openList,
      assignments: settled.map(({ agency, role }) => ({
        agency,
        role,
        agencyId: resolveAgency(agency, context.metadata.regionCode)?.id ?? null,
      })),
    }
  })
  return { responsibilities: made, diagnostics: [] }
}

/** By place; of two that overlap, the one whose rule comes first. */
function inOrder(drafts: readonly Made[]): Made[] {
  const kept: Made[] = []
  for (const draft of drafts)
    if (!kept.some(({ span: [start, end] }) => start < draft.span[1] && draft.span[0] < end)) kept.push(draft)
  return kept.sort((a, b) => a.span[0] - b.span[0])
}
