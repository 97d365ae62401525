// The end or the whole of the period that the policy itself plans for: 到规划期末, 规划期内.
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

const PATTERN = /(?<![五”"’])(?:规划期末(?:前)?|规划期(?<whole>[内间]))/g

export const planEnd = rule<TimeReading, TimeInput>({
  id: 'time/plan-end',
  triggers: ['规划期末', '规划期内', '规划期间'],
  pattern: PATTERN,
  read: ({ groups }, { frame: { plan } }) => {
    if (!plan) return null
    const to = { year: plan[1] }
    return groups.whole
      ? { from: { year: plan[0] }, to, relation: 'during', precision: 'period' }
      : { from: to, to, relation: 'by', precision: 'year' }
  },
})
