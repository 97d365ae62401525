// For want of anything better: the first line that is short enough.
import { isBody } from '../bodies.ts'
import { fieldRule } from '../field-rule.ts'
import { pageRow } from '../page-data.ts'
import { isNumber, saysSomething } from '../titles.ts'

const LONGEST = 80

export default fieldRule<string>({
  id: 'metadata/title/first-line',
  read: ({ lines }) =>
    lines.find(
      ({ text: words }) =>
        words.length <= LONGEST &&
        saysSomething(words) &&
        !isBody(words) &&
        !isNumber(words) &&
        !words.includes('。') &&
        pageRow(words).length === 0,
    )?.text ?? null,
})
