// Durations that describe what follows: 15分钟生活圈, 24小时值守, 30年以上老旧管网.
import type { Rejection, View } from '../draft.ts'
import { isDuration } from '../duration.ts'
import { first, nounFollows, subjectText, unitOf } from './quantity.ts'

export const duration: Rejection = {
  id: 'targets/duration',
  reason: '数值是时长',
  applies: (view: View) =>
    (AGE.test(unitOf(view)) && AGED.test(subjectText(view))) ||
    (isDuration(unitOf(view)) &&
      !isFrom(view) &&
      (isShown(view) || (nounFollows(view) ? !ABILITY.test(view.tail) : isFixed(view)))),
}

/** 由9天|缩短至8天: what it was, and what it shall be is told right behind it. */
const isFrom = ({ text, span: [start], tail }: View): boolean =>
  FROM.test(text.slice(Math.max(0, start - 4), start)) && MOVES.test(tail)
const FROM = /[由从](?:原来?的?|平均)?\s?$/
const MOVES = /^(?:提升|提高|延长|增加|缩短|压缩|压减|缩减|降低|减少|降|减)[到至为]/

/** 公示10天, 保存30年: what is done for so long is no goal of its own. */
const isShown = ({ text, span: [start] }: View): boolean =>
  SHOWN.test(text.slice(Math.max(0, start - 5), start))
const SHOWN = /(?:公示|公告|公开|张贴|留存|保存|试用|隔离|观察)(?:期)?(?:不少于|至少|满)?$/

/** 试点期限为3年, 公示期为7天: what a procedure lasts, neither bounded nor cut. */
const isFixed = (view: View): boolean =>
  view.head.verb === '为' &&
  view.head.bound === null &&
  first(view)?.bound === null &&
  PERIOD.test(subjectText(view))
const PERIOD = /(?:期限|有效期|[设示办训施行划]期|任期|周期)$/
/** 小班的入园年龄为3周岁. */
const AGE = /^周?岁$/
const AGED = /年龄$/

/** 形成20天的储备能力: how long it lasts is what is measured. */
const ABILITY = /^的?[〇㐀-鿿]{0,8}能力(?:$|[、)）])/
