// A date on a line of its own in the head: on a cover, under a title.
import { dateIn, isDateLine } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const BRACKETED = /^[(（](?<date>[^()（）]{8,24})[)）]$/

export default fieldRule<string>({
  id: 'metadata/issued/cover',
  read: ({ lines, heading }) => {
    if (heading) return null
    const dates = lines.map(({ text }) => BRACKETED.exec(text)?.groups?.date ?? text).filter(isDateLine)
    return dates[0] ? dateIn(dates[0]) : null
  },
})
