// The imprint at the end of a printed document: 三明市人民政府办公室 2022年6月1日印发.
import { dateIn } from '../dates.ts'
import { fieldRule } from '../field-rule.ts'

const REACH = 400
const IMPRINT = /(?<date>(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日)\s?印发/

export default fieldRule<string>({
  id: 'metadata/issued/imprint',
  read: ({ text }) => dateIn(IMPRINT.exec(text.slice(-REACH))?.groups?.date ?? ''),
})
