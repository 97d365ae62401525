// The subject of a quantity: what is left of its verb, without time, conjunctions and the verbs that lead into it.
import {
  chainedVerbs,
  innerVerbs,
  leadInAdverbs,
  leadVerbs,
  makeVerbs,
  mannerWords,
} from '../../../corpus/lexicon/quantity-words.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { Timeline } from './timeline.ts'
import { HALF_A_NOUN, MADE_FOR, NOUN_PREFIX, ONE_NOUN } from './verbal-nouns.ts'

export interface Subject {
  /** The noun phrase without its verb; empty where it is elided. */
  readonly span: Span
  /** The same with the verb before it: where a quote begins. */
  readonly start: number
  /** 建成, 新增, 降低: the verb that stands before the noun. */
  readonly verb: string | null
  /** 至少培育: the bound that stands before the verb. */
  readonly bound: 'min' | 'max' | null
  /** A verb further in: 在氢能等领域取得重大成果. */
  readonly inner: { readonly verb: string; readonly start: number; readonly span: Span } | null
  /** The last time limit inside. */
  readonly time: TimeExpression | null
  /** 其中: a part of what was named before. */
  readonly part: boolean
}

/** Verbs that lead into a measured thing: 推动单位GDP能耗下降. */
const LEADS =
  /(?:实现|要求为|使得|使(?!用|命|馆|得)|确保|力争|争取|推动|带动|促进(?!区)|支撑(?![性力])|满足(?!率|度|程度|[^,，。；;]{2,40}(?:要求|条件|标准|需要|需求|规定)的)|推进(?!区)|保障(?![性率]|水平|能力|标准|对象|人口|房|线)|保证(?!率|金|水平|能力|措施|体系)|将(?!来)|把(?![握关]))(?![率量的])(?=..)/g
/** 位于…的, 列入…的: says which, before the thing itself. */
/** 在2020年基础上|…, 在原有|贷款利率|水平上: from what a change counts; what stands at it is measured. */
const BASE = /^(?:在|与|以)?20\d{2}年?的?(?:基础上|水平上|相比|为基[数准期])/
const OWN_BASE = /^在?(?:原有?|现有?|当前|目前)的?(?=[〇㐀-鿿]{2,12}(?:的?(?:基础|水平)之?上)$)/
const OWN_LEVEL = /的?(?:基础|水平)之?上$/
const RELATIVE =
  /^在?(?:正常|一般|平常)(?:年景|年份|情况|条件)下[,，]?|^(?:位于|列入|纳入|属于|符合|具备|规划(?!区)|按照?|根据|对于?|针对|以(?![^,，。；;、]{1,16}为(?:主|主导|主体|核心|重点|代表)的))[^，,;；。]{2,40}?的/
/** 面向高校毕业生|提供岗位5万个: for whom, before what is done for them. */
const FOR_WHOM =
  /^[,，\s]?(?:[〇㐀-鿿]{2,12}(?:机构|银行|部门|企业|公司|单位))?(?:面向|为|对|向|给|帮助)[〇㐀-鿿、]{2,24}?(?=(?:提供|发放|开发|开展|配备|推送|推荐|投放|安排|新增|建设|建成|降低|减少|减免|压减|提高|增加)[〇㐀-鿿]{2})/
const forWhom = (text: string, start: number, end: number): number =>
  FOR_WHOM.exec(text.slice(start, end))?.[0].length ?? 0
const CONJUNCTION =
  /^(?:其中(?:主要)?(?:包括|包含)?|提出(?!的|涵盖|包[括含]|覆盖)|共(?=建成|新[增建]|完成|实现|培[育训]|实施|形成|改造)|先(?=建成|完成|实现|启动|开展)|且|但(?=均|也|仍)|再(?=新增)|并(?!网)|和|及|以及|同时|其(?![他余它])|到(?!位)|对(?!外)|将|把|以(?![上下内外]|[^,，。；;、]{1,16}为(?:主|主导|主体|核心|重点|代表)的)|在(?![校册园编岗职读产用](?!业|区)|建(?!成|设|筑|立|制))|于|则|而|另|另外|此外|要(?!素)|需(?=新增|新建|建设|完成|削减|改造)|使(?!用)|即|届时|相当于(?=减少|减排|节约|节省|少|替代)|可(?=(?:新增|增加|减少|压减|削减|节约|节省|降低|减排|消减)(?!量))|了|或者?|[—–*•-]|[一二三四五六七八九十]{1,3}是(?=[〇㐀-鿿]{2})|[(（][一二三四五六七八九十\d]{1,3}[)）]|[(（][^()（）]{1,12}[)）](?=[、和及])|\d{1,2}[.．、]|\d{1,3}[ \t](?=[一-龥]{2})|[①-⑳]|(?:建成|投产|实施|达产|完成|投运)后|改造后(?=增加|新增|减少|降低|实现|形成|可|节约|达到|提升|提高|整体|平均|综合)|年(?=(?:减排|节约|节省|减少|削减|培训|接待|服务|救助)[^量率能潜比幅人])|[一二三四五六七八九十两]年(?:来|间|内)?(?=累计|新增|完成)|[的“"'、)）\s])+/
const TRAILING = /(?:的|等|[“"'、(（\s]|数量?达|实现|做到|以(?=$))+$/
const PART = /其中/
/** 其中，飞播造林6.67万公顷: the same, parted by a comma; 其中，主城区完成4万平方米，其他区县|完成2万平方米: and each place that follows. */
const PART_BEFORE =
  /其中(?:主要)?(?:包括|包含)?[,，:：]\s?(?:[^,，、。；;\d]{1,24}(?:完成|达到?|[省市县区州旗镇乡群圈域])\d[\d.]{0,8}[^,，、。；;\d]{0,12}[,，、])*$/
/** (其中森林碳汇项目330万亩、|草原碳汇项目1000万亩). */
const IN_PARTS = /[(（]其中[^()（）。；;]*$/
const PART_REACH = 100
/** Who acts, before what is done: 全省新建…, 各市(州)培育…, 省级以上园区…. */
const ACTOR =
  /^(?:[省市区县州](?:[、和][省市区县州镇乡](?:[(（][^()（）]{1,8}[)）])?){1,3}(?:[两三]级)?(?:财政)?|全[国省市区县州域]|我[国省市区县]|[省市县区州]级|本[省市区]|各[省市县区州地级、()（）]{1,9}|(?:做到|确保|实现)?每[个年市县]{1,2}(?:[(（][^()（）]{1,8}[)）])?|[〇㐀-鿿]{2,5}(?:[省市县州]|自治区|新区|集团))/
/** 新建(改扩建): the other ways of doing it. */
const ALSO = /^[(（]含?[改扩迁续新重、建造]{1,8}[)）]/
const LONGEST_INNER = 30

export function readSubject(text: string, rest: Span, timeline: Timeline): Subject {
  let [start, end] = rest
  const time = timeline.within(rest).findLast(({ role, span }) => role === 'limit' && span[1] <= end) ?? null
  if (time && !isOften(text, start, end, time)) start = time.span[1]
  const part =
    PART.test(text.slice(rest[0], end)) ||
    IN_PARTS.test(text.slice(Math.max(0, rest[0] - PART_REACH), rest[0])) ||
    PART_BEFORE.test(text.slice(Math.max(0, rest[0] - PART_REACH), rest[0]))
  start += forWhom(text, start, end)
  start = trimStart(text, start, end)
  start += forWhom(text, start, end)
  start += BASE.exec(text.slice(start, end))?.[0].length ?? 0
  const bounded = boundedVerb(text, start, end)
  const outer = bounded?.start ?? start
  const { verb, after } = leadingVerb(text, bounded?.verb ?? start, end)
  if (verb !== null)
    start = trimStart(text, after + (ALSO.exec(text.slice(after, end))?.[0].length ?? 0), end)
  else start += RELATIVE.exec(text.slice(start, end))?.[0].length ?? 0
  const own = OWN_BASE.exec(text.slice(start, end))?.[0].length ?? 0
  if (own > 0) end -= OWN_LEVEL.exec(text.slice(start, end))?.[0].length ?? 0
  start += own
  end = Math.max(start, trimEnd(text, start, end))
  const inner = verb === null ? innerVerb(text, start, end) : null
  const bound = bounded?.bound ?? null
  return { span: [start, end], start: verb === null ? start : outer, verb, bound, inner, time, part }
}

/** 公共文化设施|每周|开放时间: how often is part of what is measured. */
const isOften = (text: string, start: number, end: number, { relation, span }: TimeExpression): boolean =>
  relation === 'every' &&
  NAMED.test(text.slice(start, span[0])) &&
  leadVerbs.startingAt(text, trimStart(text, span[1], end), end) === null
const NAMED = /[〇㐀-鿿]{3}$/

/** 至少|规范化|设置 */
const HOW = /^(?:规范化?|标准化?|高质量|高标准|新|改造|集中)(?=[〇㐀-鿿]{2})/
/** 为各区至少培育, 力争至少培训: the bound word and the verb right behind it, whoever is named before. */
function boundedVerb(
  text: string,
  from: number,
  end: number,
): { start: number; verb: number; bound: 'min' | 'max' } | null {
  const found = BOUND_FIRST.exec(text.slice(from, end))
  if (!found) return null
  const start = from + found.index
  const how = HOW.exec(text.slice(start + found[0].length, end))?.[0].length ?? 0
  const verb = start + found[0].length + how
  if (leadVerbs.startingAt(text, verb, end) === null && !HAS.test(text.slice(verb, verb + 2))) return null
  return { start, verb, bound: MOST.test(found[0]) ? 'max' : 'min' }
}

/** The same for a measured thing: 推动单位GDP能耗下降 begins after 推动. */
export function afterLead(text: string, [start, end]: Span): Span {
  let last = start
  for (const lead of text.slice(start, end).matchAll(LEADS)) last = start + lead.index + lead[0].length
  const from = trimStart(text, last, end)
  return [from + (RELATIVE.exec(text.slice(from, end))?.[0].length ?? 0), end]
}

/** 至少有, 至少建有. */
const HAS = /^[建设配拥]?有/
const BOUND_FIRST = /至少|最少|不少于|不低于|至多|最多|不超过/
const MOST = /多|超/
/** “最多跑一次”: a name begins here. */
const OPENING = new Set('“"')
/** 年均增速; 争取上级资金: what is won, where 争取 before a verb only says that one tries. */
const NO_ADVERB =
  /^年均(?:增|综合增)|^争取(?:到位?)?[^，,。；;\d]{0,14}(?:资金|投资|补助|贷款|债券|额度|指标)$/

function trimStart(text: string, from: number, end: number): number {
  let start = from
  for (;;) {
    const lead = CONJUNCTION.exec(text.slice(start, end))?.[0].length ?? 0
    start += lead + manner(text, start + lead, end)
    const adverb = OPENING.has(text[start - 1] ?? '') ? null : leadInAdverbs.startingAt(text, start, end)
    if (adverb !== null && !NO_ADVERB.test(text.slice(start, end))) start += adverb.length
    else if (lead === 0) return start
  }
}

/** 积极推动, 加快建成: how a verb is done goes with the verb. */
function manner(text: string, start: number, end: number): number {
  const word = mannerWords.startingAt(text, start, end)
  if (word === null) return 0
  const after = start + word.length + (AND.test(text[start + word.length] ?? '') ? 1 : 0)
  const verb = leadVerbs.startingAt(text, after, end)
  if (verb === null || HALF_A_NOUN.test(text.slice(after, end))) return 0
  const rest = text.slice(after + verb.length, end)
  return AREA.test(rest) || NOUN_PREFIX.test(rest) ? 0 : after - start
}

/** 优先发展区域: a kind of area. */
const AREA = /^区域?(?![〇㐀-鿿])/
/** 实施|新建、改扩建学校重点项目: what is carried out may have verbs in its name. */
const CARRIES_OUT = new Set(['实施', '完成', '推进', '开展'])
const WORK = /(?:项目|工程|任务|行动)$/
/** 完成|修复100公顷: with nothing behind it, what is done is a noun. */
const DOES = new Set(['完成', '实施', '开展'])
/** 新建提升绿道, 新建和改善提升绿道: built, and no rise. */
const LIFTS = new Set(['提升', '改善提升'])
/** 新(改)建, 改(扩)建; 新、改、扩建. */
const BRACKETS = new Set('(（、')
const WITH_BRACKET = /^(?:新[(（][改扩迁续、]{1,3}[)）]|新、[改扩迁续、和]{1,4}|[改扩][(（][扩改]{1}[)）])建/
/** 鼓励并资助. */
const AND = /[并和]/

/** The verb at the beginning, after the actor; of several in a row (新建和改建, 培育建设) the last. */
function leadingVerb(text: string, from: number, end: number): { verb: string | null; after: number } {
  const first = verbAt(text, from, end) ?? verbAt(text, from + actor(text, from, end), end)
  if (first === null) return { verb: null, after: from }
  if (CARRIES_OUT.has(first.verb) && WORK.test(text.slice(first.after, end))) return first
  let last = first
  for (;;) {
    const behind = trimStart(text, last.after + (text[last.after] === '与' ? 1 : 0), end)
    const start = last.verb === REALISES ? behind + actor(text, behind, end) : behind
    const next = chainedVerbs.startingAt(text, start, end)
    if (next === null || NOUN_PREFIX.test(text.slice(start + next.length, end))) return last
    if (start + next.length === end && DOES.has(last.verb)) return last
    if (MADE_FOR.test(text.slice(start, end))) return last
    last = { verb: LIFTS.has(next) ? last.verb : next, after: start + next.length }
  }
}

/** 实现全区|新增立体绿化面积. */
const REALISES = '实现'

function verbAt(text: string, from: number, end: number): { verb: string; after: number } | null {
  const start = trimStart(text, from, end)
  const verb = leadVerbs.startingAt(text, start, end) ?? bracketed(text, start, end)
  if (verb === null || NOUN_PREFIX.test(text.slice(start + verb.length, end))) return null
  return HALF_A_NOUN.test(text.slice(start, end)) ? null : { verb, after: start + verb.length }
}

const bracketed = (text: string, start: number, end: number): string | null =>
  BRACKETS.has(text[start + 1] ?? '') ? (WITH_BRACKET.exec(text.slice(start, end))?.[0] ?? null) : null

const actor = (text: string, start: number, end: number): number =>
  ACTOR.exec(text.slice(start, end))?.[0].length ?? 0

/** The last verb inside, with the noun after it; a verb at the very end counts what follows the number. */
function innerVerb(text: string, from: number, end: number): Subject['inner'] {
  const counts = makeVerbs.endingAt(text, end, from)
  if (counts !== null && innerVerbs.endingAt(text, end - counts.length, from) === null)
    return { verb: counts, start: end - counts.length, span: [end, end] }
  for (let at = end - 1; at > from && end - at <= LONGEST_INNER; at--) {
    const verb = innerVerbs.endingAt(text, at, from)
    if (verb === null || NOUN_PREFIX.test(text.slice(at, end))) continue
    const whole = text.slice(at - verb.length, end)
    if (ONE_NOUN.test(whole) || HALF_A_NOUN.test(whole)) continue
    return { verb, start: at - verb.length, span: [trimStart(text, at, end), end] }
  }
  return null
}

function trimEnd(text: string, start: number, end: number): number {
  return end - (TRAILING.exec(text.slice(start, end))?.[0].length ?? 0)
}
