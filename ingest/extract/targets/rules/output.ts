// A verb, a thing and its amount: 建成加氢站15座, 新增水电装机容量4000万千瓦, 降低碳排放强度18%.
import {
  addingVerbs,
  decreaseVerbs,
  increaseVerbs,
  newlyVerbs,
} from '../../../../corpus/lexicon/quantity-words.ts'
import type { Span, Target } from '../../../../corpus/schema.ts'
import { isCounting } from '../counting.ts'
import type { TargetRule, View } from '../draft.ts'
import { isMeasure, isRegion, isShare } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { goesOn, isClosed } from '../tail.ts'
import { isWork } from './works.ts'

export const output: TargetRule = { id: 'targets/output', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, tail, quantities, head, text } = view
  const { verb, span, start } = caused(text, subject.verb === null && subject.inner ? subject.inner : subject)
  if (verb === null || head.verb !== null || !(isClosed(tail) || goesOn(tail))) return null
  if (subject.verb === null && span[0] === span[1] && (newlyVerbs.has(verb) || BECOMES.has(verb)))
    return ofBecoming(view, start)
  if (span[0] === span[1] && !(head.bound !== null && quantities.every(({ unit }) => isCounting(unit))))
    return ofSame(view)
  if (quantities.some(({ unit }) => unit === '')) return null
  if (subject.verb === null && !GAINS.has(verb) && isMeasure(text.slice(...span))) return null
  if (newlyVerbs.has(verb) && !quantities.every(({ unit }) => isCounting(unit) || VISITS.test(unit)))
    return null
  const counts = quantities.every(({ unit }) => isCounting(unit) && unit !== '%')
  const change = (counts && !isMeasure(text.slice(...span)) ? changeOfCount : changeAt)(text, start, verb)
  if (quantities.some(({ unit }) => unit === '%') && !setsShare(view, { verb, span, start }, change))
    return null
  const added = change === 'level' && text.slice(...span).includes('新增')
  const shared = { ...sharedFields(view), change: added ? ('increase' as const) : change }
  const named = namedAt(view, { verb, span, start })
  return pair(view, named, shared).map((made) => ({
    ...made,
    span: [made.index === 0 ? start : made.span[0], made.span[1]],
  }))
}

/** 污水治理|削减化学需氧量100万吨, 脱硫工程|形成脱硫能力30万吨: what works bring is measured. */
const GAINS = new Set(['削减', '形成'])

interface Led {
  readonly verb: string | null
  readonly span: Span
  readonly start: number
}

/** 支持龙头企业|建设研发中心10家: whoever is helped is no part of what they build. */
function caused(text: string, led: Led): Led {
  const { verb, span } = led
  const found = verb !== null && CAUSES.has(verb) ? CAUSED.exec(text.slice(...span))?.groups : undefined
  if (!found?.who || !found.does) return led
  const start = span[0] + found.who.length + (found.how ?? '').length
  return { verb: found.does, start, span: [start + found.does.length, span[1]] }
}
const CAUSES = new Set('支持 推动 推进 引导 组织 指导 鼓励 帮助 扶持 带动'.split(' '))
const CAUSED =
  /^(?<who>[〇㐀-鿿]{0,16}?(?:企业|机构|高校|院校|学校|中心|院所|单位|银行|医院|协会|公司|团队|园区))(?<how>联合|牵头|共同|新)?(?<does>攻克|突破|建设|建成|创建|打造|培育|培养|开发|研发|研制|制定|制修订|引进|设立|组建|申报|创办|转化|推广)(?=[〇㐀-鿿]{3})/

/** 抽水蓄能|开工建设120万千瓦: how far a kind of plant is, told behind it. */
const BECOMES = new Set(['开工建设', '开工', '新开工', '投产', '投运', '并网', '建成投产', '建成'])
const POWER = /(?:千瓦|兆瓦|吉瓦|千瓦时)$/

/** 降低碳排放强度18%, 完成废弃矿山修复60%; 新增和更新公交车辆新能源占比100% tells a share of those that are new. */
function setsShare(
  { text }: View,
  { verb, span, start }: { verb: string; span: Span; start: number },
  change: Target['change'],
): boolean {
  const name = text.slice(...span)
  if (change === 'level') return verb === '完成' && isWork(name)
  return !(startsAdding(text, start) && isShare(name))
}

/** 目前合肥市|已建成4座: where, not what. */
const PLACE = /(?:[省市县州]|全区)$/
const ADVERBS = /(?:累计|计划|力争|争取|基本|共|已)+$/

/** 科技型中小企业|新入库500家. */
function ofBecoming(view: View, end: number): ReturnType<TargetRule['read']> {
  const { subject, quantities, text } = view
  const told = text.slice(subject.span[0], end)
  const named: Span = [subject.span[0], end - (ADVERBS.exec(told)?.[0].length ?? 0)]
  const name = text.slice(...named)
  if (
    name.length < 2 ||
    isRegion(name) ||
    PLACE.test(name) ||
    !quantities.every(({ unit }) => isCounting(unit) || POWER.test(unit))
  )
    return null
  return pair(view, named, { ...sharedFields(view), change: 'level' })
}

/** 建设高标准农田800万亩,改造提升200万亩: of what was named before, which the refiners look for. */
function ofSame(view: View): ReturnType<TargetRule['read']> {
  const { quantities } = view
  const { verb, start: at } = inEach(view) ?? view.subject
  if (verb === null || quantities.length !== 1) return null
  if (quantities[0]?.unit === '%' && verb !== '完成') return null
  if (verb === '安排') return null
  const named: Span = ITSELF.has(verb) ? [at, at + verb.length] : [at, at]
  const shared = { ...sharedFields(view), change: changeAt(view.text, at, verb) }
  return pair(view, named, shared).map((made) => ({ ...made, span: [at, made.span[1]] }))
}

/** 每个区市县至少|建成2所、园区至少建成1所养老机构 */
const inEach = ({ text, clause, subject: { verb, inner } }: View): View['subject']['inner'] =>
  verb === null && inner && EACH_PLACE.test(text.slice(clause[0], inner.start)) ? inner : null
const EACH_PLACE =
  /(?:^|、)(?:(?:每个?|各)[〇㐀-鿿]{0,4}?(?:[省市县区州旗镇乡村]|街道|社区)|园区)(?:至少|力争)?$/

/** 造林|300万亩: the verb has its object in itself. */
const ITSELF = new Set(['造林', '植树', '种草'])

/** 新入规|企业: what it has become says which. */
const ANY = new Set(['企业', '项目', '单位', '产品', '人员', '平台', '园区', '基地'])

function namedAt(
  { text, head }: View,
  { verb, span, start }: { verb: string; span: Span; start: number },
): Span {
  if (verb === '新建' && head.bound === 'max') return [start, span[1]]
  if (newlyVerbs.has(verb) && ANY.has(text.slice(...span))) return [text.lastIndexOf(verb, span[0]), span[1]]
  return afterTheme(text, span)
}

const THEMED = /为(?:主题|名|重点|主)的/

/** 以…为主题的省级创新示范区: only the thing itself. */
function afterTheme(text: string, [start, end]: Span): Span {
  const theme = THEMED.exec(text.slice(start, end))
  return theme ? [start + theme.index + theme[0].length, end] : [start, end]
}

/** 新增建设床位5000张: added, in whatever way. */
export const changeAt = (text: string, start: number, verb: string): Target['change'] =>
  startsAdding(text, start) && changeOf(verb) === 'level' ? 'increase' : changeOf(verb)

export const startsAdding = (text: string, start: number): boolean =>
  FIRST_ADDED.test(text.slice(start, start + 3))

const VISITS = /人次$/
const FIRST_ADDED = /^(?:新增|净增|增设|增加|增补)/

/** 提升28个监测站: better ones, and no more of them. */
const BETTERS = new Set(['提升', '改善', '增强'])

/** The change that a verb tells of counted things. */
export const changeOfCount = (text: string, start: number, verb: string): Target['change'] =>
  BETTERS.has(verb) ? 'level' : changeAt(text, start, verb)

export function changeOf(verb: string): Target['change'] {
  if (addingVerbs.has(verb)) return 'increase'
  if (decreaseVerbs.has(verb)) return 'decrease'
  return increaseVerbs.has(verb) ? 'increase' : 'level'
}
