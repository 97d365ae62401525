// Spans as a set of places.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joinedSpans, spansMeet } from '../../corpus/spans.ts'

const SPAN = fc
  .tuple(fc.nat(20), fc.integer({ min: 1, max: 20 }))
  .map(([start, length]): [number, number] => [start, start + length])

describe('spansMeet', () => {
  test.each([
    ['one within the other', [0, 9], [3, 4], true],
    ['one over the end of the other', [0, 5], [4, 9], true],
    ['they touch', [0, 5], [5, 9], false],
    ['apart', [0, 2], [5, 9], false],
  ] as const)('%s', (_, [a, b], [c, d], expected) => {
    expect(spansMeet([a, b], [c, d])).toBe(expected)
    expect(spansMeet([c, d], [a, b])).toBe(expected)
  })

  test('tells what a look at every place would', () => {
    fc.assert(
      fc.property(SPAN, SPAN, (one, other) => {
        const places = Array.from({ length: 40 }, (_, at) => at)
        const within = ([start, end]: [number, number], at: number): boolean => start <= at && at < end
        expect(spansMeet(one, other)).toBe(places.some((at) => within(one, at) && within(other, at)))
      }),
    )
  })
})

test('joinedSpans: those that touch or overlap are one', () => {
  expect(
    joinedSpans([
      [0, 2],
      [2, 4],
      [3, 6],
      [8, 9],
    ]),
  ).toEqual([
    [0, 6],
    [8, 9],
  ])
})
