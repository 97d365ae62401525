// Whether a page has text, and whether that can be read.
import type { PageContent } from './page-content.ts'

const WORD = /[\p{Script=Han}\p{Script=Latin}\d]/u
/** Characters; a page number and a stamp have fewer. */
const FEWEST = 12
/** Where the file does not say what most of its characters are, or gives codes instead, they are no Chinese text. */
const PLAIN =
  /^[\p{Script=Han}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{P}\p{S}\p{N}\s\u2e80-\u33ff\uff00-\uffef]+$/u
const MOJIBAKE = /[\u00a0-\u024f\u0370-\u03ff\u0400-\u052f\u1e00-\u1eff]/
const MANY = 0.4

export const isTextless = (page: PageContent): boolean =>
  page.glyphs.filter(({ text }) => WORD.test(text)).length < FEWEST || isGarbled(page)

export const isGarbled = ({ glyphs }: PageContent): boolean =>
  glyphs.filter(({ text }) => !PLAIN.test(text) || MOJIBAKE.test(text)).length > glyphs.length * MANY
