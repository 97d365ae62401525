// Shares whose things are named once, behind the last of them.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('things named behind the last share', () => {
  it.each([
    [
      '到2022年,95%的省级、90%的市级和70%的县级党政机关达到创建标准。',
      '省级党政机关达到创建标准 =95% 2022',
      '市级党政机关达到创建标准 =90% 2022',
      '县级党政机关达到创建标准 =70% 2022',
    ],
    [
      '到2025年,60%的大型和30%的小型水库完成改造。',
      '大型水库完成改造 =60% 2025',
      '小型水库完成改造 =30% 2025',
    ],
    ['到2025年,60%的学校、30%的医院达到标准。', '学校 =60% 2025', '医院达到标准 =30% 2025'],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })
})
