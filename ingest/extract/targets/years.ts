// The year of a target: the time limit in its sentence, else the sentence or heading that frames it.
import { planYears } from '../../../corpus/lexicon/periods.ts'
import type { Span } from '../../../corpus/schema.ts'
import { frameOf, type TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'
import type { History } from './history.ts'
import type { Timeline } from './timeline.ts'

const YEAR = /20\d{2}/g
const PLAN = /十[一二三四五六七]五/g
const LISTED = /[、和及与]/
const JOINT = /^\s?[、和及与]\s?$/
const GOALS = /目标/
/** A time that frames begins its sentence: nothing but a heading or a label stands before it. */
const INNER_STOP = /[，,；;]/
const LABEL = /^[^，,。；;：:]{0,24}[：:]/
/** 根据…相关目标任务,到2025年: what a frame is told by may stand before it. */
const PREPARES =
  /^(?:根据|按照|依据|围绕|结合|对照|落实|通过|经过)[^。；;，,]{2,140}[,，]\s?(?:力争|争取|确保)?$/
/** 省政府印发《…》提出,到2025年, 主要目标为,到2025年: what is told frames, whoever tells it. */
const TELLS =
  /(?:提出|明确|指出|要求|强调|透露|规定|确定|部署|(?:目标|目的|任务)(?:要求)?[是为])[,，:：]\s?(?:力争|争取|确保)?$/
/** An item of a list is framed by what stands before the list. */
const ITEM = /^\s*(?:[—–]{1,2}|[-*•●▪]|[①-⑳]|[(（]?[\d一二三四五六七八九十]{1,2}[)）.、])/
const LONGEST_CHAIN = 24
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
  const before = timeline.within([Math.max(sentence[0], at - LONGEST_REACH), at]).filter(saysWhen)
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
  if (!time || more || !saysWhen(time) || !history.isLimit(time)) return null
  const rest = text.slice(time.span[1], to)
  return !FIGURE.test(text.slice(from, time.span[0]) + rest) && COMES.test(rest) ? time : null
}
const FIGURE = /\d/
const COMES = /^\p{Script=Han}{2}/u

const saysWhen = ({ role, year, relation }: TimeExpression): boolean =>
  (role === 'limit' || role === 'past') && year !== null && relation !== 'every'

/** 2025年和2030年…分别达到25%、30%: the years that belong to the values in turn; empty where there is but one. */
export function yearsInTurn(view: View): readonly number[] {
  const { quantities, time, text, span } = view
  if (!time) return []
  const written = text.slice(listStart(view), time.span[1])
  if (!LISTED.test(written)) return []
  const plans = (written.match(PLAN) ?? []).flatMap((plan) => planYears(plan)?.[1] ?? [])
  const years = plans.length > 1 ? plans : (written.match(YEAR) ?? []).map(Number)
  const distributed = text.slice(time.span[1], span[0]).includes('分别')
  if (years.length < 2 || (quantities.length === 1 && !distributed)) return []
  return quantities.length === 1 || quantities.length === years.length ? years : []
}

/** Where the list of times begins that ends with the one that governs: “十四五”、“十五五”期间. */
function listStart({ time, timeline, text }: View): number {
  let start = time?.span[0] ?? 0
  for (;;) {
    const before = timeline.within([Math.max(0, start - 24), start]).at(-1)
    if (before?.role !== 'limit' || !JOINT.test(text.slice(before.span[1], start))) return start
    start = before.span[0]
  }
}

/** The time that frames a sentence which has none: of the paragraph's sentences before it, then of its headings. */
export function frameOfSentence(
  view: View,
  history: History,
  hasRecord: (sentence: Span) => boolean,
): TimeExpression | number | null {
  const { context, sentence, timeline, text } = view
  const row = rowTime(view, history)
  if (row) return row
  const floor = frameFloor(view)
  const [paragraph] = context.paragraphAt(sentence[0])
  let chained = true
  let next = sentence
  for (let count = 0; count < LONGEST_CHAIN; count++) {
    const previous = sentenceEndingBefore(view, next[0])
    if (!previous || previous[0] < floor) break
    const times = timeline
      .within(previous)
      .filter((time) => saysWhen(time) && (history.isLimit(time) || history.isPast(time)))
    const [first] = times
    if (first) {
      const leads = leadsIn(text.slice(previous[0], first.span[0]))
      // What another item of a list of goals says of itself; the frame of the list stands before it.
      if (!leads && isGoals(view) && NEXT_ITEM.test(text.slice(previous[1] - 1, sentence[0]))) {
        next = previous
        continue
      }
      const frames = leads && (chained || previous[0] === paragraph || history.isPast(first) || isGoals(view))
      return frames ? (times.at(-1) ?? null) : headingTime(view)
    }
    chained &&= ITEM.test(text.slice(next[0], next[0] + 6)) || hasRecord(previous) || inDashed(view, previous)
    next = previous
  }
  return headingTime(view)
}

/** ——体系加快完善。…建成平台1家: all that an item says belongs to the list. */
function inDashed({ context, text }: View, sentence: Span): boolean {
  const [start] = context.paragraphAt(sentence[0])
  return DASH.test(text.slice(start, start + 4))
}
const NEXT_ITEM = /[。;\n]\s*(?:[—–]{2}|-{2})\p{Script=Han}/u
const DASH = /^\s*(?:[—–]{1,2}|[-*•●▪])/

const leadsIn = (before: string): boolean =>
  !INNER_STOP.test(before.replace(LABEL, '').replace(PREPARES, '')) || TELLS.test(before)

const CELL = /[\t|]/
/** A line that is longer is a text in one line, and no row. */
const LONGEST_ROW = 2000

/** The cell of its row that says by when: 建设充电桩5000个 | 市发展改革委 | 2023年6月底前. */
function rowTime({ text, sentence, timeline }: View, history: History): TimeExpression | null {
  const start = text.lastIndexOf('\n', sentence[0]) + 1
  const stop = text.indexOf('\n', sentence[0])
  const end = stop < 0 ? text.length : stop
  if (end - start > LONGEST_ROW || !CELL.test(text.slice(start, end))) return null
  return timeline.within([start, end]).findLast((time) => saysWhen(time) && history.isLimit(time)) ?? null
}

/** How far back a frame may stand: to the beginning of the paragraph, of the section where goals or items are listed. */
function frameFloor(view: View): number {
  const { context, sentence, text } = view
  const [paragraph] = context.paragraphAt(sentence[0])
  const listed = ITEM.test(text.slice(paragraph, paragraph + 6)) || isGoals(view)
  const section = context.sectionAt(sentence[0])
  if (!listed || !section) return paragraph
  return section.number === '' ? section.span[1] : section.start
}

/** Under a heading of goals. */
export const isGoals = ({ context, sentence }: View): boolean =>
  context.pathAt(sentence[0]).some(({ title }) => GOALS.test(title))

function sentenceEndingBefore({ context }: View, at: number): Span | null {
  for (let back = 1; back <= 8 && at - back >= 0; back++) {
    const found = context.sentenceAt(at - back)
    if (found[1] > found[0]) return found
  }
  return null
}

/** `(一)2025年目标` frames what stands under it; so does a title of one year. */
function headingTime({ context, sentence, timeline }: View): TimeExpression | number | null {
  for (const { span, number } of [...context.pathAt(sentence[0])].reverse()) {
    const [time, ...others] = timeline
      .within(span)
      .filter(({ year, role }) => year !== null && role !== 'base')
    // “十五五”时期主要目标和2026年重点工作: of which it is, the heading does not tell.
    if (others.some(({ year }) => year !== time?.year)) break
    // The part of a report is named by its year: no limit, and whether it looks back its title tells.
    if (time) return time.relation === 'before' ? null : number === '' ? time.year : time
  }
  return frameOf(context).year
}
