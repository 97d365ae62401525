// A number of things, the things after it: 推动60家公共机构, 培育20家左右示范企业, 60%以上的学校达到创建要求.
import { counters } from '../../../../corpus/lexicon/units.ts'
import type { TargetRule, View } from '../draft.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { isClosed, nounIn, sharedIn } from '../tail.ts'
import { changeOf } from './output.ts'

export const counted: TargetRule = { id: 'targets/counted', read }

const LONGEST = 40
const MAGNITUDE = /^[十百千]?[万亿]?亿?/
const COUNTED = new Set(['%', '人', '名', '位'])

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities, text, span } = view
  const [quantity] = quantities
  if (isClosed(tail) || !quantity || quantities.length !== 1 || quantity.unit === '') return null
  const verb = subject.verb ?? head.verb
  const bare = subject.span[0] === subject.span[1]
  const counting = counters.has(quantity.unit.replace(MAGNITUDE, '')) || COUNTED.has(quantity.unit)
  if (!counting && !(verb !== null && (bare || quantity.bound === null))) return null
  if (verb === null && !bare) return null
  const indicator = verb === null && quantity.unit === '%' ? sharedIn(tail) : nounIn(tail)
  if (indicator.length < 2 || indicator.length > LONGEST) return null
  const at = text.indexOf(indicator, quantity.span[1])
  return [
    {
      ...sharedFields(view),
      change: verb === null ? 'level' : changeOf(verb),
      index: 0,
      indicator,
      span: [verb === null ? span[0] : subject.start, at + indicator.length],
      bound: boundOf(view, quantity),
      value: quantity.value,
      unit: quantity.unit,
      year: null,
    },
  ]
}
