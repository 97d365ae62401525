// 至少 before the verb holds for all that the verb lists.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('a bound before the verb', () => {
  it.each([
    [
      '到2025年,至少培育1家龙头企业、2个品牌和3个基地。',
      '龙头企业 ≥1家 2025',
      '品牌 ≥2个 2025',
      '基地 ≥3个 2025',
    ],
    [
      '到2025年,县(市、区)至少建有1个智慧养老院和1个智慧养老社区。',
      '智慧养老院 ≥1个 2025',
      '智慧养老社区 ≥1个 2025',
    ],
    ['到2025年,至少建成1个养老院、2个左右福利院。', '养老院 ≥1个 2025', '福利院 ≈2个 2025'],
    ['到2025年,至少建成1个养老院,培育2个品牌。', '养老院 ≥1个 2025', '品牌 =2个 2025'],
    ['到2025年,培育龙头企业20家以上、品牌2个。', '龙头企业 ≥20家 2025', '品牌 =2个 2025'],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })
})
