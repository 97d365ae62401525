// Whether a bounded rate and the noun behind it are one name under a verb of output: 完成能效提升3%以上节能改造300万平方米.
import { leadVerbs, makeVerbs } from '../../../corpus/lexicon/quantity-words.ts'
import type { View } from './draft.ts'

const NOUN = /^的?[〇㐀-鿿]{2,14}$/
/** What may begin a noun although it is a verb too. */
const WORK = /^(?:改造|建设|治理|修复|更新|更换|整治|清理|推广)/
const DOES = new Set(['完成', '实施', '开展', '推进', '推动', '新增', '建成', '实现'])

/** 年产值超100亿元、具备国际竞争力的龙头企业|2家: a bounded measure among the attributes of what is counted. */
const ATTRIBUTES = /^(?:以上|以下|以内)?、[^，,。；;\d]{2,40}的[〇㐀-鿿]{2,14}$/

/** @param between what stands between the rate and the next number */
export function beginsName({ quantities, subject, text, head }: View, between: string): boolean {
  const [rate] = quantities
  const bounded = rate?.bound !== null || head.bound !== null
  if (quantities.length === 1 && bounded && rate?.unit !== '%' && ATTRIBUTES.test(between))
    return makeVerbs.startingAt(text, subject.start) !== null
  if (quantities.length !== 1 || rate?.unit !== '%' || (rate.bound === null && head.bound === null))
    return false
  if (subject.verb === null || !DOES.has(subject.verb) || subject.span[0] === subject.span[1]) return false
  if (!NOUN.test(between) || text.slice(...subject.span).length < 2) return false
  return WORK.test(between) || leadVerbs.startingAt(between, 0) === null
}
