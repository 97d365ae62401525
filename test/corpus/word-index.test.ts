// Words at a place of a text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { byFirst, byLast, wordAt, wordBefore } from '../../corpus/word-index.ts'

const WORD = fc.string({ unit: fc.constantFrom('省', '市', '财', '政'), minLength: 1, maxLength: 4 })
const WORDS = fc.array(WORD, { maxLength: 12 })
const TEXT = fc.string({ unit: fc.constantFrom('省', '市', '财', '政', ','), maxLength: 12 })

const longestOf = (words: readonly string[]): string =>
  words.reduce((longest, word) => (word.length > longest.length ? word : longest), '')

describe('the longest word', () => {
  test('that stands at a place', () => {
    fc.assert(
      fc.property(WORDS, TEXT, fc.nat(12), fc.nat(12), (words, text, at, room) => {
        const ceiling = at + room
        const there = words.filter((word) => text.startsWith(word, at) && at + word.length <= ceiling)
        expect(wordAt(byFirst(words), text, at, ceiling)).toBe(longestOf(there))
      }),
    )
  })
  test('that ends at a place', () => {
    fc.assert(
      fc.property(WORDS, TEXT, fc.nat(12), fc.nat(12), (words, text, end, floor) => {
        const there = words.filter(
          (word) => end <= text.length && text.slice(0, end).endsWith(word) && end - word.length >= floor,
        )
        expect(wordBefore(byLast(words), text, Math.min(end, text.length), floor)).toBe(
          end <= text.length ? longestOf(there) : wordBefore(byLast(words), text, text.length, floor),
        )
      }),
    )
  })
  test('none beyond the ends of the text', () => {
    expect(wordAt(byFirst(['省']), '省', 1)).toBe('')
    expect(wordBefore(byLast(['省']), '省', 0)).toBe('')
  })
})
