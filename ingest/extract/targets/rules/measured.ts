// An indicator, a verb or a bound, and a value: 非化石能源消费比重达到20%左右, 单位地区生产总值能耗下降13.5%.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Span } from '../../../../corpus/schema.ts'
import type { TargetRule, View } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { goesOn, isClosed } from '../tail.ts'

export const measured: TargetRule = { id: 'targets/measured', read }

/** Verbs so weak that something else must say that a value is set. */
const WEAK = new Set(['至', '到', '在', '为', '是', '实现', '有', '形成', '拥有'])
const RATIO = /(?:率|比|比例|比重|占比|强度|密度|水平|浓度)(?:[(（][^()（）]*[)）])?$/
const ADDED = /^(?:新增|新建|新改|淘汰|绿化|造林|建成|建设|改造|处理|回收|利用|保护|治理|培训|修复|供应|生产|服务|投资)/

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities } = view
  if ((head.verb === null && head.bound === null) || !(isClosed(tail) || goesOn(tail))) return null
  const noun = text.slice(...subject.span)
  if (head.verb === null && subject.verb !== null && !RATIO.test(noun)) return null
  if (quantities.some(({ unit }) => unit === '') && !pureNumber(view, noun)) return null
  if (head.verb !== null && WEAK.has(head.verb) && !supported(view)) return null
  return pair(view, afterLead(text, subjectSpan(view)), sharedFields(view))
}

/** 提升清洁能源占比至50% measures 清洁能源占比; 新增装机 keeps its first word. */
function subjectSpan({ subject, text }: View): Span {
  const { verb, span, start } = subject
  if (verb === null || ADDED.test(verb)) return [start, span[1]]
  if (increaseVerbs.has(verb) || decreaseVerbs.has(verb)) return span
  return [start + (text.slice(start).startsWith(verb) ? 0 : 0), span[1]]
}

const PURE = /(?:比|比值|系数|指数|值|率|PUE|倍数|得分|评分|[A-Za-z]+)(?:[(（][^()（）]*[)）])?$/

function pureNumber({ head, quantities }: View, noun: string): boolean {
  const small = quantities.every(({ value }) => [value].flat().every((one) => one < 1000))
  return small && PURE.test(noun) && (head.verb !== null || head.bound !== null)
}

function supported({ head, subject, quantities, text }: View): boolean {
  const changed = subject.verb !== null && (increaseVerbs.has(subject.verb) || decreaseVerbs.has(subject.verb))
  const bounded = head.bound !== null || quantities.some(({ bound }) => bound !== null)
  if (head.verb === '至' || head.verb === '到') return changed
  if (head.verb === '在') return bounded || changed
  if (head.verb === '是') return quantities.every(({ unit }) => unit === '倍')
  return RATIO.test(text.slice(...subject.span)) || bounded || quantities.every(({ unit }) => unit !== '')
}
