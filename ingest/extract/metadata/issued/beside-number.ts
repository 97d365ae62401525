// The date in one bracket with the number under a title.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'
import { numberAndDate } from '../number-and-date.ts'

export default fieldRule<string>({
  id: 'metadata/issued/beside-number',
  read: ({ lines, heading }) => {
    const [date] = heading ? [] : lines.flatMap(({ text }) => numberAndDate(text)?.date ?? [])
    return date === undefined ? null : dateIn(date)
  },
})
