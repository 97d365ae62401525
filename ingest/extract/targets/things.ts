// The name of counted things: what stands behind the number, what belongs to it before the number, and what is no part of it.
import type { View } from './draft.ts'
import { isMeasure } from './indicator.ts'
import { nounIn, sharedIn } from './tail.ts'

/** 省级创新平台|高质量建设: what is done with the things that are counted. */
const DOING =
  /(?<=项目|平台|基地|园区|中心|试点|城市|社区|乡村|示范[区村镇]|实验室|小区|工厂|设施|学校|医院|水库|幼儿园|电站|机构|中心)的?(?:高质量|高水平|提质|全面)?(?:建设|发展|创建)(?:工作|任务)?$/
/** 以培育100家服务公司|为主要内容的专项行动: what the list is for. */
const WRAPPED = /为(?:主要|重要|核心|基本)?(?:内容|抓手|重点|载体|手段|路径|支撑)的.{1,40}$/
/** 60%以上的创建城市|绿色出行比例达到70%: what is measured in them has a value of its own. */
const MEASURED_IN =
  /^的?(?<who>[〇㐀-鿿]{0,8}?(?:城区|城市|县|乡镇|村|学校|医院|企业|机构|园区|单位|社区))[〇㐀-鿿]{0,20}(?:率|比例|比重|占比|产值|收入|规模|能力|床位数?)(?:达|不低于|不少于|超过)/
const OF = /的$/
const LONGEST_OWNER = 12
/** 全部省直机关及|60%以上的…: others, of whom all. */
const OTHERS = /(?:[及和与、]|以及)$/

/** 形成南北向|4条通道的路网格局: which way they lead stands before the number. */
const DIRECTION = /(?:^|、)(?<way>[〇㐀-鿿]{1,6}[向送联横纵环])$/
const PATTERN = /的[^的]{0,8}(?:格局|网络|布局|体系)$/

const direction = ({ subject, text }: View): string =>
  DIRECTION.exec(text.slice(...subject.span))?.groups?.way ?? ''

export const isRest = ({ subject, text }: View): boolean =>
  ALL.test(text.slice(subject.start, subject.span[1]))
const ALL = /^全部.*(?:[及和与、]|以及)$/

/** Of several in a list each begins with its own. */
export function ownerAt({ subject, text }: View, owner: string): number {
  const at = text.lastIndexOf(owner, subject.span[1])
  return at <= subject.span[0] && subject.verb === '形成' ? subject.start : at
}

/** 建成区45%以上面积达到…: the thing that the share is of. */
function ownerOf({ subject, text }: View): string {
  const owner = text.slice(...subject.span).replace(OF, '')
  return owner.length <= LONGEST_OWNER && !isMeasure(owner) && !OTHERS.test(owner) ? owner : ''
}

/** 管道天然气覆盖|66%以上旗县. */
function covering({ subject: { span }, text }: View): string {
  const whole = text.slice(...span)
  return whole.length <= LONGEST_OWNER + 2 ? whole : ''
}

/** What the name has from before the number; empty where it has nothing. */
export function ownerBefore(view: View, verb: string | null, share: boolean, bare: boolean): string {
  if (!share) return verb === '形成' ? direction(view) : ''
  if (verb === '覆盖' && view.subject.inner) return covering(view)
  return !bare && (verb === null || verb === '实现') ? ownerOf(view) : ''
}

/** What stands behind the number. */
export const nameIn = (tail: string, verb: string | null, share: boolean): string =>
  MEASURED_IN.exec(tail)?.groups?.who ??
  (share && (verb === null || verb === '实现') ? sharedIn(tail) : reached(tail, verb, share))

/** 完成70%以上的党政机关建成节约型机关|的目标. */
function reached(tail: string, verb: string | null, share: boolean): string {
  const goal = share && verb === '完成' ? GOAL.exec(tail) : null
  return goal ? sharedIn(tail.slice(0, goal.index)) : nounIn(tail)
}
const GOAL = /的(?:目标|任务)(?:任务|要求)?$/

/** Verbs of choosing and helping: what the chosen do follows them. */
const AIDS = new Set('选取 选择 遴选 选定 确定 支持 帮助 扶持 引导 推进 指导'.split(' '))
/** 高新区|绿色低碳升级, 具备条件的县|建设示范区. */
const ACTS =
  /(?<=企业|学校|医院|机构|单位|社区|园区|高新区|开发区|[县镇乡村]|农户|家庭|合作社|工厂|高校)(?:(?:绿色|低碳|智能|数字)*(?:升级|转型|转产|达标|上市|能效(?!领跑|标杆|示范))|(?:建设|创建|打造|争创)(?=[〇㐀-鿿]{2}))[〇㐀-鿿]*.*$/
/** 58个项目|冬季不停工: how they go on. */
const PROCEEDS =
  /(?<=项目|工程)(?:[春夏秋冬]季|年内|如期|加快|早日)?(?:不停工|早?开工|复工|提速|落地|竣工|投产|达产|达效)[〇㐀-鿿]{0,6}$/
/** 20所普通高中|改善办学条件: whoever is helped, what it is for. */
const BETTERS =
  /(?<=[〇㐀-鿿]{2}|[县镇乡村])(?:发展壮大|招收|改善|改进|壮大|扩大|增强|提高|申报|承担|补齐|做大|做强|做优|(?<=[县镇乡村户社])发展)(?=[〇㐀-鿿]{2})(?![〇㐀-鿿]{0,16}(?:项目|工程|行动|计划|平台|基地|中心)$)[〇㐀-鿿]+$/
/** 5个智能化示范矿|、某某煤矿“智慧煤矿”: another one that is named. */
const NAMED_NEXT = /(?<=.{3})、[^、“”]{2,16}“.*$/

/** 升级5个监测站|为标准站: what becomes of them. */
const turned = (verb: string | null, name: string): string =>
  verb === '升级' || verb === '改造' || verb === '提升' ? name.replace(TURNED, '') : name
const TURNED = /(?<=.{2})为[〇㐀-鿿]{2,12}$/

/** 7个现代牧场|建设任务. */
const TASK = /(?<=.{2})建设任务$/
/** 3家领军企业|和一批中小企业. */
const SOME_MORE = /(?<=.{2})(?:和|及|以及|、|与)一批.*$/

const BESIDE = [WRAPPED, DOING, PROCEEDS, SOME_MORE, TASK]

/** What is counted, without what it does and what is named beside it. */
export function thingsIn({ text, head }: View, verb: string | null, whole: string): string {
  const name = BESIDE.reduce((left, beside) => left.replace(beside, ''), turned(verb, whole))
  const things =
    verb !== null && AIDS.has(verb) ? name.replace(ACTS, '').replace(BETTERS, '') : withoutPattern(verb, name)
  return ETC.test(text.slice(...head.rest)) ? things.replace(NAMED_NEXT, '') : things
}

const withoutPattern = (verb: string | null, name: string): string =>
  verb === '形成' ? name.replace(PATTERN, '') : name

const ETC = /等$/
