// A text without a heading, whose page hangs the file of it at its end, under its title or that of its notice.
import { attachedTo } from '../attached.ts'
import { fieldRule } from '../field-rule.ts'
import { carriedTitle } from '../notice.ts'

export default fieldRule<string>({
  id: 'metadata/title/attached',
  read: ({ text, heading }) => {
    const title = heading ? undefined : attachedTo(text)?.title
    return title === undefined ? null : (carriedTitle(title) ?? title)
  },
})
