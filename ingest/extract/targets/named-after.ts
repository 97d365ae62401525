// What a record is of, told by the record before it: 占比, 利用率, 总面积, 新增装机, 年均增速 name only how much or how fast.
import { isCounting } from './counting.ts'
import type { TargetDraft } from './draft.ts'
import {
  isBareRate,
  isHeadOnly,
  isPace,
  ownerOfRate,
  withHead,
  withoutHead,
  withoutRegion,
} from './indicator.ts'
import { clauseStart } from './site.ts'

/** The whole name; null where this way is not its. */
type Way = (draft: TargetDraft, model: TargetDraft) => string | null

/** In order: the first that names it does. */
const WAYS: readonly Way[] = [
  perHead,
  repeated,
  rateOf,
  dimensionOf,
  shareOf,
  paceOf,
  lineOf,
  totalOf,
  capacityOf,
  abilityOf,
  measureOf,
]

export function namedAfter(draft: TargetDraft, model: TargetDraft): string {
  for (const way of WAYS) {
    const name = way(draft, model)
    if (name !== null) return name
  }
  return draft.indicator
}

const isLater = (draft: TargetDraft, model: TargetDraft): boolean => draft.view.time !== model.view.time

/** Nothing but a comma or a joint between the two. */
const isNext = ({ view }: TargetDraft, { view: before }: TargetDraft): boolean =>
  NEXT.test(view.text.slice(before.span[1], view.subject.start))
const NEXT = /^(?:以上|以下|以内|左右)?[，,、]\s?[^，,、。；;]{0,8}$/

/** 每千人口床位数7.5张、|医师3.2人. */
function perHead(draft: TargetDraft, model: TargetDraft): string | null {
  if (draft.rule !== LISTED || PER.test(draft.indicator) || !isNext(draft, model)) return null
  const per = PER.exec(model.indicator)?.[0]
  return per === undefined ? null : per + draft.indicator
}
const LISTED = 'targets/listed'
const PER = /^每[十百千万]{1,2}(?:名|个)?(?:常住|户籍)?(?:人口|老年人|儿童|学生|居民|人|户)(?:拥有)?/

/** 大宗固废年利用量达到…,到2030年|年利用量达到…: the same at another time. */
function repeated(draft: TargetDraft, model: TargetDraft): string | null {
  const { indicator } = draft
  const known = model.indicator
  return isLater(draft, model) && known.endsWith(indicator) && indicator.length < known.length ? known : null
}

/** 生活垃圾分类覆盖率达到100%,|回收利用率达到40%. */
function rateOf(draft: TargetDraft, model: TargetDraft): string | null {
  const { indicator, unit } = draft
  if (!isBareRate(indicator) || isLater(draft, model) || isBareRate(model.indicator)) return null
  const owner = ownerOfRate(model.indicator)
  return owner.length > 1 && unit !== '' && isNext(draft, model) ? owner + indicator : null
}

/** 新建住宅建筑密度小于30%、|高度不超过80米. */
function dimensionOf(draft: TargetDraft, model: TargetDraft): string | null {
  const { indicator } = draft
  const ends = ENDS_IN_DIMENSION.test(model.indicator)
  if (!DIMENSION.test(indicator) || isLater(draft, model) || !isNext(draft, model) || !ends) return null
  return model.indicator.replace(ENDS_IN_DIMENSION, '') + indicator
}
const DIMENSION = /^(?:高度|容积率|层数|密度|绿地率|长度|宽度|深度)$/
const ENDS_IN_DIMENSION = /(?<=.{2})(?:高度|容积率|层数|密度|绿地率|长度|宽度|深度)$/

/** 文化产业增加值达到500亿元,|占服务业比重达到5%. */
function shareOf({ indicator }: TargetDraft, { indicator: known }: TargetDraft): string | null {
  if (!SHARE_OF.test(indicator)) return null
  return known.includes('占') ? known.slice(0, known.indexOf('占')) + indicator : known + indicator
}
/** But 占用电负荷的响应能力 is an ability. */
export const SHARE_OF = /^占(?!比|.*的(?!比))/

/** 总产值达到4500亿元,|年均增速6%; 排放总量增速放缓,|年均增速2%: told in the clause before, else of the record before. */
function paceOf({ indicator, view }: TargetDraft, { indicator: known }: TargetDraft): string | null {
  if (!isPace(indicator)) return null
  const { text, clause, sentence } = view
  const end = clause[0] - 1
  const told = PACE.exec(text.slice(clauseStart(text, sentence[0], end), end))?.groups?.name
  return (told ?? known) + indicator
}
const PACE = /(?<name>[^，,。；;、]{2,24}?)(?:年均)?(?:增速|增幅)[〇㐀-鿿]{0,4}$/

/** 新增220千伏及以上变电容量4944万千伏安,新增|线路4056公里. */
function lineOf({ indicator }: TargetDraft, { indicator: known }: TargetDraft): string | null {
  const voltage = POWER_LINE.test(indicator) ? VOLTAGE.exec(known)?.groups?.voltage : undefined
  return voltage === undefined ? null : voltage + indicator
}
const VOLTAGE = /^(?<voltage>\d{2,4}千伏(?:及以上)?)(?:变电容量|线路)/
const POWER_LINE = /^(?:变电容量|变电站|变压器|(?:输电|配电|电缆)?线路)$/

/** 变电站达到98座,|总变电容量4662万千伏安. */
function totalOf({ indicator }: TargetDraft, { indicator: known, unit }: TargetDraft): string | null {
  const counted = isCounting(unit) && unit !== '%' && IS_BUILT.test(known)
  return counted && TOTAL.test(indicator) ? known + indicator : null
}
const IS_BUILT = /(?:[站厂园馆库]|项目|基地|工程|中心|园区|公园|建筑|住宅|小区|设施|电站|机组|保护区)$/
const TOTAL = /^总(?:变电容量|容量|面积|投资|装机|装机容量|产能|里程|长度|库容)$/

/** 海上风电累计装机达到500万千瓦,|新增装机450万千瓦,|装机占比达到36%: what there is and what is added are told of the same. */
function capacityOf(draft: TargetDraft, model: TargetDraft): string | null {
  const { indicator, unit, change } = draft
  const capacity = CAPACITY.exec(model.indicator)
  const added = IS_CAPACITY.test(indicator) && unit === model.unit && change !== model.change
  if (!capacity || !(added || IS_SHARE.test(indicator))) return null
  return withoutRegion(model.indicator.slice(0, capacity.index)) + summed(draft) + indicator
}
const CAPACITY = /(?:新增|累计)?装机(?:容量|规模)?$/
const IS_CAPACITY = /^(?:新增|累计)?装机(?:容量|规模)?$/
const IS_SHARE = /^装机(?:占比|比重)$/
/** 累计|装机容量: taken for an adverb before. */
const SUMMED = '累计'
const summed = ({ view: { text }, span: [start], indicator }: TargetDraft): string =>
  !indicator.startsWith(SUMMED) && text.slice(0, start).endsWith(SUMMED) ? SUMMED : ''

/** 天然气年供应能力达到137亿立方米,|储备能力达到20天. */
function abilityOf(
  { indicator, unit }: TargetDraft,
  { indicator: known, ...model }: TargetDraft,
): string | null {
  const whose =
    IS_ABILITY.test(indicator) && unit !== model.unit ? ABILITY.exec(known)?.groups?.whose : undefined
  return whose === undefined ? null : whose + indicator
}
const IS_ABILITY = /^年?(?:供应|储备|生产|加工|处理|输送|调峰|保障)能力$/
const ABILITY = /^(?<whose>[〇㐀-鿿]{2,10}?)年?(?:供应|储备|生产|加工|处理|输送|调峰|保障)能力$/

/** 林下经济利用面积达到3000万亩、|产值达到800亿元. */
function measureOf(
  { indicator, unit }: TargetDraft,
  { indicator: known, ...model }: TargetDraft,
): string | null {
  if (!isHeadOnly(indicator) || unit === model.unit || known.length > LONGEST) return null
  const owner = withoutHead(known).replace(VISITORS, '')
  return withHead(YIELD.test(indicator) ? owner.replace(GROWN, '') : owner, indicator)
}
const LONGEST = 20
/** 粮食|播种面积500万亩,产量240万吨. */
const GROWN = /(?:播种|种植|栽培|养殖|利用)$/
const YIELD = /产[量值]$/
/** 森林旅游|接待游客总人数300万人次,产值突破40亿元. */
const VISITORS = /(?<=.{2})(?:年?接待)?(?:游客)?总?(?:人数|人次)$/
