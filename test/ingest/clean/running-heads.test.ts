// Running heads and feet go, what comes once or ends like a sentence stays.
import { expect, test } from 'vitest'
import { clean } from '../../../ingest/clean/clean.ts'
import { runningHeads } from '../../../ingest/clean/running-heads.ts'
import { cleanText, cleanWith, sourceOf } from './clean-text.ts'

const NUMBERS = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const text = (page: number): string =>
  `${'一二三四五六七八九'[page - 1]}季度工作按照部署有序推进,单位能耗下降${page}%,取得积极进展。`.repeat(3)
const pages = (make: (page: number) => string): string =>
  NUMBERS.map((page) => `${make(page)}\n第${page}页\n`).join('')

test.each([
  ['a head', (page: number) => `某市绿色发展政策汇编\n${text(page)}`],
  ['a foot with a number', (page: number) => `${text(page)}\n某市生态环境局 ${page}/9`],
  [
    'a foot and the next head behind the mark between them (渝府发〔2022〕34号)',
    (page: number) => `某市人民政府发布\n\n某市人民政府行政规范性文件\n${text(page)}`,
  ],
  [
    'heads of left and right pages',
    (page: number) => `${page % 2 ? '政策汇编(第7版)' : '某市生态环境局编'}\n${text(page)}`,
  ],
])('%s', (_, make) => {
  const { text: cleaned, diagnostics } = cleanText(pages(make))
  expect(cleaned.value.trim()).toBe(NUMBERS.map(text).join('\n'))
  expect(diagnostics.some(({ rule }) => rule === 'running-heads')).toBe(true)
})

test('what opens every page of a text in one line', () => {
  const source = NUMBERS.map((page) => `绿色发展政策汇编${text(page)}第${page}页`).join('')
  expect(cleanText(source).text.value).toBe(NUMBERS.map(text).join(''))
})

test.each([
  [
    'a line that two pages begin with',
    (page: number) => `${page < 3 ? '重点任务' : `任务${'甲乙丙丁戊己庚'[page - 3]}`}\n${text(page)}`,
  ],
  ['a sentence that comes again', (page: number) => `${text(page)}\n按职责分工负责。`],
])('stays: %s', (_, make) => {
  const { diagnostics } = cleanText(pages(make))
  expect(diagnostics.filter(({ rule }) => rule === 'running-heads')).toEqual([])
})

test('the title that the pages repeat stays where it is the first line', () => {
  const { text: cleaned } = cleanText(pages((page) => `某市生态环境保护规划\n${text(page)}`))
  expect(cleaned.value.trim()).toBe(`某市生态环境保护规划\n${NUMBERS.map(text).join('\n')}`)
})

test('a field under every measure is no running head', () => {
  const source = '推进绿色建筑。\n配合单位:各县(市)区人民政府\n'.repeat(30)
  expect(cleanWith(runningHeads, source).edits).toEqual([])
})

test('what reading saw on the pages goes, with the breaks that it names, and lines that it joined stay as they are', () => {
  const text = '到2025年,森林覆盖\n— 1 —\n某市政策汇编\n率达到57%,推进工作,\n由市林业局负责\n— 2 —\n'
  const furniture: [number, number][] = [
    [text.indexOf('\n— 1'), text.indexOf('率达到')],
    [text.indexOf('— 2'), text.length],
  ]
  const cleaned = clean({ ...sourceOf(text), pages: [], furniture })
  expect(cleaned.text.value).toBe('到2025年,森林覆盖率达到57%,推进工作,\n由市林业局负责\n')
  expect(cleaned.diagnostics.map(({ message }) => message)).toEqual([
    '去除页眉、页脚与页码 2 处，如“— 1 — 某市政策汇编”',
  ])
})
