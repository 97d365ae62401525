// For want of anything better: the first line that is short enough.
import { fieldRule } from '../field-rule.ts'
import { pageRow } from '../page-data.ts'

const LONGEST = 80
const WORDS = /[〇㐀-鿿]{4}/u

export default fieldRule<string>({
  id: 'metadata/title/first-line',
  read: ({ lines }) =>
    lines.find(
      ({ text: words }) =>
        words.length <= LONGEST && WORDS.test(words) && !words.includes('。') && pageRow(words).length === 0,
    )?.text ?? null,
})
