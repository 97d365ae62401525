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
import { unread } from './unread.ts'

const SHORTEST = 6
const TRAILING = /[,，、\s]+$/u

type Made = ResponsibilityReading & Draft

export function responsibilities(context: Context): {
  responsibilities: ClearResponsibility[]
  diagnostics: Diagnostic[]
} {
  const drafts = withoutAppeals(context, inOrder(context, run(RESPONSIBILITY_RULES, context)))
  const rules = drafts.some(({ listed }) => listed)
    ? documentRules(context.text, regionOf(context))
    : NO_RULES
  const shared = repeated(drafts.filter(({ listed }) => listed).map((draft) => sectionStart(context, draft)))
  let previous = 0
  const made = drafts.map((draft): ClearResponsibility => {
    const { task, span: measure } = measureOf(
      context,
      draft.span,
      draft.listed ? previous : 0,
      draft.listed && shared.has(sectionStart(context, draft)),
    )
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
  return {
    responsibilities: made,
    diagnostics: unread(
      context,
      made.map(({ span }) => span),
    ),
  }
}

const sectionStart = (context: Context, { span }: Made): number => context.sectionAt(span[0])?.start ?? -1

/** 各级党校要… assigns work where no list does; beside the measure's own list it is an appeal. */
function withoutAppeals(context: Context, drafts: readonly Made[]): Made[] {
  const listed = new Set(drafts.filter((draft) => draft.listed).map((draft) => sectionStart(context, draft)))
  return drafts.filter(
    (draft) =>
      draft.listed ||
      !draft.bodies.every(({ agency }) => agency.startsWith('各级')) ||
      !listed.has(sectionStart(context, draft)),
  )
}

function repeated(values: readonly number[]): ReadonlySet<number> {
  const seen = new Set<number>()
  return new Set(values.filter((value) => seen.has(value) || !seen.add(value)))
}

/** By place; of two that overlap, the one whose rule comes first. A clause ends where the next begins. */
function inOrder({ text }: Context, drafts: readonly Made[]): Made[] {
  const order = new Map(RESPONSIBILITY_RULES.map(({ id }, index) => [id, index]))
  const rank = ({ rule, listed }: Made): number => (listed ? (order.get(rule) ?? 0) : 99)
  const kept: Made[] = []
  for (const draft of [...drafts].sort((a, b) => a.span[0] - b.span[0] || rank(a) - rank(b))) {
    const last = kept.at(-1)
    if (!last || last.span[1] <= draft.span[0]) kept.push(draft)
    else if (!last.listed && !holds(last, draft)) kept.splice(-1, 1, ...clipped(text, last, draft))
  }
  return kept
}

/** A clause gives way to what begins inside it, if enough of it is left to say something. */
function clipped(text: string, clause: Made, next: Made): Made[] {
  if (next.span[0] - clause.span[0] < SHORTEST) return next.listed ? [next] : [clause]
  const written = text.slice(clause.span[0], next.span[0]).replace(TRAILING, '')
  return [{ ...clause, span: [clause.span[0], clause.span[0] + written.length] }, next]
}

/** 省财政厅牵头…,省教育厅配合: the clause of the second is part of the first. */
const holds = (clause: Made, next: Made): boolean =>
  next.bodies.every(({ agency }) => clause.bodies.some((body) => body.agency === agency))
