// Indicator tables, whether | or tabs, spaces or line ends divide their cells.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, records } from '../told.ts'

const lines = (...all: string[]): string => all.join('\n')
const END = '三、重点任务\n加强领导。'

const MARKDOWN = lines(
  '表1 “十四五”主要指标',
  '| 类别 | 指标 | 单位 | 2020年 | 2025年 | 年均增速[累计] | 属性 |',
  '| --- | --- | --- | --- | --- | --- | --- |',
  '| 绿色发展 | 森林覆盖率 | % | 43.2 | 45 | — | 约束性 |',
  '| | 单位GDP能耗降低 | % | — | — | [13.5] | 约束性 |',
  '| 民生 | 居民人均可支配收入 | 万元 | 3.2 | 4.5以上 | 7 | 预期性 |',
  '| 网上零售额(万亿元) | | 1.17 | 1.7左右 | 7.5% | 预期性 |',
  END,
)
const TABS = lines(
  '指标\t单位\t2020年现状值\t2025年目标值',
  '森林覆盖率\t%\t43\t≥45',
  'PM2.5浓度\t微克/立方米\t35\t≤ 30',
  END,
)
const SPACES = lines(
  '表1 主要指标',
  '项目 单位 2020 年 2025 年 ',
  '新增或累',
  '计增长 ',
  '属性',
  '水电 万千瓦 8082 10555 2473 预期性',
  '满意度 公众满意度 % 80 ≥ 95 15 预期性',
  '生态空间管控区域占国土面积比',
  '例 ',
  '% 27.2 27.3 0.1 约束性',
  END,
)
const CELLS = lines(
  '指标',
  '2020年',
  '2025年',
  '属性',
  '数字经济核心产业增加值占GDP比重(%)',
  '7.8',
  '10',
  '预期性',
  '千兆宽带用户数(万户)',
  '640',
  '6000',
  '预期性',
  END,
)
/** As pdftotext -layout prints a head whose labels go over two lines. */
const AROUND = lines(
  '专栏1 主要指标',
  '                     2025',
  '序号     指标       2020 年      属性',
  '                      年',
  '1   森林覆盖率(%)        42      42.5   约束性',
  '2   公共建筑能效水平提升(%)     -      20     预期性',
  END,
)

describe('tables of goals', () => {
  it.each([
    [
      'with a head whose years stand around it',
      AROUND,
      '森林覆盖率 =42% 2020 base',
      '森林覆盖率 =42.5% 2025',
      '公共建筑能效水平 ↑=20% 2025',
    ],
    [
      'with |',
      MARKDOWN,
      '森林覆盖率 =43.2% 2020 base',
      '森林覆盖率 =45% 2025',
      '单位GDP能耗 ↓=13.5% 2025',
      '居民人均可支配收入 =3.2万元 2020 base',
      '居民人均可支配收入 ≥4.5万元 2025',
      '网上零售额 =1.17万亿元 2020 base',
      '网上零售额 ≈1.7万亿元 2025',
    ],
    [
      'with tabs',
      TABS,
      '森林覆盖率 =43% 2020 base',
      '森林覆盖率 ≥45% 2025',
      'PM2.5浓度 =35微克/立方米 2020 base',
      'PM2.5浓度 ≤30微克/立方米 2025',
    ],
    [
      'with spaces, a head and names over several lines',
      SPACES,
      '水电 =8082万千瓦 2020 base',
      '水电 =10555万千瓦 2025',
      '公众满意度 =80% 2020 base',
      '公众满意度 ≥95% 2025',
      '生态空间管控区域占国土面积比例 =27.2% 2020 base',
      '生态空间管控区域占国土面积比例 =27.3% 2025',
    ],
    [
      'with a cell on each line',
      CELLS,
      '数字经济核心产业增加值占GDP比重 =7.8% 2020 base',
      '数字经济核心产业增加值占GDP比重 =10% 2025',
      '千兆宽带用户数 =640万户 2020 base',
      '千兆宽带用户数 =6000万户 2025',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(records(text).sort()).toEqual(expected.sort())
  })

  it('say how binding a goal is', () => {
    const { targets } = read(MARKDOWN)
    expect(targets.map(({ strength }) => strength)).toEqual(['约束性', '约束性', '预期性', '预期性'])
  })

  it('end where the text goes on', () => {
    const text = lines(...CELLS.split('\n').slice(0, -1), '到2025年,建成加氢站15座,新增造林300万亩。')
    expect(records(text)).toContain('加氢站 =15座 2025')
  })
})

describe('tables of what came of goals', () => {
  const rows = [
    '1 森林覆盖率(%) 56.9 58.6 58.7 约束性',
    '2',
    '自然保护区面积占全省面积',
    '比例(%) ',
    '6.9 7 7.4 预期性',
  ]

  it.each([
    ['2020年目标值 2020年实际值', '表1 主要指标'],
    ['2020年目标 2020年完成值', '“十三五”完成情况'],
  ])('are facts alone: %s', (columns, title) => {
    const text = lines(title, `序号 指标 2015年基期数 ${columns} 属性`, ...rows, END)
    expect(records(text).sort()).toEqual(
      [
        '森林覆盖率 =56.9% 2015 achieved',
        '森林覆盖率 =58.7% 2020 achieved',
        '自然保护区面积占全省面积比例 =6.9% 2015 achieved',
        '自然保护区面积占全省面积比例 =7.4% 2020 achieved',
      ].sort(),
    )
  })
})

describe('rows that cannot be told', () => {
  it.each([
    ['fewer values than columns', '地热发电 万千瓦 3 预期性', '该行有1个数值，表头有2栏'],
    ['no unit', '化学需氧量 15 10.4 约束性', '数值没有单位'],
    ['a share without its sign', '森林覆盖率 43 45 约束性', '疑似漏了百分号'],
    ['no name', '合计 万千瓦 8800 12946', '合计没有写明所计指标'],
    [
      'names and values in heaps',
      lines('劣Ⅴ类比例', '国控断面比例', '% 83.3 100 约束性', '% 100 100 约束性'),
      '行列交错',
    ],
  ])('give no record and a reason: %s', (_, row, reason) => {
    const { targets, facts, diagnostics } = read(lines('指标 单位 2020年 2025年 属性', row, END))
    expect([...targets, ...facts]).toEqual([])
    expect(diagnostics.map(({ message }) => message).join()).toContain(reason)
  })
})

describe('what is no table', () => {
  it.each([
    '主要指标:到2025年,森林覆盖率达到45%。',
    '指标体系\n到2025年,森林覆盖率达到45%。',
    '项目建设\n2025年建成加氢站15座。',
    '| 单位 | 职责 |\n| --- | --- |\n| 发展改革委 | 到2025年,森林覆盖率达到45%。 |',
  ])('is read as text: %s', (text) => {
    expect(read(text).targets.map(({ rule }) => rule)).not.toContain('targets/table-row')
    expect(read(text).targets).toHaveLength(1)
  })
})

describe('any table', () => {
  const cell = fc.constantFrom(
    '森林覆盖率',
    '%',
    '43',
    '45',
    '—',
    '约束性',
    '指标',
    '2025年',
    '单位',
    '比',
    '例',
    '(%)',
    '',
  )

  it('gives records that lie in the text', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, fc.constantFrom(' ', '\n', '|', '\t', '\n| '))), (parts) => {
        const text = `指标 单位 2020年 2025年\n${parts.flat().join('')}`
        const { targets, facts } = read(text)
        for (const { span, indicator } of [...targets, ...facts]) {
          expect(0 <= span[0] && span[0] < span[1] && span[1] <= text.length).toBe(true)
          expect(indicator).not.toBe('')
        }
      }),
      { numRuns: 300 },
    )
  })
})

describe('a table in the middle of a line', () => {
  const LINE =
    '到2025年,主要指标如下：序号 指标 单位 2020年 2025年 属性 1 森林覆盖率 % 43 45 约束性 2 新增学位 万个 1.2 1.6 预期性 二、重点任务 到2025年,建成加氢站15座。'

  it('is read up to the text behind it', () => {
    expect(records(LINE)).toEqual([
      '森林覆盖率 =45% 2025',
      '森林覆盖率 =43% 2020 base',
      '新增学位 ↑=1.6万个 2025',
      '新增学位 ↑=1.2万个 2020 base',
      '加氢站 =15座 2025',
    ])
  })

  it('is none where words only look like a head', () => {
    expect(records('对指标 单位 2020年进行统计,2025年 完成加氢站15座。')).toEqual(['加氢站 =15座 2025'])
  })
})

it('a row of tasks is framed by its own time limit', () => {
  const rows = lines(
    '任务\t牵头单位\t完成时限',
    '建设充电桩5000个\t市发展改革委\t2023年6月底前',
    '建设加氢站5座\t市能源局\t持续推进',
  )
  expect(records(rows)).toEqual(['充电桩 =5000个 2023', '加氢站 =5座'])
})
