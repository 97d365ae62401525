// A made thing and its count: 建成加氢站15座, 新增公共停车泊位5000个.
import { decreaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { TargetRule, View } from '../draft.ts'
import { fields, pair } from '../pairing.ts'
import { isClosed } from '../tail.ts'

const ADDED = new Set(['新增', '增加', '增设', '新增加', '净增'])

export const output: TargetRule = { id: 'targets/output', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, tail, quantities } = view
  const { verb, span } = subject
  const [first] = quantities
  if (verb === null || !isClosed(tail) || !first || first.unit === '' || span[0] === span[1]) return null
  return pair(view, span, { ...fields(view), change: changeOf(verb) }).map((made) => ({
    ...made,
    span: [made.index === 0 ? subject.start : made.span[0], made.span[1]],
  }))
}

export function changeOf(verb: string): 'level' | 'increase' | 'decrease' {
  if (ADDED.has(verb)) return 'increase'
  return decreaseVerbs.has(verb) ? 'decrease' : 'level'
}
