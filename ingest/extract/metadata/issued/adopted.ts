// The day on which a congress or a plenum adopted it, in brackets under its title: (2021年11月19日…第三十四次会议通过), or heard it as
// a report: ——2026年2月3日在…第四次会议上.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 600
/** Where several dates stand, the others tell of amendments: the first is its own. */
const ADOPTED =
  /[(（]\s?(?<date>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\p{Script=Han}[^()（）。]{6,80}?(?:会议|全会)\s{0,40}通过/u

/** A line of its own under the title of a report. */
const HEARD =
  /(?<=^|\n)[^\S\n]{0,40}[(（]?[—–-]{0,4}\s?(?<date>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?在[^。；;\n]{6,60}?(?:会议|大会|全会)上[)）]?(?=\s|$)/u

export default fieldRule<string>({
  id: 'metadata/issued/adopted',
  read: ({ text, heading }) => (heading ? null : dateIn(dayIn(text.slice(0, REACH)))),
})

const dayIn = (head: string): string => (ADOPTED.exec(head) ?? HEARD.exec(head))?.groups?.date ?? ''
