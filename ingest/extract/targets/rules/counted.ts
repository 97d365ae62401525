// A number of things, the things after it: 推动60家公共机构, 培育20家左右示范企业, 60%以上的学校达到创建要求.
import type { TargetRule, View } from '../draft.ts'
import { boundOf, fields } from '../pairing.ts'
import { isClosed, nounIn } from '../tail.ts'
import { changeOf } from './output.ts'

export const counted: TargetRule = { id: 'targets/counted', read }

const LONGEST = 40

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, text, span } = view
  const quantity = quantities.at(-1)
  if (isClosed(tail) || !quantity || quantities.length !== 1 || quantity.unit === '') return null
  const indicator = nounIn(tail)
  if (indicator.length < 2 || indicator.length > LONGEST) return null
  const verb = subject.verb ?? head.verb
  const bare = text.slice(...subject.span) === ''
  if (verb === null && !bare) return null
  const start = verb === null ? span[0] : subject.start
  const at = text.indexOf(indicator, quantity.span[1])
  return [
    {
      ...fields(view),
      change: verb === null ? 'level' : changeOf(verb),
      index: 0,
      indicator,
      elided: false,
      span: [start, at + indicator.length],
      bound: boundOf(view, quantity),
      value: quantity.value,
      unit: quantity.unit,
      year: null,
    },
  ]
}
