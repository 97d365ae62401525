// Character bigrams as FTS5 takes them: bytes, because strings built piece by piece cost ten times as much, and because
// halves of surrogate pairs are no valid strings.
import { END } from './fold.ts'

/** Every other byte below 0x80 is a token character of the index's tokenizer. */
const SEPARATOR = 0x01
const QUOTE = 0x22
const LONGEST_TOKEN = 7

/** Tokens of folded units: the pair that starts at each unit; the last one is closed by END, so that it is found alone. */
export function tokensOf(units: Uint16Array): Buffer {
  const bytes = Buffer.allocUnsafe(units.length * LONGEST_TOKEN)
  let at = 0
  for (let i = 0; i < units.length; i++) {
    at = put(bytes, at, units[i] ?? END)
    at = put(bytes, at, i + 1 < units.length ? (units[i + 1] ?? END) : END)
    bytes[at++] = SEPARATOR
  }
  return bytes.subarray(0, at)
}

/** Single units, once each: tokens for the index of characters. */
export function charactersOf(units: Uint16Array): Buffer {
  stamp++
  const bytes = Buffer.allocUnsafe(Math.min(units.length, 0x10000) * LONGEST_TOKEN)
  let at = 0
  for (const unit of units) {
    if (stamps[unit] === stamp) continue
    stamps[unit] = stamp
    at = put(bytes, at, unit)
    bytes[at++] = SEPARATOR
  }
  return bytes.subarray(0, at)
}

/** The text that last had each unit: emptying a set for every text costs more than the text. */
const stamps = new Uint32Array(0x10000)
let stamp = 0

/** A folded string as an FTS5 phrase of its bigrams, quoted; a single unit as a phrase of itself. */
export function phraseOf(folded: string): Buffer {
  const bytes = Buffer.allocUnsafe(folded.length * (LONGEST_TOKEN + 2) + 2)
  let at = 0
  bytes[at++] = QUOTE
  const last = Math.max(1, folded.length - 1)
  for (let i = 0; i < last; i++) {
    at = putQuoted(bytes, at, folded.charCodeAt(i))
    if (folded.length > 1) at = putQuoted(bytes, at, folded.charCodeAt(i + 1))
    bytes[at++] = SEPARATOR
  }
  bytes[at++] = QUOTE
  return bytes.subarray(0, at)
}

function putQuoted(bytes: Buffer, at: number, unit: number): number {
  if (unit === QUOTE) bytes[at++] = QUOTE
  return put(bytes, at, unit)
}

/** One unit in the bytes that UTF-8 would give it, halves of pairs each for itself. */
function put(bytes: Buffer, at: number, unit: number): number {
  if (unit < 0x80) {
    bytes[at] = unit
    return at + 1
  }
  if (unit < 0x800) {
    bytes[at] = 0xc0 | (unit >> 6)
    bytes[at + 1] = 0x80 | (unit & 0x3f)
    return at + 2
  }
  bytes[at] = 0xe0 | (unit >> 12)
  bytes[at + 1] = 0x80 | ((unit >> 6) & 0x3f)
  bytes[at + 2] = 0x80 | (unit & 0x3f)
  return at + 3
}
