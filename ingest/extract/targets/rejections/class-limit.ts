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
/** (管径<600mm): how large what stands before the bracket is. */
const SIZE =
  /^\s?[(（]?\s?(?:管?径|内径|外径|管径|直径|高度|宽度|长度|深度|厚度|跨度|坡度|容积|面积|功率|装机容量)\s?[≤≥<>＜＞]\s?$/
/** (单体建筑面积超过2万平方米): which ones, said behind them. */
const SIZE_OVER =
  /(?:面积|容积|含量|浓度|功率|容量|直径|长度|高度|产能)\s?(?:大于|小于|超过|高于|低于|不低于|不小于|[≤≥<>＜＞])\s?$/
const CLOSING = new Set(')）')
const OPENING = new Set('(（')
/** 小型管道(管径<600mm)清疏|每年不得少于2次: a rule for things of that size. */
const OF_SIZE = /[(（][^()（）]{0,24}[≤≥<>＜＞][^()（）]{1,16}[)）]/
const CELLS = /[\t|]/
const LONGEST_ROW = 300
const PARAMETER =
  /(?:(?:修正|调整|控制|控排|折算|换算|转换|校正|分配|权重)系数|因子|(?:取|推荐|缺省|默认|参考)值)(?:[(（][^()（）]{0,20}[)）])?$/
/** 500万元以下部分为不超过30%. */
const PART = /[万亿]?元(?:以[上下]|至[^，,]{1,10})?的?部分$/
const EQUALS = new Set(['为', '是', '取', '达到'])

function applies(view: View): boolean {
  const { text, span, clause, head, quantities } = view
  const before = text.slice(clause[0], span[0])
  if (isSized(view, before)) return true
  if (SIGN.test(before)) {
    const rest = before.replace(SIGN, '').trim()
    return rest === '' || SIGNS.test(rest) || VARIABLE.test(rest) || inRow(view)
  }
  if (PART.test(subjectText(view))) return true
  const equals = head.verb === null || EQUALS.has(head.verb)
  return equals && quantities.every(({ unit }) => unit === '') && PARAMETER.test(subjectText(view))
}

function isSized({ text, clause, time, span }: View, before: string): boolean {
  if (
    time === null &&
    OPENING.has(text[clause[0] - 1] ?? '') &&
    CLOSING.has(text[span[1]] ?? '') &&
    SIZE_OVER.test(before)
  )
    return true
  if (OPENING.has(text[clause[0] - 1] ?? '') && SIZE.test(before)) return true
  return (time === null || time.relation === 'every') && OF_SIZE.test(before)
}

/** A row of a table that is none of goals: those are read as a whole. */
function inRow({ text, span }: View): boolean {
  const start = text.lastIndexOf('\n', span[0] - 1) + 1
  const stop = text.indexOf('\n', span[1])
  const end = stop < 0 ? text.length : stop
  return end - start <= LONGEST_ROW && CELLS.test(text.slice(start, end))
}
