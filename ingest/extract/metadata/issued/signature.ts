// The day of signing.
import { fieldRule } from '../field-rule.ts'

export default fieldRule<string>({
  id: 'metadata/issued/signature',
  read: ({ signature }) => signature?.date ?? null,
})
