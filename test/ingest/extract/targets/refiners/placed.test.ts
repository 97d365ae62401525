// Figures of a part of the region beside those of the whole; from the report of a city for 2025.
import { expect, it } from 'vitest'
import { records } from '../told.ts'

it.each([
  [
    '2025年,规上工业增加值增长10%;固定资产投资增长5%。某某新区生产总值增长15%,其中规上工业增加值增长30%;固定资产投资增长15%。',
    '规上工业增加值 ↑=10% 2025',
    '固定资产投资 ↑=5% 2025',
    '某某新区生产总值 ↑=15% 2025',
    '某某新区规上工业增加值 ↑=30% 2025',
    '某某新区固定资产投资 ↑=15% 2025',
  ],
  // Nothing of the kind was told of the whole.
  [
    '2025年,某某新区生产总值增长15%;城镇新增就业3万人。',
    '某某新区生产总值 ↑=15% 2025',
    '城镇新增就业 ↑=3万人 2025',
  ],
  // The next sentence is about the whole again.
  [
    '2025年,财政收入增长5%。某某开发区生产总值增长9%。财政收入增长6%。',
    '财政收入 ↑=5% 2025',
    '某某开发区生产总值 ↑=9% 2025',
    '财政收入 ↑=6% 2025',
  ],
])('%s', (text, ...expected) => expect(records(text)).toEqual(expected))
