// Where paragraphs of a PDF end when its lines are not as wide as its column: found in plans of ministries and provinces.
import { expect, test } from 'vitest'
import { readBytes } from '../../../../ingest/read/read.ts'
import { pagesPdf, type Words } from './write-pdf.ts'

const SIZE = 12
const LEFT = 90
const WIDTH = 30
const PARAGRAPH =
  '推进能源绿色低碳转型加快建设新型电力系统提高非化石能源消费比重促进经济社会发展全面绿色转型'.repeat(4)

const textOf = async (words: readonly Words[]): Promise<string> =>
  (await readBytes('a.pdf', pagesPdf([{ words }]))).text.trim()

const cut = (text: string, widths: readonly number[]): string[] => {
  const lines: string[] = []
  for (let at = 0; at < text.length; ) {
    const width = widths[lines.length % widths.length] ?? WIDTH
    lines.push(text.slice(at, at + width))
    at += width
  }
  return lines
}

const below = (lines: readonly string[], size = SIZE, top = 790): Words[] =>
  lines.map((text, index) => ({ text, x: LEFT, y: top - index * 20, size }))

test('a full line runs over: its last characters are a line, and the paragraph goes on', async () => {
  const lines = cut(`${PARAGRAPH}。`, [WIDTH, 2])
  expect(await textOf(below(lines))).toBe(`${PARAGRAPH}。`)
})

test('a line of some characters ends a title where lines do not run over', async () => {
  const title = `关于印发${'某省推进绿色低碳转型加快建设新型电力系统'.repeat(2)}`.slice(0, WIDTH)
  const lines = [title, '通知', ...cut(`${PARAGRAPH}。`, [WIDTH])]
  expect(await textOf(below(lines))).toBe(`${title}通知\n${PARAGRAPH}。`)
})

test('first lines without indent end before the edge', async () => {
  const lines = [
    ...cut(`${PARAGRAPH}。`, [WIDTH]),
    ...cut(`${PARAGRAPH}。`, [WIDTH - 3, ...Array(9).fill(WIDTH)]),
  ]
  expect(await textOf(below(lines))).toBe(`${PARAGRAPH}。\n${PARAGRAPH}。`)
})

test('a figure at the edge of a page in small type is no footnote', async () => {
  const large = { words: below(cut(`${PARAGRAPH}。`.repeat(3), [WIDTH])) }
  const wide = (WIDTH * SIZE) / 10
  const before = cut(`${PARAGRAPH}${PARAGRAPH}`, [wide]).filter((line) => line.length === wide)
  const last = '30%，行业整体能效水平明显提升绿色低碳发展能力显著增强为如期实现目标提供支撑'
  const small = { words: below([...before, last], 10) }
  const next = { words: below(['和保障。', ...cut(`${PARAGRAPH}。`, [wide])], 10) }
  const { text } = await readBytes('a.pdf', pagesPdf([large, large, large, small, next]))
  expect(text).toContain(`${before.join('')}${last}和保障。`)
})
