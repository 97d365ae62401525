// Offsets: whatever is edited, every place in clean text tells its place in the source.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '../../corpus/schema.ts'
import {
  type Edit,
  edit,
  fromSource,
  slice,
  spanFromSource,
  type Text,
  toSource,
  toText,
} from '../../corpus/text.ts'

const removal = (start: number, end: number): Edit => ({ span: [start, end], text: '' })

test('a removed page mark inside a quote is taken in, at its edge left out', () => {
  const source = '到2030第233页年前'
  const text = edit(toText(source), [removal(5, 10)])
  expect(text.value).toBe('到2030年前')
  expect(source.slice(...toSource(text, [0, 7]))).toBe('到2030第233页年前')
  expect(source.slice(...toSource(text, [0, 5]))).toBe('到2030')
  expect(source.slice(...toSource(text, [5, 7]))).toBe('年前')
})

test('equally long replacements map unit by unit, others as a whole', () => {
  const source = '增長12％以上……'
  const same = edit(toText(source), [
    { span: [1, 2], text: '长' },
    { span: [4, 5], text: '%' },
  ])
  expect(same.value).toBe('增长12%以上……')
  expect(same.runs).toHaveLength(1)
  const longer = edit(same, [{ span: [7, 9], text: '...' }])
  expect(longer.value).toBe('增长12%以上...')
  expect(toSource(longer, [7, 8])).toEqual([7, 9])
  expect(toSource(longer, [6, 9])).toEqual([6, 9])
})

test('what is put where a replacement was cut in two stands for the whole of what was replaced', () => {
  const replaced = edit(toText('甲乙丙'), [{ span: [1, 2], text: 'xyz' }])
  const cut = edit(replaced, [removal(2, 3)])
  const inserted = edit(cut, [{ span: [2, 2], text: 'w' }])
  expect(inserted.value).toBe('甲xwz丙')
  expect(toSource(inserted, [2, 3])).toEqual([1, 2])
  expect(toSource(inserted, [1, 4])).toEqual([1, 2])
})

test('edits out of order or outside are refused', () => {
  const text = toText('甲乙丙')
  expect(() => edit(text, [removal(1, 2), removal(0, 1)])).toThrow(RangeError)
  expect(() => edit(text, [removal(2, 4)])).toThrow(RangeError)
})

/** A source and rounds of random removals, replacements and insertions, each round on the result of the last. */
const edited = fc
  .tuple(
    fc.string({ unit: fc.constantFrom('甲', '乙', '1', '页', '𠮷', '\n'), minLength: 1, maxLength: 60 }),
    fc.infiniteStream(fc.nat()),
  )
  .map(([source, numbers]): { source: string; text: Text } => {
    const next = (limit: number): number => Number(numbers.next().value) % Math.max(1, limit)
    let text = toText(source)
    for (let round = next(4); round > 0; round--) text = edit(text, randomEdits(text.value.length, next))
    return { source, text }
  })

function randomEdits(length: number, next: (limit: number) => number): Edit[] {
  const edits: Edit[] = []
  for (let at = next(5); at < length; at += 1 + next(6)) {
    const end = Math.min(length, at + next(4))
    edits.push({ span: [at, end], text: ['', 'x', 'xy', 'xyzw'][next(4)] ?? '' })
    at = end
  }
  return edits
}

test('every span maps into the source, in order; what was not edited maps to itself', () => {
  fc.assert(
    fc.property(edited, fc.nat(), fc.nat(), ({ source, text }, a, b) => {
      const [low, high] = [a % (text.value.length + 1), b % (text.value.length + 1)].sort((x, y) => x - y)
      const [start, end] = toSource(text, [low ?? 0, high ?? 0])
      expect(start).toBeGreaterThanOrEqual(0)
      expect(end).toBeGreaterThanOrEqual(start)
      expect(end).toBeLessThanOrEqual(source.length)
      for (let at = low ?? 0; at < (high ?? 0); at++) {
        const unit = text.value[at] ?? ''
        const place: Span = toSource(text, [at, at + 1])
        expect(place[0]).toBeGreaterThanOrEqual(start)
        expect(place[1]).toBeLessThanOrEqual(end)
        if (!'xyzw'.includes(unit)) expect(source.slice(...place)).toBe(unit)
      }
    }),
    { numRuns: 500 },
  )
})

test('a slice maps as the whole does; source offsets come back', () => {
  fc.assert(
    fc.property(edited, fc.nat(), fc.nat(), ({ text }, a, b) => {
      const [low, high] = [a % (text.value.length + 1), b % (text.value.length + 1)].sort((x, y) => x - y)
      const [from, to] = [low ?? 0, high ?? 0]
      const part = slice(text, [from, to])
      expect(part.value).toBe(text.value.slice(from, to))
      for (let at = 0; at < part.value.length; at++) {
        if ('xyzw'.includes(part.value[at] ?? '')) continue
        expect(toSource(part, [at, at + 1])).toEqual(toSource(text, [from + at, from + at + 1]))
        expect(fromSource(part, toSource(part, [at, at + 1])[0])).toBe(at)
      }
    }),
    { numRuns: 500 },
  )
})

test('a source span that was wholly removed is empty in the value', () => {
  const text = edit(toText('甲第1页乙'), [removal(1, 4)])
  expect(spanFromSource(text, [1, 4])).toEqual([1, 1])
  expect(spanFromSource(text, [0, 5])).toEqual([0, 2])
})

test('a text of many megabytes is joined unit by unit, halves of pairs too', () => {
  const piece = '到2030年，\ud83d😀增长12%。\udc00'
  const source = piece.repeat(300_000)
  const cuts = Array.from({ length: 1000 }, (_, index) => index * 4_000)
  const text = edit(
    toText(source),
    cuts.map((at) => removal(at, at + 1)),
  )
  let expected = ''
  for (const [index, at] of cuts.entries()) expected += source.slice(at + 1, cuts[index + 1])
  expect(text.value.length).toBeGreaterThan(1 << 22)
  expect(text.value === expected).toBe(true)
  expect(text.runs).toHaveLength(cuts.length)
})
