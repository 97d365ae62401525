// What is reported, not promised: past years, 已 and 了, sections that look back.
import type { ClearDeadline } from '../extract.ts'
import type { TimeExpression } from '../time/expressions.ts'
import type { View } from './draft.ts'

const LOOKS_BACK =
  /(?:现状|成效|成就|回顾|进展|完成情况|发展基础|工作基础|良好基础|主要成绩|存在(?:的)?问题|面临(?:的)?|形势|取得)/
const REPORTS =
  /(?:已(?:经|达|建|完成|实现|累计|有|形成|超过|成为|占)?|累计(?:完成|建成|实现)了|[完实达建]成了|达到了|下降了|提高了|增长了|降低了|提升了|减少了|同比增长|同比提高|顺利完成|超额完成|目前|截至|过去|以来)/

export class History {
  private readonly limits: ReadonlySet<number>

  /** @param reference the ISO day, month or year from which the policy looks forward */
  constructor(
    deadlines: readonly ClearDeadline[],
    private readonly reference: string | null,
  ) {
    this.limits = new Set(deadlines.map(({ span }) => span[0]))
  }

  /** A limit that governs a commitment. */
  isLimit(time: TimeExpression): boolean {
    return this.limits.has(time.span[0])
  }

  isPast(time: TimeExpression): boolean {
    if (this.isLimit(time) || time.year === null || time.role === 'base') return false
    if (time.role === 'past') return true
    return this.reference !== null && time.year <= Number(this.reference.slice(0, 4))
  }

  /** Whether the place itself is told as done; its frame is for others to ask. */
  reports({ head, text, clause, span, time, context }: View): boolean {
    if (head.done) return true
    if (time) return this.isPast(time)
    if (REPORTS.test(text.slice(clause[0], span[0]))) return true
    return context.pathAt(span[0]).some(({ title }) => LOOKS_BACK.test(title))
  }
}
