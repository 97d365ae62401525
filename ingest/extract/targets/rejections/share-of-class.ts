// Shares that say which things are meant, not how many: 能效提升20%以上的建筑, 10%以下低浓度瓦斯.
import { isAmong } from '../among.ts'
import type { Rejection, View } from '../draft.ts'
import { isMeasure } from '../indicator.ts'
import { doesSomething, isClosed, isStep, nounIn, rateIn } from '../tail.ts'
import { changes, first, nounFollows, ofNounFollows, subjectText, unitOf } from './quantity.ts'

export const shareOfClass: Rejection = {
  id: 'targets/share-of-class',
  reason: '百分比限定所指对象',
  applies,
}

/** 具备5%以上的尖峰负荷响应能力 describes what follows and is a value. */
const DESCRIBES = /^(?:具备|拥有|形成|有|保持|达到?)$/

function applies(view: View): boolean {
  const { head, subject, tail } = view
  if (
    unitOf(view) !== '%' ||
    isClosed(tail) ||
    !nounFollows(view) ||
    doesSomething(tail) ||
    rateIn(tail) ||
    isStep(tail)
  )
    return false
  if (isAmong(view)) return false
  const noun = subjectText(view)
  if (head.verb !== null)
    return noun !== '' && ofNounFollows(view) && !DESCRIBES.test(head.verb) && !isMeasure(nounIn(tail))
  if (first(view)?.bound === 'max') return subject.verb === null || (noun === '' && changes(subject.verb))
  return first(view)?.bound !== null && isMeasure(noun)
}
