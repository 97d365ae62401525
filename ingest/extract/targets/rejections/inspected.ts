// What is looked at, in no time and in no least number: 组织各市对16个行业开展摸排, 对30所学校进行督导检查.
import type { Rejection, View } from '../draft.ts'
import { counting, first, unitOf } from './quantity.ts'

export const inspected: Rejection = {
  id: 'targets/inspected',
  reason: '所计的是检查、调研的对象',
  applies,
}

const AT = /对(?:全[国省市区县州域]|我[省市区县]|本[省市区县]|辖区内?|所有|现有|重点)?的?$/
const LOOKS =
  /^[^，,。；;]{1,30}?(?:开展|进行|实施|组织)[^，,。；;、]{0,10}?(?:摸排|摸底|排查|检查|督导|督查|督察|暗访|约谈|调研|巡查|抽查|调查|评议)/
const REACH = 6
/** 持续开展149座水电站流量监管工作: what is watched is there. */
const WATCHES =
  /^[〇㐀-鿿、]{2,24}?(?:日常监管|流量监管|监督检查(?:与[^，,。；;]{2,10})?|动态管理|监督管理|抚育管理)(?:工作)?$/
const COMES_ROUND = /^[〇㐀-鿿]{2,16}?每(?:半?年|季度|月|周)/
const FAR = 48

function applies(view: View): boolean {
  const { text, span, time, head, subject } = view
  if (!counting(view) || unitOf(view) === '%' || time !== null) return false
  if (first(view)?.bound !== null || (head.bound ?? subject.bound) !== null) return false
  if (WATCHES.test(view.tail)) return !EVERY.test(text.slice(view.clause[0], span[0]))
  if (AT.test(text.slice(Math.max(0, span[0] - REACH), span[0])) && COMES_ROUND.test(view.tail)) return true
  if (!AT.test(text.slice(Math.max(0, span[0] - REACH), span[0])) || !LOOKS.test(view.tail.slice(0, FAR)))
    return false
  return !EVERY.test(text.slice(view.clause[0], span[0]))
}

const EVERY = /每[年季月半]|累计|完成|年内/
