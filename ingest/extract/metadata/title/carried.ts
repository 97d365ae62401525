// The policy that a notice carries: its own heading after the notice, else the title that the notice gives.
import { fieldRule } from '../field-rule.ts'
import { similar } from '../similar.ts'
import { fullTitle } from '../titles.ts'

export default fieldRule<string>({
  id: 'metadata/title/carried',
  read: ({ notice, titles }) => {
    if (!notice) return null
    const own = titles.find((line) => line.last > notice.line.last && similar(line.text, notice.title))
    const before = titles.find((line) => line.last < notice.line.last && similar(line.text, notice.title))
    const heading = own ?? before
    return heading ? fullTitle(heading) : notice.title
  },
})
