// A base that stands in a clause of its own: 与2020年相比,单位面积能耗下降5%,人均用水量下降6%.
import type { TargetDraft, TargetRefiner, View } from '../draft.ts'

export const baseline: TargetRefiner = {
  id: 'targets/baseline',
  refine: (drafts) => drafts.map(complete),
}

const COMPARED = /^(?:年)?(?:度|末|底)?的?(?:相比|基础上|水平上|为基[数准期])/

function complete(draft: TargetDraft): TargetDraft {
  if (draft.change === 'level' || draft.baselineYear !== null) return draft
  return { ...draft, baselineYear: baseOf(draft.view) }
}

function baseOf({ text, timeline, sentence, span }: View): number | null {
  const base = timeline
    .within([sentence[0], span[0]])
    .findLast(({ role, span: [, end] }) => role === 'base' && COMPARED.test(text.slice(end, end + 8)))
  return base?.year ?? null
}
