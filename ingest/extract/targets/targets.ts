// 量化目标 and facts of one policy: quantities, their places, the rules that read them, the refiners that complete them.
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import type { ClearDeadline, ClearFact, ClearTarget } from '../extract.ts'
import { quantities } from '../numbers/quantity.ts'
import { timeExpressionsOf } from '../time/expressions.ts'
import type { TargetDraft, View } from './draft.ts'
import { readHead } from './head.ts'
import { restoreElided } from './refiners/elided.ts'
import { REJECTIONS, TARGET_RULES } from './registry.ts'
import { type Site, sites } from './site.ts'
import { readSubject } from './subject.ts'
import { Timeline } from './timeline.ts'
import { dated } from './years.ts'

export interface Measured {
  targets: ClearTarget[]
  facts: ClearFact[]
  diagnostics: Diagnostic[]
}

export function targets(context: Context, _deadlines: readonly ClearDeadline[]): Measured {
  const timeline = new Timeline(timeExpressionsOf(context))
  const places = sites(
    quantities(context.text).filter(({ span }) => !timeline.covers(span[0])),
    context,
  )
  let previous: Site | null = null
  const drafts = places.flatMap((site) => {
    const view = viewOf(site, previous, context, timeline)
    previous = site
    return read(view)
  })
  const finished = restoreElided(drafts).map(dated)
  return { targets: finished.map(toTarget), facts: [], diagnostics: [] }
}

function viewOf(site: Site, previous: Site | null, context: Context, timeline: Timeline): View {
  const { text } = context
  const floor = previous && previous.span[1] > site.clause[0] ? previous.span[1] : site.clause[0]
  const head = readHead(text, floor, site.span[0], timeline)
  const subject = readSubject(text, head.rest, timeline)
  const tail = text.slice(site.span[1], site.clause[1])
  return { ...site, text, context, timeline, head, subject, tail }
}

function read(view: View): TargetDraft[] {
  if (REJECTIONS.some(({ applies }) => applies(view))) return []
  for (const { id, read } of TARGET_RULES) {
    const made = read(view)
    if (made) return made.map((one) => ({ ...one, view, rule: id }))
  }
  return []
}

const toTarget = (draft: TargetDraft): ClearTarget => ({
  span: draft.span,
  rule: draft.rule,
  indicator: draft.indicator,
  change: draft.change,
  bound: draft.bound,
  value: draft.value,
  unit: draft.unit,
  year: draft.year,
  baselineYear: draft.baselineYear,
  indicatorId: null,
  normalized: null,
  strength: draft.stretch ? '力争' : 'none',
  scope: null,
  regionCode: null,
})
