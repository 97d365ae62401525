// Thresholds that say which things are meant: 年耗能5000吨标准煤以上的企业, 6层及以下住宅, 人口100万以上的城市.
import { increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Rejection, View } from '../draft.ts'
import { provisionIn } from '../provision.ts'
import { isClosed, isGoal } from '../tail.ts'
import { counting, last, nounFollows, ofNounFollows, subjectText, unitOf } from './quantity.ts'

export const threshold: Rejection = {
  id: 'targets/threshold',
  reason: '数值是限定对象的门槛',
  applies,
}

const BARE_MAGNITUDE = /^[十百千]?[万亿]$|^万亿$/
/** What comes in sizes: 改造20万千瓦以上燃煤机组. */
const SIZED = /^的?[〇㐀-鿿]{0,6}(?:机组|锅炉|电厂|电站|煤矿|企业|单位|用户|项目|园区)/

/** 400总吨以上船舶, 1000人以上学校, 300张床位以上医院, 50-500头养殖场: how large each of them is. */
const SIZES: readonly (readonly [unit: RegExp, noun: RegExp])[] = [
  [/总吨$/, /^(?:级)?的?[〇㐀-鿿、]{0,12}(?:船|艇)/],
  [/^人$/, /^的?[〇㐀-鿿]{0,4}(?:学校|医院|村|社区|企业|单位|机构|场所|园区|校区|“?大[校班]额)/],
  [/^户$/, /^的?[〇㐀-鿿]{0,6}(?:聚居点|居民点|聚集点|自然村|村庄|小区|社区)/],
  [/^(?:张|床)$/, /^(?:床位(?:及)?以[上下])?的?[〇㐀-鿿]{0,8}(?:机构|医院|养老院)/],
  [/^[头只羽]$/, /^的?[〇㐀-鿿]{0,6}(?:养殖|屠宰|牧)场/],
]
const OVER = /床位(?:及)?以[上下]/

/** 达到2.6万吨(综合能源消费量约1万吨标准煤)及以上的企业. */
const BEHIND_BRACKET = /^(?:[(（][^()（）]{0,40})?[)）](?:及|\()?以[上下]/

function applies(view: View): boolean {
  if (provisionIn(view) !== null) return false
  if (BEHIND_BRACKET.test(view.text.slice(view.span[1], view.span[1] + REACH))) return true
  if (!nounFollows(view) || isGoal(view.tail)) return false
  if (isSizeOfEach(view)) return true
  if (view.text.startsWith('及以', last(view)?.end) || BARE_MAGNITUDE.test(unitOf(view))) return true
  const { subject, head } = view
  if (last(view)?.bound === 'max' && increaseVerbs.has(subject.verb ?? head.verb ?? '')) return true
  if (isSize(view)) return true
  if (counting(view)) return false
  if (bounded(view) && SIZED.test(view.tail)) return true
  if (bounded(view)) return subject.verb === null || subjectText(view) !== ''
  return ofNounFollows(view) && head.verb !== null && subjectText(view) !== ''
}

const REACH = 48

/** 1000立方米以下高炉, 12层以上住宅: nobody promises less than so much of a thing, nor storeys. */
function isSize(view: View): boolean {
  const quantity = last(view)
  if (!quantity || quantity.bound === null || isClosed(view.tail)) return false
  return (
    quantity.unit === STOREYS ||
    (quantity.unit !== '%' && UNDER.test(view.text.slice(quantity.end, quantity.span[1])))
  )
}

function isSizeOfEach(view: View): boolean {
  const quantity = last(view)
  if (!quantity) return false
  const [unit, tail] = [unitOf(view), view.tail]
  const said = quantity.bound !== null || Array.isArray(quantity.value) || OVER.test(tail)
  return (said || TONNAGE.test(unit)) && SIZES.some(([one, noun]) => one.test(unit) && noun.test(tail))
}
const TONNAGE = /总吨$/
const STOREYS = '层'
const UNDER = /以下$/

const bounded = (view: View): boolean =>
  last(view)?.bound === 'min' ||
  last(view)?.bound === 'max' ||
  (view.head.bound !== null && view.head.bound !== 'approx')
