// What a reader is not shown, and what only stands elsewhere.
import { expect, test } from 'vitest'
import { movedFrom, removedFrom } from '../../api/removed.ts'
import type { Span } from '../../corpus/schema.ts'
import { cleanText } from '../ingest/clean/clean-text.ts'

const told = (source: string, spans: readonly Span[]): string[] =>
  spans
    .map((span) =>
      source
        .slice(...span)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((words) => words !== '')

const TABLE = ` 序号         工作任务               负责单位
      推动智能网联汽车与智能交通示范区建      国家发展改革委、工业
 1
      设                         和信息化部等

                             农业部、工业和信息化
 2    推进农业物联网区域试验工程
                             部等
`

test('cells that a table has moved are still shown', () => {
  const { text } = cleanText(TABLE)
  const all: Span = [0, TABLE.length]
  expect(text.value).toContain('2\t推进农业物联网区域试验工程\t农业部、工业和信息化部等')
  expect(told(TABLE, movedFrom(text, all))).toEqual(['1 设', '2 推进农业物联网区域试验工程'])
  expect(told(TABLE, removedFrom(text, all))).toEqual(['1 设', '2 推进农业物联网区域试验工程'])
})

test('page marks and what stands outside of tables are not', () => {
  const source = '一、总体要求\n到2025年,建成第233页加氢站15座。\n第234页\n指标\t2025年\n加氢站\t15\n'
  const { text } = cleanText(source)
  expect(told(source, removedFrom(text, [0, source.length])).length).toBeGreaterThan(0)
  expect(told(source, movedFrom(text, [0, source.length]))).toEqual([])
})
