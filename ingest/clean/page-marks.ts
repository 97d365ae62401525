// Takes out the page marks that reading found; what they cut apart is joined again.
import type { Source } from '../../corpus/schema.ts'
import { spanFromSource, type Text } from '../../corpus/text.ts'
import type { Cleaner, Cleaning } from './cleaner.ts'

export const pageMarks: Cleaner = { id: 'page-marks', clean: remove }

function remove(text: Text, source: Source): Cleaning {
  const marks = source.pages.flatMap(({ mark }) => (mark ? [mark] : []))
  const edits = marks.map((mark) => ({ span: spanFromSource(text, mark), text: '' }))
  return { edits }
}
