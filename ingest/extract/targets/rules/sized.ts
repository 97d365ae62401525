// The extent of counted things: 建设总面积309万亩的12个发展片区 tells the area of the areas; how many they are is told by their count.
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { nounIn } from '../tail.ts'

export const sized: TargetRule = { id: 'targets/sized', read }

/** A count of things right behind: 的12个…, 的三个…. */
const COUNTED = /^的(?:\d+|[一二三四五六七八九十两]{1,3})[个座家处条片所](?=[〇㐀-鿿]{2})/
const EXTENT = /(?:总?(?:建筑|占地)?面积|总?规模|总?(?:装机)?容量|总?长度|总?产能)(?:达到?|约|近|超过?)?$/

function read(view: View): ReturnType<TargetRule['read']> {
  const { text, head, tail, quantities, span } = view
  const count = COUNTED.exec(tail)
  if (!count || quantities.length !== 1 || quantities[0]?.unit === '%') return null
  const before = text.slice(view.clause[0], span[0])
  const extent = EXTENT.exec(before)
  const things = nounIn(tail.slice(count[0].length))
  if (!extent || things === '' || head.baseline !== null) return null
  const start = view.clause[0] + extent.index
  return pair(view, [start, start + extent[0].length], sharedFields(view)).map((made) => ({
    ...made,
    change: 'level',
    indicator: things + extent[0].replace(REACHED, ''),
  }))
}

const REACHED = /(?:达到?|约|近|超过?)$/
