// The address under the heading in a compilation.
import { fieldRule } from '../field-rule.ts'

export default fieldRule<string>({
  id: 'metadata/address/compilation',
  read: ({ heading }) => heading?.sourceUrl ?? null,
})
