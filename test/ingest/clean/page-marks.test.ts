// Page marks go, what they cut apart is whole; lost pages are told.
import { expect, test } from 'vitest'
import { toSource } from '../../../corpus/text.ts'
import { pageMarks } from '../../../ingest/clean/page-marks.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const filler = '单位地区生产总值能耗持续下降,绿色低碳发展水平明显提升,各项工作取得积极进展,'.repeat(2)

test('a year that a mark cuts in two is one year, and its place takes the mark in', () => {
  const source = `${filler}第232页${filler}到2030第233页年,碳排放达到峰值。${filler}第234页`
  const { text, value } = cleanWith(pageMarks, source)
  const at = value.indexOf('到2030年')
  expect(at).toBeGreaterThan(0)
  expect(source.slice(...toSource(text, [at, at + 6]))).toBe('到2030第233页年')
  expect(value).not.toContain('页')
})

test('a mark on a line of its own goes with the line', () => {
  const source = `${filler}\n第1页\n${filler}\n\n— 无关 —\n第2页\n${filler}\n第3页\n`
  expect(cleanWith(pageMarks, source).value).toBe(`${filler}\n${filler}\n\n— 无关 —\n${filler}\n`)
})

test('blank lines around a mark go with it', () => {
  const source = `${filler}\n\n\n            1\n\f\n${filler}\n\n            2\n\f  ${filler}\n            3\n`
  expect(cleanWith(pageMarks, source).value).toBe(`${filler}\n${filler}\n\f  ${filler}\n`)
})

test('a sentence over two pages is one line', () => {
  const source = `${filler}推进\n— 1 —\n绿色发展。\n${filler}。\n— 2 —\n${filler}。\n— 3 —\n`
  expect(cleanText(source).text.value).toContain('推进绿色发展。\n')
})

test('a lost page is a warning at its place', () => {
  const source = `${filler}第1页${filler}第3页${filler}第4页${filler}第8页`
  const { diagnostics } = cleanWith(pageMarks, source)
  expect(diagnostics.filter(({ severity }) => severity === 'warning').map(({ message }) => message)).toEqual([
    '缺第2页：第1页之后是第3页，其间的文字不在原文件中',
    '缺第5—7页：第4页之后是第8页，其间的文字不在原文件中',
  ])
})

test('a text without marks stays', () => {
  expect(cleanWith(pageMarks, '见第3页。')).toMatchObject({ value: '见第3页。', diagnostics: [] })
})
