// The size of a named project: 年产10万吨再生金属项目, 总投资3亿元.
import type { Rejection, View } from '../draft.ts'
import { nounFollows } from './quantity.ts'

export const size: Rejection = { id: 'targets/size', reason: '数值是具体项目的规模', applies }

const SIZE = /(?:年产|日产|总投资|日处理|占地|投资额?|单机容量|总长)(?:约|近)?$/
/** 形成年产100万辆整车生产能力: the ability is what is set. */
const ABILITY = /^[〇㐀-鿿]{0,10}能力(?:$|[、)）])/
const REACH = 6
/** 建设单机30万千瓦、替代…的项目 */
const OF_ONE = /单机$/

function applies(view: View): boolean {
  const { text, span } = view
  if (OF_ONE.test(text.slice(Math.max(0, span[0] - REACH), span[0]))) return true
  return (
    nounFollows(view) &&
    !ABILITY.test(view.tail) &&
    SIZE.test(text.slice(Math.max(0, span[0] - REACH), span[0]))
  )
}
