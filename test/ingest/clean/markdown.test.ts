// Marks of Markdown go where a text is Markdown.
import { expect, test } from 'vitest'
import { markdown } from '../../../ingest/clean/markdown.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  [
    '# 某规划\n\n**发布日期**: 2022年\n\n---\n\n## 一、总体要求\n> 引文',
    '某规划\n\n发布日期: 2022年\n\n\n\n一、总体要求\n引文',
  ],
  ['某规划\n## 二、任务\n***\n', '某规划\n二、任务\n\n'],
  ['**某省行动方案**\n\n**(2026-2028年)**\n\n正文。', '某省行动方案\n\n(2026-2028年)\n\n正文。'],
  ['---\ntitle: 某规划\nsource: https://a.b/c\n---\n\n<!-- 来源 -->\n\n正文。', '\n\n\n\n正文。'],
])('%j', (source, expected) => expect(cleanWith(markdown, source).value).toBe(expected))

test.each(['第1条 #号线 **重点**\n---\n', '1#机组和2#机组', '#1 机组检修'])('stays: %j', (source) =>
  expect(cleanWith(markdown, source).value).toBe(source),
)
