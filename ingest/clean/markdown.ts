// Marks of Markdown that a text carries as characters: # before headings, ** around words, rules of dashes, comments; and the block
// before the text that tells its title and address, which metadata read from the source.
import { placesOf } from '../../corpus/places.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, removal, UNCHANGED } from './cleaner.ts'

/** At the start of a line, but for the stars around words. */
export const MARKS =
  /(?:^|(?<=\n))(?:#{1,6} {1,4}(?=\S)|(?:-{3,20}|\*{3,20}|_{3,20}) {0,4}(?=\n|$)|> {1,4}|<!--[^\n]{0,400}?-->(?=\s*?\n))|\*\*/g
const HEADING = /^#{1,6} {1,4}\S/
/** --- / title: … / --- */
export const FRONT_MATTER =
  /^\s{0,4}---[^\S\n]*\r?\n(?<block>(?:[A-Za-z_-]{2,20}:[^\n]{0,400}\r?\n){1,60})---[^\S\n]*(?=\r?\n|$)/
/** A line that is bold as a whole: a title, a heading. */
const BOLD = /(?:^|\n)\*\*[^*\n]{2,80}\*\*[^\S\n]*(?:\n|$)/

export const markdown: Cleaner = { id: 'markdown', clean: remove }

function remove({ value }: Text): Cleaning {
  const before = FRONT_MATTER.exec(value)?.[0].length ?? 0
  if (before === 0 && !isMarkdown(value)) return UNCHANGED
  const marks = Array.from(value.matchAll(MARKS)).filter(({ index }) => index >= before)
  const edits = marks.map(({ 0: mark, index }) => removal([index, index + mark.length]))
  return { edits: before > 0 ? [removal([0, before]), ...edits] : edits, diagnostics: [] }
}

/** A heading is the sign, or a line in stars: nothing else in a plain text looks like them. */
function isMarkdown(value: string): boolean {
  if (HEADING.test(value) || BOLD.test(value)) return true
  return placesOf(value, '\n#').some((at) => HEADING.test(value.slice(at + 1, at + 12)))
}
