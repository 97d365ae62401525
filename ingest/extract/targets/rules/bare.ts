// An indicator and its value without a verb: 绿色公交车辆占比100%, 产值翻一番.
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { isClosed } from '../tail.ts'

const MEASURE =
  /(?:率|量|比|比重|比例|占比|能耗|强度|面积|容量|规模|产值|增加值|收入|值|数|度|能力|水平|长度|里程|排放|消费|积|额|功率|性|投资|寿命|时间|范围)(?:[(（][^()（）]{1,20}[)）])?$/

export const bare: TargetRule = { id: 'targets/bare', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, text } = view
  const [first] = quantities
  if (head.verb !== null || !isClosed(tail) || !first) return null
  const span = afterLead(text, [subject.start, subject.span[1]])
  const name = text.slice(...span)
  const doubled = first.form === 'doubling'
  if (name.length < 2 || (!doubled && (first.unit === '' || !MEASURE.test(name)))) return null
  const added = !doubled && name.includes('新增') && first.unit !== '%'
  return pair(view, span, { ...sharedFields(view), change: doubled || added ? 'increase' : 'level' })
}
