// In a compilation: what stands between the 《》 of the heading, or the policy that a notice there carries.
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'

export default fieldRule<string>({
  id: 'metadata/title/compilation',
  read: ({ heading }) => heading && (carriedTitle(heading.title) ?? heading.title),
})
