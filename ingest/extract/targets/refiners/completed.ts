// Completes indicators of which the sentence has named the rest: 年利用量 after 大宗固废年利用量, 占服务业比重, 占比.

import { isCounting } from '../counting.ts'
import type { TargetDraft } from '../draft.ts'
import {
  isBareRate,
  isHeadOnly,
  isPace,
  measureBefore,
  ownerOfRate,
  withHead,
  withoutHead,
  withoutRegion,
} from '../indicator.ts'
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
    const indicator = model === undefined ? ofClauseBefore(draft) : complete(draft, model)
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
  const before = text.slice(clauseStart(text, sentence[0], end), end)
  const owner = OWNER.exec(before.slice(0, before.indexOf(indicator.slice(0, 2))))?.[0] ?? ''
  return before.includes(indicator.slice(0, 2)) ? owner + indicator : indicator
}

/** 化肥农药使用量减少,利用率达到43%: of what was spoken before. */
const RATE = /^(?:综合|循环|资源化)?(?:利用|回收|处理|处置)率$/
const USED = /^(?<owner>[^，,、。；;]{2,24}?)(?:使用量|用量|产生量|排放量|施用量)/
const timeBefore = ({ time, text }: TargetDraft['view']): string =>
  time === null ? '' : text.slice(time.span[0], time.span[1])
/** 消费总量, 供应能力: of what is to be told. */
const AMOUNT =
  /^(?:消费|生产|供应|利用|销售|使用|装机|排放|储备|处理|产出)[年总]?(?:总量|量|规模|能力|总额|额)$/
const OWNER = /^[〇㐀-鿿]{2,8}$/u

function complete(draft: TargetDraft, model: TargetDraft): string {
  const { indicator, view } = draft
  const known = model.indicator
  const later = view.time !== model.view.time
  const per = draft.rule === LISTED && isNext(draft, model) ? PER.exec(known)?.[0] : undefined
  if (per !== undefined && !PER.test(indicator)) return per + indicator
  if (later && known.endsWith(indicator) && indicator.length < known.length) return known
  if (isBareRate(indicator) && !later && !isBareRate(known)) {
    const owner = ownerOfRate(known)
    if (owner.length > 1 && draft.unit !== '' && isNext(draft, model)) return owner + indicator
  }
  if (DIMENSION.test(indicator) && !later && isNext(draft, model) && ENDS_IN_DIMENSION.test(known))
    return known.replace(ENDS_IN_DIMENSION, '') + indicator
  if (SHARE_OF.test(indicator))
    return known.includes('占') ? known.slice(0, known.indexOf('占')) + indicator : known + indicator
  if (isPace(indicator)) return paceOf(draft, known) + indicator
  const voltage = POWER_LINE.test(indicator) ? VOLTAGE.exec(known)?.groups?.voltage : undefined
  if (voltage) return voltage + indicator
  if (TOTAL.test(indicator) && isCounting(model.unit) && model.unit !== '%' && IS_BUILT.test(known))
    return known + indicator
  const capacity = CAPACITY.exec(known)
  if (capacity && tellsOfCapacity(draft, model))
    return withoutRegion(known.slice(0, capacity.index)) + summed(draft) + indicator
  if (isHeadOnly(indicator) && draft.unit !== model.unit && known.length <= LONGEST) {
    const owner = withoutHead(known)
    return withHead(YIELD.test(indicator) ? owner.replace(GROWN, '') : owner, indicator)
  }
  return indicator
}

/** 新增220千伏及以上变电容量4944万千伏安,新增|线路4056公里. */
const VOLTAGE = /^(?<voltage>\d{2,4}千伏(?:及以上)?)(?:变电容量|线路)/
const POWER_LINE = /^(?:变电容量|变电站|变压器|(?:输电|配电|电缆)?线路)$/
/** 变电站达到98座,|总变电容量4662万千伏安. */
const IS_BUILT = /(?:[站厂园馆库]|项目|基地|工程|中心|园区|公园|建筑|住宅|小区|设施|电站|机组|保护区)$/
const TOTAL = /^总(?:变电容量|容量|面积|投资|装机|装机容量|产能|里程|长度|库容)$/
/** 海上风电|累计装机达到500万千瓦,新增装机450万千瓦: what there is and what is added are told of the same. */
const CAPACITY = /(?:新增|累计)?装机(?:容量|规模)?$/
const IS_CAPACITY = /^(?:新增|累计)?装机(?:容量|规模)?$/
const IS_SHARE = /^装机(?:占比|比重)$/
const tellsOfCapacity = ({ indicator, unit, change }: TargetDraft, model: TargetDraft): boolean =>
  IS_SHARE.test(indicator) || (IS_CAPACITY.test(indicator) && unit === model.unit && change !== model.change)
/** 累计|装机容量: taken for an adverb before. */
const SUMMED = '累计'
const summed = ({ view: { text }, span: [start], indicator }: TargetDraft): string =>
  !indicator.startsWith(SUMMED) && text.slice(0, start).endsWith(SUMMED) ? SUMMED : ''
/** 排放总量增速放缓,|年均增速2%: told in the clause before, else of the record before. */
function paceOf({ view: { text, clause, sentence } }: TargetDraft, known: string): string {
  const end = clause[0] - 1
  return PACE.exec(text.slice(clauseStart(text, sentence[0], end), end))?.groups?.name ?? known
}
const PACE = /(?<name>[^，,。；;、]{2,24}?)(?:年均)?(?:增速|增幅)[〇㐀-鿿]{0,4}$/u
const LONGEST = 20
/** 粮食|播种面积500万亩,产量240万吨. */
const GROWN = /(?:播种|种植|栽培|养殖|利用)$/
const YIELD = /产[量值]$/
/** 每千人口床位数7.5张、|医师3.2人. */
const LISTED = 'targets/listed'
const PER = /^每[十百千万]{1,2}(?:名|个)?(?:常住|户籍)?(?:人口|老年人|儿童|学生|居民|人|户)(?:拥有)?/
/** 新建住宅建筑密度小于30%、高度不超过80米. */
const DIMENSION = /^(?:高度|容积率|层数|密度|绿地率|长度|宽度|深度)$/
const ENDS_IN_DIMENSION = /(?<=.{2})(?:高度|容积率|层数|密度|绿地率|长度|宽度|深度)$/

/** Nothing but a comma or a joint between the two. */
const isNext = ({ view }: TargetDraft, { view: before }: TargetDraft): boolean =>
  NEXT.test(view.text.slice(before.span[1], view.subject.start))
const NEXT = /^(?:以上|以下|以内|左右)?[，,、]\s?[^，,、。；;]{0,8}$/
const SHARE_OF = /^占(?!比|.*的(?!比))/
