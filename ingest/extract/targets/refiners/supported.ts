// A count without a verb stands only beside another output, or with its own time: …600家…, 80家以上节约型公共机构后评估.
import type { TargetDraft } from '../draft.ts'

export function supportedOnly(drafts: readonly TargetDraft[]): TargetDraft[] {
  return drafts.filter((draft, index) => {
    const { rule, view, unit } = draft
    if (rule !== 'targets/counted' || view.subject.verb !== null || view.head.verb !== null) return true
    const before = drafts[index - 1]
    return unit === '%' || view.subject.time !== null || before?.view.sentence[0] === view.sentence[0]
  })
}
