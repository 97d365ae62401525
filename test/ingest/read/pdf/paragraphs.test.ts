// Where paragraphs of a PDF end when its lines are not as wide as its column: found in plans of ministries and provinces.
import { expect, test } from 'vitest'
import { clean } from '../../../../ingest/clean/clean.ts'
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

test('a heading that fills its line is no part of the paragraph below, whose first line is indented as it is', async () => {
  const heading = '4）煤矿井上下联动抽采大区域瓦斯治理关键技术攻关与推广'
  const indented = (lines: readonly string[], at: number): Words[] =>
    lines.map((text, index) => ({
      text,
      x: LEFT + (index === 0 ? 2 * SIZE : 0),
      y: 790 - (at + index) * 20,
      size: SIZE,
    }))
  const paragraph = cut(PARAGRAPH, [WIDTH - 2, ...Array(9).fill(WIDTH)])
  const full = heading.padEnd(WIDTH - 2, '等')
  const words = [...indented(paragraph, 0), ...indented([full], 10), ...indented(paragraph, 11)]
  expect((await textOf(words)).split('\n').slice(-2)).toEqual([full, PARAGRAPH])
})

test.each([
  ['污水处理设施基础弱。全州82个', '建制镇建成污水处理厂58座，生活污水处理率36%。', true],
  ['某省生态环境厅', '建制镇建成污水处理厂58座，生活污水处理率36%。', false],
  ['2022年5月13日', '此件公开发布', false],
  ['治理投入不相协调。', '建制镇建成污水处理厂58座，生活污水处理率36%。', false],
  ['全州82个', '二、主要目标', false],
])('a line of which the first words are drawn goes on: %s %s', async (rest, next, goes) => {
  const units = [...rest].reduce((sum, one) => sum + (one > '\u2e80' ? 1 : 0.5), 0)
  const words = [
    ...below(cut(PARAGRAPH, [WIDTH]).slice(0, 4)),
    { text: rest, x: LEFT + (WIDTH - units) * SIZE, y: 650, size: SIZE },
    { text: next, x: LEFT, y: 630, size: SIZE },
  ]
  expect(await textOf(words)).toContain(goes ? `${rest}${next}` : `${rest}\n${next}`)
})

test('a paragraph goes on over pages that were scanned with scales of their own', async () => {
  const lines = cut(PARAGRAPH.repeat(4), [WIDTH]).slice(0, 20)
  const pages = [{ words: below(lines.slice(0, 10), 13.2) }, { words: below([...lines.slice(10), '。'], 12) }]
  const { text } = await readBytes('a.pdf', pagesPdf(pages))
  expect(text.trim()).toBe(`${lines.join('')}。`)
})

test('numbers of the pages of another program, in the middle of lines, belong to no paragraph', async () => {
  const page = (number: number) => {
    const lines = cut(`${PARAGRAPH.slice(number)}。`, [WIDTH])
    const marked = `— ${number} —${(lines[2] ?? '').slice(0, WIDTH - 4)}`
    return { words: below([...lines.slice(0, 2), marked, ...lines.slice(3)]) }
  }
  const source = await readBytes('a.pdf', pagesPdf([1, 2, 3, 9].map(page)))
  const { value } = clean(source).text
  expect(source.text).toContain('— 2 —')
  expect(value).not.toMatch(COUNTED)
  expect(value).toContain('— 9 —')
})
const COUNTED = /— [123] —/

test('bodies that sign side by side are rows, not columns', async () => {
  const names = [
    ['广西壮族自治区发展委', '广西壮族自治区网信办'],
    ['广西壮族自治区工信厅', '广西壮族自治区数据局'],
    ['广西壮族自治区财政厅', '广西壮族自治区通信局'],
    ['广西壮族自治区住建厅', '广西壮族自治区能源局'],
    ['广西壮族自治区教育厅', '广西壮族自治区统计局'],
  ]
  const words = names.flatMap((row, index) =>
    row.map((text, at) => ({ text, x: LEFT + at * 200, y: 790 - index * 20, size: SIZE })),
  )
  expect(await textOf(words)).toBe(names.map((row) => row.join('\t')).join('\n'))
})
