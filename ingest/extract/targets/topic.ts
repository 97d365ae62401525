// What the clauses before speak of, where only how much of it is named: 加快既有数据中心升级改造,力争PUE不高于1.4; 盐湖产业继续优化,产值达到700亿元.
import { remembered } from '../../../corpus/remembered.ts'
import type { TargetDraft, View } from './draft.ts'
import { isBareRate } from './indicator.ts'
import { clauseStart } from './site.ts'

/** Says how much, not of what. */
const BARE =
  /^(?:年?总?产值|增加值|(?:总|产业|市场|业务|经营)?规模|(?:营业|经营|销售)?收入|占比|比重|总(?:面积|投资|装机|装机容量|产能|里程|长度|库容)|装机|装机容量|(?:发电)?装机(?:比重|占比)|漏损率|分担率|(?:(?:电能|能源|电源)(?:利用|使用)效率(?:[(（]PUE[)）])?|PUE))$/

export const isBare = remembered((name) => name.length <= LONGEST && (BARE.test(name) || isBareRate(name)))
const LONGEST = 16

/** Each tells its topic in a clause without a number. */
const TOPICS = [
  /** 盐湖产业结构继续优化, 文化产业加快发展 */
  /^(?<topic>[〇㐀-鿿]{2,8}(?:产业|行业|经济))(?:结构|体系|布局|实力)?(?:加快|持续|继续|不断|进一步|稳步|蓬勃|快速|健康)/,
  /** 发展养生预制菜产业, 做强新材料产业集群 */
  /^(?:发展|壮大|做[大优强]|培育|提升|打造)+(?<topic>[〇㐀-鿿]{2,14}(?:产业|行业|制造业|服务业)(?:集群|链)?)$/,
  /** 非化石能源资源充分开发利用 */
  /^(?<topic>[〇㐀-鿿]{2,8}?)(?:资源)?(?:得到)?充分(?:开发)?利用$/,
  /** 在清洁能源产业领域投入800亿元 */
  /^在(?<topic>[〇㐀-鿿]{2,10}?)(?:领域|方面)投入/,
  /** 既有数据中心实施改造后 */
  /^(?<topic>[〇㐀-鿿]{2,12}?)(?:实施|完成|进行|经过)(?:升级|节能|提标|智能化)?改造后$/,
  /** 加快既有数据中心升级改造 */
  /^(?:加快|推进|推动|实施|加强|持续|积极|稳步|有序)+(?<topic>[〇㐀-鿿]{2,12}?)(?:绿色|节能|智能|低碳|提标|更新)*(?:升级改造|改造升级|改造)$/,
  /** 打造一批品质优良的高品质绿色建筑项目,|总面积达到2000万平方米 */
  /一批(?:[^，,。；;]{2,30}的)?(?<topic>[〇㐀-鿿]{2,14}(?:项目|工程|基地|园区|住宅|建筑|中心|电站|设施))$/,
  /** 推进农作物秸秆综合|利用,利用率达到98% */
  /^(?:[〇㐀-鿿]{2,6}?(?=积极|大力|全面|加快|持续))?(?:加快|推进|推动|实施|加强|持续|积极|稳步|有序|全面|大力|促进|开展|提高|强化)+(?<topic>[〇㐀-鿿]{2,14}(?:利用|回收|处置|处理))$/,
]
/** 积极推广使用液冷技术、高效制冷等技术: how, in between. */
const HOW = /^(?:积极|大力|加快|广泛)?(?:推广|采用|应用|使用)/
const FARTHEST = 3

/** The nearest topic before in the sentence; one that a record stands behind is told by that record. */
export function topicBefore(view: View, model: TargetDraft | undefined): string {
  const { text, clause, sentence, timeline } = view
  let end = clause[0] - 1
  for (let count = 0; count < FARTHEST && end > sentence[0]; count++) {
    const start = clauseStart(text, sentence[0], end)
    if (model && model.span[0] >= start && !text.slice(start, model.span[0]).includes('投入')) return ''
    const time = timeline.within([start, end]).at(-1)
    const told = text.slice(time && time.span[0] === start ? time.span[1] : start, end).trim()
    if (told === '') {
      end = start - 1
      continue
    }
    for (const topic of TOPICS) {
      const found = topic.exec(told)?.groups?.topic
      if (found) return found
    }
    if (!HOW.test(told)) return ''
    end = start - 1
  }
  return ''
}

/** 石化产业持续减油增化,…。|产值突破1300亿元: the industry that the sentence before is about. */
const INDUSTRY =
  /(?:^|[。；;\n])\s*(?<topic>[〇㐀-鿿]{2,10}?(?:产业|行业|制造业|服务业|产业集群|产业链))(?=聚焦|持续|瞄准|重点|突出|深度|加速|抢占|围绕|推动|坚持|着力|加快|做[大强优]|实施|以)/g
const OPENS_WITH_INDUSTRY =
  /^\s*(?<topic>[〇㐀-鿿]{2,12}?(?:产业|行业|制造业|服务业|产业集群|产业链))(?=聚焦|重点|围绕|以[^，,。；;]{2,20}为|着力|加快)[^。]*$/
/** 大力发展装备制造业,推动…投产,带动…扩产,|实现产值800亿元. */
const OPENS_DEVELOPING =
  /^\s*(?:20\d\d年[,，])?(?:大力|加快|着力|积极|持续|重点)?(?:发展|壮大|做[大强优](?:做[大强优])?|培育|提升)(?<topic>[〇㐀-鿿]{2,14}(?:产业|行业|制造业|服务业|加工业))[,，][^。]*$/
const OF_INDUSTRY = /^(?:年?总?产值|增加值|(?:产业)?规模|(?:营业)?收入)$/
const INDUSTRY_REACH = 240

export function industryBefore({ text, context, sentence, clause }: View, name: string): string {
  if (!OF_INDUSTRY.test(name)) return ''
  // 高端装备制造产业重点发展…,支持甲公司做强,|力争产值160亿元
  if (clause[0] !== sentence[0]) return opensWith(text.slice(sentence[0], clause[0]))
  const from = Math.max(context.paragraphAt(sentence[0])[0], sentence[0] - INDUSTRY_REACH)
  return [...text.slice(from, sentence[0]).matchAll(INDUSTRY)].at(-1)?.groups?.topic ?? ''
}

const opensWith = (told: string): string =>
  (OPENS_WITH_INDUSTRY.exec(told) ?? OPENS_DEVELOPING.exec(told))?.groups?.topic ?? ''

/** “光伏+”住宅:新增装机超过10万千瓦: what the line is about. */
const LABEL =
  /^\s*(?<label>[〇㐀-鿿“”+＋A-Za-z]{2,14})[:：](?:[^，,。；;:：]{2,14}(?:年底?|期间|末|前)[,，])?$/
const SAYS_NOTHING = /(?:目标|指标|任务|措施|要求|内容|方面|工程|行动|项目|期间|时期|[是为])$/

export function labelBefore({ text, sentence, clause }: View, name: string): string {
  if (!isBare(name)) return ''
  const label = LABEL.exec(text.slice(sentence[0], clause[0]))?.groups?.label ?? ''
  return SAYS_NOTHING.test(label) ? '' : label
}

/** Said of one kind of thing at a time: 平均住院日. */
const OF_KIND = /^(?:平均|次均|单位面积)/
/** 其中,新建三级医院|病床使用率达到85%. */
const KIND =
  /^[,，:：]?\s?(?<kind>[^，,、。；;：:\d%]{2,24}?(?:数据中心|医院|学校|幼儿园|中小学|企业|机构|园区|建筑|住宅|社区|工厂|港口|机场|景区|船舶|电厂|矿山|养殖场))(?!的)[^，,。；;]{2,}/
const PART = '其中'
const KIND_REACH = 400

/** 其中,新建三级医院病床使用率达到85%以上,|平均住院日不高于8天: the kind of thing of which the part began to tell. */
export function kindBefore({ text, sentence, clause }: View, name: string): string {
  if (!isBare(name) && !(OF_KIND.test(name) && name.length <= LONGEST)) return ''
  const before = text.slice(Math.max(sentence[0], clause[0] - KIND_REACH), clause[0])
  const at = before.lastIndexOf(PART)
  if (at < 0 || before.slice(at).includes('；')) return ''
  return KIND.exec(before.slice(at + PART.length))?.groups?.kind ?? ''
}
