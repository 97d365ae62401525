// What tesseract writes: words of a line get one baseline and one size, marks the room that they take, dirt is left out.
import { expect, test } from 'vitest'
import { scannedPage } from '../../../../ingest/read/ocr/words.ts'

type Row = readonly [
  line: number,
  left: number,
  top: number,
  width: number,
  height: number,
  confidence: number,
  text: string,
]

const tsv = (...rows: readonly Row[]): string =>
  [
    'level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext',
    '4\t1\t1\t1\t1\t0\t0\t0\t900\t50\t-1\t',
    ...rows.map(([line, ...rest]) => ['5', 1, 1, 1, line, 1, ...rest].join('\t')),
  ].join('\n')

const PAGE = tsv(
  [1, 100, 100, 96, 48, 95, '到'],
  [1, 200, 104, 180, 40, 96, '2025'],
  [1, 390, 98, 50, 52, 90, '年'],
  [1, 445, 140, 10, 14, 70, '，'],
  [1, 500, 100, 150, 50, 92, '森林覆'],
  [2, 100, 170, 150, 47, 91, '盖率达'],
  [3, 20, 900, 8, 8, 4, '"'],
)

test('words are told in points, each line with one baseline and the usual size', () => {
  const { words } = scannedPage(7, PAGE, 4)
  expect(words.map(({ text }) => text)).toEqual(['到', '2025', '年', '，', '森林覆', '盖率达'])
  expect(words[0]).toMatchObject({ left: 25, width: 24 })
  expect(new Set(words.slice(0, 5).map(({ baseline }) => baseline)).size).toBe(1)
  expect(new Set(words.map(({ size }) => size)).size).toBe(1)
})

test('a mark takes the room up to the next word, so that no space is read there', () => {
  const { words } = scannedPage(7, PAGE, 4)
  expect((words[3]?.left ?? 0) + (words[3]?.width ?? 0)).toBe(words[4]?.left)
})

test('confidence is the mean over characters; a page without words has none', () => {
  expect(scannedPage(7, PAGE, 4).confidence).toBeCloseTo((95 + 4 * 96 + 90 + 70 + 3 * 92 + 3 * 91) / 13, 1)
  expect(scannedPage(1, tsv(), 4)).toEqual({ number: 1, words: [], confidence: 0 })
  expect(scannedPage(1, 'garbage\t\t\n5\t', 4).words).toEqual([])
})
