// Counts that say which before the number and what behind it: 增设国控17个、省控23个监测点位, 建成国家级2个、省级10个示范园区.
import { isCounting } from '../counting.ts'
import type { TargetRule } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { isClosed, nounIn } from '../tail.ts'
import { changeOf } from './output.ts'

export const which: TargetRule = { id: 'targets/which', read }

/** Says of which kind, not what. */
export const WHICH = /^(?!.*[率量额度])[〇㐀-鿿]{1,5}[级控属管类型]$/

function read(view: Parameters<TargetRule['read']>[0]): ReturnType<TargetRule['read']> {
  const { subject, head, governing, quantities, tail, text } = view
  const [quantity] = quantities
  if (governing === null || head.verb !== null || subject.verb !== null || isClosed(tail)) return null
  if (quantities.length !== 1 || !quantity || !isCounting(quantity.unit) || quantity.unit === '%') return null
  const kind = text.slice(...subject.span)
  const noun = nounIn(tail)
  if (!WHICH.test(kind) || noun.length < 2) return null
  const end = text.indexOf(noun, quantity.span[1]) + noun.length
  const shared = { ...sharedFields(view), change: changeOf(governing) }
  return pair(view, subject.span, shared).map((made) => ({
    ...made,
    indicator: kind + noun,
    span: [made.span[0], end],
  }))
}
