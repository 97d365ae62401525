// The bodies that signed.
import { fieldRule } from '../field-rule.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/signature',
  read: ({ signature }) => signature?.bodies ?? null,
})
