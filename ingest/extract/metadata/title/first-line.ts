// For want of anything better: the first line that is short enough, else the beginning of the text.
import { fieldRule } from '../field-rule.ts'
import { pageRow } from '../page-data.ts'

const LONGEST = 80
const BEGINNING = 40
const WORDS = /[〇㐀-鿿]{4}/u

export default fieldRule<string>({
  id: 'metadata/title/first-line',
  read: ({ lines, text }) => {
    const line = lines.find(
      ({ text: words }) =>
        words.length <= LONGEST && WORDS.test(words) && !words.includes('。') && pageRow(words).length === 0,
    )
    return line?.text ?? (text.trim().slice(0, BEGINNING).trim() || null)
  },
})
