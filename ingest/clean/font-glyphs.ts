// Signs that a type-setter's font names by its own numbers, so that a PDF's text has ꎬ for ， and U+1001B0 for a decimal point.
import type { Edit, Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'

export const fontGlyphs: Cleaner = { id: 'font-glyphs', clean: restore }

/** Row 3 of GB/T 2312 (A3A1–A3FE, the signs of ASCII) read as Unicode: Yi syllables, where a text has no other ones. */
const ROW = /[\ua3a1-\ua3fe]/g
const OTHER_YI = /[\ua000-\ua3a0\ua3ff-\ua48c]/
const TO_PLAIN = 0x21 - 0xa3a1
/** Private numbers of the same fonts. */
const PRIVATE = /\u{1001b0}|\u{1001ba}|\u{100170}/gu
const SIGNS: ReadonlyMap<string, string> = new Map([
  ['\u{1001b0}', '.'],
  ['\u{1001ba}', '…'],
  ['\u{100170}', '·'],
])
/** The first unit of all private ones. */
const PRIVATE_LEAD = '\udbc0'

function restore(text: Text): Cleaning {
  const { value } = text
  const rows = [...value.matchAll(ROW)]
  if (rows.length > 0 && OTHER_YI.test(value)) return UNCHANGED
  const signs = value.includes(PRIVATE_LEAD) ? [...value.matchAll(PRIVATE)] : []
  if (rows.length + signs.length === 0) return UNCHANGED
  const edits = [
    ...rows.map(({ index, 0: unit }) => edit(index, unit, plainOf(unit))),
    ...signs.map(({ index, 0: sign }) => edit(index, sign, SIGNS.get(sign) ?? sign)),
  ].sort((a, b) => a.span[0] - b.span[0])
  const message = `还原字体自编码的标点 ${edits.length} 处`
  return { edits, diagnostics: [info('font-glyphs', message, text, edits[0]?.span)] }
}

const edit = (at: number, written: string, text: string): Edit => ({ span: [at, at + written.length], text })

const plainOf = (unit: string): string => String.fromCharCode(unit.charCodeAt(0) + TO_PLAIN)
