// What work turns to, not what it brings about: 以25个重点县、14个示范县为重点,….
import type { Rejection, View } from '../draft.ts'

export const focus: Rejection = { id: 'targets/focus', reason: '数值是工作所围绕的对象', applies }

const WITH = /^\s?(?:要|应|重点)?以[^，,。；;]*$/
const AS = /^[^，,。；;]{0,100}?为(?:重点|载体|主体|单元|核心|中心|依托|抓手|龙头|突破口|支撑|主战场|样本)/

function applies({ text, clause, span }: View): boolean {
  return AS.test(text.slice(span[1], clause[1])) && WITH.test(text.slice(clause[0], span[0]))
}
