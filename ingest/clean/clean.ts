// Source → clean text, cleaner by cleaner; each says what it changes, and `edit()` alone changes it.
//
// What clean text looks like, for those who write rules on it:
// - one width: full-width digits, letters, spaces and ASCII punctuation are half width, so a comma is `,`, a bracket `()`, a
//   colon `:`, a semicolon `;`, a per cent sign `%`. 。、“”《》〔〕【】—… stay as they are;
// - simplified script, where the source was detected as traditional;
// - `\n` only where a paragraph, heading or list item ends; no page marks, running heads, site furniture, own contents page;
// - no spaces around figures and Latin words inside a sentence; spaces between Chinese words and in headings stay.
// Quotes always come from the source, never from here.
import type { Diagnostic, Source } from '../../corpus/schema.ts'
import { edit, toText } from '../../corpus/text.ts'
import type { Cleaned } from '../stages.ts'
import { captions } from './captions.ts'
import type { Cleaner } from './cleaner.ts'
import { decimalPoints } from './decimal-points.ts'
import { entities } from './entities.ts'
import { fontGlyphs } from './font-glyphs.ts'
import { fullStops } from './full-stops.ts'
import { inlineButtons } from './inline-buttons.ts'
import { invisible } from './invisible.ts'
import { laidOut } from './laid-out.ts'
import { lineBreaks } from './line-breaks.ts'
import { lostBreaks } from './lost-breaks.ts'
import { markdown } from './markdown.ts'
import { ownContents } from './own-contents.ts'
import { pageMarks } from './page-marks.ts'
import { runningHeads } from './running-heads.ts'
import { script } from './script.ts'
import { siteFurniture } from './site-furniture.ts'
import { spaces } from './spaces.ts'
import { spread } from './spread.ts'
import { strayLatin } from './stray-latin.ts'
import { taskTables } from './task-tables.ts'
import { width } from './width.ts'

/**
 * In order. Width and script come first: all others read one form, and while nothing is taken out yet a whole text is one
 * edit. What stands between lines (marks, heads, furniture, captions) goes before lines are joined; the breaks that buttons
 * leave come after.
 */
export const CLEANERS: readonly Cleaner[] = [
  width,
  script,
  entities,
  fontGlyphs,
  fullStops,
  decimalPoints,
  invisible,
  lostBreaks,
  pageMarks,
  runningHeads,
  markdown,
  siteFurniture,
  ownContents,
  captions,
  strayLatin,
  laidOut,
  taskTables,
  lineBreaks,
  spread,
  spaces,
  inlineButtons,
]

export function clean(source: Source): Cleaned {
  const diagnostics: Diagnostic[] = []
  let text = toText(source.text)
  let traditional = false
  for (const cleaner of CLEANERS) {
    const cleaning = cleaner.clean(text, source)
    diagnostics.push(...cleaning.diagnostics)
    text = edit(text, cleaning.edits)
    traditional ||= cleaner === script && cleaning.edits.length > 0
  }
  return { text, traditional, diagnostics }
}
