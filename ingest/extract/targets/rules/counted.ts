// A number of things, the things after it: 推动60家公共机构, 培育20家左右示范企业, 60%以上的学校达到创建要求.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Quantity } from '../../numbers/quantity.ts'
import { itemsBefore, ratioBefore } from '../counted-before.ts'
import { joinedBy, someNamed, verbOf } from '../counted-verb.ts'
import { isCounting } from '../counting.ts'
import type { Made, TargetRule, View } from '../draft.ts'
import { setsExtent } from '../extent.ts'
import { isMeasure, isName } from '../indicator.ts'
import { boundOf, sharedFields } from '../pairing.ts'
import { goesOn, isClosed, isStep, nounIn, SIZED } from '../tail.ts'
import { isRest, nameIn, ownerAt, ownerBefore, thingsIn } from '../things.ts'
import { changeAt, changeOfCount } from './output.ts'

export const counted: TargetRule = { id: 'targets/counted', read }

const LONGEST = 80
/** Verbs that a Chinese numeral may follow: 建成两个基地, but not 推动五个新城. */
const NUMBERED = new Set(
  '建成 新建 建设 培育 创建 打造 引进 新增 争创 组建 设立 认定 遴选 选取 增设 完成'.split(' '),
)
/** 形成七个供电分区 by a year; without one 形成两个循环 is a figure of speech. */
const isNumbered = ({ time, head, subject, quantities }: View, verb: string | null): boolean =>
  NUMBERED.has(verb ?? '') ||
  (verb === '形成' && time !== null) ||
  // 至少开展一轮, 每村配备一名: only counts are read so.
  (verb !== null && (subject.bound ?? head.bound) !== null) ||
  isRound(quantities[0]?.value) ||
  // 培养一至两项艺术爱好
  (verb !== null && Array.isArray(quantities[0]?.value))
/** 一 and 万 are read only where they count, 百 and 千 behind verbs of making alone. */
const isRound = (value: Quantity['value'] | undefined): boolean =>
  value === 1 || (typeof value === 'number' && value >= 100)
/** 建设421处污水治理设施(建设终端或接入管网): how they are made, or how many of them are what. */
const ASIDE = /(?<=.{3})[(（](?:其中|建设|新建|含)[^()（）]{2,60}[)）]$/
/** A heading: (二)打造百个绿色工厂. */
const isSlogan = ({ time, context, span, quantities }: View): boolean =>
  time === null && Number(quantities[0]?.value) >= 100 && context.headingAround(span) !== null
/** 驿站:完成7家建设任务: the things are named before. */
const TASK = /^(?:建设|创建|改造|培育|提升)?任务$|^建设$/
/** 增加6座储备中心|储气能力: how many have it, not how much is added. */
const ABLE = /(?:[^功]能力|水平|质量|效率)$/
/** 30%|城市污水处理厂完成提标改造. */
const DOES = /^[〇㐀-鿿]{3,14}?(?:完成|达到|实现|建成(?!区)|纳入|开展|得到|通过)/
const OF_THINGS = /^的/
/** 以10个县|为试点: what they are made, not how many there shall be. */
const MADE = /^[〇㐀-鿿]{1,10}为/

/** 17个|限期2022年内完成的问题整改. */
const LIMITED = /^限期|(?:未|尚)$/

const changes = (verb: string | null): boolean =>
  verb !== null && (decreaseVerbs.has(verb) || increaseVerbs.has(verb))

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, tail, quantities, text, span } = view
  const [quantity] = quantities
  if (isClosed(tail) || isStep(tail) || !quantity || quantities.length !== 1) return null
  if (quantity.unit === '' || quantity.form === 'doubling') return null
  if (text[span[0] - 1] === '以' && MADE.test(tail)) return null
  const { verb, start, bare } = verbOf(view)
  const extent =
    verb !== null &&
    (bare || someNamed(view)
      ? setsExtent(verb, quantity, view.head.bound, tail)
      : verb === '完成' && quantity.bound === null)
  const share = quantity.unit === '%'
  const becomes = verb === null && becomesSo(view)
  const ratio = verb !== null || isCounting(quantity.unit) ? ratioBefore(view) : null
  const per = verb === null && ratio !== null
  if (
    !(isCounting(quantity.unit) || extent || becomes) ||
    (verb === null && !bare && !share && !becomes && !per)
  )
    return null
  if (quantity.form === 'numeral' && !(bare && isNumbered(view, verb) && !isSlogan(view))) return null
  if (share && !OF_THINGS.test(tail) && quantity.bound === null && !changes(verb) && !DOES.test(tail))
    return null
  if (changes(verb) && ABLE.test(nounIn(tail))) return null
  if (goesOn(tail)) return bare ? [elided(view, quantity)] : null
  const owner = ownerBefore(view, verb, share, bare)
  if (share && !bare && verb === null && owner === '' && !isRest(view)) return null
  const named = thingsIn(view, verb, owner + nameIn(tail.replace(ASIDE, ''), verb, share))
  if (CLASS.test(named)) return ofClass(view, quantity, named, { verb, start })
  if (TASK.test(named)) return bare ? [{ ...elided(view, quantity), span: [start, quantity.span[1]] }] : null
  const noun = named.length > LONGEST ? named.slice(named.lastIndexOf('的') + 1) : named
  if (!isName(noun) || noun.length > LONGEST || LIMITED.test(noun)) return null
  const at = text.indexOf(noun.slice(owner.length), quantity.span[1])
  const before = ratio ?? (verb === null ? null : itemsBefore(view, start, noun))
  return [
    {
      ...base(view, quantity),
      dependent:
        (verb === null || joinedBy(view) !== null) && !share && subject.time === null && !becomes && !per,
      change:
        verb === null ? 'level' : (share || isMeasure(noun) ? changeAt : changeOfCount)(text, start, verb),
      indicator: (before?.words ?? '') + noun,
      span: [
        before?.start ?? (owner !== '' ? ownerAt(view, owner) : verb === null ? beforeBound(view) : start),
        at + noun.length - owner.length,
      ],
    },
  ]
}

/** 到2025年,|80个县建成三级医院, 全市|2万亩耕地实现用途管理: so many of them get there by then. */
const BECOMES =
  /^(?:的)?(?!以[上下内])[〇㐀-鿿（）()、“”A-Za-z]{1,24}?(?:全部|全面|基本|率先|力争|均)*(?:完成(?!率)|实现|建成(?!区)|达到|开展|启动|得到|通过|纳入|创成)[^，,。；;\d]{2,}$/
const LAND = /(?:亩|公顷|平方米|平方公里)$/
const WHOSE = /^[^、，,。；;\d在对为向给从由以把将与和]{0,12}$/
const MEASURED = /[率量值额]$/

function becomesSo({ tail, time, quantities: [quantity], subject, text, head }: View): boolean {
  if (time === null || !quantity || quantity.form !== 'figures' || quantity.unit === '%') return false
  if (!(isCounting(quantity.unit) || LAND.test(quantity.unit)) || head.verb !== null) return false
  const whose = text.slice(...subject.span)
  return WHOSE.test(whose) && !MEASURED.test(whose) && subject.inner === null && BECOMES.test(tail)
}

/** 8个|500千伏、50个220千伏输变电项目: the thing is named behind the last. */
const AREA = '[十百千]?[万亿]亩'
const SIZE = String.raw`\d{1,5}\s?(?:${SIZED})`
const CLASS = new RegExp(`^${AREA}$|^${SIZE}$`)
const OF_CLASS = new RegExp(
  String.raw`^(?:[、和]\s?\d+\s?[个座条回家]\s?(?:${SIZE}|${AREA})){1,3}(?<thing>[〇㐀-鿿]{2,12})`,
)
const SPACES = /\s+/g

function ofClass(
  view: View,
  quantity: Quantity,
  kind: string,
  { verb, start }: { verb: string | null; start: number },
): readonly Made[] | null {
  const end = view.text.indexOf(kind, quantity.span[1]) + kind.length
  const next = OF_CLASS.exec(view.text.slice(end, end + LONGEST))
  if (!next?.groups?.thing || verb === null) return null
  const change = changeAt(view.text, start, verb)
  const indicator = kind.replace(SPACES, '') + next.groups.thing
  return [{ ...base(view, quantity), change, indicator, span: [start, end + next[0].length] }]
}

/** 超过|30%的钢铁产能: the bound belongs to the quote. */
const beforeBound = ({ head, span }: View): number => (head.bound === null ? span[0] : head.rest[1])

const base = (view: View, quantity: Quantity): Omit<Made, 'indicator' | 'span'> => ({
  ...sharedFields(view),
  index: 0,
  // 突破百项技术 makes as many; 突破1000亿元 is to pass them.
  bound: view.text.slice(Math.max(0, view.span[0] - 2), view.span[0]).endsWith('突破')
    ? (quantity.bound ?? 'exact')
    : boundOf(view, quantity),
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
