// What a misspelt word may have been meant as.
import { expect, test } from 'vitest'
import { corrections } from '../../../corpus/search/query/correct.ts'

test.each<[string, string]>([
  ['充电庄', '充电桩'],
  ['数剧中心', '数据中心'],
  ['抽水畜能', '抽水蓄能'],
  ['碳达锋', '碳达峰'],
  ['绿色金溶', '绿色金融'],
  ['非化石能原消费比重', '非化石能源消费比重'],
  ['新型数剧中心建设', '新型数据中心建设'],
  ['贵洲省', '贵州省'],
])('%s is %s', (word, meant) => {
  expect(corrections(word)).toContain(meant)
})

test.each([
  ['a name as it is', '充电桩'],
  ['too short', '贵洲'],
  ['nothing like it', '魑魅魍魉'],
  ['a digit may be meant', 'PUE2'],
  ['a sentence', '碳达锋'.repeat(20)],
])('%s: none', (_, word) => {
  expect(corrections(word)).toEqual([])
})

test('a hostile word takes no time to speak of', () => {
  expect(corrections('碳'.repeat(100_000))).toEqual([])
})
