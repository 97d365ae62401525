// What the things that leave amount to: 关停退出6家地炼企业,合计产能|1520万吨 is taken away with them.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

export const summed: TargetRefiner = {
  id: 'targets/summed',
  refine: (drafts) => drafts.map((draft) => (isTaken(draft) ? { ...draft, change: 'decrease' } : draft)),
}

/** The sum begins a clause; what else it is of stands behind it in a list. */
const SUM = /^\s*(?:合计|共计|总计|涉及)(?:[〇㐀-鿿]{2,16}[\d.]+[万亿]?[〇㐀-鿿]{1,4}[、和]){0,3}$/
const LEAVES = /(?:退出|关停|淘汰|关闭|拆除|腾退|核减)[^，,。；;]{0,40}[,，]$/
const CAPACITY = /产能|规模|装机|能力/
const REACH = 60

function isTaken({ change, indicator, view: { text, clause, sentence }, span }: TargetDraft): boolean {
  if (change !== 'level' || !CAPACITY.test(indicator) || span[0] - clause[0] > REACH) return false
  const told = text.slice(clause[0], span[0])
  const isSum = SUM.test(told) || (told.trim() === '' && SUM_NAME.test(indicator))
  return isSum && LEAVES.test(text.slice(Math.max(sentence[0], clause[0] - REACH), clause[0]))
}
const SUM_NAME = /^(?:合计|共计|总计|涉及)/
