// The day on which a congress or a plenum adopted it, in brackets under its title: (2021年11月19日…第三十四次会议通过).
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 600
/** Where several dates stand, the others tell of amendments: the first is its own. */
const ADOPTED =
  /(?<=^|\n|[\p{Script=Han}])\s{0,40}[(（]\s?(?<date>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\p{Script=Han}[^()（）。]{6,80}?(?:会议|全会)\s{0,40}通过/u

export default fieldRule<string>({
  id: 'metadata/issued/adopted',
  read: ({ text, heading }) =>
    heading ? null : dateIn(ADOPTED.exec(text.slice(0, REACH))?.groups?.date ?? ''),
})
