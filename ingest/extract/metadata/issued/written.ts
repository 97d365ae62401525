// 成文日期 among the data of the page.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

/** A page printed by a browser may have its data behind the text. */
const AT_END = /成文日期\s{0,4}[:：]\s{0,4}(?<date>[^\n]{8,16})/
const REACH = 800

export default fieldRule<string>({
  id: 'metadata/issued/written',
  read: ({ page, text, heading }) =>
    dateIn(page.get('written')?.[0] ?? '') ??
    (heading ? null : dateIn(AT_END.exec(text.slice(-REACH))?.groups?.date ?? '')),
})
