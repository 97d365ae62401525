// The year of a month or day that names none (9月底前): that of its paragraph, else the title's, else the year of issue.
import type { Draft } from '../rule.ts'
import type { Moment, TimeFrame, TimeReading, TimeRole } from './expression.ts'

const REACH = 200
const LONG_SENTENCE = 400
const STOP = /[。\n]/

type Known = TimeReading & Draft & { readonly role: TimeRole }

/** In order; those whose year nothing tells keep a moment without year. */
export function withYears<Made extends Known>(
  drafts: readonly Made[],
  text: string,
  frame: TimeFrame,
): Made[] {
  const fallback = frame.year ?? (frame.issuedOn ? Number(frame.issuedOn.slice(0, 4)) : null)
  let framing: Made | null = null
  let cycle: Made | null = null
  return drafts.map((draft) => {
    if (draft.relation === 'every') cycle = draft
    if (draft.to?.year !== null) {
      if (draft.role === 'limit' && draft.to && draft.precision !== 'period') framing = draft
      return draft
    }
    // 每年2月底前…,3月底前…: both come round; 每年…下一年度计划 only names what the work is about.
    const bare = draft.relation === 'during' && draft.precision === 'year'
    if (cycle && bare && sameSentence(text, cycle, draft)) return draft
    if (cycle && draft.role === 'limit' && sameSentence(text, cycle, draft))
      return { ...cycle, span: draft.span, rule: draft.rule }
    const year = (framing && frames(text, framing, draft) ? framing.to?.year : null) ?? fallback
    if (year === null || year === undefined) return draft
    const of = year + (draft.step ?? 0)
    const made = { ...draft, from: inYear(draft.from, of), to: inYear(draft.to, of) }
    if (made.role === 'limit') framing = made
    return made
  })
}

/** A year, month or day of the same paragraph; 到2025年 only within its own sentence. */
function frames(text: string, framing: Known, draft: Known): boolean {
  const far = framing.precision === 'year' && framing.relation !== 'during' && framing.relation !== 'from'
  if (far) return sameSentence(text, framing, draft)
  const [from, to] = [framing.span[1], draft.span[0]]
  return to - from <= REACH && !text.slice(from, to).includes('\n')
}

const sameSentence = (text: string, first: Known, second: Known): boolean =>
  second.span[0] - first.span[1] <= LONG_SENTENCE && !STOP.test(text.slice(first.span[1], second.span[0]))

const inYear = (moment: Moment | null, year: number): Moment | null =>
  moment && moment.year === null ? { ...moment, year } : moment
