// A share of things that do something: 新建建筑100%执行绿色建筑标准, 能源消费增量的50%以上由非化石能源满足.
import type { TargetRule, View } from '../draft.ts'
import { isRegion } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { doesSomething } from '../tail.ts'

export const shareDoing: TargetRule = { id: 'targets/share-doing', read }

const LONGEST = 24
const BRACKET = /[(（].*$/

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities, clause } = view
  if (head.verb !== null || quantities.length !== 1 || quantities[0]?.unit !== '%' || !doesSomething(tail))
    return null
  const subjectText = text.slice(subject.start, subject.span[1])
  if (subjectText.length < 2 || isRegion(subjectText)) return null
  const doing = tail.replace(BRACKET, '').trim()
  const whole = subjectText.length + doing.length <= LONGEST
  return pair(view, [subject.start, subject.span[1]], sharedFields(view)).map((made) => ({
    ...made,
    indicator: subjectText + (whole ? doing : ''),
    change: 'level',
    span: [subject.start, whole ? clause[1] - (tail.length - doing.length) : made.span[1]],
  }))
}
