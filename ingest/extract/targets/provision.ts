// Shares that have to be provided for: 新建建筑按总停车位15%-25%比例配建充电桩, 新能源项目要配置15%(2小时)以上的储能设施. A rule reads
// them; they are no standards to measure by and no thresholds.
import type { View } from './draft.ts'

export interface Provision {
  readonly who: string
  readonly does: string
  readonly thing: string
  /** Told before what the share is of, 按不低于总停车位20%, or behind a bracket: 15%(2小时)以上. */
  readonly bound: 'min' | 'max' | null
  /** Where the quote begins and ends. */
  readonly start: number
  readonly end: number
}

/** The cheap test: one of the verbs below begins so. */
const HINT = /[配预建安]/
const NEAR = 8
const DOES = '配建|配置|配备|配套|预留'
const WHO = '(?:按照?|根据|原则上)?(?<who>[〇㐀-鿿、()（）“”+]{2,60}?)(?:原则上|同时)?(?:须|应|要|需)?'
const AT_LEAST = '(?<bound>不低于|不少于|不超过|不高于|至少)'
/** 15%|(2小时)以上 */
const AT_LEAST_BEHIND = /^(?:[(（][^()（）]{1,12}[)）])?以上/
const MOST = new Set(['不超过', '不高于'])
/** 新建建筑|按|总停车位|15% */
const BY = new RegExp(
  `^${WHO}(?:按照?|以)${AT_LEAST}?(?:总?(?:停车位|车位|装机(?:容量|规模)?|建筑面积)(?:数量?)?的?|[〇㐀-鿿]{2,10}(?:总数|总量|人数)的)?$`,
)
const BY_BEHIND = new RegExp(
  `^(?:[(（][^()（）]{1,12}[)）])?(?:以上)?(?:的?[〇㐀-鿿]{0,6}(?:比例|标准|要求))?(?:分类|同步|优先)?(?<does>${DOES}|建设|安装)(?<thing>[〇㐀-鿿()（）]{0,24}?)(?:或[〇㐀-鿿]{2,12})?$`,
)
/** 新能源项目要|配置|15%|(2小时)以上的储能设施 */
const HAS = new RegExp(`^${WHO}(?<does>${DOES})${AT_LEAST}?$`)
const HAS_BEHIND = /^(?:[(（][^()（）]{1,12}[)）])?(?:以上)?的?(?<thing>[〇㐀-鿿]{2,12})$/
/** …全量车位应预留条件,|同时|应按30%配建: who it is stands at the beginning of the sentence. */
const ALSO = /^(?:同时|并|且|另外|此外)$/
const WHO_BEFORE =
  /(?:^|[,，;；:：])\s?(?<who>[〇㐀-鿿]{2,24}?)(?:原则上)?(?:应|须|要|需|按|\d)[^,，;；:：]*[,，]$/
/** 根据停车位数量|配建充电桩|,新建建筑按15%—25%配建: told in a clause before. */
const NAMED_BEFORE = new RegExp(`(?:${DOES})(?<thing>[〇㐀-鿿()（）]{2,16})[,，][^。；;]*$`)

export function provisionIn({ text, clause, span, tail, quantities, sentence }: View): Provision | null {
  if (quantities.length !== 1 || quantities[0]?.unit !== '%') return null
  if (!HINT.test(tail) && !HINT.test(text.slice(Math.max(clause[0], span[0] - NEAR), span[0]))) return null
  const before = text.slice(clause[0], span[0])
  const by = BY.exec(before)?.groups
  const has = by ?? HAS.exec(before)?.groups
  const behind = has && (by ? BY_BEHIND : HAS_BEHIND).exec(tail)?.groups
  if (!has?.who || !behind) return null
  const named = behind.thing ?? ''
  const thing = named || (NAMED_BEFORE.exec(text.slice(sentence[0], clause[0]))?.groups?.thing ?? '')
  const who = ALSO.test(has.who)
    ? (WHO_BEFORE.exec(text.slice(sentence[0], clause[0]))?.groups?.who ?? '')
    : has.who
  if (thing === '' || who === '') return null
  return {
    who,
    bound: boundIn(has.bound, tail),
    does: behind.does ?? has.does ?? '',
    thing,
    start: clause[0] + before.indexOf(has.who),
    end: named === '' ? span[1] : text.indexOf(named, span[1]) + named.length,
  }
}

const boundIn = (told: string | undefined, tail: string): Provision['bound'] => {
  if (told !== undefined) return MOST.has(told) ? 'max' : 'min'
  return AT_LEAST_BEHIND.test(tail) ? 'min' : null
}
