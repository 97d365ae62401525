// When nothing names a text, its first words do.
import { fieldRule } from '../field-rule.ts'

const LENGTH = 40

export default fieldRule<string>({
  id: 'metadata/title/beginning',
  read: ({ text }) => text.trim().slice(0, LENGTH).trim() || null,
})
