// Which labels are bodies, and which of them issue.
import { expect, test } from 'vitest'
import { bodyAtStart, isLabel, issuersOf } from '../../../ingest/split/names.ts'

test.each([
  ['国务院', ['国务院']],
  ['中共中央国务院', ['中共中央', '国务院']],
  ['中共中央 国务院', ['中共中央', '国务院']],
  ['国家发展改革委、国家能源局', ['国家发展改革委', '国家能源局']],
  ['工信部', ['工信部']],
  ['市场监管总局', ['市场监管总局']],
  ['浙江省财政厅', ['浙江省财政厅']],
  ['贵州省', []],
  ['内蒙古', []],
  ['石家庄', []],
  ['上海市徐汇区', []],
  ['大湾区', []],
  ['实', []],
])('%s', (label, issuers) => expect(issuersOf(label)).toEqual(issuers))

test('labels are regions and bodies, nothing that begins a sentence', () => {
  expect(['贵州省', '无锡市新吴区', '黑龙江', '生态部', '某市发展改革委'].map(isLabel)).toEqual(
    Array(5).fill(true),
  )
  expect(['', '实', '根据', '落实国家', '我省'].map(isLabel)).toEqual(Array(5).fill(false))
})

test('a central body at the start of a text', () => {
  expect(bodyAtStart('国务院2030年前碳达峰行动方案')).toBe('国务院')
  expect(bodyAtStart('国务院办公厅关于')).toBe('国务院办公厅')
  expect(bodyAtStart('国家能源局2024年')).toBe('国家能源局')
  expect(bodyAtStart('全市国务院')).toBe('')
})
