// Whether a time frames what stands after it: not what is only aimed at, nor what a heading says of all that it heads.
import type { TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'
import type { History } from './history.ts'
import { saysWhen } from './years.ts'

const GOALS = /目标/

/** 锚定2035年远景目标, 为2030年碳达峰奠定基础, 确保2030年前碳达峰。: told beside the goals, and nothing more is about them. */
export function mayFrame(view: View, history: History, time: TimeExpression): boolean {
  if (!saysWhen(time, history) || !(history.isLimit(time) || history.isPast(time))) return false
  // 三、2026年工作安排: what a heading says, it says of all that it heads.
  if (!history.isLimit(time) && view.context.headingAround(time.span)) return false
  const { text } = view
  const end = time.span[1]
  if (isAimedAt(text, time)) return false
  return time.relation !== 'before' || COMMA.test(text[end] ?? '') || !isGoals(view)
}

export function isAimedAt(text: string, { span: [start, end] }: TimeExpression): boolean {
  const before = text.slice(Math.max(0, start - AIM_REACH), start)
  const after = text.slice(end, end + PREPARED_REACH)
  return (
    AIMED_AT.test(before) ||
    (FOR.test(before) && PREPARED.test(after)) ||
    (WITH.test(before) && LINKED.test(after))
  )
}
const AIM_REACH = 4
const AIMED_AT = /(?:锚定|面向|对标|瞄准|着眼)$/
const FOR = /为(?:实现)?$/
const PREPARED = /^[^,，。；;]{0,30}(?:奠定|打下|打好|创造|夯实|提供)/
/** 与到2020年实现小康社会的目标紧密衔接. */
const WITH = /[与同和]$/
const LINKED = /^[^,，。；;]{2,36}?(?:衔接|相适应|相协调|相一致|对接)/
const PREPARED_REACH = 40
const COMMA = /[,，]/

/** Under a heading of goals. */
export const isGoals = ({ context, sentence }: View): boolean =>
  context.pathAt(sentence[0]).some(({ title }) => GOALS.test(title))
