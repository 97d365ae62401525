// The first title-like line of the head.
import { fieldRule } from '../field-rule.ts'
import { fullTitle } from '../titles.ts'

export default fieldRule<string>({
  id: 'metadata/title/own-heading',
  read: ({ titles: [first] }) => (first ? fullTitle(first) : null),
})
