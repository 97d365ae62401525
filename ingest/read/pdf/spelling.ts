// Glyphs of a line → its text: the spaces that the file has, and one where only a gap parts two words.
import { isSpace } from './glyph-text.ts'
import type { Glyph } from './page-content.ts'

/** In sizes of the type: gaps that read as a space. Between Chinese and figures typesetters leave a quarter, which is none. */
const BETWEEN_LATIN = 0.2
const BESIDE_HAN = 0.9
const LATIN = /^[\p{Script=Latin}\p{Script=Greek}\d.,;:%()[\]/&+\-–'"]+$/u

export function spelled(glyphs: readonly Glyph[]): string {
  let text = ''
  let before: Glyph | undefined
  for (const glyph of glyphs) {
    if (before && !isSpace(before.text) && !isSpace(glyph.text) && isGap(before, glyph)) text += ' '
    text += glyph.text
    before = glyph
  }
  return text
}

function isGap(before: Glyph, after: Glyph): boolean {
  const gap = (after.x - before.x - before.width) / Math.max(before.size, after.size)
  if (gap <= BETWEEN_LATIN) return false
  return gap > BESIDE_HAN || (LATIN.test(before.text) && LATIN.test(after.text))
}
