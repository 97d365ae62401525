// A value that describes what follows it: 省级电网基本具备5%以上的尖峰负荷响应能力, 本体达到75%节能要求.
import type { TargetRule, View } from '../draft.ts'
import { isMeasure } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { isClosed, nounIn } from '../tail.ts'

export const attributed: TargetRule = { id: 'targets/attributed', read }

const VERB = /^(?:达到?|具备|拥有|形成|保持)$/
const REACHES = /(?:达到|具备|形成|拥有)[^的，,]{0,10}$/
const STANDARD = /(?:要求|标准|水平)$/
const SUBJECT = 24

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities } = view
  if (isClosed(tail) || quantities.length !== 1) return null
  const noun = nounIn(tail)
  const reaches = head.verb === null ? REACHES.exec(text.slice(...subject.span)) : null
  if (!(reaches || (head.verb !== null && VERB.test(head.verb)))) return null
  if (!isMeasure(noun) && !STANDARD.test(noun)) return null
  const named = reaches
    ? text.slice(subject.span[0], subject.span[0] + reaches.index)
    : text.slice(...subject.span)
  const at = text.indexOf(noun, view.span[1])
  return pair(view, subject.span, sharedFields(view)).map((made) => ({
    ...made,
    indicator: `${named.length <= SUBJECT ? named : ''}${noun}`,
    change: 'level',
    span: [subject.start, at + noun.length],
  }))
}
