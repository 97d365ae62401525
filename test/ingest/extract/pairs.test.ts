// No word of a text is ever said not to be in it.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayHold, pairsOf } from '../../../ingest/extract/pairs.ts'

test('holds every part of the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.nat(60), fc.nat(60), (text, a, b) => {
      expect(mayHold(pairsOf(text), text.slice(Math.min(a, b), Math.max(a, b)))).toBe(true)
    }),
  )
})

test.each(['今年', '即日起', '国庆'])('does not hold %s', (words) =>
  expect(mayHold(pairsOf('到2025年,森林覆盖率达到57%。'), words)).toBe(false),
)
