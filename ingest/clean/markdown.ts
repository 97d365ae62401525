// Marks of Markdown that a text carries as characters: # before headings, ** around words, rules of dashes.
import { placesOf } from '../../corpus/places.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, removal, UNCHANGED } from './cleaner.ts'

/** At the start of a line, but for the stars around words. */
export const MARKS =
  /(?:^|(?<=\n))(?:#{1,6} {1,4}(?=\S)|(?:-{3,20}|\*{3,20}|_{3,20}) {0,4}(?=\n|$)|> {1,4})|\*\*/g
const HEADING = /^#{1,6} {1,4}\S/

export const markdown: Cleaner = { id: 'markdown', clean: remove }

function remove({ value }: Text): Cleaning {
  if (!isMarkdown(value)) return UNCHANGED
  const edits = Array.from(value.matchAll(MARKS), ({ 0: mark, index }) =>
    removal([index, index + mark.length]),
  )
  return { edits, diagnostics: [] }
}

/** A heading is the sign: nothing else in a plain text looks like it. */
function isMarkdown(value: string): boolean {
  if (HEADING.test(value)) return true
  return placesOf(value, '\n#').some((at) => HEADING.test(value.slice(at + 1, at + 12)))
}
