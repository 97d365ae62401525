// The policy that a notice carries: its own heading after the notice, else the title that the notice gives.
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'
import { similar } from '../similar.ts'
import { fullTitle } from '../titles.ts'

/** 提出…十条措施如下: the notice's own text is the policy, unless it says that something comes with it. */
const OWN_TEXT = /(?:提出|制定|制订|出台)[^。；;\n]{0,40}如下[:：。]/u
const CARRIES = /现(?:将|予|印发|转发|发布|公布)|随文|附后/u
const REACH = 1500

export default fieldRule<string>({
  id: 'metadata/title/carried',
  read: ({ notice, titles, text }) => {
    if (!notice) return null
    const named = titles.filter(({ text }) => similar(text, notice.title) && carriedTitle(text) === null)
    const heading = named.find((line) => line.last > notice.line.last) ?? named[0]
    if (heading) return fullTitle(heading)
    const preamble = text.slice(0, REACH)
    return OWN_TEXT.test(preamble) && !CARRIES.test(preamble) ? fullTitle(notice.line) : notice.title
  },
})
