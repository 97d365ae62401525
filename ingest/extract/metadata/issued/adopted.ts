// The day on which a congress or a plenum adopted it, in brackets under its title: (2021年11月19日…第三十四次会议通过), or heard it as
// a report: ——2026年2月3日在…第四次会议上.
import { DAY_IN_FIGURES, dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 600
/** Where several dates stand, the others tell of amendments: the first is its own. */
const ADOPTED = new RegExp(
  String.raw`[(（]\s?(?<date>${DAY_IN_FIGURES})[〇㐀-鿿][^()（）。]{6,80}?(?:会议|全会)\s{0,40}通过`,
)

/** A line of its own under the title of a report. */
const HEARD = new RegExp(
  String.raw`(?<=^|\n)[^\S\n]{0,40}[(（]?[—–―─-]{0,4}\s?(?<date>${DAY_IN_FIGURES})\s?在[^。；;\n]{6,60}?(?:会议|大会|全会)上(?=[)）]?(?:\s|$)|[〇㐀-鿿]{0,12}(?:[省市县区州]长|主席)[〇㐀-鿿 ]{2,16}(?:\n|$))`,
)

export default fieldRule<string>({
  id: 'metadata/issued/adopted',
  read: ({ text, heading }) => (heading ? null : dateIn(dayIn(text.slice(0, REACH)))),
})

const dayIn = (head: string): string => (ADOPTED.exec(head) ?? HEARD.exec(head))?.groups?.date ?? ''
