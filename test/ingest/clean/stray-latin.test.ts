// English conjunctions between Chinese words.
import { expect, test } from 'vitest'
import { toSource } from '../../../corpus/text.ts'
import { strayLatin } from '../../../ingest/clean/stray-latin.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['经济高质量发展 and 生态环境高水平保护', '经济高质量发展和生态环境高水平保护'],
  ['政府or企业', '政府或企业'],
  ['“减污” and “降碳” or 其他', '“减污”和“降碳”或其他'],
])('%s', (source, expected) => expect(cleanWith(strayLatin, source).value).toBe(expected))

test.each([
  '采用 Research and Development 模式',
  '安装 android 系统',
  '建设 Windows and 平台',
  '见 http://a.cn/for/x',
  '能源and2030年',
])('stays: %s', (source) => expect(cleanWith(strayLatin, source).value).toBe(source))

test('the map leads back to the word', () => {
  const source = '高技术 and 战略性新兴产业'
  const { text } = cleanWith(strayLatin, source)
  expect(source.slice(...toSource(text, [3, 4]))).toBe(' and ')
})
