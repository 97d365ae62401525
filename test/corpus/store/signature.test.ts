// Sketches tell the share of common word groups, whatever the order of the text.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromBytes, similarity, sketchOf, toBytes } from '../../../corpus/store/save/signature.ts'

/** Paragraphs of text that looks like none other. */
const paragraphs = (seed: number, count: number): string[] => {
  let state = seed
  const next = (): number => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    return state >>> 8
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 120 }, () => String.fromCharCode(0x4e00 + (next() % 3000))).join(''),
  )
}
const share = (a: string, b: string): number => {
  const [x, y] = [sketchOf(a), sketchOf(b)]
  if (!x || !y) throw new Error('too short')
  return similarity(x, y)
}

describe('similarity', () => {
  const text = paragraphs(1, 40)
  test('of a text with itself is 1', () => {
    expect(share(text.join('\n'), text.join('\n'))).toBe(1)
  })
  test('does not mind order, white space and punctuation', () => {
    expect(share(text.join('\n'), text.toReversed().join('，  '))).toBeGreaterThan(0.9)
  })
  test('of different texts is nothing', () => {
    expect(share(text.join(''), paragraphs(2, 40).join(''))).toBe(0)
  })
  test.each([
    [30, 0.6],
    [38, 0.905],
  ])('%i of 40 paragraphs in common', (common, expected) => {
    const other = [...text.slice(0, common), ...paragraphs(3, 40 - common)]
    expect(share(text.join(''), other.join(''))).toBeCloseTo(expected, 0.5)
    expect(Math.abs(share(text.join(''), other.join('')) - expected)).toBeLessThan(0.13)
  })
  test('a short text has no sketch', () => {
    expect(sketchOf('为做好碳达峰工作，现将有关事项通知如下。')).toBeNull()
  })
  test('a text that repeats itself has one all the same', () => {
    expect(sketchOf('碳达峰碳中和工作'.repeat(100))?.length).toBe(8)
  })
})

test('bytes and back', () => {
  fc.assert(
    fc.property(fc.uint32Array(), (sketch) => {
      expect([...fromBytes(toBytes(sketch))]).toEqual([...sketch])
    }),
  )
})
