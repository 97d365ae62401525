// Source → clean text, cleaner by cleaner; each says what it changes, and `edit()` alone changes it.
import type { Diagnostic, Source } from '../../corpus/schema.ts'
import { edit, toText } from '../../corpus/text.ts'
import type { Cleaned } from '../stages.ts'
import type { Cleaner } from './cleaner.ts'
import { pageMarks } from './page-marks.ts'
import { isTraditional, script } from './script.ts'
import { width } from './width.ts'

/** In order: width first, since all others read the one form; script second, so that all others read simplified text. */
export const CLEANERS: readonly Cleaner[] = [width, script, pageMarks]

export function clean(source: Source): Cleaned {
  const diagnostics: Diagnostic[] = []
  let text = toText(source.text)
  for (const cleaner of CLEANERS) {
    const cleaning = cleaner.clean(text, source)
    diagnostics.push(...(cleaning.diagnostics ?? []))
    text = edit(text, cleaning.edits)
  }
  return { text, traditional: isTraditional(source.text), diagnostics }
}
