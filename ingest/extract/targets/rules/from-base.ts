// The value that something starts from: 由2015年的12.1%提高到…, 奖金标准由30万元提高到….
import { decreaseVerbs, increaseVerbs, levelVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead, readSubject } from '../subject.ts'

export const fromBase: TargetRule = { id: 'targets/from-base', read }

/** 由目前的|…, 由上年度实际缴费的|50%, 由每人每月|1000元. */
const FROM =
  /(?:由|从)(?:目前|现在|现有|现状|当前|原[来先有定]?|每[人户亩][每年月日]{0,2}|上一?年度?[〇㐀-鿿]{0,8}的)?的?\s?(?:约|近|不到|不足|平均)?$/
const FROM_REACH = 20

/** 从15个|县|扩大到57个县: what is counted may be named both times. */
const THINGS = /^[〇㐀-鿿]{1,6}?(?=(?:扩大|增加|增|提高|提升|拓展|扩展|减少|降)[到至])/

function read(view: View): ReturnType<TargetRule['read']> {
  const { text, span, clause, timeline, tail } = view
  const things = THINGS.exec(tail)?.[0].length ?? 0
  const moves = [levelVerbs, increaseVerbs, decreaseVerbs].some(
    (verbs) => verbs.startingAt(tail, things) !== null,
  )
  if (!moves) return null
  const time = timeline.within([clause[0], span[0]]).findLast(({ span: [, end] }) => span[0] - end <= 3)
  const end = time ? time.span[0] : span[0]
  const from = FROM.exec(text.slice(Math.max(clause[0], end - FROM_REACH), end))
  if (!from) return null
  const { span: named } = readSubject(text, [clause[0], end - from[0].length], timeline)
  return pair(view, afterLead(text, named), { ...sharedFields(view), change: 'level' }).map((made) => ({
    ...made,
    year: time?.year ?? null,
    fact: 'base' as const,
  }))
}
