// All matches of a pattern: as matchAll gives them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { allMatches } from '../../corpus/matches.ts'

const PATTERNS = [/a/g, /a*/g, /(?<letter>[ab])b?/g, /^/g, /(?<=b)a|b{2}/g, /a+$/gm]

test('the same as matchAll, also of nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '年', '\n') }), (text) => {
      for (const pattern of PATTERNS)
        expect(allMatches(text, pattern).map((match) => [match.index, ...match])).toEqual(
          [...text.matchAll(pattern)].map((match) => [match.index, ...match]),
        )
    }),
  )
})

test('begins anew each time', () => {
  const pattern = /\d/g
  pattern.lastIndex = 3
  expect(allMatches('1a2', pattern)).toHaveLength(2)
  expect(pattern.lastIndex).toBe(0)
})
