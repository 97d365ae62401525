// A thing and its count beside another output: 培育绿色园区12家以上、绿色工厂100家以上.
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { goesOn, isClosed } from '../tail.ts'

export const listed: TargetRule = { id: 'targets/listed', read }

const LONGEST = 30

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, quantities } = view
  const [start, end] = subject.span
  if (head.verb !== null || subject.verb !== null || !(isClosed(tail) || goesOn(tail))) return null
  if (end - start < 2 || end - start > LONGEST) return null
  if (quantities.some(({ unit }) => unit === '%' || !isCounting(unit))) return null
  return pair(view, subject.span, sharedFields(view))
}
