// Indicator tables whose cells have been run together in one line.
import { describe, expect, it } from 'vitest'
import { deadlines } from '../../../../../../ingest/extract/deadlines/deadlines.ts'
import { contextOf } from '../../../helpers.ts'
import { read, records } from '../../told.ts'

const AFTER = '三、重点任务到2025年,建成加氢站15座。'
/** @param rows behind the head of a table with one goal */
const goals = (rows: string): string => `表1“十四五”主要指标序号指标2025年属性${rows}${AFTER}`
/** @param rows behind the head of a table with what is and what shall be */
const both = (rows: string): string => `表2健康主要指标序号指标2020年2025年指标属性${rows}${AFTER}`
const LEFT = /连写在一起|没有单位/
const STATION = '加氢站 =15座 2025'
const targetsOf = (text: string): readonly string[] =>
  records(text).filter((told) => !told.endsWith(' base') && told !== STATION)

describe('rows of a table in one line', () => {
  it.each([
    [
      'with one value',
      goals('1森林覆盖率(%)#≥48.03约束性2氮氧化物排放量减少(%)[10]约束性3县域就诊率(%)不低于92预期性'),
      '森林覆盖率 ≥48.03% 2025',
      '氮氧化物排放量 ↓=10% 2025',
      '县域就诊率 ≥92% 2025',
    ],
    [
      // From “十三五”生态环境保护规划, whose rows are numbered by their groups.
      'behind the mark of the row before, with what is added in brackets',
      '专栏1主要指标指标2020年2025年〔累计〕属性1.空气质量优良天数比率(%)76.7>80-约束性重度污染天数比例下降(%)--〔25〕预期性2.森林覆盖率(%)21.6623.04〔1.38〕约束性湿地保有量(亿亩)-≥8-预期性三、重点任务到2025年,建成加氢站15座。',
      '空气质量优良天数比率 ≥80% 2025',
      '重度污染天数比例 ↓=25% 2025',
      '森林覆盖率 =23.04% 2025',
      '湿地保有量 ≥8亿亩 2025',
    ],
    [
      // From the same: nothing said of the change, a change that parts its figures, an index without a unit, a number that a note had before.
      'with two values of three, or parted by the change',
      '专栏1主要指标指标2020年2025年〔累计〕属性1.水体3达标率(%)70.8>80约束性森林蓄积量(亿立方米)151165〔14〕约束性草原综合植被盖度(%)5456预期性县域生态环境状况指数60.4>60.4-预期性3.受污染耕地安全利用率(%)70.690左右-约束性三、重点任务到2025年,建成加氢站15座。',
      '达标率 ≥80% 2025',
      '森林蓄积量 =165亿立方米 2025',
      '草原综合植被盖度 =56% 2025',
      '县域生态环境状况指数 ≥60.4 2025',
      '受污染耕地安全利用率 ≈90% 2025',
    ],
    [
      'with values that signs part',
      both('1.孕产妇住院分娩率(%)98≥99预期性2.公办园占比(%)—55预期性(3)绿色社区(个)/120左右预期性'),
      '孕产妇住院分娩率 ≥99% 2025',
      '公办园占比 =55% 2025',
      '绿色社区 ≈120个 2025',
    ],
    [
      'with figures that can be parted in one way',
      both(
        '1普惠园覆盖率(%)72.775预期性2高中毛入学率(%)9094预期性3公交分担率(%)7.613 左右预期性4劣V类比例(%)00约束性',
      ),
      '普惠园覆盖率 =75% 2025',
      '高中毛入学率 =94% 2025',
      '公交分担率 ≈13% 2025',
      '劣V类比例 =0% 2025',
    ],
    [
      'with what is said of the columns below their years',
      '表1主要指标2020年2025年完成情况目标值1农药利用率(%)45≥50预期性2化肥利用率(%)41≥43预期性3秸秆利用率(%)95稳中有升预期性。',
      '农药利用率 ≥50% 2025',
      '化肥利用率 ≥43% 2025',
    ],
    [
      'with units in their own column, and categories among the rows',
      '专栏1“十四五”发展目标序号分类单位2025年目标指标属性城市1国家级示范城市个2预期性出行2绿色建材推广比例%50预期性3公交专用道里程公里120预期性。',
      '国家级示范城市 =2个 2025',
      '绿色建材推广比例 =50% 2025',
      '公交专用道里程 =120公里 2025',
    ],
    [
      // From a plan for the old and the young, of a city.
      'with ages at the beginning of names, and values that say what they count',
      goals(
        '1每千名老年人社工人数超过1人约束性2老年大学覆盖面100%约束性365周岁及以上老年人健康管理率80%预期性40—3岁婴幼儿预防接种率90%约束性',
      ),
      '每千名老年人社工人数 ≥1人 2025',
      '老年大学覆盖面 =100% 2025',
      '65周岁及以上老年人健康管理率 =80% 2025',
      '0—3岁婴幼儿预防接种率 =90% 2025',
    ],
  ])('%s', (_, text, ...expected) => {
    expect(targetsOf(text)).toEqual(expected)
  })

  it.each([
    [
      'words for a goal',
      both('1森林覆盖率(%)45完成国家任务约束性2湿地保护率(%)52不降低约束性3医疗事故(起)—稳中有降预期性'),
    ],
    [
      'figures that may be one value',
      both('1造林面积(公顷)3840预期性2新增学位(个)1212预期性3绿道(公里)5560预期性'),
    ],
    ['notes for values', both('1污染物减排量(吨)[1][1]约束性2床位数(张)[2][2]预期性3医师数(人)[1][1]预期性')],
    [
      'no numbers',
      '表1主要指标类型指标2020年2025年属性农村生态农药利用率45%50%预期性环境化肥利用率40%43%预期性膜回收率85%88%预期性。',
    ],
    [
      'a torn unit',
      '表1指标序号指标单位2020年2025年属性1森林蓄积量亿立方3.78*4.45约束性米2产值亿1.2≥1.5预期性3客运量亿0.2≥0.3预期性。',
    ],
    [
      'cells of other rows among them',
      both('1优良天数比率气生2态境(%)约束性考核目标质3量达到自治区(33.3)约束性降比例(%)预期性'),
    ],
    [
      'a head that tells no years',
      '表1主要指标序号指标属性1森林覆盖率(%)45约束性2湿地保护率(%)52约束性3绿化率(%)40预期性。',
    ],
  ])('are left where there are %s', (_, text) => {
    expect(targetsOf(text)).toEqual([])
    expect(
      read(text)
        .diagnostics.map(({ message }) => message)
        .join(),
    ).toMatch(LEFT)
  })

  it('of a review are facts', () => {
    const text =
      '表1“十三五”主要指标完成情况序号指标2015年2020年属性1森林覆盖率(%)42≥43约束性2农药利用率(%)—40预期性3公办园占比(%)—50预期性。'
    const { targets, facts } = read(text)
    expect(targets).toEqual([])
    expect(facts.length).toBeGreaterThan(0)
  })

  it('end where the text goes on', () => {
    expect(records(goals('1森林覆盖率(%)45约束性2湿地保护率(%)52约束性3绿化率(%)40预期性'))).toContain(
      STATION,
    )
  })
})

it('running text that speaks of binding indicators is no table', () => {
  const text =
    '设置约束性指标12项、预期性指标13项,其中约束性、预期性各有侧重,约束性要求从严。到2025年,建成加氢站15座。'
  expect(records(text)).toContain(STATION)
  expect(
    read(text)
      .diagnostics.map(({ message }) => message)
      .join(),
  ).not.toContain('连写')
})

it('years among its cells are no time limits', () => {
  const text =
    '专栏3主要指标类型指标2025年属性教育(续)指标2025年公办园占比(%)55预期性就业率(%)90预期性参保率(%)95约束性。到2025年,建成加氢站15座。'
  expect(deadlines(contextOf(text)).deadlines.map(({ span }) => text.slice(...span))).toEqual(['到2025年'])
})
