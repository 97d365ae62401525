// Places survive their packing.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Span } from '../../../../corpus/schema.ts'
import { packBounds, packNumbers, unpackBounds, unpackNumbers } from '../../../../corpus/search/fts/bounds.ts'

const spans = fc.array(fc.tuple(fc.nat(300), fc.nat(300))).map((gaps) => {
  let done = 0
  return gaps.map(([gap, length]): Span => {
    const start = done + gap
    done = start + length
    return [start, done]
  })
})

describe('packed places', () => {
  test('numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.nat()), (numbers) => {
        expect(unpackNumbers(packNumbers(numbers))).toEqual(numbers)
      }),
    )
  })

  test('spans, moved to where codes start', () => {
    fc.assert(
      fc.property(spans, spans, spans, (passages, sentences, headings) => {
        const offsets = Uint32Array.from({ length: 100_000 }, (_, i) => i * 2)
        const moved = (all: readonly Span[]): Span[] => all.map(([start, end]) => [start * 2, end * 2])
        expect(unpackBounds(packBounds({ passages, sentences, headings }, offsets))).toEqual({
          passages: moved(passages),
          sentences: moved(sentences),
          headings: moved(headings),
        })
      }),
    )
  })
})
