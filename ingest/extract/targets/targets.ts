// 量化目标 and facts of one policy: quantities, their places, the rules that read them, the refiners that complete them.
import type { Diagnostic } from '../../../corpus/schema.ts'
import type { Context } from '../context.ts'
import { referenceOf } from '../deadlines/reference.ts'
import type { ClearDeadline, ClearFact, ClearTarget } from '../extract.ts'
import { type Quantity, quantities } from '../numbers/quantity.ts'
import { timeExpressionsOf } from '../time/expressions.ts'
import type { TargetDraft, View } from './draft.ts'
import { History } from './history.ts'
import { dated } from './refiners/dated.ts'
import { restoreElided } from './refiners/elided.ts'
import { supportedOnly } from './refiners/supported.ts'
import { REJECTIONS, TARGET_RULES } from './registry.ts'
import { sites } from './site.ts'
import { Timeline } from './timeline.ts'
import { viewsOf } from './view.ts'

export interface Measured {
  targets: ClearTarget[]
  facts: ClearFact[]
  diagnostics: Diagnostic[]
}

export function targets(context: Context, deadlines: readonly ClearDeadline[]): Measured {
  const times = timeExpressionsOf(context)
  const timeline = new Timeline(times)
  const history = new History(deadlines, referenceOf(context, times), context.text)
  const places = sites(
    quantities(context.text).filter((one) => !inTime(context.text, timeline, one)),
    context,
  )
  const drafts = viewsOf(places, context, timeline, history).flatMap(read)
  const finished = dated(supportedOnly(restoreElided(drafts)), history)
  return {
    targets: finished.filter(({ fact }) => fact === undefined).map(toTarget),
    facts: finished.flatMap((draft) => (draft.fact ? [{ ...toTarget(draft), kind: draft.fact }] : [])),
    diagnostics: [],
  }
}

/** How long something may take is a value: 控制在18个月以内. */
const LASTS = /(?:控制在|缩短到|缩短至|压缩到|压缩至|压减到|压减至|不超过|不少于|不低于|达到)\s?$/

/** Part of a time expression, and no value. */
function inTime(text: string, timeline: Timeline, { span: [start] }: Quantity): boolean {
  const time = timeline.covering(start)
  if (!time) return false
  return !(time.precision === 'duration' && LASTS.test(text.slice(Math.max(0, start - 4), start)))
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
