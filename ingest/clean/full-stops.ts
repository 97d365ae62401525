// Full stops that a font made dots (印发你们,请认真执行.): 。 again, in files that write them so throughout.
import { placesOf } from '../../corpus/places.ts'
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'

export const fullStops: Cleaner = { id: 'full-stops', clean: restore }

/** Behind a word, before the next sentence or the end of a line; 一. and 3. at the start of a line number it. */
const DOT =
  /[.｡](?<=[\p{Script=Han}%)”’»》] ?.)(?<!(?:^|\n)[^\S\n]{0,8}[(]?[一二三四五六七八九十]{1,3}[)]?.)(?=[^\S\n]{0,4}(?:[\p{Script=Han}(“«《\n]|20\d\d ?年|$))/gu
const FEWEST = 4
/** Of all full stops of the file; a slip here and there is left. */
const SHARE = 0.3
const STOP = '。'

function restore(text: Text): Cleaning {
  const { value } = text
  if (!value.includes('.') && !value.includes('｡')) return UNCHANGED
  const edits = Array.from(
    value.matchAll(DOT),
    ({ index }): Edit => ({ span: [index, index + 1], text: STOP }),
  )
  if (edits.length < FEWEST || edits.length < SHARE * (edits.length + placesOf(value, STOP).length))
    return UNCHANGED
  const message = `句号印作点号，已还原 ${edits.length} 处`
  return { edits, diagnostics: [info('full-stops', message, text, edits[0]?.span)] }
}
