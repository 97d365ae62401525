// Folded text as a string of one-byte codes that can be searched as it is: a document's most frequent units take one byte,
// others two. It is half of UTF-16, needs no unpacking, and a word with a unit that the document does not have is known
// to be absent at once. Like UTF-8 it tells the start of a code from its inside, so a match is never out of step.

/** Places in the alphabet: one byte below 0x80; two bytes, the first below 0xb0; three bytes. The others are 0xc0 and up. */
const ONE = 0x80
const TWO_FIRST = 0x80
const THREE_FIRST = 0xb0
const NEXT = 0xc0
const RADIX = 0x40
const TWO = (THREE_FIRST - TWO_FIRST) * RADIX

export interface Packed {
  /** Distinct units, the most frequent first, as UTF-16. */
  readonly alphabet: Buffer
  readonly codes: Buffer
  /** Where each unit's code starts; one more for the end. */
  readonly offsets: Uint32Array
}

export function pack(units: Uint16Array): Packed {
  const alphabet = byFrequency(units)
  for (let i = 0; i < alphabet.length; i++) places[alphabet[i] ?? 0] = i
  const codes = Buffer.allocUnsafe(units.length * (alphabet.length > ONE + TWO ? 3 : 2))
  const offsets = new Uint32Array(units.length + 1)
  let at = 0
  for (let i = 0; i < units.length; i++) {
    const place = places[units[i] ?? 0] ?? 0
    offsets[i] = at
    if (place < ONE) codes[at++] = place
    else at = putLong(codes, at, place - ONE)
  }
  offsets[units.length] = at
  return { alphabet: Buffer.from(alphabet.buffer), codes: codes.subarray(0, at), offsets }
}

function putLong(codes: Buffer, at: number, place: number): number {
  if (place < TWO) {
    codes[at] = TWO_FIRST + Math.floor(place / RADIX)
    codes[at + 1] = NEXT + (place % RADIX)
    return at + 2
  }
  const rest = place - TWO
  codes[at] = THREE_FIRST + Math.floor(rest / (RADIX * RADIX))
  codes[at + 1] = NEXT + (Math.floor(rest / RADIX) % RADIX)
  codes[at + 2] = NEXT + (rest % RADIX)
  return at + 3
}

/** A folded string in a document's codes; null where the document lacks one of its units. */
export function encode(part: string, alphabet: string): string | null {
  let codes = ''
  for (let i = 0; i < part.length; i++) {
    const place = alphabet.indexOf(part.charAt(i))
    if (place < 0) return null
    codes += place < ONE ? String.fromCharCode(place) : long(place - ONE)
  }
  return codes
}

/** The text that the codes stand for. */
export function decode(codes: string, alphabet: string): string {
  let text = ''
  for (let at = 0; at < codes.length; at++) {
    const first = codes.charCodeAt(at)
    if (first < ONE) text += alphabet.charAt(first)
    else {
      const [second, third] = [codes.charCodeAt(at + 1) - NEXT, codes.charCodeAt(at + 2) - NEXT]
      const two = first < THREE_FIRST
      const place = two
        ? (first - TWO_FIRST) * RADIX + second
        : TWO + ((first - THREE_FIRST) * RADIX + second) * RADIX + third
      text += alphabet.charAt(ONE + place)
      at += two ? 1 : 2
    }
  }
  return text
}

function long(place: number): string {
  const end = putLong(scratch, 0, place)
  return scratch.toString('latin1', 0, end)
}

const scratch = Buffer.alloc(3)
const counts = new Uint32Array(0x10000)
const places = new Uint16Array(0x10000)

function byFrequency(units: Uint16Array): Uint16Array {
  const found: number[] = []
  for (let i = 0; i < units.length; i++) {
    const unit = units[i] ?? 0
    if (counts[unit] === 0) found.push(unit)
    counts[unit] = (counts[unit] ?? 0) + 1
  }
  found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b)
  for (const unit of found) counts[unit] = 0
  return Uint16Array.from(found)
}
