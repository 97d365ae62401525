// The time that headings, the line that announces the goals, or the title give to what stands under them.
import type { Span } from '../../../corpus/schema.ts'
import { lastStartingBefore } from '../context.ts'
import { opensPlan } from '../opens-plan.ts'
import { frameOf, type TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'
import type { History } from './history.ts'
import { isAimedAt, mayFrame } from './may-frame.ts'
import { saysWhen } from './years.ts'

/** `(一)2025年目标` frames what stands under it; so does a title of one year. */
export function headingTime(view: View, history: History): TimeExpression | number | null {
  const { context, sentence, timeline } = view
  const path = context.pathAt(sentence[0])
  for (const { span, number } of [...path].reverse()) {
    const [time, ...others] = timeline
      .within(span)
      .filter(({ year, role }) => year !== null && role !== 'base')
      .filter((time) => !isAimedAt(view.text, time) && view.text[time.span[1]] !== EDITION)
      .filter(({ span: [, end] }) => !opensPlan(view.text, end))
    // “十五五”时期主要目标和2026年重点工作: of which it is, the heading does not tell.
    if (others.some(({ year }) => year !== time?.year)) break
    // 三、2026年工作安排: named by its year, which is no limit; whether it looks back its title tells.
    if (time?.relation === 'before') return null
    if (time) return number !== '' && history.isLimit(time) ? time : time.year
    const led = ledInBy(view, history, span)
    if (led) return led
    if (span === path.at(-1)?.span) {
      const announced = announcedTime(view, history)
      if (announced) return announced
    }
  }
  return (path.length === 0 ? announcedTime(view, history) : null) ?? titleYear(view)
}

/** 2022年度…项目申报指南: the year of a call for projects is not that of their goals, which the term of each one tells below it. */
function titleYear({ context, text, span }: View): number | null {
  if (!CALL.test(context.metadata.title)) return frameOf(context).year
  const last = TERM.exec(text.slice(span[1], span[1] + TERM_REACH))?.groups?.last
  return last === undefined ? null : Number(last)
}
const CALL = /(?:申报|项目|课题|征集)指南|申报(?:工作)?(?:的)?(?:通知|公告)|征集|遴选/
const TERM =
  /(?:执行|实施|研究|建设)(?:期限|周期)[:：][^。；;\n]{0,24}?[-—–~～至到][^。；;\n]{0,4}?(?<last>20\d{2})\s?年/
const TERM_REACH = 2000

/** 二、工作目标 / 到2025年,…。 / (一)…: what stands between a heading of goals and the first of its items frames them, if it tells one year. */
function ledInBy(
  { context, sentence, text, timeline }: View,
  history: History,
  heading: Span,
): TimeExpression | null {
  const path = context.pathAt(sentence[0])
  const at = path.findIndex(({ span }) => span === heading)
  const [above, item] = [path[at], path[at + 1]]
  if (!above || !item || !GOALS.test(above.title)) return null
  const lead: Span = [above.span[1], context.sectionAfter(above)?.start ?? above.end]
  const times = timeline.within(lead).filter((time) => saysWhen(time, history))
  const [first] = times
  if (!first || !history.isLimit(first) || times.some(({ year }) => year !== first.year)) return null
  return OPENS.test(text.slice(lead[0], first.span[0])) ? first : null
}
const GOALS = /目标/
/** Nothing but the end of the heading. */
const OPENS = /^[\s。:：]*$/

/** 到2030年的主要目标是: / 《规划》提出2030年六项具体目标。: the line that announces the goals frames those below it. */
function announcedTime(view: View, history: History): TimeExpression | null {
  const { context, sentence, text, timeline } = view
  const { paragraphs } = context.structure
  const own = lastStartingBefore(paragraphs.length, (i) => paragraphs[i]?.span[0] ?? 0, sentence[0])
  const floor = announcedFrom(view)
  for (let at = own - 1; at >= Math.max(0, own - FARTHEST); at--) {
    const span = paragraphs[at]?.span
    if (!span || span[0] < floor) return null
    const last = context.sentenceAt(span[1] - 1)
    if (!ANNOUNCES.test(text.slice(Math.max(last[0], last[1] - ANNOUNCED), last[1]))) continue
    return (
      timeline.within(last).findLast((time) => mayFrame(view, history, time) && history.isLimit(time)) ?? null
    )
  }
  return null
}
/** 指标体系(2023年版) names an edition. */
const EDITION = '版'
/** Paragraphs. */
const FARTHEST = 30
const ANNOUNCES = /目标[^。；;，,]{0,4}[:：][—–-]{0,2}$|(?:提出|明确|确定)[^。；;]{0,20}目标。$/
const ANNOUNCED = 40

/** The goals that it announces may have headings of their own: it stands before the first of these. */
function announcedFrom({ context, sentence }: View): number {
  const [section, above] = [...context.pathAt(sentence[0])].reverse()
  if (above) return above.start
  return section && !PARENTHESES.test(section.number) ? section.start : 0
}
const PARENTHESES = /[)）]/
