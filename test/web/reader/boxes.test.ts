// Places of the text on a page of its original.
import { expect, test } from 'vitest'
import { boxesOn, lineAt, offsetBelow } from '../../../web/src/pages/reader/original/boxes.ts'

const TEXT = { text: '到2025年达到20%左右。其余不变', start: 100 }
/** Two lines of a page of 200 × 100 points; the second goes on at 110. */
const PAGE = {
  number: 3,
  width: 200,
  height: 100,
  lines: [
    { span: [100, 110] as [number, number], box: [20, 10, 140, 10] as [number, number, number, number] },
    { span: [110, 118] as [number, number], box: [20, 30, 160, 10] as [number, number, number, number] },
  ],
}

test('a whole line is its box', () => {
  expect(boxesOn(PAGE, [{ id: 'a', span: [100, 110] }], TEXT)).toEqual([
    { id: 'a', left: 0.1, top: 0.1, width: 0.7, height: 0.1 },
  ])
})

test('part of a line by the width of its characters: Latin ones are half as wide', () => {
  // 到 2025 年 达到 20: 2 + 4 + 2 + 4 + 2 = 14 halves; 达到 begins after 8.
  const [box] = boxesOn(PAGE, [{ id: 'a', span: [106, 108] }], TEXT)
  expect(box?.left).toBeCloseTo((20 + (140 * 8) / 14) / 200)
  expect(box?.width).toBeCloseTo((140 * 4) / 14 / 200)
})

test('over two lines there are two boxes; what stands elsewhere has none', () => {
  const boxes = boxesOn(
    PAGE,
    [
      { id: 'a', span: [106, 114] },
      { id: 'b', span: [118, 130] },
      { id: 'c', span: [90, 100] },
    ],
    TEXT,
  )
  expect(boxes.map(({ id, top }) => [id, top])).toEqual([
    ['a', 0.1],
    ['a', 0.3],
  ])
})

test('an offset has its line, one between lines the line before, one before all none', () => {
  expect(lineAt([PAGE], 112)?.line.span).toEqual([110, 118])
  expect(lineAt([PAGE], 500)?.line.span).toEqual([110, 118])
  expect(lineAt([PAGE], 99)).toBeNull()
})

test('below a height the first of the text counts, not the first of the list', () => {
  expect(offsetBelow(PAGE, 0)).toBe(100)
  expect(offsetBelow(PAGE, 25)).toBe(110)
  expect(offsetBelow({ ...PAGE, lines: PAGE.lines.toReversed() }, 0)).toBe(100)
  expect(offsetBelow(PAGE, 90)).toBeNull()
})
