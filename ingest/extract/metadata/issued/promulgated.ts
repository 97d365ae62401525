// The day on which an order was made known, in brackets under its title.
import { fieldRule } from '../field-rule.ts'
import { promulgationIn } from '../promulgation.ts'

export default fieldRule<string>({
  id: 'metadata/issued/promulgated',
  read: ({ lines }) => promulgationIn(lines)?.date ?? null,
})
