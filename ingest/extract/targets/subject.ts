// The subject of a quantity: what is left of its verb, without time, conjunctions and the verbs that lead into it.
import { adverbs, makeVerbs } from '../../../corpus/lexicon/quantity-words.ts'
import type { Span } from '../../../corpus/schema.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { Timeline } from './timeline.ts'

export interface Subject {
  /** The noun phrase; empty where it is elided. */
  readonly span: Span
  /** Where the time, or the verb before it, begins: what a quote of an output starts with. */
  readonly start: number
  /** 建成, 新增: a verb that stands before the noun. */
  readonly verb: string | null
  /** The last time limit inside. */
  readonly time: TimeExpression | null
  /** 其中: a part of what was named before. */
  readonly part: boolean
}

const LEADS =
  /(?:实现|使得|使|确保|力争|争取|推动|带动|促进|支撑|保持|努力|推进|其中|完成|保障|达到|引导|加快)(?=[^的])/g
const CONJUNCTION =
  /^(?:其中|且|并|和|及|以及|同时|其|到|对|将|把|以|在|于|至|则|而|另|另外|此外|要|力争|争取|确保|努力|使|即|[的“"'、)）\s—–-])+/
const TRAILING = /(?:的|等|[“"'、(（\s]|情况|数量?达)+$/
const PART = /其中/
const SPACE = /\s/

export function readSubject(text: string, rest: Span, timeline: Timeline): Subject {
  let [start, end] = rest
  const limits = timeline.within(rest).filter(({ role }) => role === 'limit')
  const time = limits.at(-1) ?? null
  if (time && time.span[1] <= end) start = time.span[1]
  const part = PART.test(text.slice(rest[0], end))
  start = trimStart(text, start, end)
  const outer = start
  const verb = leadingVerb(text, start, end)
  if (verb !== null) start = trimStart(text, start + verb.length, end)
  end = trimEnd(text, start, end)
  return { span: [start, end], start: outer, verb, time, part }
}

/** The same for a measured thing: 推动单位GDP能耗下降 begins after 推动. */
export function afterLead(text: string, [start, end]: Span): Span {
  let last = start
  for (const lead of text.slice(start, end).matchAll(LEADS)) {
    const to = start + lead.index + lead[0].length
    if (end - to >= 2) last = to
  }
  return [trimStart(text, last, end), end]
}

function trimStart(text: string, from: number, end: number): number {
  let start = from
  for (;;) {
    const lead = CONJUNCTION.exec(text.slice(start, end))?.[0].length ?? 0
    if (lead > 0) start += lead
    const adverb = adverbs.startingAt(text, start, end)
    if (adverb !== null && end - start - adverb.length >= 0 && !NOUNS.has(adverb)) start += adverb.length
    else if (lead === 0) return start
  }
}

/** Adverbs that also begin a noun phrase: 每年 stays out of it, 平均人口密度 keeps its first word. */
const NOUNS = new Set([
  '平均',
  '总体',
  '基本',
  '全部',
  '应',
  '要',
  '也',
  '共',
  '各',
  '须',
  '需',
  '当年',
  '持续',
  '均',
  '已',
  '将',
  '一般',
  '综合',
  '预期',
])

function leadingVerb(text: string, start: number, end: number): string | null {
  const verb = makeVerbs.startingAt(text, start, end)
  return verb !== null && start + verb.length < end ? verb : null
}

function trimEnd(text: string, start: number, from: number): number {
  const tail = TRAILING.exec(text.slice(start, from))?.[0].length ?? 0
  let end = from - tail
  while (end > start && SPACE.test(text[end - 1] ?? '')) end--
  return end
}
