// The day on which somebody made it known, in brackets under its title: (2016年10月25日 中共中央、国务院发布).
import { bodiesIn } from '../bodies.ts'
import { DAY_IN_FIGURES, dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 600
const MADE_KNOWN = new RegExp(
  String.raw`[(（]\s?(?<date>${DAY_IN_FIGURES})\s?(?<bodies>[〇㐀-鿿、 ]{3,40}?)(?:发布|印发|公布)\s?[)）]`,
)

export default fieldRule<string>({
  id: 'metadata/issued/made-known',
  read: ({ text }) => {
    const { date, bodies } = MADE_KNOWN.exec(text.slice(0, REACH))?.groups ?? {}
    return date !== undefined && bodiesIn(bodies ?? '').length > 0 ? dateIn(date) : null
  },
})
