// What holds from the day of issue on: 自通知下发即日起, 自本通告印发之日起, 即日起.
import { rule } from '../../rule.ts'
import type { TimeInput, TimeReading } from '../expression.ts'

const PATTERN =
  /(?:(?:自|从)本?(?:通知|通告|公告|文件|办法|方案|意见|规定)?(?:印发|发布|下发|公布)?(?:之日起|即日起)|即日起)(?=[,，][〇㐀-鿿]|至)/g
const EDTF = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/

export const fromIssue = rule<TimeReading, TimeInput>({
  id: 'time/from-issue',
  triggers: ['即日起', '之日起'],
  pattern: PATTERN,
  read: (_, { frame }) => {
    const groups = EDTF.exec(frame.issuedOn ?? '')?.groups
    if (!groups) return null
    const day = { year: Number(groups.year), month: Number(groups.month), day: Number(groups.day) }
    return { from: day, to: day, relation: 'from', precision: 'day' }
  },
})
