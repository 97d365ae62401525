// Quantities of a text: numbers in figures and in words, their units, the bound words behind them.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quantities } from '../../../../ingest/extract/numbers/quantity.ts'

/** `3~5% ≥ [3%-5%以上]` in short. */
const told = (text: string): string[] =>
  quantities(text).map(({ value, unit, bound, more, form, span }) =>
    [
      `${[value].flat().join('~')}${unit}`,
      ...(bound ? [bound] : []),
      ...(more ? ['more'] : []),
      ...(form === 'figures' ? [] : [form]),
      `[${text.slice(...span)}]`,
    ].join(' '),
  )

describe('quantities in figures', () => {
  it.each([
    ['达到4000万千瓦', '4000万千瓦 [4000万千瓦]'],
    ['下降13.5%', '13.5% [13.5%]'],
    ['下降13.5％左右', '13.5% approx [13.5％左右]'],
    ['超过1,200家', '1200家 [1,200家]'],
    ['不低于15m2,500米公园覆盖率', '15m2 [15m2]', '500米 [500米]'],
    ['提升至1.55,35千伏线路', '1.55 [1.55]', '35千伏 [35千伏]'],
    ['约3%-5%', '3~5% [3%-5%]'],
    ['200—250万千瓦', '200~250万千瓦 [200—250万千瓦]'],
    ['5~10个以内', '5~10个 max [5~10个以内]'],
    ['4到5个', '4~5个 [4到5个]'],
    ['8000万—1亿吨', '0.8~1亿吨 [8000万—1亿吨]'],
    ['提高3个百分点', '3个百分点 [3个百分点]'],
    ['提高3百分点', '3个百分点 [3百分点]'],
    ['降至310克标准煤/千瓦时', '310克标准煤/千瓦时 [310克标准煤/千瓦时]'],
    ['0.6—1万人/平方公里', '0.6~1万人/平方公里 [0.6—1万人/平方公里]'],
    ['1万亿元以上', '1万亿元 min [1万亿元以上]'],
    ['规模超万亿元', '1万亿元 numeral [万亿元]'],
    ['100万及以上', '100万 min [100万及以上]'],
    ['100(含)以上', '100 min [100(含)以上]'],
    ['5家具备条件的企业', '5家 [5家]'],
    ['300余家', '300家 more [300余家]'],
    ['完成1/3', '33.33% fraction [1/3]'],
    ['PUE1.3以下', '1.3 max [1.3以下]'],
    ['降至-5', '-5 [-5]'],
    ['1 200 万千瓦', '1 [1]', '200万千瓦 [200 万千瓦]'],
    ['15条措施', '15条 [15条]'],
    ['15条件', '15 [15]'],
    ['20件套', '20件 [20件]'],
  ])('reads %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(['2025年', '〔2021〕', '第5条', 'CO2', 'A4', 'https://a.cn/b=12'])('leaves %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('quantities in words', () => {
  it.each([
    ['下降百分之二十以上', '20% min percent [百分之二十以上]'],
    ['百分之三至百分之五', '3~5% percent [百分之三至百分之五]'],
    ['达到三分之一左右', '33.33% approx fraction [三分之一左右]'],
    ['一半以上', '50% min fraction [一半以上]'],
    ['占比过半', '50% more fraction [过半]'],
    ['八成以上', '80% min fraction [八成以上]'],
    ['产值翻一番', '100% doubling [翻一番]'],
    ['产值翻两番', '300% doubling [翻两番]'],
    ['规模倍增', '100% doubling [倍增]'],
    ['两个基地', '2个 numeral [两个]'],
    ['二十余家企业', '20家 more numeral [二十余家]'],
  ])('reads %s', (text, ...expected) => {
    expect(told(text)).toEqual(expected)
  })

  it.each(['第三条', '倍增计划', '三成立', '一带一路', '十分重要'])('leaves %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('any text', () => {
  const pieces = [
    ...'0123456789.,/-—~～％%万亿千百个家吨千瓦时平方公里以上以内左右余多百分之三十点翻番成半 (',
  ].concat(['万千瓦', '克标准煤/千瓦时', '个百分点'])

  it('gives quantities in order, each inside the text, with values that are numbers', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...pieces), maxLength: 60 }), (text) => {
        const found = quantities(text)
        expect(found.map(({ span }) => span[0])).toEqual(
          found.map(({ span }) => span[0]).sort((a, b) => a - b),
        )
        for (const { span, end, value } of found) {
          expect(0 <= span[0] && span[0] < end && end <= span[1] && span[1] <= text.length).toBe(true)
          expect([value].flat().every(Number.isFinite)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('reads what a writer writes', () => {
    const unit = fc.constantFrom('%', '万千瓦', '家', '亿立方米', '克标准煤/千瓦时', '')
    const value = fc.integer({ min: 0, max: 99_999 }).map((n) => n / 10)
    fc.assert(
      fc.property(value, unit, (number, written) => {
        expect(quantities(`达到${number}${written}。`)).toMatchObject([{ value: number, unit: written }])
      }),
    )
  })
})
