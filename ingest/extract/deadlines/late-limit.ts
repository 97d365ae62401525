// A limit that had passed when the text was printed: written as one, it stays one. 2022年1月底前,摸清底数, issued in March.
import type { Context } from '../context.ts'
import { looksBack } from '../looks-back.ts'
import type { TimeExpression } from '../time/expressions.ts'

/** Months. */
const LATE_BY = 6
const BEFORE_END = /前$/
const NOTHING_BEFORE = /^\s*(?:[(（]?[一二三四五六七八九十\d]{1,3}[)）.、])?\s*$/
/** …,于2021年12月前梳理形成; 各县要在12月底前完成 */
const LEAD_BEFORE = /[，,；;]\s?(?:并?[于在])?$|(?:要|应|须|请|务必|确保|力争|争取|务于)[于在]?$/
/** 完成时限:2019年5月底, printed in June. */
const LABELLED = /(?:时限|期限|完成时间)(?:要求)?\s?[:：]\s?$/
const LABEL_REACH = 12
const AT_HEAD = /^[,，]/
const DUTY =
  '完成|摸清|梳理|制定|制订|出台|印发|启动|报送|上报|编制|明确|落实|建立|建成|组织|组建|成立|形成|开展|提出|召开|配齐|实现|公布|部署|全面|基本'
const TO_DO = new RegExp(`^[,，]\\s?(?:要|应|力争)?(?:${DUTY})`)
const DONE_BY = new RegExp(`^(?:要|应)?(?:${DUTY})`)
/** “十四五”末 in a text of the next plan: the aims of the last one are over. */
const PLAN = /五/
const TOLD = /已|了|累计|共有|截至|以来|目前/
/** 2021年12月前完成改造的小区,给予补贴: which ones. */
const OF_WHICH =
  /^[^，,。；;]{2,20}的(?!工作|任务|方案|目标)[^，,。；;]{1,24}(?:$|[，,]|给予|纳入|可|不再|应|须|予以|按)/

/** @param last the ISO day, month or year with which it ends, before `reference` */
export function isLateLimit(
  { text, sentenceAt, pathAt }: Context,
  { span: [start, end], relation }: TimeExpression,
  last: string,
  reference: string,
): boolean {
  if ((relation !== 'by' && relation !== 'before') || monthsBetween(last, reference) > LATE_BY) return false
  if (PLAN.test(text.slice(start, end))) return false
  if (LABELLED.test(text.slice(Math.max(0, start - LABEL_REACH), start))) return true
  const sentence = sentenceAt(start)
  const [before, after] = [text.slice(sentence[0], start), text.slice(end, sentence[1])]
  if (TOLD.test(before) || TOLD.test(after) || OF_WHICH.test(after)) return false
  const isFirst = NOTHING_BEFORE.test(before)
  if (isFirst && AT_HEAD.test(after)) return BEFORE_END.test(text.slice(start, end)) || TO_DO.test(after)
  if (!BEFORE_END.test(text.slice(start, end)) || !DONE_BY.test(after)) return false
  if (!isFirst && !LEAD_BEFORE.test(before)) return false
  return !pathAt(start).some(({ title }) => looksBack(title))
}

const monthsBetween = (from: string, to: string): number =>
  12 * (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) +
  (Number(to.slice(5, 7) || 1) - Number(from.slice(5, 7) || 12))
