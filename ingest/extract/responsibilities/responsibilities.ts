// 责任分工 of one policy: every place that assigns work to a named body.
import { resolveAgency } from '../../../corpus/agency/resolve.ts'
import type { Diagnostic, Span } from '../../../corpus/schema.ts'
import type { ClearSection } from '../../stages.ts'
import type { Context } from '../context.ts'
import type { ClearResponsibility } from '../extract.ts'
import { run } from '../rule.ts'
import { chaptersOf } from './chapters.ts'
import { measureOfClause } from './clause-measure.ts'
import { type DocumentRules, documentRules, NO_RULES } from './document-rules.ts'
import { type Measure, measureOf } from './measure.ts'
import { inOrder } from './order.ts'
import { withOwnTasks } from './own-headlines.ts'
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
  const read = run(RESPONSIBILITY_RULES, context)
  const rules = read.some(({ listed }) => listed) ? documentRules(context.text, regionOf(context)) : NO_RULES
  const named = read.filter(({ bodies, span }) => bodies.length > 0 || appliesTo(rules, span))
  const drafts = withoutReservations(context, inOrder(context, named))
  const lists = drafts.filter(({ listed }) => listed)
  const shared = repeated(lists.map((draft) => sectionStart(context, draft)))
  const chapters = chaptersOf(context, lists)
  let previous = 0
  const measures = drafts.map((draft) => {
    const { listed, span } = draft
    const measure = listed
      ? measureOf(context, span, previous, shared.has(sectionStart(context, draft)))
      : measureOfClause(context, span, shared.has(sectionStart(context, draft)))
    if (listed) previous = span[1]
    const chapter = chapters.get(draft)
    return chapter ? ofChapter(chapter, span) : measure
  })
  const told = withOwnTasks(context, measures)
  const made = drafts.flatMap((draft, index) => {
    const measure = told[index]
    return measure ? record(context, draft, measure, rules) : []
  })
  const spans = made.map(({ span }) => span)
  return { responsibilities: made, diagnostics: unread(context, spans) }
}

const ofChapter = ({ title, start }: ClearSection, [, end]: Span): Measure => ({
  task: title,
  span: [start, end],
})

/** Whether bodies are meant there without being named. */
const appliesTo = ({ everywhere, from }: DocumentRules, [, end]: Span): boolean =>
  everywhere.length > 0 && end >= from

function record(context: Context, draft: Made, measure: Measure, rules: DocumentRules): ClearResponsibility {
  const settled = settle(draft, appliesTo(rules, draft.span) ? rules : { ...rules, everywhere: [] })
  return {
    span: draft.span,
    rule: draft.rule,
    task: draft.task ?? measure.task,
    part: draft.task === undefined ? (measure.part ?? null) : null,
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
