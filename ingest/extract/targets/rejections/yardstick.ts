// A goal that is told to measure how far there is to go, or that others have set: 对标国家碳强度下降65%目标,面临…, 完成省下达的下降16%的任务.
import type { Rejection, View } from '../draft.ts'

export const yardstick: Rejection = {
  id: 'targets/yardstick',
  reason: '数值是所对照的目标',
  applies,
}

const GOAL = /^的?(?:目标|任务)/
const AGAINST = /^\s*(?:与|和|同|对标|对照|相比|相较于?|距离?|比照|参照)/
const SET = /(?:下达|分解|核定|批复|规定|确定)(?:的|给[^，,。；;]{1,12}的)?$/
const LAGS = /差距|压力|面临|挑战|困难|缺口|任务艰巨/

function applies({ text, clause, sentence, head, tail, span }: View): boolean {
  if (!GOAL.test(tail)) return false
  if (SET.test(text.slice(...head.rest))) return true
  return AGAINST.test(text.slice(clause[0], span[0])) && LAGS.test(text.slice(span[1], sentence[1]))
}
