// Parts of a century: 本世纪中叶 is 2050, 本世纪末 2100.
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

const PATTERN = /(?:本|21|二十一)世纪(?<part>中叶|中期|末叶?|下半叶)(?<edge>之前|以前|前)?/g

export const century = rule<TimeReading, TimeInput>({
  id: 'time/century',
  triggers: ['世纪'],
  pattern: PATTERN,
  read: ({ groups }) => {
    const part = groups.part ?? ''
    if (part === '下半叶')
      return { from: { year: 2051 }, to: { year: 2100 }, relation: 'during', precision: 'period' }
    const moment = { year: part.startsWith('末') ? 2100 : 2050 }
    return { from: moment, to: moment, relation: groups.edge ? 'before' : 'during', precision: 'year' }
  },
})
