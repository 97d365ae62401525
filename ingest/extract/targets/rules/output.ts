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
import { isMeasure } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { goesOn, isClosed } from '../tail.ts'

export const output: TargetRule = { id: 'targets/output', read }

function read(view: View): ReturnType<TargetRule['read']> {
  const { subject, tail, quantities, head, text } = view
  const { verb, span, start } = subject.verb === null && subject.inner ? subject.inner : subject
  if (verb === null || head.verb !== null || !(isClosed(tail) || goesOn(tail))) return null
  if (subject.verb === null && newlyVerbs.has(verb) && span[0] === span[1]) return ofBecoming(view, start)
  if (span[0] === span[1] && !(head.bound !== null && quantities.every(({ unit }) => isCounting(unit))))
    return ofSame(view)
  if (quantities.some(({ unit }) => unit === '')) return null
  if (subject.verb === null && isMeasure(text.slice(...span))) return null
  if (newlyVerbs.has(verb) && !quantities.every(({ unit }) => isCounting(unit) || VISITS.test(unit)))
    return null
  const change = changeAt(text, start, verb)
  if (change === 'level' && quantities.some(({ unit }) => unit === '%')) return null
  const added = change === 'level' && text.slice(...span).includes('新增')
  const shared = { ...sharedFields(view), change: added ? ('increase' as const) : change }
  const named = namedAt(view, { verb, span, start })
  return pair(view, named, shared).map((made) => ({
    ...made,
    span: [made.index === 0 ? start : made.span[0], made.span[1]],
  }))
}

/** 科技型中小企业|新入库500家. */
function ofBecoming(view: View, end: number): ReturnType<TargetRule['read']> {
  const { subject, quantities } = view
  const named: Span = [subject.span[0], end]
  if (end - named[0] < 2 || !quantities.every(({ unit }) => isCounting(unit))) return null
  return pair(view, named, { ...sharedFields(view), change: 'level' })
}

/** 建设高标准农田800万亩,改造提升200万亩: of what was named before, which the refiners look for. */
function ofSame(view: View): ReturnType<TargetRule['read']> {
  const { subject, quantities } = view
  if (subject.verb === null || quantities.length !== 1) return null
  if (quantities[0]?.unit === '%' && subject.verb !== '完成') return null
  if (subject.verb === '安排') return null
  const at = subject.start
  const shared = { ...sharedFields(view), change: changeAt(view.text, at, subject.verb) }
  return pair(view, [at, at], shared).map((made) => ({ ...made, span: [at, made.span[1]] }))
}

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
  FIRST_ADDED.test(text.slice(start, start + 3)) && changeOf(verb) === 'level' ? 'increase' : changeOf(verb)

const VISITS = /人次$/
const FIRST_ADDED = /^(?:新增|净增|增设|增加|增补)/

export function changeOf(verb: string): Target['change'] {
  if (addingVerbs.has(verb)) return 'increase'
  if (decreaseVerbs.has(verb)) return 'decrease'
  return increaseVerbs.has(verb) ? 'increase' : 'level'
}
