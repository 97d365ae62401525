// Glyphs of a line → its text: the spaces that the file has, and one where only a gap parts two words.
import type { Span } from '../../../corpus/schema.ts'
import { isSpace } from './glyph-text.ts'
import type { Glyph } from './page-content.ts'

/** In sizes of the type: gaps that read as a space. Between Chinese and figures typesetters leave a quarter, which is none. */
const BETWEEN_LATIN = 0.2
const BESIDE_HAN = 0.9
const LATIN = /^[\p{Script=Latin}\p{Script=Greek}\d.,;:%()[\]/&+\-–'"]+$/u

export interface Spelled {
  readonly text: string
  /** Where numbers of footnotes stand in it. */
  readonly references: readonly Span[]
}

export function spelled(glyphs: readonly Glyph[]): Spelled {
  const references: Span[] = []
  let text = ''
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (before && !isSpace(before.text) && !isSpace(glyph.text) && isGap(before, glyph)) text += ' '
    if (glyph.reference) references.push([text.length, text.length + glyph.text.length])
    text += glyph.text
    before = glyph
  }
  return { text, references }
}

function isGap(before: Glyph, after: Glyph): boolean {
  const gap = (after.x - before.x - before.width) / Math.max(before.size, after.size)
  if (gap <= BETWEEN_LATIN) return false
  return gap > BESIDE_HAN || (LATIN.test(before.text) && LATIN.test(after.text))
}
