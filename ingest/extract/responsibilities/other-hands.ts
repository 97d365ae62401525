// Clauses whose work is another's: 委托市教科院负责…, 配合市教育局做好….
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { sticky } from '../sticky.ts'
import { namesAt } from './names-at.ts'

const DELEGATES = /(?:可以?|应当?|要|将)?(?:委托|授权|指定)(?=[〇㐀-鿿]{4})/y
/** No lexicon knows every institute; 第三方机构 is nobody. */
const INSTITUTE =
  /(?!第三方|专业|有资质|具有|具备|有关|相关|其|中介|符合|独立|各)(?:(?![、,，的])[〇㐀-鿿]){2,24}?(?:中心|[院所局会站队]|公司|机构)(?=负责|承担|具体|组织|开展|实施|运营|管理)/y
const HELPS = /(?:要|应当?|须|负责)?(?:积极|密切|主动|全力|做好)?(?:配合|协助)(?=[〇㐀-鿿“]{4})/y

export interface OtherHands {
  readonly leads: readonly string[]
  readonly supports: readonly string[]
  readonly end: number
}

/**
 * @param names who is told
 * @param from where what they are told begins
 */
export function otherHands(
  text: string,
  names: readonly string[],
  from: number,
  within: string,
): OtherHands | null {
  const delegates = sticky(DELEGATES, text, from)
  if (delegates) {
    const at = from + delegates.length
    const list = namesAt(text, at, within)
    if (list && dutyAt(text, list.end) !== '') return { leads: list.names, supports: [], end: list.end }
    const institute = sticky(INSTITUTE, text, at)
    return institute ? { leads: [institute], supports: [], end: at + institute.length } : null
  }
  const helps = sticky(HELPS, text, from)
  const helped = helps ? namesAt(text, from + helps.length, within) : null
  if (!helped || dutyAt(text, helped.end) === '') return null
  return { leads: helped.names, supports: names, end: helped.end }
}
