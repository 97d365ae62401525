// Completes indicators of which the sentence has named the rest: 年利用量 after 大宗固废年利用量, 占服务业比重, 占比.
import type { TargetDraft } from '../draft.ts'
import { isHeadOnly, withHead, withoutHead } from '../indicator.ts'
import type { Completion } from './restored.ts'

export const completed: Completion = {
  id: 'targets/completed',
  complete: (draft, { model }) =>
    model === undefined ? draft : { ...draft, indicator: complete(draft, model) },
}

function complete(draft: TargetDraft, model: TargetDraft): string {
  const { indicator, view } = draft
  const known = model.indicator
  const later = view.time !== model.view.time
  if (later && known.endsWith(indicator) && indicator.length < known.length) return known
  if (SHARE_OF.test(indicator))
    return known.includes('占') ? known.slice(0, known.indexOf('占')) + indicator : known + indicator
  if (isHeadOnly(indicator) && draft.unit !== model.unit && known.length <= LONGEST)
    return withHead(withoutHead(known), indicator)
  return indicator
}

const LONGEST = 20
const SHARE_OF = /^占(?!比)/
