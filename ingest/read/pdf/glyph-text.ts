// What a glyph stands for, as text: ligatures spelled out, characters without a meaning told apart.

/** Latin ligatures of old type; full-width and compatibility forms of Chinese stay as they are. */
const LIGATURE = /^[\ufb00-\ufb06]$/
/** Private use: a code that means something only in one font. */
const PRIVATE = /[\ue000-\uf8ff\ufffd]|[\u{f0000}-\u{10ffff}]/u
// biome-ignore lint/suspicious/noControlCharactersInRegex: a glyph that is mapped to one of these has no text
const CONTROL = /[\u0000-\u0008\u000e-\u001f\u007f-\u009f]/
const SPACE = /^[\s\u00a0]+$/
const IDEOGRAPHIC = '\u3000'
/** What stands for a character that nobody knows. */
export const UNKNOWN = '\ufffd'

export const isSpace = (text: string): boolean => SPACE.test(text)

/** Bullets that office programs take from Symbol and Wingdings, by their codes there. */
const BULLETS = new Map([
  ['\uf06c', '●'],
  ['\uf06e', '■'],
  ['\uf06f', '□'],
  ['\uf075', '◆'],
  ['\uf0b7', '•'],
  ['\uf0a7', '▪'],
  ['\uf0d8', '➢'],
  ['\uf0e0', '→'],
  ['\uf0fc', '✓'],
])

export function textOf(unicode: string): string {
  if (unicode === '' || CONTROL.test(unicode)) return unicode.includes('\u0000') ? UNKNOWN : ''
  if (LIGATURE.test(unicode)) return unicode.normalize('NFKC')
  if (isSpace(unicode)) return unicode === IDEOGRAPHIC ? IDEOGRAPHIC : ' '
  return PRIVATE.test(unicode) ? (BULLETS.get(unicode) ?? UNKNOWN) : unicode
}
