// A count without a verb stands only beside another output, or with its own time: …600家…, 80家以上节约型公共机构后评估.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

export const supported: TargetRefiner = { id: 'targets/supported', refine: supportedOnly }

const WITHOUT_VERB = new Set(['targets/counted', 'targets/listed'])
const OUTPUTS = new Set(['targets/output', 'targets/counted', 'targets/listed'])

function supportedOnly(drafts: readonly TargetDraft[]): TargetDraft[] {
  return drafts.filter((draft, index) => {
    const { rule, view, unit } = draft
    const { verb, inner } = view.subject
    if (!WITHOUT_VERB.has(rule) || verb !== null || view.head.verb !== null) return true
    if (rule === 'targets/counted' && inner !== null) return true
    const before = drafts.slice(0, index).findLast((other) => other.view !== view)
    const beside = before?.view.sentence[0] === view.sentence[0]
    if (rule === 'targets/listed') return beside && OUTPUTS.has(before?.rule ?? '')
    return unit === '%' || view.subject.time !== null || beside
  })
}
