// Records in the source: where a cleaner has moved a cell, what it says is found in its place, and nothing else is looked for.
import { expect, test } from 'vitest'
import { analyse } from '../../../ingest/pipeline.ts'
import { sourceOf } from '../clean/clean-text.ts'

const deadlinesOf = (text: string): string[] =>
  analyse(sourceOf(text)).documents.flatMap(({ deadlines }) => deadlines.map(({ quote }) => quote))

test('a time in a cell that was moved', () => {
  const text = `某市任务分工方案
 序号      工作任务                责任单位
                             市发展改革委、市财政局、
 1    2025年底前完成老旧小区改造       市住房城乡建设局等按职责
                             分工负责
 2    推广绿色建材                市住房城乡建设局
`
  expect(deadlinesOf(text)).toEqual(['2025年底前'])
})

test('a time that a page has cut keeps its whole place, whatever stands there once more behind it', () => {
  const text =
    '某市规划\n一、目标\n到2025\n\n某市生态环境保护规划（2021—2025年）第12页\n年,建成加氢站15座。到2025年,完成改造。'
  for (const quote of deadlinesOf(text)) expect(text.indexOf(quote)).toBeGreaterThan(0)
  const spans = analyse(sourceOf(text)).documents.flatMap(({ deadlines }) =>
    deadlines.map(({ span }) => span[0]),
  )
  expect(new Set(spans).size).toBe(spans.length)
})
