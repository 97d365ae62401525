// What the name of counted things takes from before their verb: for how many they are, and which items are meant.
import type { View } from './draft.ts'

/** 每千名老年人|配备1名社会工作者: so many for so many. */
const PER =
  /(?<words>(?:全[国省市县区州旗]|城乡|城市|城镇|农村)?每(?:[十百千万]{1,2}(?:名|个|张|户|人|辆|平方公里)?|\d{1,5}万?(?:名|张|户|人|辆|平方公里))(?:(?!至少|不少|不低)[〇㐀-鿿]){0,12}?(?:至少|不少于|不低于)?(?:配备|配置|配有|拥有|设置|建有|设立|(?<=人口|居民|老人|学生|职工|儿童|村民|市民|老年人|人)有))(?:至少|不少于|不低于)?$/
/** 实现|工商登记、社保卡申领等|74项事项异地办理: items that no other word names. */
const ITEMS = /^事项/
const SOME = /(?:实现|推动|推进|完成)(?<some>[^，,。；;]{2,60}等)$/

const BOUND = /至少|不少于|不低于/

export interface BeforeVerb {
  readonly words: string
  /** Where the quote begins. */
  readonly start: number
}

/** 每万名居民拥有|3名全科医生; null where no ratio stands before the number. */
export function ratioBefore({ text, clause, quantities }: View): BeforeVerb | null {
  const number = quantities[0]?.span[0] ?? clause[0]
  const ratio = PER.exec(text.slice(clause[0], number))
  return ratio
    ? { words: (ratio.groups?.words ?? '').replace(BOUND, ''), start: clause[0] + ratio.index }
    : null
}

/** @param start where the verb stands */
export function itemsBefore({ text, clause, span }: View, start: number, noun: string): BeforeVerb | null {
  const some = ITEMS.test(noun) ? SOME.exec(text.slice(clause[0], span[0]))?.groups?.some : undefined
  return some === undefined ? null : { words: some, start }
}
