// A count without a verb stands only beside another output of its sentence: 建成绿色园区30个、绿色工厂300家.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

export const supported: TargetRefiner = {
  id: 'targets/supported',
  refine: (drafts) =>
    drafts.filter((draft, index) => !draft.dependent || hasCompany(draft, drafts.slice(0, index))),
}

const OUTPUTS = new Set(['targets/output', 'targets/counted', 'targets/listed'])

function hasCompany({ view, rule, unit }: TargetDraft, before: readonly TargetDraft[]): boolean {
  const other = before.findLast((one) => one.view !== view)
  if (other?.view.sentence[0] !== view.sentence[0]) return false
  return rule === 'targets/counted' || OUTPUTS.has(other.rule) || other.unit === unit
}
