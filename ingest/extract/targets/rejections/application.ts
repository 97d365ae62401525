// What a project must be like to be paid for: 自筹资金不低于总投资的50%, 项目实施周期不超过3年, 达到30吨以上,经认定的,给予补贴.
import type { Rejection, View } from '../draft.ts'
import { isDuration } from '../duration.ts'
import { subjectText, unitOf } from './quantity.ts'

export const application: Rejection = { id: 'targets/application', reason: '数值是申报条件', applies }

const OWN_MONEY =
  /(?:(?:自筹|自有|资本|配套)资?金|(?:建设|设备|固定资产)投资)[^，,。；;]{0,10}(?:不低于|不少于|不高于|不超过)[^，,。；;]{0,6}总投资/
const LASTS = /(?:实施|建设|执行|研究|研发)(?:周期|期限|期)$/
const FIXED = /(?:试点|公示|公告|评审|补贴|补助|示范)时间$/
const CERTIFIED =
  /^[^。；;，,]{0,24}[,，]\s?经[^，,。；;]{0,6}(?:认定|审核|评审|验收|核定)[^，,。；;]{0,8}的?[,，][^。]{0,60}(?:补贴|补助|奖励|资助)/
const REACH = 120

function applies(view: View): boolean {
  const { text, span, clause, time } = view
  if (time !== null && time.relation !== 'every') return false
  const unit = unitOf(view)
  if (isDuration(unit)) return LASTS.test(subjectText(view)) || FIXED.test(subjectText(view))
  if (unit === '%' && OWN_MONEY.test(text.slice(...clause))) return true
  return CERTIFIED.test(text.slice(span[1], span[1] + REACH))
}
