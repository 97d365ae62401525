// The date in one bracket with the number under a title: (泉政办〔2017〕106号 2017年11月2日).
import { dateIn, WRITTEN_DATE } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const BESIDE = new RegExp(String.raw`^[(（][^()（）]{4,40}号\s?(?<date>${WRITTEN_DATE}|\d{4}年)[)）]$`, 'u')

export default fieldRule<string>({
  id: 'metadata/issued/beside-number',
  read: ({ lines, heading }) => {
    const dates = lines.map(({ text }) => BESIDE.exec(text)?.groups?.date)
    const date = heading ? undefined : dates.find((found) => found !== undefined)
    return date === undefined ? null : dateIn(date)
  },
})
