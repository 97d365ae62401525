// The year of a target: the time limit in its sentence, before it, behind it, or in turn with its values.
import { planYears } from '../../../corpus/lexicon/periods.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'
import type { History } from './history.ts'
import type { Timeline } from './timeline.ts'

const YEAR = /20\d{2}/g
const PLAN = /十[一二三四五六七]五/g
const LISTED = /[、和及与]/
const JOINT = /^\s?[、和及与]\s?$/
/** Sentences of people are shorter; those of machines shall not cost more than their length. */
const LONGEST_REACH = 2000

/** The nearest time before a place in its sentence that says when: a limit, else a past. */
export function timeBefore(
  text: string,
  timeline: Timeline,
  sentence: Span,
  at: number,
  history: History,
): TimeExpression | null {
  const before = timeline
    .within([Math.max(sentence[0], at - LONGEST_REACH), at])
    .filter((time) => saysWhen(time, history))
  const limits = before.filter((time) => history.isLimit(time))
  if (limits.length > 1) return limits.findLast((time) => !isAside(text, time, at)) ?? limits.at(-1) ?? null
  return limits[0] ?? before.findLast((time) => history.isPast(time)) ?? null
}

/** 达到92%(其中,2026年达到90%),|普惠率达到88%: what a bracket tells ends with it. */
function isAside(text: string, { span: [start, end] }: TimeExpression, at: number): boolean {
  const open = OPEN_BRACKET.exec(text.slice(Math.max(0, start - ASIDE), start))
  return open !== null && CLOSED_BRACKET.test(text.slice(end, at))
}
const ASIDE = 40
const OPEN_BRACKET = /[(（][^()（）。；;]*$/
const CLOSED_BRACKET = /^[^()（）。；;]*[)）]/

/** 50所幼儿园2025年前建成投用, 80%以上的机关2025年底前达到要求: between what is counted and what comes of it, no other figure by it. */
export function timeBehind(
  text: string,
  timeline: Timeline,
  [from, to]: Span,
  history: History,
): TimeExpression | null {
  const [time, more] = timeline.within([from, to])
  if (!time || more || !saysWhen(time, history) || !history.isLimit(time)) return null
  const rest = text.slice(time.span[1], to)
  return !FIGURE.test(text.slice(from, time.span[0]) + rest) && COMES.test(rest) ? time : null
}
const FIGURE = /\d/
const COMES = /^[〇㐀-鿿]{2}/

/** A name does only as a label: 2030年目标:. */
export function saysWhen(time: TimeExpression, history: History): boolean {
  const { role, year, relation } = time
  if (year === null || relation === 'every' || role === 'base') return false
  return role !== 'name' || history.isLimit(time)
}

/** 2025年和2030年…分别达到25%、30%: the years that belong to the values in turn; empty where there is but one. */
export function yearsInTurn(view: View): readonly number[] {
  const { quantities, time, text, span } = view
  if (!time) return []
  const distributed = text.slice(time.span[1], span[0]).includes('分别')
  const written = text.slice(listStart(view), time.span[1])
  if (!LISTED.test(written)) return distributed ? yearsOfRange(written, quantities.length) : []
  const plans = (written.match(PLAN) ?? []).flatMap((plan) => planYears(plan)?.[1] ?? [])
  const years = plans.length > 1 ? plans : (written.match(YEAR) ?? []).map(Number)
  // 到2022年和2030年,接种率保持在90%以上 holds for both; “十四五”和“十五五”期间累计… does not.
  const both = time.relation === 'by' && plans.length < 2
  if (years.length < 2 || (quantities.length === 1 && !distributed && !both)) return []
  return quantities.length === 1 || quantities.length === years.length ? years : []
}

/** 2022至2025年…分别达到80%、90%、95%、100%: a value for every year of the range. */
function yearsOfRange(written: string, count: number): readonly number[] {
  const [first = 0, last = 0] = (RANGE.exec(written) ?? []).slice(1).map(Number)
  return count > 1 && last - first + 1 === count ? Array.from({ length: count }, (_, i) => first + i) : []
}
const RANGE = /(20\d{2})\s?年?\s?(?:[-—–~～]{1,2}|至|到)\s?(20\d{2})/

/** Where the list of times begins that ends with the one that governs: “十四五”、“十五五”期间. */
function listStart({ time, timeline, text }: View): number {
  let start = time?.span[0] ?? 0
  for (;;) {
    const before = timeline.within([Math.max(0, start - 24), start]).at(-1)
    if (before?.role !== 'limit' || !JOINT.test(text.slice(before.span[1], start))) return start
    start = before.span[0]
  }
}
