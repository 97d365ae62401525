// 6条铁路专用线力争2021年底前建成投用: things counted as the subject of what comes of them.
import { isCounting } from './counting.ts'
import type { View } from './draft.ts'

const COMES =
  /(?:建成(?:投用|投运|投产|使用|运营|通车|并网|投入使用|投入运[行营])?|投入(?:使用|运[行营]|生产)|开工(?:建设)?|完工|竣工(?:投产|验收)?|投产|投运|投用|通车|开通|启用|达产|并网(?:发电|运行)?|通过(?:验收|认定))(?:[(（][^()（）]*[)）])?$/
const THINGS = /^[〇㐀-鿿][〇㐀-鿿A-Za-z\d“”()（）-]{1,23}?$/
/** Between the things and what comes of them, the time taken out. */
const WAY = /(?:力争|争取|确保|全部|全面|基本|均|陆续|相继|如期|顺利|要|将|实现|[于在])+$/
const DONE = /[已了曾]/

/** The things; null where the place tells no such thing, or no time for it. */
export function broughtAbout({ quantities, tail, span, time, subject, head }: View): string | null {
  const [quantity] = quantities
  if (quantities.length !== 1 || !quantity || !isCounting(quantity.unit)) return null
  if (subject.verb !== null || head.verb !== null) return null
  if (quantity.unit === '%' || quantity.form === 'numeral') return null
  const comes = COMES.exec(tail)
  if (!comes) return null
  const end = time && time.span[0] > span[1] ? time.span[0] - span[1] : comes.index
  const things = tail.slice(0, end).replace(WAY, '')
  return time && THINGS.test(things) && !DONE.test(tail) ? things : null
}
