// The policy that a notice carries: its own heading after the notice, else the title that the notice gives.
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'
import { similar } from '../similar.ts'
import { fullTitle } from '../titles.ts'

export default fieldRule<string>({
  id: 'metadata/title/carried',
  read: ({ notice, titles }) => {
    if (!notice) return null
    const named = titles.filter(({ text }) => similar(text, notice.title) && carriedTitle(text) === null)
    const heading = named.find((line) => line.last > notice.line.last) ?? named[0]
    return heading ? fullTitle(heading) : notice.title
  },
})
