// The first title-like line of the head; where a page repeats it, the text's own: 关于…的意见, then 中共中央 国务院 / 关于…的意见.
import { fieldRule } from '../field-rule.ts'
import { fullTitle, type TitleLine } from '../titles.ts'

export default fieldRule<string>({
  id: 'metadata/title/own-heading',
  read: ({ titles: [first, ...others] }) =>
    first ? fullTitle(others.find((other) => saysMore(other, first)) ?? first) : null,
})

/** The same words under the names of who issued it, or with their marks. */
const saysMore = (other: TitleLine, first: TitleLine): boolean =>
  words(other.text) === words(first.text) &&
  (other.above.length > first.above.length || other.text.length > first.text.length)

const MARKS = /[\s《》〈〉“”"'‘’]/gu
const words = (title: string): string => title.replace(MARKS, '')
