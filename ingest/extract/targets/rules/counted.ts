// A number of things, the things after it: 推动60家公共机构, 培育20家左右示范企业, 60%以上的学校达到创建要求.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { isAmong } from '../among.ts'
import { isCounting } from '../counting.ts'
import type { Made, TargetRule, View } from '../draft.ts'
import { isMeasure, isRegion } from '../indicator.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { goesOn, isClosed, nounIn, sharedIn } from '../tail.ts'
import { changeAt } from './output.ts'

export const counted: TargetRule = { id: 'targets/counted', read }

const LONGEST = 80
/** Verbs that set the extent of a work, not the size of one project: 完成60万平方米既有建筑改造. */
const EXTENT = new Set(
  '完成 新增 实施 实现 改造 建成 推广 新建 增加 淘汰 压减 减少 退出 关停 治理 修复 营造 种植 累计 发展 达到 具备 替代'.split(
    ' ',
  ),
)

/** Verbs of building set the extent of what they build only by land, length or floor: 建设10万亩高标准农田. */
const BUILT = new Set(
  '建设 打造 创建 营建 布局 培育 推动 推进 开展 整治 修建 疏浚 管护 恢复 守住 坚守'.split(' '),
)
const LAND = /(?:亩|公顷|平方米|平方公里|公里)$/
/** Verbs that a Chinese numeral may follow: 建成两个基地, but not 推动五个新城. */
const NUMBERED = new Set(
  '建成 新建 建设 培育 创建 打造 引进 新增 争创 组建 设立 认定 遴选 选取 增设 完成'.split(' '),
)
/** 省级创新平台|高质量建设: what is done with the things that are counted. */
const DOING =
  /(?<=项目|平台|基地|园区|中心|试点|城市|社区|乡村|示范[区村镇]|实验室|小区|工厂)的?(?:高质量|高水平|提质|全面)?(?:建设|发展|创建)(?:工作|任务)?$/
/** 以培育100家服务公司|为主要内容的专项行动: what the list is for. */
const WRAPPED = /为(?:主要|重要|核心|基本)?(?:内容|抓手|重点|载体|手段|路径|支撑)的.{1,40}$/
/** 形成七个供电分区 by a year; without one 形成两个循环 is a figure of speech. */
const isNumbered = ({ time, head, subject, quantities }: View, verb: string | null): boolean =>
  NUMBERED.has(verb ?? '') ||
  (verb === '形成' && time !== null) ||
  // 至少开展一轮, 每村配备一名: only counts are read so.
  (verb !== null && (subject.bound ?? head.bound) !== null) ||
  quantities[0]?.value === 1
/** 驿站:完成7家建设任务: the things are named before. */
const TASK = /^(?:建设|创建|改造|培育|提升)?任务$|^建设$/
/** 30%|城市污水处理厂完成提标改造. */
const DOES = /^\p{Script=Han}{3,14}?(?:完成|达到|实现|建成(?!区)|纳入|开展|得到|通过)/u
/** 60%以上的创建城市|绿色出行比例达到70%: what is measured in them has a value of its own. */
const MEASURED_IN =
  /^的?(?<who>\p{Script=Han}{0,6}?(?:城区|城市|县|乡镇|村|学校|医院|企业|机构|园区|单位|社区))\p{Script=Han}{2,20}(?:率|比例|比重|占比)(?:达|不低于|不少于|超过)/u
const OF = /的$/
const OF_THINGS = /^的/
const LONGEST_OWNER = 12
/** 全部省直机关及|60%以上的…: others, of whom all. */
const OTHERS = /(?:[及和与、]|以及)$/

/** 形成南北向|4条通道的路网格局: which way they lead stands before the number. */
const DIRECTION = /(?:^|、)(?<way>\p{Script=Han}{1,6}[向送联横纵环])$/u
const PATTERN = /的[^的]{0,8}(?:格局|网络|布局|体系)$/

const direction = ({ subject, text }: View): string =>
  DIRECTION.exec(text.slice(...subject.span))?.groups?.way ?? ''

const isRest = ({ subject, text }: View): boolean => ALL.test(text.slice(subject.start, subject.span[1]))
const ALL = /^全部.*(?:[及和与、]|以及)$/

/** Of several in a list each begins with its own. */
function ownerAt({ subject, text }: View, owner: string): number {
  const at = text.lastIndexOf(owner, subject.span[1])
  return at <= subject.span[0] && subject.verb === '形成' ? subject.start : at
}

/** 以10个县|为试点: what they are made, not how many there shall be. */
const MADE = /^\p{Script=Han}{1,10}为/u

const changes = (verb: string | null): boolean =>
  verb !== null && (decreaseVerbs.has(verb) || increaseVerbs.has(verb))

/** 建成区45%以上面积达到…: the thing that the share is of. */
function ownerOf({ subject, text }: View): string {
  const owner = text.slice(...subject.span).replace(OF, '')
  return owner.length <= LONGEST_OWNER && !isMeasure(owner) && !OTHERS.test(owner) ? owner : ''
}

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, tail, quantities, text, span } = view
  const [quantity] = quantities
  if (isClosed(tail) || !quantity || quantities.length !== 1) return null
  if (quantity.unit === '' || quantity.form === 'doubling') return null
  if (text[span[0] - 1] === '以' && MADE.test(tail)) return null
  const { verb, start, bare } = verbOf(view)
  const extent =
    verb !== null && (bare ? setsExtent(verb, quantity) : verb === '完成' && quantity.bound === null)
  const share = quantity.unit === '%'
  if (!(isCounting(quantity.unit) || extent) || (verb === null && !bare && !share)) return null
  if (quantity.form === 'numeral' && !(bare && isNumbered(view, verb))) return null
  if (share && !OF_THINGS.test(tail) && quantity.bound === null && !changes(verb) && !DOES.test(tail))
    return null
  if (goesOn(tail)) return bare ? [elided(view, quantity)] : null
  const owner = share
    ? !bare && (verb === null || verb === '实现')
      ? ownerOf(view)
      : ''
    : verb === '形成'
      ? direction(view)
      : ''
  if (share && !bare && verb === null && owner === '' && !isRest(view)) return null
  const indicator = owner + (share ? shareIn(tail, verb) : nounIn(tail))
  const named = thingsIn(view, verb, indicator.replace(WRAPPED, '').replace(DOING, ''))
  if (TASK.test(named)) return bare ? [{ ...elided(view, quantity), span: [start, quantity.span[1]] }] : null
  const noun = named.length > LONGEST ? named.slice(named.lastIndexOf('的') + 1) : named
  if (noun.length < 2 || noun.length > LONGEST) return null
  const at = text.indexOf(noun.slice(owner.length), quantity.span[1])
  return [
    {
      ...base(view, quantity),
      dependent: verb === null && !share && subject.time === null,
      change: verb === null ? 'level' : changeAt(text, start, verb),
      indicator: noun,
      span: [
        owner !== '' ? ownerAt(view, owner) : verb === null ? span[0] : start,
        at + noun.length - owner.length,
      ],
    },
  ]
}

/** Verbs of choosing and helping: what the chosen do follows them. */
const AIDS = new Set('选取 选择 遴选 选定 确定 支持 帮助 扶持 引导 推进 指导'.split(' '))
/** 高新区|绿色低碳升级, 具备条件的县|建设示范区. */
const ACTS =
  /(?<=企业|学校|医院|机构|单位|社区|园区|高新区|开发区|[县镇乡村]|农户|家庭|合作社|工厂|高校)(?:(?:绿色|低碳|智能|数字)*(?:升级|转型|转产|达标|上市|能效)|(?:建设|创建|打造|争创)(?=\p{Script=Han}{2}))\p{Script=Han}*.*$/u
/** 5个智能化示范矿|、某某煤矿“智慧煤矿”: another one that is named. */
const NAMED_NEXT = /(?<=.{3})、[^、“”]{2,16}“.*$/

/** What is counted, without what it does and what is named beside it. */
function thingsIn({ text, head }: View, verb: string | null, name: string): string {
  const things = verb !== null && AIDS.has(verb) ? name.replace(ACTS, '') : withoutPattern(verb, name)
  return ETC.test(text.slice(...head.rest)) ? things.replace(NAMED_NEXT, '') : things
}

const shareIn = (tail: string, verb: string | null): string =>
  MEASURED_IN.exec(tail)?.groups?.who ?? (verb === null ? sharedIn(tail) : nounIn(tail))

const withoutPattern = (verb: string | null, name: string): string =>
  verb === '形成' ? name.replace(PATTERN, '') : name

export const setsExtent = (verb: string, { unit }: Quantity): boolean =>
  EXTENT.has(verb) || (BUILT.has(verb) && LAND.test(unit))

/** 缓解|市区|1200户, 完成|甲线、乙线等|8个: nothing of its own is named between verb and number. */
const isBare = (between: string): boolean => between === '' || isRegion(between) || ETC.test(between)
const ETC = /等$/

/** The verb before the number, and whether nothing stands between them. */
function verbOf(view: View): {
  verb: string | null
  start: number
  bare: boolean
} {
  const { subject, head, text, quantities } = view
  const { verb, inner, span, start } = subject
  if (
    verb === null &&
    head.verb === null &&
    head.bound !== null &&
    text.slice(0, quantities[0]?.span[0]).endsWith('突破')
  )
    return { verb: '突破', start: head.rest[1], bare: span[0] === span[1] }
  if (isAmong(view)) return { verb: null, start: head.rest[1], bare: true }
  if (verb !== null || head.verb !== null)
    return { verb: verb ?? head.verb, start, bare: isBare(text.slice(...span)) }
  if (inner) return { verb: inner.verb, start: inner.start, bare: inner.span[0] === inner.span[1] }
  return {
    verb: null,
    start,
    bare: span[0] === span[1] || (quantities[0]?.unit === '%' && isRegion(text.slice(...span))),
  }
}

const base = (view: View, quantity: Quantity): Omit<Made, 'indicator' | 'span'> => ({
  ...sharedFields(view),
  index: 0,
  bound: boundOf(view, quantity),
  value: quantity.value,
  unit: quantity.unit,
  year: null,
})

/** 合计135家以上达到创建要求: of what was named before. */
const elided = (view: View, quantity: Quantity): Made => ({
  ...base(view, quantity),
  indicator: '',
  span: [view.head.rest[1], quantity.span[1]],
})
