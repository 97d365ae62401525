// A share of things that do something: 新建建筑100%执行绿色建筑标准, 能源消费增量的50%以上由非化石能源满足.

import { leadVerbs, levelVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { TargetRule, View } from '../draft.ts'
import { isRegion } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { doesSomething } from '../tail.ts'

export const shareDoing: TargetRule = { id: 'targets/share-doing', read }

const LONGEST = 28
/** 公交车100%电动化. */
const BECOMES = /^[〇㐀-鿿]{2,5}化$/
/** 危险废物100%安全处置: all of them, whatever is done. */
const WHOLLY =
  /^(?:随机|达标|合格|新能源|清洁能源|纯电动|持证|安全|规范|无害化|资源化|标准化|集中|有效|妥善|到位|按|依法|落[地实]|入[库园网]|上岗|在线|联网|公开|得到|参[保加与]|签约|建档|竣工|投[用产]|贯通|就[近业])[〇㐀-鿿]{0,14}(?:[(（].*)?$/
const ALL = 100
const VERBS = [leadVerbs, levelVerbs]
/** 新建社区|要确保|固定车位100%建设充电设施. */
const ENSURE = /(?<=.{2})(?:要|应|须)?确保(?=.{2})/
const BRACKET = /[(（].*$/
const TITLE = /《[^《》]{1,60}》/

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities, clause } = view
  const attained = isAttained(view)
  if (
    (head.verb !== null && !attained) ||
    quantities.length !== 1 ||
    quantities[0]?.unit !== '%' ||
    !(attained || doesSomething(tail) || BECOMES.test(tail) || isWholly(view))
  )
    return null
  const from = subject.verb === '实现' ? subject.span[0] : subject.start
  const subjectText = text.slice(from, subject.span[1]).replace(ENSURE, '')
  const doing = tail.replace(BRACKET, '').trim()
  // 实现100%随机选择布控: of all there are.
  const ofAll = attained && subjectText === '' && isWholly(view)
  if ((subjectText.length < 2 && !ofAll) || isRegion(subjectText)) return null
  const whole = subjectText.length + doing.replace(TITLE, '').length <= LONGEST
  return pair(view, [subject.start, subject.span[1]], sharedFields(view)).map((made) => ({
    ...made,
    indicator: subjectText + (whole ? doing : ''),
    change: 'level',
    span: [subject.start, whole ? clause[1] - (tail.length - doing.length) : made.span[1]],
  }))
}

/** 新建住宅实现|100%|全装修交付: what is done with all of them, up to the end of the clause. */
const isAttained = ({ head, quantities: [quantity], tail }: View): boolean =>
  head.verb === '实现' && quantity?.value === ALL && quantity.form !== 'doubling' && ATTAINED.test(tail)
const ATTAINED = /^(?!的|目标|任务)[〇㐀-鿿A-Za-z]{2,12}(?:[(（].*)?$/

const isWholly = ({ quantities: [quantity], tail }: View): boolean =>
  quantity?.value === ALL &&
  quantity.form !== 'doubling' &&
  (WHOLLY.test(tail) || VERBS.some((verbs) => verbs.startingAt(tail, 0) !== null))
