// The bodies that the contents page of a compilation names.
import { fieldRule } from '../field-rule.ts'

export default fieldRule<readonly string[]>({
  id: 'metadata/issuers/contents',
  read: ({ heading }) => (heading && heading.issuers.length > 0 ? heading.issuers : null),
})
