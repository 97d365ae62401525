// The contents page of a policy goes, that of a compilation stays.
import { expect, test } from 'vitest'
import { ownContents } from '../../../ingest/clean/own-contents.ts'
import { cleanWith } from './clean-text.ts'

const BODY =
  '第一章总体要求\n为推进工作,制定本规划。\n第一节指导思想\n坚持绿色发展。\n第二章重点任务\n推进各项工作。\n第三章保障措施\n加强组织领导。'

test.each([
  [
    'numbers run into the entry',
    '目 录\n\n第一章总体要求5\n\n第一节指导思想6\n\n第二章重点任务10\n\n第三章保障措施11\n\n',
  ],
  [
    'leaders',
    '目录\n第一章总体要求……5\n第一节指导思想......6\n第二章重点任务····10\n第三章保障措施 .... 11\n',
  ],
  [
    'tabs and another numbering',
    '目录\n01\t总体要求\t5\n\t指导思想\t6\n02\t重点任务\t10\n03\t保障措施\t11\n',
  ],
  ['no numbers', '目  录\n第一章 总体要求\n第一节 指导思想\n第二章 重点任务\n第三章 保障措施\n'],
])('goes: %s', (_, contents) => {
  const { value, diagnostics } = cleanWith(ownContents, `某市规划\n\n${contents}\n${BODY}`)
  expect(value).toBe(`某市规划\n\n${BODY}`)
  expect(diagnostics).toHaveLength(1)
})

test.each([
  [
    'a compilation',
    `目录\n关于加快节水型社会建设的实施意见……1\n某市绿色建筑发展行动方案……5\n某市工业领域碳达峰实施方案……9\n\n关于加快节水型社会建设的实施意见\n为推进节水,制定本意见。\n某市绿色建筑发展行动方案\n为推进绿色建筑,制定本方案。\n某市工业领域碳达峰实施方案\n为推进工业降碳,制定本方案。`,
  ],
  ['a word in a sentence', `落实产业结构调整指导\n目录\n要求,严格准入。\n${BODY}`],
  ['entries that do not come again', `目录\n甲类产品5\n乙类产品6\n丙类产品7\n\n${BODY}`],
])('stays: %s', (_, text) => expect(cleanWith(ownContents, text).value).toBe(text))

test('two contents pages, one after the other', () => {
  const contents = '目录\n第一章 总体要求\n第一节 指导思想\n第二章 重点任务\n第三章 保障措施\n'
  expect(cleanWith(ownContents, `某市规划\n${contents}${contents}${BODY}`).value).toBe(`某市规划\n${BODY}`)
})
