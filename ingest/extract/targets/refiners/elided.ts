// Restores indicators that the sentence names only once: 绿色建筑占比达到70%,到2025年达到90%.
import type { TargetDraft } from '../draft.ts'
import { headOf, isMeasure, withoutRegion } from '../indicator.ts'

const COUNTS = new Set(['targets/counted', 'targets/output', 'targets/listed'])
const MEASURED = 'targets/measured'
const PLACE = /(?:城市群|都市圈|地区|区域|地段|[省市县区州乡镇村]|新区|园区|片区|沿海|平原|山区)$/

export function restoreElided(drafts: readonly TargetDraft[]): TargetDraft[] {
  const restored: TargetDraft[] = []
  for (const draft of drafts) {
    const near = restored.slice(-12).filter(({ view }) => sameSentence(view.sentence, draft.view.sentence))
    restored.push(restore(draft, near, restored.at(-1)))
  }
  return restored.filter(({ indicator }) => indicator !== '')
}

const sameSentence = (a: readonly number[], b: readonly number[]): boolean => a[0] === b[0]

function restore(
  draft: TargetDraft,
  near: readonly TargetDraft[],
  before: TargetDraft | undefined,
): TargetDraft {
  const model = modelFor(draft, near) ?? (draft.indicator === '' ? adjacent(draft, before) : undefined)
  if (!model) return draft
  const { indicator } = draft
  if (indicator === '') return { ...draft, indicator: model.indicator }
  const later = draft.view.time !== model.view.time
  if (later && model.indicator.endsWith(indicator) && indicator.length < model.indicator.length)
    return { ...draft, indicator: model.indicator }
  if (indicator.startsWith('占') && model.indicator.includes('占'))
    return { ...draft, indicator: model.indicator.slice(0, model.indicator.indexOf('占')) + indicator }
  if (draft.view.subject.part && !isMeasure(indicator) && draft.unit === model.unit)
    return {
      ...draft,
      indicator: PLACE.test(indicator) ? withoutRegion(model.indicator) : indicator + headOf(model.indicator),
    }
  if (
    PLACE.test(indicator) &&
    draft.unit === model.unit &&
    draft.rule === MEASURED &&
    !COUNTS.has(model.rule)
  )
    return { ...draft, indicator: withoutRegion(model.indicator) }
  return draft
}

/** The record in the same place of the list before (分别达到…, 到2030年分别提高到…), else the last one. */
function modelFor(draft: TargetDraft, near: readonly TargetDraft[]): TargetDraft | undefined {
  const others = near.filter(({ view }) => view.span[0] !== draft.view.span[0])
  const last = others.at(-1)
  if (!last) return undefined
  const group = others.filter(({ view }) => view.span[0] === last.view.span[0])
  return group.length > 1 && group.length === draft.view.quantities.length ? group[draft.index] : last
}

/** The sentence before, where this one begins with a time and a verb. */
function adjacent(draft: TargetDraft, before: TargetDraft | undefined): TargetDraft | undefined {
  if (!before || draft.view.sentence[0] - before.view.sentence[1] > 2) return undefined
  return before.unit === draft.unit ? before : undefined
}
