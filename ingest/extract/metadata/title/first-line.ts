// For want of anything better: the first line that is short enough.
import { fieldRule } from '../field-rule.ts'
import { pageRow } from '../page-data.ts'
import { saysSomething } from '../titles.ts'

const LONGEST = 80

export default fieldRule<string>({
  id: 'metadata/title/first-line',
  read: ({ lines }) =>
    lines.find(
      ({ text: words }) =>
        words.length <= LONGEST &&
        saysSomething(words) &&
        !words.includes('。') &&
        pageRow(words).length === 0,
    )?.text ?? null,
})
