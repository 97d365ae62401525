// When nothing names a text, its first words do.
import { fieldRule } from '../field-rule.ts'

const LENGTH = 40
/** 各区市县人民政府,市级有关部门: whom it is for is no name of it. */
const ADDRESSED = /^各[^。:：]{2,160}[:：]\s*/

export default fieldRule<string>({
  id: 'metadata/title/beginning',
  read: ({ text }) => text.trim().replace(ADDRESSED, '').slice(0, LENGTH).trim() || null,
})
