// Cleans a text for the tests, with one cleaner or all.
import type { Source } from '../../../corpus/schema.ts'
import { edit, type Text, toText } from '../../../corpus/text.ts'
import { clean } from '../../../ingest/clean/clean.ts'
import type { Cleaner, Cleaning } from '../../../ingest/clean/cleaner.ts'
import { pagesOf } from '../../../ingest/read/page-marks.ts'
import type { Cleaned } from '../../../ingest/stages.ts'

export const sourceOf = (text: string): Source => ({
  id: 'id',
  sha256: 'sha256',
  name: 'text.txt',
  mediaType: 'text/plain',
  text,
  pages: pagesOf(text),
})

/** What one cleaner alone makes of a text. */
export function cleanWith(
  cleaner: Cleaner,
  source: string,
): Cleaning & { readonly text: Text; readonly value: string } {
  const whole = toText(source)
  const cleaning = cleaner.clean(whole, sourceOf(source))
  const text = edit(whole, cleaning.edits)
  return { ...cleaning, text, value: text.value }
}

/** What all cleaners in their order make of it. */
export const cleanText = (source: string): Cleaned => clean(sourceOf(source))
