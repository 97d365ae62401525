// A count without a verb stands only beside another output.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('supported', () => {
  it('keeps a count beside another output of its sentence', () => {
    expect(records('到2025年,建成绿色园区30个、绿色工厂300家。')).toEqual([
      '绿色园区 =30个 2025',
      '绿色工厂 =300家 2025',
    ])
  })

  it.each([
    '全市现有公交车2000辆,其中新能源公交车800辆,占40%。',
    '全县现有中小学46所,其中城区12所,乡镇34所。',
    '二级河道22条,总长268.4km,其中海河以北7条,海河以南15条。',
  ])('promises no part of what is there: %s', (text) => {
    expect(records(text).filter((one) => !one.endsWith('achieved'))).toEqual([])
  })

  it('keeps what a list promises under one verb, whatever its first member is', () => {
    expect(records('每年推广测土配方施肥技术覆盖率稳定在90%以上、新型肥料2000万亩以上。')).toEqual([
      '测土配方施肥技术覆盖率 ≥90%',
      '新型肥料 ≥2000万亩',
    ])
  })

  it.each(['各市绿色工厂300家。', '到2025年,建成绿色园区30个。政策宣讲走进绿色工厂300家。'])(
    'drops a count that stands alone: %s',
    (text) => {
      expect(records(text)).not.toContainEqual(expect.stringContaining('绿色工厂'))
    },
  )
})
