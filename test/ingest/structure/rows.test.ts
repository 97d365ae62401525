// Numbers inside the rows of a table head nothing.
import { expect, test } from 'vitest'
import { structure } from '../../../ingest/structure/structure.ts'

test('a row of cells between tabs is no heading, a heading with one tab is', () => {
  const text = [
    '一、总体要求\n全面推进。',
    '二、重点任务\n(一)\t加强管理。严格要求,落实责任。',
    '附表',
    '一、医疗质量\t(一)功能定位\t定量\n一、医疗质量\t(二)质量安全\t定量\n二、运营效率\t(三)资源效率\t定性',
  ].join('\n')
  const { sections, diagnostics } = structure(text, 0)
  expect(sections.map(({ number }) => number)).toEqual(['一、', '二、', '(一)', '附表'])
  expect(diagnostics).toEqual([])
})
