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
