// What gave no record is told, with the reason; what is broken beyond repair is left alone aloud.
import { describe, expect, it } from 'vitest'
import { read } from './told.ts'

const problems = (text: string): unknown[] =>
  read(text).diagnostics.map(({ rule, severity }) => ({ rule, severity }))

describe('numbers that gave no record', () => {
  it('are told where their sentence names a year to come', () => {
    const { targets, diagnostics } = read('到2025年,风电、光伏、水电装机分别达到100万千瓦和200万千瓦。')
    expect(targets).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'targets/unread', severity: 'info', span: [21, 34] }])
    expect(diagnostics[0]?.message).toContain('100万千瓦和200万千瓦')
  })

  it.each([
    '2020年,风电、光伏、水电装机分别达到100万千瓦和200万千瓦。',
    '风电、光伏、水电装机分别达到100万千瓦和200万千瓦。',
    '到2025年,森林覆盖率达到45%。',
    '到2025年,按照国发〔2021〕23号文件落实。',
  ])('are not told: %s', (text) => {
    expect(problems(text)).toEqual([])
  })
})

describe('lost percent signs', () => {
  it.each([
    '到2025年,单位产值能耗比2020年下降12以上。',
    '到2025年,替代率达到8。',
    '单位产值能耗比2020年下降12以上。',
  ])('are suspicious, never guessed: %s', (text) => {
    const { targets, facts, diagnostics } = read(text)
    expect([...targets, ...facts]).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'targets/lost-percent', severity: 'warning' }])
  })

  it.each(['到2025年,数据中心PUE降到1.3。', '到2025年,替代率达到8%。', '到2025年,产量达到2000。'])(
    'are not seen in %s',
    (text) => {
      expect(problems(text)).not.toContainEqual({ rule: 'targets/lost-percent', severity: 'warning' })
    },
  )
})

describe('garbled tables', () => {
  const torn = '序号指标1、单位能耗2、森林覆盖率到2025年达到300千克标43%瓦时3、用水量下降8千12%瓦。'

  it('give one warning and no record', () => {
    const { targets, diagnostics } = read(`${torn}\n${torn}`)
    expect(targets).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'targets/garbled', severity: 'warning' }])
  })

  it('leave what stands outside them alone', () => {
    const { targets } = read(`到2025年,森林覆盖率达到45%。\n${torn}`)
    expect(targets).toHaveLength(1)
  })
})

describe('tables whose figures were run together', () => {
  // 广安市促进返乡下乡创业实施方案, 广安市花卉苗木产业 (pages of 广安市人民政府)
  it.each([
    '目标项目分年度任务返乡下乡创业人数(人)3200360036002800创办实体(个)1400160016001200固定资产投资(亿元)4654',
    '区市县(园区)2019年—2021年小计花卉绿化苗木广安区18001080720前锋区1300760540华蓥市1300760540',
  ])('are told and not read: %s', (text) => {
    const { targets, facts, diagnostics } = read(text)
    expect([...targets, ...facts]).toEqual([])
    expect(diagnostics).toMatchObject([{ rule: 'targets/glued-digits', severity: 'warning' }])
  })

  it.each([
    '创业人数(人)3200创办实体(个)1400',
    '到2025年,创业人数(人)3200人,创办实体(个)1400个,总投资(亿元)4654亿元。',
    '联系人:广安区123456、前锋区1234567。',
  ])('are not seen in %s', (text) => {
    expect(problems(text)).not.toContainEqual({ rule: 'targets/glued-digits', severity: 'warning' })
  })
})
