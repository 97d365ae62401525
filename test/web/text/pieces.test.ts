// Small text functions of the pages: overlays, marks, snippets, places, citations, finding.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { citation, withoutRemoved } from '../../../web/src/text/citation.ts'
import { findInText } from '../../../web/src/text/find.ts'
import type { Piece } from '../../../web/src/text/layout.ts'
import { markedPieces } from '../../../web/src/text/marked.ts'
import { pathAt } from '../../../web/src/text/outline.ts'
import { overlay } from '../../../web/src/text/overlay.ts'
import { pageAt, pageMarksIn, pageStart } from '../../../web/src/text/pages.ts'
import { clauseAddress, parsePlace, placeHash } from '../../../web/src/text/place.ts'
import { languageOf } from '../../../web/src/text/script.ts'
import { markedSentence, snippet } from '../../../web/src/text/snippet.ts'
import { spanIndex } from '../../../web/src/text/span-index.ts'

const piece = (from: number, text: string): Piece => ({
  from,
  to: from + text.length,
  text,
  kind: 'text',
  page: null,
  heading: null,
  records: [],
})

test('overlays cut pieces where they begin and end', () => {
  const shown = overlay([piece(10, '非化石能源'), piece(15, '消费比重')], [{ name: 'hit', span: [13, 17] }])
  expect(shown.map(({ text, overlays }) => [text, overlays])).toEqual([
    ['非化石', []],
    ['能源', ['hit']],
    ['消费', ['hit']],
    ['比重', []],
  ])
})

describe('marks', () => {
  test.each<[string, [number, number][], string[]]>([
    ['煤炭消费', [], []],
    ['煤炭消费', [[0, 2]], ['煤炭']],
    [
      '煤炭消费',
      [
        [2, 4],
        [0, 3],
      ],
      ['煤炭消费'],
    ],
    ['煤炭消费', [[1, 1]], []],
    ['煤炭', [[1, 9]], ['炭']],
  ])('%s %j', (text, marks, expected) => {
    const pieces = markedPieces(text, marks)
    expect(pieces.filter(({ marked }) => marked).map((one) => one.text)).toEqual(expected)
    expect(pieces.map((one) => one.text).join('')).toBe(text)
  })
})

describe('page marks in snippets', () => {
  test('are told apart, the text stays', () => {
    const text = '比重达到54%第193页左右\n提高'
    const at = text.indexOf('第')
    const pieces = markedPieces(
      text,
      [[0, 8]],
      [
        [at, at + 5],
        [text.indexOf('\n'), text.indexOf('\n') + 1],
      ],
    )
    expect(pieces.map(({ text: own, look, marked }) => [own, look, marked])).toEqual([
      ['比重达到54%', 'text', true],
      ['第193页', 'page', false],
      ['左右', 'text', false],
      ['\n', 'removed', false],
      ['提高', 'text', false],
    ])
    expect(pieces.map((one) => one.text).join('')).toBe(text)
  })
})

describe('the sentence that is cited', () => {
  const text = '总体要求。到2025年，比重达到20%。到2030年，达到25%'
  test.each<[[number, number][], string]>([
    [[[12, 14]], '到2025年，比重达到20%。'],
    [[[25, 27]], '到2030年，达到25%'],
    [[[0, 2]], '总体要求。'],
    [[], text],
  ])('%j', (marks, expected) => expect(text.slice(...markedSentence(text, marks))).toBe(expected))
})

describe('snippets', () => {
  const long = '完善政策。'.repeat(40)
  test('a short passage is whole', () => expect(snippet('全文', [])).toEqual({ from: 0, to: 2 }))
  test('a mark near the beginning keeps the beginning', () =>
    expect(snippet(long, [[10, 12]])).toMatchObject({ from: 0 }))
  test('a mark further on begins with its clause', () => {
    const { from, to } = snippet(long, [[142, 144]])
    expect([from, to - from]).toEqual([140, 60])
  })
  test('every first mark is inside', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('甲', '。', '；'), maxLength: 400 }),
        fc.nat(400),
        (text, at) => {
          fc.pre(at < text.length)
          const { from, to } = snippet(text, [[at, at + 1]])
          expect(from <= at && at < to && from >= 0 && to <= text.length).toBe(true)
        },
      ),
    )
  })
})

describe('places', () => {
  test.each([
    ['', null, []],
    ['#s=120-180', [120, 180], []],
    [
      '#s=120-180&m=125-130,140-144',
      [120, 180],
      [
        [125, 130],
        [140, 144],
      ],
    ],
    ['#s=180-120', null, []],
    ['#s=abc', null, []],
    [
      '#m=1-2,x,3-9',
      null,
      [
        [1, 2],
        [3, 9],
      ],
    ],
  ])('%s', (hash, span, marks) => expect(parsePlace(hash)).toEqual({ span, marks }))
  test('there and back', () =>
    expect(parsePlace(placeHash([7, 9], [[7, 8]]))).toEqual({ span: [7, 9], marks: [[7, 8]] }))
  test('ids are escaped', () => expect(clauseAddress('a/b', [1, 2])).toBe('/documents/a%2Fb#s=1-2'))
})

describe('citations', () => {
  test.each([
    [
      { title: '贵州省碳达峰实施方案', quote: '比重达到20%\n左右', path: ['一、', '(三)'], page: 629 },
      '“比重达到20%左右”(《贵州省碳达峰实施方案》一(三),第629页)',
    ],
    [{ title: '《意见》', quote: '甲', path: [], page: null }, '“甲”(《意见》)'],
    [{ title: '规划', quote: '甲', path: ['第一章', '1.'], page: null }, '“甲”(《规划》第一章1)'],
  ])('%j', (cited, expected) => expect(citation(cited)).toBe(expected))
  test('page marks are left out of the quote', () =>
    expect(withoutRemoved('到2030第233页年前', [0, 12], [[5, 10]])).toBe('到2030年前'))
})

describe('pages', () => {
  const text = '甲第12页乙第x页丙第13页'
  const marks = pageMarksIn(text, 50, [
    [51, 55],
    [56, 59],
    [60, 64],
  ])
  test('marks are told from other furniture', () =>
    expect(marks.map(({ number }) => number)).toEqual([12, 13]))
  test.each([
    [50, 12],
    [55, 13],
    [64, 14],
  ])('offset %i is on page %i', (at, page) => expect(pageAt(marks, 14, at)).toBe(page))
  test.each([
    [12, 50],
    [13, 55],
    [14, 64],
    [15, null],
  ])('page %i begins at %i', (page, at) => expect(pageStart(marks, 14, 50, page)).toBe(at))
})

describe('finding', () => {
  const source = { start: 10, end: 22, text: '到2030第9页 年\n前' }
  const removed: [number, number][] = [[15, 18]]
  test('over page marks and white space', () =>
    expect(findInText(source, removed, '2030年前')).toEqual([[11, 22]]))
  test('what was removed is not found', () => expect(findInText(source, removed, '第9页')).toEqual([]))
  test('nothing is found by nothing', () => expect(findInText(source, removed, ' ')).toEqual([]))
})

test('the path to a place', () => {
  const section = (start: number, end: number, parent: number | null) => ({
    level: 1,
    number: '',
    title: '',
    span: [start, start + 1] as [number, number],
    start,
    end,
    parent,
  })
  const sections = [section(0, 50, null), section(10, 20, 0), section(30, 50, 0)]
  expect([5, 15, 25, 35, 60].map((at) => pathAt(sections, at))).toEqual([[0], [0, 1], [0], [0, 2], []])
})

test('spans that meet a range', () => {
  const place = fc
    .tuple(fc.nat(50), fc.nat(20))
    .map(([from, size]): [number, number] => [from, from + size + 1])
  fc.assert(
    fc.property(fc.array(place), place, (spans, [from, to]) => {
      const items = spans.map((span) => ({ span }))
      const wanted = items.filter(({ span }) => span[0] < to && span[1] > from)
      expect(new Set(spanIndex(items)(from, to))).toEqual(new Set(wanted))
    }),
  )
})

test.each([
  ['成渝地區雙城經濟圈碳達峰聯合行動方案', 'zh-Hant'],
  ['成渝地区双城经济圈碳达峰联合行动方案', 'zh-Hans'],
  ['', 'zh-Hans'],
])('%s is %s', (text, language) => expect(languageOf(text)).toBe(language))
