// Bases that stand in a clause of their own hold for the whole sentence.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('baseline', () => {
  it.each([
    [
      '与2020年相比,到2025年单位面积能耗下降5%,人均用水量下降6%。',
      '单位面积能耗 ↓=5% 2025 比2020',
      '人均用水量 ↓=6% 2025 比2020',
    ],
    [
      '到2025年,在2020年基础上,单位面积能耗下降5%,绿色建筑占比达到70%。',
      '单位面积能耗 ↓=5% 2025 比2020',
      '绿色建筑占比 =70% 2025',
    ],
    [
      '到2025年,单位面积能耗比2020年下降5%,人均用水量下降6%。',
      '单位面积能耗 ↓=5% 2025 比2020',
      '人均用水量 ↓=6% 2025',
    ],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })
})
