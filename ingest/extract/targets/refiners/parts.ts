// A part of what was named before carries its measure: 其中滇中城市群达到35%, 其中海上风电达到200万千瓦.
import type { TargetDraft } from '../draft.ts'
import { headOf, isMeasure, withHead, withoutRegion } from '../indicator.ts'
import type { Completion } from './restored.ts'

export const parts: Completion = {
  id: 'targets/parts',
  complete: (draft, { model }) =>
    model === undefined || draft.unit !== model.unit ? draft : { ...draft, ...complete(draft, model) },
}

const COUNTS = new Set(['targets/counted', 'targets/output', 'targets/listed'])
const PLACE = /(?:城市群|都市圈|地区|区域|地段|[省市县区州乡镇村]|新区|园区|片区|沿海|平原|山区)$/

function complete(
  { indicator, view, rule }: TargetDraft,
  model: TargetDraft,
): Pick<TargetDraft, 'indicator' | 'place'> {
  if (isMeasure(indicator) || model.indicator === indicator) return { indicator }
  const place = PLACE.test(indicator)
  if (place && (view.subject.part || (!COUNTS.has(rule) && !COUNTS.has(model.rule))))
    return { indicator: withoutRegion(model.indicator), place: indicator }
  return { indicator: view.subject.part ? withHead(indicator, headOf(model.indicator)) : indicator }
}
