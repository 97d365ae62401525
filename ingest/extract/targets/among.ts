// A share of the things among which something is done: 探索在10%的社区卫生服务站设置中医阁.
import type { View } from './draft.ts'

const ACTING = /^(?:探索|鼓励|支持|引导|推动|允许|尝试|试点|优先|先行|计划|规划|选择)?$/
const OF_THINGS = /^的[〇㐀-鿿]/

/** Whoever acts, nothing is measured before 在: 误差在5%的范围内 is another thing. */
export const isAmong = ({ head, subject, quantities, tail, text }: View): boolean =>
  head.verb === '在' &&
  quantities.length === 1 &&
  quantities[0]?.unit === '%' &&
  OF_THINGS.test(tail) &&
  ACTING.test(text.slice(subject.start, subject.span[1]))
