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

  it.each(['到2025年,绿色工厂300家。', '到2025年,建成绿色园区30个。政策宣讲走进绿色工厂300家。'])(
    'drops a count that stands alone: %s',
    (text) => {
      expect(records(text)).not.toContainEqual(expect.stringContaining('绿色工厂'))
    },
  )
})
