// Limits of classes and parameters of formulas: 单位产品能耗>320;≤420千克标准煤/吨 | 0.98, 80%≤F<85%, 修正系数为1.05.
import type { Rejection, View } from '../draft.ts'
import { subjectText } from './quantity.ts'

export const classLimit: Rejection = {
  id: 'targets/class-limit',
  reason: '数值是分档界限或计算参数',
  applies,
}

const SIGN = /[≤≥<>＜＞]\s?$/
const SIGNS = /[≤≥<>＜＞]/
const VARIABLE = /^[A-Za-zα-ω]$/
const CELLS = /[\t|]/
const LONGEST_ROW = 300
const PARAMETER =
  /(?:(?:修正|调整|控制|控排|折算|换算|转换|校正|分配|权重)系数|因子|(?:取|推荐|缺省|默认|参考)值)(?:[(（][^()（）]{0,20}[)）])?$/
const EQUALS = new Set(['为', '是', '取', '达到'])

function applies(view: View): boolean {
  const { text, span, clause, head, quantities } = view
  const before = text.slice(clause[0], span[0])
  if (SIGN.test(before)) {
    const rest = before.replace(SIGN, '').trim()
    return rest === '' || SIGNS.test(rest) || VARIABLE.test(rest) || inRow(view)
  }
  const equals = head.verb === null || EQUALS.has(head.verb)
  return equals && quantities.every(({ unit }) => unit === '') && PARAMETER.test(subjectText(view))
}

/** A row of a table that is none of goals: those are read as a whole. */
function inRow({ text, span }: View): boolean {
  const start = text.lastIndexOf('\n', span[0] - 1) + 1
  const stop = text.indexOf('\n', span[1])
  const end = stop < 0 ? text.length : stop
  return end - start <= LONGEST_ROW && CELLS.test(text.slice(start, end))
}
