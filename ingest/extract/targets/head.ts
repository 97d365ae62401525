// What stands before a quantity, read from right to left: bound, verb, adverbs, what it is compared with; the rest is the subject.
import {
  adverbEndingAt,
  approxWords,
  decreaseVerbs,
  increaseVerbs,
  levelVerbs,
  maxWords,
  minWords,
  stretchWords,
} from '../../../corpus/lexicon/quantity-words.ts'
import type { Span, Target } from '../../../corpus/schema.ts'
import type { Bound } from '../numbers/quantity.ts'
import type { TimeExpression } from '../time/expressions.ts'
import { comparedBefore, perBefore } from './manner.ts'
import type { Timeline } from './timeline.ts'

export interface Head {
  /** What is left of the verb: subject, indicator, time. */
  readonly rest: Span
  readonly verb: string | null
  readonly change: Target['change'] | null
  readonly bound: Bound | null
  readonly baseline: TimeExpression | null
  /** A time limit between subject and verb: 占比2025年达到70%. */
  readonly time: TimeExpression | null
  /** 力争, 争取. */
  readonly stretch: boolean
  /** 达到每千人口|7.5张: what the amount is told for, between verb and number. */
  readonly per: string | null
  /** 已 or 了: it has happened. */
  readonly done: boolean
}

type Found = { -readonly [Key in keyof Head]: Head[Key] } & { at: number }

const COMPARED = /(?:(?<!占)比|较|相比于?|相较于?|相对于?|对比|与|和|同|在)(?:基期|基准年)?\s?$/
const COMPARED_AFTER =
  /(?:的?(?:同期)?相比|的?(?:同期)?(?:水平|基础|基数)(?:之?上)?|末|底|年末|同期|实际(?:值|数)?|水平|(?:执行|完成|预算|决算)数)$/
const REACHED = /[到至]/
const SPACE = /\s/

/** 年均增长|达到15%: an amount of growth, however it is reached. */
const GROWTH = /(?:年均|每年|同比)(?<verb>增长|增加|提高|提升|下降|降低|减少)$/

/** 固定资产投资|完成500亿元: behind an amount it says how much of it there is. */
const COMES_TO =
  /(?:投资|收入|产值|产量|增加值|[总金额税销]额|销售|贷款|吞吐量|货运量|客运量|周转量|任务量)(?:累计|共|力争)?完成$/

const DONE = new Set(['已', '已经'])
/** 至少|达到: the bound stands before the verb. */
const AT_LEAST = new Set(['至少', '至多'])
/** 回升|并|稳定在, 达到并|保持在: reached, then kept. */
const THEN = /(?:达到|回升|提高|提升|恢复|增长|上升|下降|降低|回落|逐步|实现)并(?:长期|持续|继续|基本)?$/

/** @param times whether the quantity is a multiple, so that 2020年的2倍 compares */
export function readHead(
  text: string,
  clause: number,
  from: number,
  timeline: Timeline,
  times = false,
): Head {
  const found: Found = {
    at: from,
    rest: [clause, from],
    verb: null,
    change: null,
    bound: null,
    baseline: null,
    time: null,
    stretch: false,
    per: null,
    done: false,
  }
  while (
    found.at > clause &&
    (skipped(text, found) || base(text, found, timeline, times) || step(text, clause, found, timeline))
  );
  return { ...found, rest: [clause, found.at] }
}

/** 压缩至|平均9个工作日 */
const AVERAGE = /[到至在为]平均$/

/** White space; 了, which says that it is done; 的 after a time (2020年的15%). */
function skipped(text: string, found: Found): boolean {
  if (found.verb === null && AVERAGE.test(text.slice(Math.max(0, found.at - 4), found.at))) {
    found.at -= 2
    return true
  }
  const last = text[found.at - 1] ?? ''
  if (!SPACE.test(last) && (last !== '了' || found.verb !== null)) return false
  found.done ||= last === '了'
  found.at--
  return true
}

function step(text: string, clause: number, found: Found, timeline: Timeline): boolean {
  return (
    takePer(text, clause, found) ||
    takeTime(text, clause, found, timeline) ||
    takeBareBase(text, clause, found) ||
    takeBound(text, clause, found) ||
    takeVerb(text, clause, found) ||
    takeAdverb(text, clause, found) ||
    takePhrase(text, clause, found)
  )
}

function takePer(text: string, clause: number, found: Found): boolean {
  if (found.verb !== null || found.per !== null) return false
  const per = perBefore(text, clause, found.at, found.bound !== null)
  if (per === null) return false
  found.per = per.trim()
  found.at -= per.length
  return true
}

function takeBound(text: string, clause: number, found: Found): boolean {
  if (found.bound !== null || found.verb !== null) return false
  const min = minWords.endingAt(text, found.at, clause)
  const max = maxWords.endingAt(text, found.at, clause)
  const approx = approxWords.endingAt(text, found.at, clause)
  const longest = [min, max, approx].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null)
  if (longest === null) return false
  // 节|约100万吨: the end of a verb.
  const verbs = [levelVerbs, decreaseVerbs].map((list) => list.endingAt(text, found.at, clause)?.length ?? 0)
  if (Math.max(...verbs) > longest.length) return false
  found.bound = longest === min ? 'min' : longest === max ? 'max' : 'approx'
  found.at -= longest.length
  return true
}

function takeVerb(text: string, clause: number, found: Found): boolean {
  if (found.verb !== null) return false
  if (COMES_TO.test(text.slice(Math.max(clause, found.at - 10), found.at))) {
    found.verb = '完成'
    found.change = 'level'
    found.at -= found.verb.length
    return true
  }
  const level = levelVerbs.endingAt(text, found.at, clause)
  const up = increaseVerbs.endingAt(text, found.at, clause)
  const down = decreaseVerbs.endingAt(text, found.at, clause)
  const verb = [level, up, down].reduce((a, b) => ((b?.length ?? 0) > (a?.length ?? 0) ? b : a), null)
  if (verb === null) return false
  const rate =
    verb === level
      ? GROWTH.exec(text.slice(Math.max(clause, found.at - verb.length - 4), found.at - verb.length))
      : null
  if (rate?.groups?.verb) {
    found.verb = rate.groups.verb
    found.change = increaseVerbs.has(found.verb) ? 'increase' : 'decrease'
    found.at -= verb.length + found.verb.length
    return true
  }
  /** 提高|到2025年的20%: the time has taken the second half of the verb. */
  const reached = found.time?.span[0] === found.at && REACHED.test(text[found.at] ?? '')
  found.verb = verb
  found.change = verb === level || reached ? 'level' : verb === up ? 'increase' : 'decrease'
  found.at -= verb.length
  if (verb === level)
    found.at -= THEN.exec(text.slice(Math.max(clause, found.at - 6), found.at))?.[0].length ?? 0
  return true
}

function takeAdverb(text: string, clause: number, found: Found): boolean {
  const word = adverbEndingAt(text, found.at, clause)
  if (word === null) return false
  found.stretch ||= stretchWords.has(word)
  if (found.bound === null && AT_LEAST.has(word)) found.bound = word === '至少' ? 'min' : 'max'
  found.done ||= DONE.has(word)
  found.at -= word.length
  return true
}

/** A base (比2020年, 与2020年相比, 在2020年基础上), or a limit that stands before the verb. */
function takeTime(text: string, clause: number, found: Found, timeline: Timeline): boolean {
  const behind = COMPARED_AFTER.exec(text.slice(Math.max(clause, found.at - 8), found.at))?.[0].length ?? 0
  const of = text[found.at - 1] === '的' && timeline.endingAt(found.at - 1) ? 1 : 0
  for (const skipped of behind > 0 ? [behind, 0] : [of]) {
    const time = timeline.endingAt(found.at - skipped)
    if (!time || time.span[0] < clause) continue
    const before = COMPARED.exec(text.slice(Math.max(clause, time.span[0] - 6), time.span[0]))
    if (before && time.role !== 'limit') {
      found.baseline = time
      found.at = time.span[0] - before[0].length
      return true
    }
    if (skipped === of && time.role === 'limit' && found.time === null) {
      found.time = time
      found.at = time.span[0]
      return true
    }
  }
  return false
}

/** 较2020下降: 年 is left out. */
const BARE_BASE = /(?:比|较)\s?(?<year>20\d{2})\s?$/

function takeBareBase(text: string, clause: number, found: Found): boolean {
  const base = BARE_BASE.exec(text.slice(Math.max(clause, found.at - 8), found.at))
  if (found.verb === null || !base?.groups?.year) return false
  const { year } = base.groups
  const span: TimeExpression['span'] = [found.at - base[0].length, found.at]
  const when = { date: year, year: Number(year), start: null, end: null, rule: 'targets/bare-year' }
  found.baseline = { ...when, span, precision: 'year', relation: 'during', role: 'base' }
  found.at = span[0]
  return true
}

/** 达到2020年的2倍, 是2020年2倍: what a multiple is of. */
function base(text: string, found: Found, timeline: Timeline, times: boolean): boolean {
  if (!times || found.verb !== null) return false
  const time = timeline.endingAt(text[found.at - 1] === '的' ? found.at - 1 : found.at)
  if (!time) return false
  found.baseline = time
  found.at = time.span[0]
  return true
}

/** Phrases that say how, not what: 按照国家标准, 在现有水平上. */
function takePhrase(text: string, clause: number, found: Found): boolean {
  const phrase = comparedBefore(text, clause, found.at, found.verb !== null || found.bound !== null)
  if (phrase === null) return false
  found.at -= phrase.length
  return true
}
