// An indicator, a verb or a bound, and a value: 非化石能源消费比重达到20%左右, 单位地区生产总值能耗下降13.5%.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Span } from '../../../../corpus/schema.ts'
import type { Made, TargetRule, View } from '../draft.ts'
import { isDuration, isLasting } from '../duration.ts'
import { isMeasure, isPure, isShare } from '../indicator.ts'
import { pair, type Shared, sharedFields } from '../pairing.ts'
import { withWhere } from '../realised.ts'
import { afterLead, type Subject } from '../subject.ts'
import { goesOn, isClosed } from '../tail.ts'
import { changeOf, startsAdding } from './output.ts'

export const measured: TargetRule = { id: 'targets/measured', read }

/** Verbs so weak that something else must say that a value is set. */
const WEAK = new Set(['至', '到', '在', '以', '为', '是', '实现', '有', '形成', '拥有'])
/** Verbs that are no part of what is measured: 实施黑土地保护面积达到1500万亩. */
const OUTSIDE = new Set([
  '实施',
  '完成',
  '开展',
  '保持',
  '提供',
  '推广',
  '组织',
  '投产',
  '投运',
  '守住',
  '坚守',
])
/** And those of building and providing, where an amount is told, not a share: 累计建设超低能耗建筑面积达到300万平方米. */
const BUILDS = new Set(
  '建设 建成 开工 开工建设 落实 筹集 投放 发放 培训 治理 修复 恢复 营造 培育 引进 安装'.split(' '),
)
/** 培育企业|净增1000家. */
const ADDS = new Set(['净增', '新增'])
/** Verbs that are half a noun and belong to the name: 实现节能8万吨标准煤. */
const NOMINAL = new Set(['节能', '节水', '节电', '节约'])
/** 工业|实现|节能8万吨标准煤: what is brought about, and no drop of anything. */
const REALISED_SAVING = /实现(?=节.$)/
const MAINLY = /^为[主宜]/

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities } = view
  if ((head.verb === null && head.bound === null) || !(isClosed(tail) || goesOn(tail))) return null
  const noun = text.slice(...subject.span)
  if (head.verb === null && subject.verb !== null && (!isMeasure(noun) || adds(view))) return null
  if (quantities.some(({ unit }) => unit === '') && !pureNumber(view, noun)) return null
  const ofSame = noun === '' && quantities.length > 1
  const moves =
    noun === '' && (FROM_LASTING.test(text.slice(view.clause[0], head.rest[1])) || isLastingStill(view))
  if (
    quantities.some(({ unit }) => isDuration(unit)) &&
    !(ofSame || moves || isLasting(noun) || isMeasure(noun))
  )
    return null
  if (head.verb !== null && WEAK.has(head.verb) && !supported(view, noun)) return null
  if (isAddition(view, noun))
    return pair(view, subject.span, { ...sharedFields(view), change: 'increase' }).map((one) =>
      fromVerb(one, subject),
    )
  const span = beforeControl(text, afterLead(text, subjectSpan(view)))
  if (head.verb === null || !NOMINAL.has(head.verb)) {
    const made = pair(view, span, sharedWith(view))
    const placed = withWhere(made, view, span)
    if (placed !== made) return placed
    return builds(subject) && !(head.verb !== null && ADDS.has(head.verb))
      ? made.map((one) => fromVerb(one, subject))
      : made
  }
  const at = text.lastIndexOf(head.verb, view.span[0])
  // 新增|节水1.5亿立方米: what is added is named by the verb itself.
  if (noun === '' && subject.verb !== null && ADDS.has(subject.verb))
    return pair(view, [at, at + head.verb.length], { ...sharedFields(view), change: 'increase' }).map(
      (one) => ({
        ...one,
        span: [subject.start, one.span[1]],
      }),
    )
  const start = span[1] > span[0] ? span[0] : at
  const made = pair(view, [start, at + head.verb.length], sharedFields(view))
  return made.map((one) =>
    REALISED_SAVING.test(one.indicator)
      ? { ...one, indicator: one.indicator.replace(REALISED_SAVING, ''), change: 'level' }
      : one,
  )
}

/** 平均住院日由9天|缩短至8天. */
const FROM_LASTING =
  /[由从](?:原来?的?|平均)?\s?[\d.]{1,6}\s?(?:个?(?:工作日|小时|月|季度)|天|日|年|周|分钟|秒)$/

/** 审批时间压减到50个工作日,2025年底前|压减到40个工作日: of what the sentence is about. */
const isLastingStill = ({ head, text, sentence, clause, span }: View): boolean =>
  isChangedTo(text, clause[0], span[0]) ||
  (SHORTENS.test(head.verb ?? '') && LASTING.test(text.slice(sentence[0], span[0])))
const SHORTENS = /^(?:压缩|压减|缩短|缩减|降低|降|减少|减|压降)[到至]$/
const LASTING = /(?:时间|时限|时长|周期|用时|耗时|期限|天数|住院日)(?=[^，,。；;]{0,12}[\d分半倍])/

/** 新增水电约2400万千瓦,|风电约600万千瓦: as the list changes, where the place has no verb. */
const INSTALLED = '装机'
/** 集中式光伏|新增装机超过700万千瓦. */
const ADDED_CAPACITY = /新增(?:[^，,率比]{0,8}装机(?:容量|规模)?|规模|容量|产能|能力|面积|数量)$/
function sharedWith(view: View): Shared {
  const own = sharedFields(view)
  const { head, subject, governing, quantities, text } = view
  const isAdded = own.change === 'level' && ADDED_CAPACITY.test(text.slice(...subject.span))
  const shared = isAdded ? { ...own, change: 'increase' as const } : own
  if (head.verb !== null || subject.verb !== null || governing === null) return shared
  const noun = text.slice(...subject.span)
  if (head.bound === 'max' || (isMeasure(noun) && !noun.includes(INSTALLED))) return shared
  return quantities.some(({ unit }) => unit === '%') ? shared : { ...shared, change: changeOf(governing) }
}

const builds = ({ verb }: Subject): boolean => verb !== null && BUILDS.has(verb)

/** A quote begins with the verb. */
const fromVerb = (made: Made, { start, span }: Subject): Made =>
  made.span[0] === span[0] ? { ...made, span: [start, made.span[1]] } : made

/** 产生量控制在每万平方米不高于300吨: the verb stands before what it is counted by. */
/** 80%以上的县|义务教育巩固率达到97%. */
const SHARE_OF_THINGS = /^\d[\d.]*(?:%(?:以上|左右)?|[家个所户])的?(?=[〇㐀-鿿]{4})/
const CONTROL = /.(?=控制在.)/

function beforeControl(text: string, [from, end]: Span): Span {
  const start = from + (SHARE_OF_THINGS.exec(text.slice(from, end))?.[0].length ?? 0)
  const control = CONTROL.exec(text.slice(start, end))
  return [start, control ? start + control.index + 1 : end]
}

/** 提升清洁能源占比至50% measures 清洁能源占比; 新增装机 keeps its first word. */
function subjectSpan({ subject, head, quantities }: View): Span {
  const { verb, span, start } = subject
  if (verb === null) return span
  if (head.verb !== null && ADDS.has(head.verb)) return span
  if (builds(subject) && quantities.every(({ unit }) => unit !== '%' && unit !== '')) return span
  return OUTSIDE.has(verb) || (changes(verb) && verb !== '新增') ? span : [start, span[1]]
}

/** 新增消纳电量不少于50亿千瓦时 adds; 新增通道可再生能源比例不低于50% and 新增组团面积不超过… measure. */
function adds({ subject, quantities, head, text }: View): boolean {
  if (subject.verb === null) return false
  const added = ADDS.has(subject.verb) || startsAdding(text, subject.start)
  if (!added && !changes(subject.verb)) return false
  return !added || (head.bound !== 'max' && quantities.every(({ unit }) => unit !== '%'))
}

/** 新增学位达5万个 adds; 新增从业人员培训率达到100% measures. */
const isAddition = ({ subject, head, quantities }: View, noun: string): boolean =>
  subject.verb !== null &&
  ADDS.has(subject.verb) &&
  (head.verb === '达到' || head.verb === '达' || head.verb === '在') &&
  noun !== '' &&
  !(isShare(noun) || AVERAGE.test(noun)) &&
  quantities.every(({ unit }) => unit !== '%' && unit !== '')
/** 新增劳动力平均受教育年限达到14年: of those who are new. */
const AVERAGE = /平均|人均/

const changes = (verb: string): boolean => increaseVerbs.has(verb) || decreaseVerbs.has(verb)

/** 有效利用系数|由0.55提高到|0.58: named before its base, a pure number too. */
const FROM_BASE = /[由从](?:目前|当前|现在|现状)?的?[约近]?\d[\d.]*[〇㐀-鿿]{1,5}$/

function pureNumber({ head, quantities, text, clause, span }: View, noun: string): boolean {
  if (head.verb === null && head.bound === null) return false
  if (!quantities.every(({ value }) => [value].flat().every((one) => one < 1000))) return false
  if (noun !== '') return isPure(noun)
  const before = text.slice(clause[0], span[0])
  const named = before.slice(0, FROM_BASE.exec(before)?.index ?? 0)
  return named !== '' && (isPure(named) || !isShare(named))
}

function supported({ head, subject, quantities, tail, text, clause, span }: View, noun: string): boolean {
  const changed = subject.verb !== null && changes(subject.verb)
  const bounded = head.bound !== null || quantities.some(({ bound }) => bound !== null)
  if (head.verb === '至' || head.verb === '到') return changed || isChangedTo(text, clause[0], span[0])
  if (head.verb === '以') return MAINLY.test(tail)
  if (head.verb === '在') return bounded || changed
  if (head.verb === '是') return quantities.every(({ unit }) => unit === '倍')
  return isMeasure(noun) || bounded || quantities.every(({ unit }) => unit !== '')
}

/** 压缩一半以上|至8.5个工作日: by how much, and to what. */
const isChangedTo = (text: string, from: number, at: number): boolean =>
  CHANGED_TO.test(text.slice(Math.max(from, at - NEAR), at))
const CHANGED_TO =
  /(?:压缩|压减|降低|减少|缩短|下降|提高|提升|增加|增长)[\d.%一半三四五分之二两倍]{2,8}(?:以上|以内|左右)?[至到]$/
const NEAR = 20
