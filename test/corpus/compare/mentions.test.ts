// Clauses that name an indicator without a figure: what counts as a phrase, as a number not understood, as nothing.
import { describe, expect, test } from 'vitest'
import { mentionsOf } from '../../../corpus/compare/mentions.ts'
import type { Span } from '../../../corpus/schema.ts'
import { edit, toText } from '../../../corpus/text.ts'

const INDICATOR = { id: 'share', names: ['非化石能源消费占比', '非化石能源消费比重'] }

function read(text: string, records: Span[] = [], deadlines: [string, string][] = []) {
  return mentionsOf(
    {
      documentId: 'd',
      text: toText(text),
      paragraphs: [[0, text.length]],
      deadlines: deadlines.map(([expression, end]) => {
        const at = text.indexOf(expression)
        return { span: [at, at + expression.length], end, relation: 'by' }
      }),
      records: records.map((span) => ({ span, indicatorId: 'share', indicator: '' })),
      quote: ([from, to]) => text.slice(from, to),
    },
    [INDICATOR],
  )
}

describe('mentions', () => {
  test.each<[string, string, number | null, string]>([
    [
      '到2025年,单位GDP能耗下降,非化石能源消费比重不断提高,全省装机增长。',
      'qualitative',
      2025,
      '非化石能源消费比重不断提高',
    ],
    [
      '到2030年,非化石能源消费比重达到国家确定的江西省目标值,顺利实现达峰。',
      'qualitative',
      2030,
      '非化石能源消费比重达到国家确定的江西省目标值',
    ],
    ['不断提高非化石能源消费比重。', 'qualitative', null, '不断提高非化石能源消费比重'],
    [
      '单位地区生产总值能耗、非化石能源消费比重完成国家下达目标任务，',
      'qualitative',
      null,
      '单位地区生产总值能耗、非化石能源消费比重完成国家下达目标任务',
    ],
    [
      '非化石能源消费比重较上一规划期大致提高两成多。',
      'unclear',
      null,
      '非化石能源消费比重较上一规划期大致提高两成多',
    ],
    ['到2025年，非化石能源消费占比力争迈上20%台阶。', 'unclear', 2025, '非化石能源消费占比力争迈上20%台阶'],
  ])('%s', (text, kind, year, phrase) => {
    expect(read(text)).toMatchObject([{ kind, year, phrase, quote: phrase }])
  })

  test.each([
    ['names it only', '非化石能源消费比重核算方法，'],
    ['tells of the past', '2020年，非化石能源消费比重已提高到15.9%。'],
    ['of another indicator', '森林覆盖率不断提高。'],
  ])('none where it %s', (_name, text) => {
    expect(read(text)).toEqual([])
  })

  test('none where a record was found in the clause', () => {
    const text = '到2025年，非化石能源消费比重达到20%左右。'
    expect(read(text, [[6, 21]])).toEqual([])
    expect(read(text)).toHaveLength(1)
  })

  test('a limit in the paragraph frames later sentences', () => {
    const text = '“十四五”期间，绿色转型成效显著。非化石能源消费比重不断提高。'
    expect(read(text, [], [['“十四五”期间', '2025-12-31']])).toMatchObject([{ year: 2025 }])
  })

  test('spans are of the source, phrases of clean text', () => {
    const source = '非化石能源第233页消费比重不断提高。'
    const at = source.indexOf('第')
    const text = edit(toText(source), [{ span: [at, at + 5], text: '' }])
    const [found] = mentionsOf(
      {
        documentId: 'd',
        text,
        paragraphs: [[0, text.value.length]],
        deadlines: [],
        records: [],
        quote: ([from, to]) => source.slice(from, to),
      },
      [INDICATOR],
    )
    expect(found).toMatchObject({
      phrase: '非化石能源消费比重不断提高',
      quote: '非化石能源第233页消费比重不断提高',
    })
  })
})
