// Thresholds that say which things are meant: 年耗能5000吨标准煤以上的企业, 6层及以下住宅, 人口100万以上的城市.
import { increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Rejection, View } from '../draft.ts'
import { isClosed, isGoal } from '../tail.ts'
import { counting, last, nounFollows, ofNounFollows, subjectText, unitOf } from './quantity.ts'

export const threshold: Rejection = {
  id: 'targets/threshold',
  reason: '数值是限定对象的门槛',
  applies,
}

const BARE_MAGNITUDE = /^[十百千]?[万亿]$|^万亿$/
/** What comes in sizes: 改造20万千瓦以上燃煤机组. */
const SIZED = /^的?\p{Script=Han}{0,6}(?:机组|锅炉|电厂|电站|煤矿|企业|单位|用户|项目|园区)/u

/** 达到2.6万吨(综合能源消费量约1万吨标准煤)及以上的企业. */
const BEHIND_BRACKET = /^(?:[(（][^()（）]{0,40})?[)）](?:及|\()?以[上下]/

function applies(view: View): boolean {
  if (BEHIND_BRACKET.test(view.text.slice(view.span[1], view.span[1] + REACH))) return true
  if (!nounFollows(view) || isGoal(view.tail)) return false
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
const STOREYS = '层'
const UNDER = /以下$/

const bounded = (view: View): boolean =>
  last(view)?.bound === 'min' ||
  last(view)?.bound === 'max' ||
  (view.head.bound !== null && view.head.bound !== 'approx')
