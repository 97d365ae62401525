// The imprint at the end of a printed document: 三明市人民政府办公室 2022年6月1日印发.
import { DAY_IN_FIGURES, dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 400
const IMPRINT = new RegExp(String.raw`(?<date>${DAY_IN_FIGURES})\s?印发`)

export default fieldRule<string>({
  id: 'metadata/issued/imprint',
  read: ({ text }) => dateIn(IMPRINT.exec(text.slice(-REACH))?.groups?.date ?? ''),
})
