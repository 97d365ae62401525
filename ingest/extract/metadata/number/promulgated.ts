// The number of an order, in brackets under its title: 生态环境部令第24号.
import { fieldRule } from '../field-rule.ts'
import { promulgationIn } from '../promulgation.ts'

export default fieldRule<string>({
  id: 'metadata/number/promulgated',
  read: ({ lines }) => promulgationIn(lines)?.number ?? null,
})
