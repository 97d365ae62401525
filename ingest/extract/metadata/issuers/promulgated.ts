// Who made an order known, in brackets under its title.
import { fieldRule } from '../field-rule.ts'
import { promulgationIn } from '../promulgation.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/promulgated',
  read: ({ lines }) => {
    const bodies = promulgationIn(lines)?.bodies ?? []
    return bodies.length > 0 ? bodies : null
  },
})
