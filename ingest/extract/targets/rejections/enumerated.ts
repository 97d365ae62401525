// Counts of what is named before them: 兰州、西宁两个城市, 安化、汨罗等13个电站, 以工程机械为代表的22条产业链.
import type { Rejection, View } from '../draft.ts'
import { isClosed } from '../tail.ts'
import { counting, first, subjectText, unitOf } from './quantity.ts'

export const enumerated: Rejection = {
  id: 'targets/enumerated',
  reason: '所计的是前文列举的事物',
  applies,
}

const KNOWN = /(?:等|的|这|上述|以上)$/
const LIST = /[、和及]/

function applies(view: View): boolean {
  const { head, subject, text, clause, span } = view
  if (!counting(view) || unitOf(view) === '%' || isClosed(view.tail)) return false
  if (first(view)?.form === 'numeral')
    return LIST.test(text.slice(clause[0], span[0])) || (subject.verb !== null && subjectText(view) !== '')
  return KNOWN.test(text.slice(...head.rest))
}
