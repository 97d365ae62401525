// Marks are where a reader sees the words: case, width and script do not matter, and they map to the source.
import { describe, expect, test } from 'vitest'
import { marksOf } from '../../../corpus/search/highlight.ts'
import { edit, slice, toSource, toText } from '../../../corpus/text.ts'

describe('marks', () => {
  test.each([
    ['新增PUE不高于1.3的数据中心', ['pue', '数据中心'], ['PUE', '数据中心']],
    ['ＰＵＥ值', ['pue'], ['ＰＵＥ']],
    ['碳达峰碳中和', ['碳达峰', '达峰碳中'], ['碳达峰碳中']],
    ['非化石能源', ['能源', '非化石能源'], ['非化石能源']],
    ['能源。能源', ['能源'], ['能源', '能源']],
    ['“源网荷储”一体化', ['"源网荷储"'], ['“源网荷储”']],
    ['没有', ['能源', ''], []],
    ['a.b', ['.'], ['.']],
  ])('%s', (text, terms, marked) => {
    expect(marksOf(text, terms).map((span) => text.slice(...span))).toEqual(marked)
  })

  test('in traditional script with a page mark inside, told in the source', () => {
    const source = '推進充電第12頁樁建設'
    const clean = edit(toText(source), [
      { span: [1, 4], text: '进充电' },
      { span: [4, 8], text: '' },
      { span: [8, 11], text: '桩建设' },
    ])
    const passage = slice(clean, [0, clean.value.length])
    const [mark] = marksOf(passage.value, ['充电桩'])
    expect(mark && source.slice(...toSource(passage, mark))).toBe('充電第12頁樁')
  })
})
