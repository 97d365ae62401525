// Class names that carry a number: 30万千瓦级机组, 500千伏线路, 百强企业.
import { isCounting } from '../counting.ts'
import type { Rejection, View } from '../draft.ts'
import { unitOf } from './quantity.ts'

export const className: Rejection = {
  id: 'targets/class-name',
  reason: '数值是类别名称的一部分',
  applies,
}

const CLASS = /^(?:级(?!别|以)|型(?!号)|类(?!型)|变电站|强企业|强(?=[^化度制调])|亿级|万级)/
/** 5G网络, 500千伏电网; but 20家|网络改造应用良好的企业 are counted. */
const NAMED = /^(?:版|时代|网络|电网)/
const VOLTAGE = /(?:千伏|伏|kV|KV)$/

/** 50张床位养老院4家, 30公里供热半径范围内的小机组: what kind, or within what reach. */
const KIND = /^的?(?:床位|车位|泊位|机架)[〇㐀-鿿]{2,8}\d|^[〇㐀-鿿]{0,6}(?:半径|距离)(?:范围)?(?:之?内|以内)/
/** 15公里范围内的锅炉. */
const AROUND = /^的?(?:服务|供热|周边|直线|步行)?范围(?:之?内|以内)/
const LENGTH = /[米里]$/

/** 3人制篮球场, 五年制专科, 2人间病房. */
const SYSTEM = /^制(?![作造定度成药种品约止售取备剂冷氢])|^间(?=病房|宿舍|[、房])/
const OF_SYSTEM = /^[人年]$/
/** 5位一体. */
const AS_ONE = /^一体/

/** 对增幅|达到10%的|商贸企业,给予奖励: which firms. */
const GROWN =
  /(?:增幅|增速|增长率|占比|比重|比例|[^利效功速频税汇]率)(?:达到?|达到或超过|超过|不低于|高于|在)?\s?$/
const OF_THOSE = /^的[〇㐀-鿿“”]{0,14}(?:企业|单位|机构|家庭|农户|医院|学校)$/
const BEFORE = 10
const isOfThose = ({ text, span, tail }: View): boolean =>
  OF_THOSE.test(tail) && GROWN.test(text.slice(Math.max(0, span[0] - BEFORE), span[0]))

function applies(view: View): boolean {
  return (
    (unitOf(view) === '%' && isOfThose(view)) ||
    (AS_ONE.test(view.tail) && unitOf(view) === '位') ||
    (SYSTEM.test(view.tail) && OF_SYSTEM.test(unitOf(view))) ||
    CLASS.test(view.tail) ||
    (NAMED.test(view.tail) && !isCounting(unitOf(view))) ||
    (AROUND.test(view.tail) && LENGTH.test(unitOf(view))) ||
    KIND.test(view.tail) ||
    VOLTAGE.test(unitOf(view))
  )
}
