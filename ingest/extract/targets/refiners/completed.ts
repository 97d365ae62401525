// Completes indicators of which the sentence has named the rest: 年利用量 after 大宗固废年利用量, 占服务业比重, 占比.

import type { TargetDraft, View } from '../draft.ts'
import { measureBefore, withHead } from '../indicator.ts'
import { namedAfter, SHARE_OF } from '../named-after.ts'
import { clauseStart } from '../site.ts'
import { industryBefore, isBare, kindBefore, labelBefore, topicBefore } from '../topic.ts'
import type { Completion } from './restored.ts'

export const completed: Completion = {
  id: 'targets/completed',
  complete: (draft, { model }) => {
    const topic = isBare(draft.indicator) ? topicBefore(draft.view, model) : ''
    if (topic !== '' && !(WORKS.test(topic) && !overlaps(topic, draft.indicator)))
      return { ...draft, indicator: withHead(topic, draft.indicator) }
    const whose = WHOSE.reduce((known, before) => known || before(draft.view, draft.indicator), '')
    if (whose !== '') return { ...draft, indicator: withHead(whose, draft.indicator) }
    const indicator = model === undefined ? ofClauseBefore(draft) : namedAfter(draft, model)
    return indicator === draft.indicator ? draft : { ...draft, indicator }
  },
}

/** Who or what is told before, outside the clauses of the sentence. */
const WHOSE = [kindBefore, labelBefore, industryBefore]

/** 粪污资源化利用,|利用率, but not its 综合利用率. */
const WORKS = /(?:利用|回收|处置|处理)$/
const overlaps = (topic: string, rate: string): boolean => rate.startsWith(topic.slice(-2))

/** 成品油消费进入平台期,消费总量控制在18万吨: whose 消费 the clause before tells. */
function ofClauseBefore(draft: TargetDraft): string {
  const { indicator, view } = draft
  const { text, clause, sentence } = view
  const end = clause[0] - 1
  if (SHARE_OF.test(indicator) && end > sentence[0])
    return measureBefore(text.slice(clauseStart(text, sentence[0], end), end)) + indicator
  if (RATE.test(indicator) && end > sentence[0]) {
    const used = USED.exec(text.slice(clauseStart(text, sentence[0], end), end).replace(timeBefore(view), ''))
    return (used?.groups?.owner ?? '') + indicator
  }
  if (!AMOUNT.test(indicator) || end <= sentence[0]) return indicator
  const before = toldBefore(view)
  const owner =
    OWNER.exec(before.slice(0, before.indexOf(indicator.slice(0, 2))).replace(PURSUES, ''))?.[0] ?? ''
  return before.includes(indicator.slice(0, 2)) ? owner + indicator : indicator
}

/** 化肥农药使用量减少,利用率达到43%: of what was spoken before. */
const RATE = /^(?:综合|循环|资源化)?(?:利用|回收|处理|处置)率$/
const USED = /^(?<owner>[^，,、。；;]{2,24}?)(?:使用量|用量|产生量|排放量|施用量)/
const timeBefore = ({ time, text }: TargetDraft['view']): string =>
  time === null ? '' : text.slice(time.span[0], time.span[1])
/** 消费总量, 供应能力: of what is to be told. */
const AMOUNT =
  /^(?:资源化|综合)?(?:消费|生产|供应|利用|销售|使用|装机|排放|储备|处理|产出)[年总]?(?:总量|量|规模|能力|总额|额)$/
const OWNER = /^[〇㐀-鿿]{2,8}$/
/** 推进|装修垃圾资源化利用设施建设,到2025年,利用能力达到…. */
const PURSUES = /^(?:加快|持续|大力|积极|有序|稳步|深入|全面|继续)*(?:推进|推动|加强|加快|完善|提升|提高)/

/** The clause before; past one that holds nothing but the time. */
function toldBefore({ text, clause, sentence, timeline }: View): string {
  const end = clause[0] - 1
  const start = clauseStart(text, sentence[0], end)
  const time = timeline.within([start, end]).at(-1)
  const alone = time?.span[0] === start && time.span[1] === end && start - 1 > sentence[0]
  return alone ? text.slice(clauseStart(text, sentence[0], start - 1), start - 1) : text.slice(start, end)
}
