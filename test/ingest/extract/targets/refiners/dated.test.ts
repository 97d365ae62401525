// Years of targets from their frames, and what is reported instead of promised.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('the year', () => {
  it.each([
    ['its clause', '森林覆盖率2025年达到45%。', '森林覆盖率 =45% 2025'],
    ['its sentence', '“十四五”期间,建成加氢站15座。', '加氢站 =15座 2025'],
    [
      'the sentence before in its paragraph',
      '到2025年,绿色发展取得明显进展。森林覆盖率达到45%。',
      '森林覆盖率 =45% 2025',
    ],
    [
      'the nearest of several',
      '到2025年,森林覆盖率达到45%。到2030年,绿色发展更进一步。森林覆盖率达到47%。',
      '森林覆盖率 =45% 2025',
      '森林覆盖率 =47% 2030',
    ],
    [
      'a sentence that first says by what it is told',
      '根据《规划》相关目标任务,到2025年,绿色发展取得明显进展。森林覆盖率达到45%。',
      '森林覆盖率 =45% 2025',
    ],
    [
      "its clause, not another's rank",
      '到2025年,机械化水平位居全国前列,机械化率达到85%以上。',
      '机械化率 ≥85% 2025',
    ],
    [
      'nowhere, but the sentence sets another beside it',
      '体育场馆开放率达到85%,学生体质优良率50%以上。',
      '体育场馆开放率 =85%',
      '学生体质优良率 ≥50%',
    ],
    ['no frame', '森林覆盖率达到45%。', '森林覆盖率 =45%'],
    [
      'its heading',
      '一、总体要求\n(一)2025年目标\n森林覆盖率达到45%。\n二、主要任务\n建成加氢站15座。',
      '森林覆盖率 =45% 2025',
      '加氢站 =15座',
    ],
  ])('comes from %s', (_, text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })
})

describe('facts', () => {
  it.each([
    ['2020年,全省森林覆盖率达到62%。', '全省森林覆盖率 =62% 2020 achieved'],
    ['“十三五”期间,全省建成绿色园区30个。', '绿色园区 =30个 2020 achieved'],
    ['截至2021年底,已建成充电桩2万个。', '充电桩 =2万个 2021 achieved'],
    ['目前,全省已建成充电桩2万个。', '充电桩 =2万个 achieved'],
    ['累计完成了造林300万亩。', '造林 =300万亩 achieved'],
    ['一、发展现状\n森林覆盖率达到45%。', '森林覆盖率 =45% achieved'],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })

  it('depend on the day of issue', () => {
    const text = '到2025年,森林覆盖率达到45%。'
    expect(records(text, { issuedOn: '2026-03-01' })).toEqual(['森林覆盖率 =45% 2025 achieved'])
  })
})
