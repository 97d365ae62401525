// What is expected to come by itself: 预计到2030年学位缺口达到2万个, 测算最大负荷约4750万千瓦.
import type { Rejection, View } from '../draft.ts'

export const expected: Rejection = { id: 'targets/expected', reason: '数值是预测', applies }

const EXPECTS = /预计|预测|测算|估算/
const BY_ITSELF = /可能|全球|世界|人口|需求|缺口|负荷|客流|增速|产生量|老龄/

function applies({ text, clause, span }: View): boolean {
  const before = text.slice(clause[0], span[0])
  const at = before.search(EXPECTS)
  return at >= 0 && BY_ITSELF.test(before.slice(at))
}
