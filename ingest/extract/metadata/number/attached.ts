// The number in the name of the file that the page hangs at its end.
import { attachedTo } from '../attached.ts'
import { fieldRule } from '../field-rule.ts'

export default fieldRule<string>({
  id: 'metadata/number/attached',
  read: ({ text, heading }) => (heading ? null : (attachedTo(text)?.number ?? null)),
})
