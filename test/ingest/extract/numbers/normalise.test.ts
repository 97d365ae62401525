// Values in the unit that they are compared in; units taken apart.
import { describe, expect, it } from 'vitest'
import { comparedIn, measureOf } from '../../../../ingest/extract/numbers/dimensions.ts'
import { magnitude } from '../../../../ingest/extract/numbers/magnitude.ts'
import { normalise } from '../../../../ingest/extract/numbers/normalise.ts'

describe('normalise', () => {
  it.each([
    [0.4, '亿千瓦', 4000, '万千瓦'],
    [4000, '万千瓦', 4000, '万千瓦'],
    [500, '兆瓦', 50, '万千瓦'],
    [1200, '万千瓦时', 0.12, '亿千瓦时'],
    [150, '万亩', 100_000, '公顷'],
    [5, '万亿元', 50_000, '亿元'],
    [2, '万个', 20_000, '个'],
    [20, '％', 20, '%'],
    [3, '个百分点', 3, '个百分点'],
    [1.3, '', 1.3, ''],
    [100, '万', 1_000_000, ''],
    [310, '克标准煤/千瓦时', 310, '克标准煤/千瓦时'],
    [6000, '人/平方公里', 0.6, '万人/平方公里'],
    [35, '微克/立方米', 35, '微克/立方米'],
    [8, '毫克/升', 8, '毫克/升'],
    [500, 'TFLOPS', 0.0005, 'EFLOPS'],
    [5, 'ms', 5, '毫秒'],
    [100, 'Mbps', 0.1, 'Gbps'],
    [0.3, '千克标准煤/千瓦时', 300, '克标准煤/千瓦时'],
    [30, '个工作日', 30, '个工作日'],
  ])('%d%s', (value, unit, expected, canonical) => {
    expect(normalise(value, unit)).toEqual({ value: expected, unit: canonical })
  })

  it('keeps both ends of a range, without the noise of binary fractions', () => {
    expect(normalise([0.1, 0.3], '亿千瓦')).toEqual({ value: [1000, 3000], unit: '万千瓦' })
  })

  it('takes the unit of the indicator where that measures the same', () => {
    expect(normalise(4, '亿吨', '万吨')).toEqual({ value: 40_000, unit: '万吨' })
    expect(normalise(20, '%', '万吨')).toEqual({ value: 20, unit: '%' })
  })

  it('is null for what is no unit', () => {
    expect(normalise(1, '斛')).toBeNull()
    expect(normalise(1, '万斛')).toBeNull()
    expect(normalise(1, '吨/斛')).toBeNull()
  })
})

describe('measureOf', () => {
  it('tells 百分点 from %, capacity from electricity, coal equivalent from mass', () => {
    const dimensions = ['%', '个百分点', '万千瓦', '万千瓦时', '万吨标准煤', '万吨'].map(
      (unit) => measureOf(unit)?.dimension,
    )
    expect(new Set(dimensions).size).toBe(dimensions.length)
  })

  it('has a unit to compare in for every dimension of the lexicon', () => {
    for (const unit of ['千瓦', '吨', '公顷', '家', '元', '天']) {
      const { dimension } = measureOf(unit) ?? {}
      expect(dimension === undefined ? undefined : comparedIn(dimension)).toBeTypeOf('string')
    }
  })
})

describe('magnitude', () => {
  it.each([
    ['亿立方米', 1e8],
    ['万亿元', 1e12],
    ['千万元', 1e7],
    ['千克', 1],
    ['百瓦', 1],
    ['个', 1],
    ['', 1],
  ])('%s', (unit, expected) => {
    expect(magnitude(unit)).toBe(expected)
  })
})
