// One form for characters that come in two: ％ and ５ and （ are % and 5 and (, Kangxi radicals and compatibility
// ideographs their plain characters, ○ in a year 〇, «» around a title 《》. Each is one unit for one, so the map stays exact.
import { RADICALS } from '../../corpus/lexicon/radicals.ts'
import { placesOf } from '../../corpus/places.ts'
import type { Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, UNCHANGED } from './cleaner.ts'

/** Full-width ASCII, wide and fixed spaces and fillers, small and vertical forms, the ratio sign, radicals, compatibility ideographs. */
export const WIDE =
  /[\uff01-\uff5e\u3000\u00a0\u2000-\u200a\u202f\u205f\u2236\u2266\u2267\u2a7d\u2a7e\u115f\u2800\u3164\ufe10-\ufe19\ufe30-\ufe44\ufe50-\ufe6b\u2e80-\u2fd5\uf900-\ufaff]/g
/** 二○三五年, 二Ο二一年: a zero that was typed as something round. */
export const ROUND_YEAR = /[一二][一二三四五六七八九〇○ΟO]{2}[一二三四五六七八九〇○ΟO](?=年)/
const ROUND_ZEROS = ['○', 'Ο', 'O']
const ZERO = '〇'.charCodeAt(0)

const OFFSET = 0xfee0
/** What NFKC does not make a space of: also fillers, which show nothing. */
const BLANKS = '\u3000\u00a0\u115f\u2800\u3164'
/** Other forms of ≤ and ≥, of which none is a compatible form. */
const AT_MOST = '≦⩽'
const AT_LEAST = '≧⩾'
/** How fonts of old type-setting name 《 and 》. */
const ANGLES: readonly (readonly [written: string, plain: string])[] = [
  ['«', '《'],
  ['»', '》'],
]
const YEAR = 4

export const width: Cleaner = { id: 'width', clean: normalise }

function normalise({ value }: Text): Cleaning {
  const plain = toOneWidth(value)
  return plain === value ? UNCHANGED : { edits: [{ span: [0, value.length], text: plain }], diagnostics: [] }
}

/** Unit by unit through a table: a file may have a hundred million of them. */
export function toOneWidth(value: string): string {
  const units = new Uint16Array(value.length)
  let isChanged = false
  for (let at = 0; at < value.length; at++) {
    const unit = value.charCodeAt(at)
    const plain = PLAIN[unit] ?? unit
    units[at] = plain
    isChanged ||= plain !== unit
  }
  const text = isChanged ? stringOf(units) : value
  const zeros = ROUND_ZEROS.flatMap((zero) => roundZeros(text, zero))
  for (const at of zeros) units[at] = ZERO
  const angles =
    text.includes('«') && ANGLES.map(([written, plain]) => replaceAll(units, text, written, plain))
  return zeros.length > 0 || angles ? stringOf(units) : text
}

const stringOf = ({ buffer }: Uint16Array<ArrayBuffer>): string => Buffer.from(buffer).toString('utf16le')

/** » alone leads from page to page (首页 » 政策); only beside « is it the end of a title. */
function replaceAll(units: Uint16Array, text: string, written: string, plain: string): void {
  const code = plain.charCodeAt(0)
  for (const at of placesOf(text, written)) units[at] = code
}

/** By way of the few places where the character stands: a pattern over the whole text costs ten times as much. */
function roundZeros(text: string, zero: string): number[] {
  return placesOf(text, zero).filter((at) =>
    ROUND_YEAR.test(text.slice(Math.max(0, at - YEAR), at + YEAR + 1)),
  )
}

function plainForm(wide: string): string {
  const code = wide.charCodeAt(0)
  if (code >= 0xff01 && code <= 0xff5e) return String.fromCharCode(code - OFFSET)
  if (BLANKS.includes(wide)) return ' '
  // 责任单位∶省财政厅, 1∶2: typed for the colon that it looks like.
  if (wide === '\u2236') return ':'
  if (AT_MOST.includes(wide)) return '≤'
  if (AT_LEAST.includes(wide)) return '≥'
  const plain = RADICALS.get(wide) ?? wide.normalize('NFKC')
  return plain.length === 1 ? plain : wide
}

/** Every unit's plain form. */
const PLAIN = new Uint16Array(0x10000).map((_, unit) => unit)
for (const unit of PLAIN) {
  const wide = String.fromCharCode(unit)
  if (wide.search(WIDE) === 0) PLAIN[unit] = plainForm(wide).charCodeAt(0)
}
