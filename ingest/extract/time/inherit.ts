// The year of a month or day that names none (9月底前): that of its paragraph, else the title's, else the year of issue.
import type { Draft } from '../rule.ts'
import type { Moment, TimeFrame, TimeReading, TimeRole } from './expression.ts'

const REACH = 200
const STOP = /[。\n]/

export function withYears<Made extends TimeReading & Draft & { readonly role: TimeRole }>(
  drafts: readonly Made[],
  text: string,
  frame: TimeFrame,
): Made[] {
  const fallback = frame.year ?? (frame.issuedOn ? Number(frame.issuedOn.slice(0, 4)) : null)
  let last: { year: number; end: number } | null = null
  const dated: Made[] = []
  let cycle: Made | null = null
  for (const draft of drafts) {
    if (draft.relation === 'every') cycle = draft
    else if (cycle && draft.to?.year === null && sameSentence(text, cycle.span[1], draft.span[0])) {
      // 每年2月底前…,3月底前…: both come round.
      dated.push({ ...cycle, span: draft.span, rule: draft.rule })
      continue
    }
    if (draft.to && draft.to.year === null) {
      const year: number | null = last && near(text, last.end, draft.span[0]) ? last.year : fallback
      if (year !== null) dated.push({ ...draft, from: inYear(draft.from, year), to: inYear(draft.to, year) })
      continue
    }
    if (draft.to?.year && draft.role === 'limit') last = { year: draft.to.year, end: draft.span[1] }
    dated.push(draft)
  }
  return dated
}

/** One paragraph, as far as a flattened text lets it be told. */
const near = (text: string, from: number, to: number): boolean =>
  to - from <= REACH && !text.slice(from, to).includes('\n')

const sameSentence = (text: string, from: number, to: number): boolean => !STOP.test(text.slice(from, to))

const inYear = (moment: Moment | null, year: number): Moment | null =>
  moment && moment.year === null ? { ...moment, year } : moment
