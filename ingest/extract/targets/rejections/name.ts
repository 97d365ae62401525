// Numbers inside titles and names: 《…三年行动计划》, 深化“五个中心”建设.
import type { Rejection, View } from '../draft.ts'

export const name: Rejection = { id: 'targets/name', reason: '数值在标题或名称之中', applies }

const TITLE = /《[^》]{0,100}$/
const QUOTED = /[“"「][^”"」，,。；;]{0,12}$/
const CLOSE = /[”"」]/
const TITLE_REACH = 100
const NAME_REACH = 16

/** A quotation that closes soon after the number holds a name, not a passage. */
function applies({ text, span: [start, end] }: View): boolean {
  if (TITLE.test(text.slice(Math.max(0, start - TITLE_REACH), start))) return true
  if (!QUOTED.test(text.slice(Math.max(0, start - NAME_REACH), start))) return false
  return CLOSE.test(text.slice(end, end + NAME_REACH))
}
