// An indicator, a verb or a bound, and a value: 非化石能源消费比重达到20%左右, 单位地区生产总值能耗下降13.5%.
import type { TargetRule, View } from '../draft.ts'
import { fields, pair } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { isClosed } from '../tail.ts'

export const measured: TargetRule = { id: 'targets/measured', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text } = view
  if ((head.verb === null && head.bound === null) || !isClosed(tail)) return null
  if (subject.verb !== null && head.verb === null) return null
  const span = afterLead(text, subject.verb === null ? subject.span : [subject.start, subject.span[1]])
  return pair(view, span, fields(view))
}
