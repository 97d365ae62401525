// What the name of counted things takes from before their verb: for how many they are, and which items are meant.
import type { View } from './draft.ts'

/** 每千名老年人|配备1名社会工作者: so many for so many. */
const OFFERS = new Set('配备 配置 配有 拥有 设置 建有 设立'.split(' '))
const PER =
  /每(?:[十百千万]{1,2}(?:名|个|张|户|人|辆|平方公里)?|\d{1,5}万?(?:名|张|户|人|辆|平方公里))[〇㐀-鿿]{0,12}$/
/** 实现|工商登记、社保卡申领等|74项事项异地办理: items that no other word names. */
const ITEMS = /^事项/
const SOME = /(?:实现|推动|推进|完成)(?<some>[^，,。；;]{2,60}等)$/

export interface BeforeVerb {
  readonly words: string
  /** Where the quote begins. */
  readonly start: number
}

/** @param start where the verb stands */
export function beforeVerb(
  { text, clause, span }: View,
  verb: string,
  start: number,
  noun: string,
): BeforeVerb | null {
  const ratio = OFFERS.has(verb) ? (PER.exec(text.slice(clause[0], start))?.[0] ?? '') : ''
  if (ratio !== '') return { words: ratio + verb, start: start - ratio.length }
  const some = ITEMS.test(noun) ? SOME.exec(text.slice(clause[0], span[0]))?.groups?.some : undefined
  return some === undefined ? null : { words: some, start }
}
