// A number on a line of its own in the head; one inside a sentence belongs to a policy that is cited.
import { fieldRule } from '../field-rule.ts'
import { documentNumberIn } from './document-number.ts'

export default fieldRule<string>({
  id: 'metadata/number/own-line',
  read: ({ lines }) => {
    for (const { text } of lines) {
      const number = documentNumberIn(text)
      if (number !== null) return number
    }
    return null
  },
})
