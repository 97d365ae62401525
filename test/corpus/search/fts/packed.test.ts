// Packed text is found in exactly where the text itself is.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { placesOf } from '../../../../corpus/places.ts'
import { encode, pack } from '../../../../corpus/search/fts/packed.ts'

const unitsOf = (text: string): Uint16Array =>
  Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i))

/** Places of a part in a text, by way of its codes. */
function placesInCodes(text: string, part: string): number[] {
  const { alphabet, codes, offsets } = pack(unitsOf(text))
  const coded = encode(part, alphabet.toString('utf16le'))
  const starts = coded === null ? [] : placesOf(codes.toString('latin1'), coded)
  return starts.map((start) => offsets.indexOf(start))
}

/** Texts of very different numbers of distinct units: codes of one, two and three bytes. */
const text = fc.oneof(
  fc.string({ unit: fc.constantFrom('能', '源', 'a', '。'), maxLength: 60 }),
  fc.string({ unit: 'binary', maxLength: 200 }),
  fc
    .integer({ min: 200, max: 6000 })
    .map((size) => Array.from({ length: size }, (_, i) => String.fromCharCode(0x4e00 + i)).join('')),
)

describe('packed text', () => {
  test('has a part exactly where the text has it', () => {
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 1, max: 8 }), (whole, at, length) => {
        const part = whole.substr(at % Math.max(1, whole.length), length)
        if (part !== '') expect(placesInCodes(whole, part)).toEqual(placesOf(whole, part))
      }),
      { numRuns: 300 },
    )
  })

  test('never finds what is not there', () => {
    fc.assert(
      fc.property(
        text,
        fc.string({ unit: fc.constantFrom('能', '源', 'a', '。', '中', '\ud800'), minLength: 1 }),
        (whole, part) => {
          expect(placesInCodes(whole, part)).toEqual(placesOf(whole, part))
        },
      ),
      { numRuns: 300 },
    )
  })

  test('every place of a long alphabet has a code of its own', () => {
    const every = Array.from({ length: 0xffff }, (_, i) => String.fromCharCode(i)).join('')
    const { alphabet, codes, offsets } = pack(unitsOf(every))
    const units = alphabet.toString('utf16le')
    for (const at of [0, 127, 128, 3199, 3200, 9999, 0xfffe])
      expect(placesOf(codes.toString('latin1'), encode(every.charAt(at), units) ?? '')).toEqual([offsets[at]])
  })
})
