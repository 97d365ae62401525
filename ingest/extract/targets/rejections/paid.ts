// Money to be paid: 给予15万元补助, 按研发投入的20%给予后补助.
import type { Rejection, View } from '../draft.ts'
import { unitOf } from './quantity.ts'

export const paid: Rejection = { id: 'targets/paid', reason: '数值是应付的资金', applies }

const MONEY = /元$/
/** 补贴标准为0.2元/瓦 */
const RATE = /元\//
const STANDARD = /(?:补贴|补助|奖励|资助|收费)标准/
const PAID =
  /(?:给予|奖励|补助|补贴|罚款|处以|资助|奖补|罚金|奖金|贴息|支付|报销|减免|(?:扶持|支持(?:金额|额度))(?=[^，,。；;]{0,6}(?:最高|不超过))|单[个项][^，,。；;]{0,8}最高|每[人户亩家]|资金|经费|补偿)/
const GRANTED =
  /(?:即征即退|减按|减征|免征|拨付|资助|补助|补贴|奖补|奖励|贴息|返还|报销|收取(?!的)|支付(?!环境|体系|方式|服务|场景|系统|工具|能力|设施|便利|平台|手段))(?!比例|率)/

/** 单项最高不超过500万元: the most that the grant before it may come to. */
const CAPPED = /^\s?(?:单[项个家户]|每[项个家户年]|同一|年度|累计|总额|最高|合计)/
/** 每培育1家高新技术企业补助10万元: what is paid for each. */
const FOR_EACH = /每[^，,。；;\d]{0,8}$/

/** 争取上级资金120亿元, 到位省外资金300亿元: what shall come in is a goal. */
const COMES_IN =
  /(?:争取|到位|引进|引入|招引|吸引|撬动)[^，,。；;\d]{0,20}(?:资金|资本|基金)[^，,。；;\d]{0,6}$/

/** 财政补助标准由每人每年|240元提高到|280元: what everyone has a right to is a goal, whoever pays it. */
const RAISED =
  /(?:(?:补助|保障|救助|供养|低保|工资|服务经费|扶贫|抚恤|护理)[^，,。；;\d]{0,6}标准|养老金|保障金)[^，,。；;]{0,40}(?:(?:提高|提升|增加|上调|调高)[到至为]|[由从])(?:每[人户亩][每年月日]{0,2})?$/

/** 补助资金用于产业发展的比重提高到60%: how it is spent. */
const SHARE_OF_MONEY = /(?:比重|比例|占比)(?:力争)?(?:提高|提升|增加|达|稳定|保持)[到至在]/

function applies(view: View): boolean {
  const unit = unitOf(view)
  const clause = view.text.slice(...view.clause)
  if (unit === '%')
    return GRANTED.test(clause) && !SHARE_OF_MONEY.test(view.text.slice(view.clause[0], view.span[0]))
  if (RATE.test(unit)) return STANDARD.test(clause)
  if (!MONEY.test(unit))
    return (
      view.head.per === null &&
      PAID.test(clause) &&
      FOR_EACH.test(view.text.slice(view.clause[0], view.span[0]))
    )
  const ahead = view.text.slice(view.clause[0], view.span[0])
  if (COMES_IN.test(ahead) || RAISED.test(ahead)) return false
  const before = view.text.slice(view.sentence[0], view.clause[0])
  return PAID.test(clause) || (CAPPED.test(clause) && PAID.test(before))
}
