// 量化目标 and facts of one policy: quantities, their places, the rules that read them, the refiners that complete them.
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { referenceOf } from '../deadlines/reference.ts'
import type { ClearDeadline, ClearFact, ClearTarget } from '../extract.ts'
import { quantities } from '../numbers/quantity.ts'
import { timeExpressionsOf } from '../time/expressions.ts'
import type { TargetDraft, View } from './draft.ts'
import { History } from './history.ts'
import { dated } from './refiners/dated.ts'
import { restoreElided } from './refiners/elided.ts'
import { supportedOnly } from './refiners/supported.ts'
import { REJECTIONS, TARGET_RULES } from './registry.ts'
import { type Site, sites } from './site.ts'
import { Timeline } from './timeline.ts'
import { viewOf } from './view.ts'

export interface Measured {
  targets: ClearTarget[]
  facts: ClearFact[]
  diagnostics: Diagnostic[]
}

export function targets(context: Context, deadlines: readonly ClearDeadline[]): Measured {
  const times = timeExpressionsOf(context)
  const timeline = new Timeline(times)
  const history = new History(deadlines, referenceOf(context, times))
  const drafts = viewsOf(context, timeline).flatMap(read)
  const finished = dated(supportedOnly(restoreElided(drafts)), history)
  return {
    targets: finished.filter(({ fact }) => fact === undefined).map(toTarget),
    facts: finished.flatMap((draft) => (draft.fact ? [{ ...toTarget(draft), kind: draft.fact }] : [])),
    diagnostics: [],
  }
}

function viewsOf(context: Context, timeline: Timeline): View[] {
  const measured = quantities(context.text).filter(({ span }) => !timeline.covers(span[0]))
  let previous: Site | null = null
  return sites(measured, context).map((site) => {
    const view = viewOf(site, previous, context, timeline)
    previous = site
    return view
  })
}

function read(view: View): TargetDraft[] {
  if (REJECTIONS.some(({ applies }) => applies(view))) return []
  for (const rule of TARGET_RULES) {
    const made = rule.read(view)
    if (made) return made.map((one) => ({ ...one, view, rule: rule.id }))
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
