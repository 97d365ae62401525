// Which new record is which old one, and which policy is which document.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { align } from '../../../corpus/store/save/align.ts'
import { bestPairs, overlap } from '../../../corpus/store/save/best-pairs.ts'
import { matchDocuments } from '../../../corpus/store/save/match-documents.ts'
import { matchRecords, type Placed } from '../../../corpus/store/save/match-records.ts'

const at = (key: string, start: number, end: number, quote = `${start}`): Placed => ({
  key,
  span: [start, end],
  quote,
})

describe('records', () => {
  test.each<[string, Placed[], Placed[], [number, number][]]>([
    ['the same place and value', [at('20', 0, 10)], [at('20', 0, 10)], [[0, 0]]],
    ['another value in the same place is another record', [at('20', 0, 10)], [at('21', 0, 10)], []],
    ['half of the place is enough', [at('20', 0, 10)], [at('20', 5, 10)], [[0, 0]]],
    ['less than half is not', [at('20', 0, 10)], [at('20', 6, 10)], []],
    ['another place', [at('20', 0, 10)], [at('20', 50, 60)], []],
    [
      'the better pair first',
      [at('20', 0, 10), at('20', 4, 14)],
      [at('20', 4, 13), at('20', 0, 11)],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    ['one old record is one new one', [at('20', 0, 10)], [at('20', 0, 9), at('20', 0, 10)], [[1, 0]]],
    [
      'a long one among short ones',
      [at('a', 0, 100), at('a', 90, 95)],
      [at('a', 89, 95), at('a', 10, 100)],
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'what lost its place has its words again',
      [at('20', 7, 7, '20%')],
      [at('20', 0, 3, '2%'), at('20', 90, 93, '20%')],
      [[1, 0]],
    ],
    ['nothing old', [], [at('20', 0, 10)], []],
  ])('%s', (_, old, fresh, expected) => {
    expect([...matchRecords(old, fresh)].sort()).toEqual(expected)
  })

  const records = fc.array(
    fc
      .tuple(fc.constantFrom('a', 'b'), fc.nat(60), fc.integer({ min: 1, max: 12 }))
      .map(([key, start, length]) => at(key, start, start + length)),
    { maxLength: 12 },
  )

  test('the walk finds the same pairs as trying all', () => {
    fc.assert(
      fc.property(records, records, (old, fresh) => {
        const all = fresh.flatMap((one, n) =>
          old.flatMap((other, o) => {
            const score = overlap(other.span, one.span)
            return other.key === one.key && score >= 0.5 ? [{ old: o, new: n, score }] : []
          }),
        )
        expect(matchRecords(old, fresh)).toEqual(bestPairs(all))
      }),
    )
  })
})

describe('documents', () => {
  const doc = (title: string, region: string, start: number) => ({
    title,
    region,
    span: [start, start + 100] satisfies [number, number],
  })
  test.each([
    [
      'title and region',
      [doc('方案', '贵州省', 0), doc('方案', '云南省', 200)],
      [doc('方案', '云南省', 50), doc('方案', '贵州省', 900)],
      false,
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      'brackets and spaces do not matter',
      [doc('关于印发《方案》的通知', '贵州省', 0)],
      [doc('关于印发 方案 的通知', '贵州省', 900)],
      false,
      [[0, 0]],
    ],
    [
      'the same text: a corrected title in its place',
      [doc('方安', '贵州省', 0)],
      [doc('方案', '贵州省', 10)],
      true,
      [[0, 0]],
    ],
    [
      'another text: a place says nothing',
      [doc('方安', '贵州省', 0)],
      [doc('方案', '贵州省', 10)],
      false,
      [],
    ],
    [
      'two of one title: by place',
      [doc('方案', '', 0), doc('方案', '', 500)],
      [doc('方案', '', 510), doc('方案', '', 900)],
      true,
      [
        [0, 1],
        [1, 0],
      ],
    ],
  ] as const)('%s', (_, old, fresh, sameText, expected) => {
    expect([...matchDocuments(old, fresh, sameText)].sort()).toEqual(expected)
  })
})

describe('places in a new version', () => {
  const A = '第一段讲能源结构的调整与优化。'
  const B = '第二段讲工业领域的节能与降碳。'
  const C = '第三段讲交通运输的绿色与低碳。'
  test.each([
    ['the same text', A + B, A + B, A.length + 3, A.length + 3],
    ['text put before', A + B, `新的开头。${A}${B}`, A.length + 3, A.length + 8],
    ['a paragraph taken out', A + B + C, A + C, (A + B).length + 2, A.length + 2],
    [
      'a paragraph moved does not drag its neighbours',
      A + B + C,
      C + A + B,
      A.length + 4,
      (C + A).length + 4,
    ],
    ['nothing in common keeps the offset', A, C, 5, 5],
  ])('%s', (_, before, after, offset, expected) => {
    expect(align(before, after)(offset)).toBe(expected)
  })
})
