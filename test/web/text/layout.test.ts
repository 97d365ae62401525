// Laying a text out: nothing lost, nothing moved, every mark where its offsets say.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Block, type LayoutInput, layout } from '../../../web/src/text/layout.ts'

const START = 100
const base = { start: START, sections: [], passages: [], removed: [], moved: [], pageMarks: [], marks: [] }
const input = (text: string, rest: Partial<LayoutInput> = {}): LayoutInput => ({
  ...base,
  end: START + text.length,
  text,
  ...rest,
})
const textOf = (blocks: readonly Block[]): string =>
  blocks.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join('')
const span = (from: number, to: number): [number, number] => [START + from, START + to]

describe('layout', () => {
  test('a heading alone is a heading, one that runs into its text is part of the paragraph', () => {
    const text = '一、总体要求\n(一)指导思想。以新发展理念为引领。'
    const blocks = layout(
      input(text, {
        sections: [
          { span: span(0, 6), level: 1 },
          { span: span(7, 14), level: 2 },
        ],
        passages: [{ span: span(0, 6) }, { span: span(7, text.length) }],
      }),
    )
    expect(blocks.map(({ kind, section }) => [kind, section])).toEqual([
      ['heading', 0],
      ['paragraph', 1],
    ])
    expect(blocks[1]?.pieces.map(({ text: piece, heading }) => [piece, heading])).toEqual([
      ['(一)指导思想', 1],
      ['。以新发展理念为引领。', null],
    ])
  })

  test('a page mark inside a word is a piece of its own; between paragraphs it is a gap', () => {
    const text = '到2030第233页年\n第234页\n前'
    const pageMarks = [
      { number: 233, span: span(5, 10) },
      { number: 234, span: span(12, 17) },
    ]
    const blocks = layout(
      input(text, {
        passages: [{ span: span(0, 11) }, { span: span(18, 19) }],
        removed: pageMarks.map((mark) => mark.span),
        pageMarks,
      }),
    )
    expect(blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'gap', 'paragraph'])
    expect(blocks[0]?.pieces.map(({ kind, page }) => [kind, page])).toEqual([
      ['text', null],
      ['page', 233],
      ['text', null],
    ])
  })

  test('of records that overlap the inner one comes last', () => {
    const text = '光伏、风电分别达10、20万千瓦'
    const marks = [
      { id: 'outer', span: span(0, text.length) },
      { id: 'inner', span: span(3, 10) },
    ]
    const [block] = layout(input(text, { marks }))
    expect(block?.pieces.map(({ records }) => records)).toEqual([['outer'], ['outer', 'inner'], ['outer']])
  })

  test('breaks inside a sentence, page marks and site furniture look different', () => {
    const text = '甲\n乙导航丙'
    const [block] = layout(
      input(text, { passages: [{ span: span(0, 6) }], removed: [span(1, 2), span(3, 5)] }),
    )
    expect(block?.pieces.map(({ kind }) => kind)).toEqual(['text', 'break', 'text', 'removed', 'text'])
  })

  test('what has only moved is shown, and belongs to no record', () => {
    const text = '农业部、推进工程工信部'
    const marks = [{ id: 'duty', span: span(0, text.length) }]
    const gone = [span(4, 8)]
    const [block] = layout(input(text, { removed: gone, moved: gone, marks }))
    expect(block?.pieces.map(({ kind, records }) => [kind, records])).toEqual([
      ['text', ['duty']],
      ['text', []],
      ['text', ['duty']],
    ])
  })

  test('what a row has moved behind its last cell is no gap', () => {
    const gone = [span(2, 4)]
    const passages = [{ span: span(0, 2) }, { span: span(4, 6) }]
    const kinds = (moved: LayoutInput['removed']): string[] =>
      layout(input('甲乙丙丁戊己', { passages, removed: gone, moved })).map(({ kind }) => kind)
    expect(kinds(gone)).toEqual(['paragraph', 'paragraph', 'paragraph'])
    expect(kinds([])).toEqual(['paragraph', 'gap', 'paragraph'])
  })

  test('without paragraphs from the server lines and headings make them', () => {
    const text = '一、甲。乙\n\n丙'
    const blocks = layout(input(text, { sections: [{ span: span(4, 5), level: 1 }] }))
    expect(blocks.map(({ pieces }) => pieces.map((piece) => piece.text).join(''))).toEqual([
      '一、甲。',
      '乙',
      '丙',
    ])
  })

  test('the pieces put together are the text, white space between blocks aside', () => {
    const place = fc
      .tuple(fc.nat(60), fc.nat(60))
      .map(([a, b]): [number, number] => [START + Math.min(a, b), START + Math.max(a, b) + 1])
    const spans = fc.array(place, { maxLength: 6 })
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('政', '策', '。', '\n', ' ', '2', '第', '页'), maxLength: 60 }),
        spans,
        spans,
        spans,
        spans,
        (text, passages, sections, removed, marks) => {
          const inside = ([from, to]: [number, number]): boolean => to <= START + text.length && from < to
          const blocks = layout(
            input(text, {
              passages: passages.filter(inside).map((one) => ({ span: one })),
              sections: sections.filter(inside).map((one) => ({ span: one, level: 1 })),
              removed: removed.filter(inside),
              marks: marks.filter(inside).map((one, at) => ({ id: `r${at}`, span: one })),
            }),
          )
          expect(textOf(blocks).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
          let done = START
          for (const { from, to, pieces } of blocks) {
            expect(from).toBeGreaterThanOrEqual(done)
            done = to
            for (const piece of pieces) {
              expect(text.slice(piece.from - START, piece.to - START)).toBe(piece.text)
              for (const id of piece.records) {
                const mark = marks.filter(inside)[Number(id.slice(1))]
                expect(mark && mark[0] <= piece.from && mark[1] >= piece.to).toBe(true)
              }
            }
          }
        },
      ),
    )
  })

  test('a document with thousands of records is laid out without looking at all of them for each block', () => {
    const text = '到2025年达到20%。\n'.repeat(20_000)
    const step = 13
    const passages = Array.from({ length: 20_000 }, (_, at) => ({ span: span(at * step, at * step + 12) }))
    const marks = passages.map((one, at) => ({ id: `r${at}`, span: one.span }))
    // Quadratic work would take minutes here, beyond the time a test may take.
    expect(layout(input(text, { passages, marks }))).toHaveLength(20_000)
  })
})
