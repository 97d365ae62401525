// A growth told as a rate: 每年以10%以上的比例增加, 以年均5%的速度增长.
import { decreaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { rateIn } from '../tail.ts'

export const byRate: TargetRule = { id: 'targets/by-rate', read }

const BY = /以$/

function read(view: View): ReturnType<TargetRule['read']> {
  const { tail, text, head, subject } = view
  const rate = rateIn(tail)
  const from = text.slice(head.rest[0], view.span[0]).trimEnd()
  if (!rate || !(head.verb === '以' || BY.test(from))) return null
  const change = decreaseVerbs.has(rate.verb) ? 'decrease' : 'increase'
  return pair(view, afterLead(text, subject.span), { ...sharedFields(view), change }).map((made) => ({
    ...made,
    span: [made.span[0], made.span[1] + rate.length],
  }))
}
