// What is reported and what is promised, by the parts of a text.
import { describe, expect, it } from 'vitest'
import { records } from './told.ts'

it('the parts of a report tell whether it looks back, and which year they are about', () => {
  const report = [
    '“十四五”时期发展成就和2025年工作回顾',
    '这五年综合实力大幅提升。森林覆盖率达到22%,建成绿色矿山437个。',
    '“十五五”时期的主要目标任务',
    '森林覆盖率达到24%。',
    '2026年重点工作',
    '新建和改造高标准农田600万亩。',
    '“十五五”时期主要目标和2026年重点工作',
    '奶产量稳定在750万吨。',
  ].join('\n')
  const metadata = { title: '2026年某省政府工作报告', issuedOn: '2026-02-04' }
  expect(records(report, metadata)).toEqual([
    '森林覆盖率 =22% 2025 achieved',
    '绿色矿山 =437个 2025 achieved',
    '森林覆盖率 =24% 2030',
    '高标准农田 =600万亩 2026',
    '奶产量 =750万吨 2026',
  ])
})

// From a plan of Shanghai for green industries.
it('a paragraph that names its goal tells the year of that goal alone', () => {
  const text =
    '一、总体要求\n(一)主要目标\n产业规模快速增长。到2025年,产业规模突破5000亿元。\n创新能力稳步提升。培育10家创新中心。'
  expect(records(text)).toEqual(['产业规模 ≥5000亿元 2025', '创新中心 =10家'])
})

// From a white paper on the climate.
it('what stands beside its goal has been reached', () => {
  expect(records('优良天数比率提高到87%(目标84.5%),普惠率达到90%(考核目标值:88%)。')).toEqual([
    '优良天数比率 =87% achieved',
    '普惠率 =90% achieved',
  ])
})

// From the report of Hunan.
it('a numbered part of a report has the year of its heading, also in that year', () => {
  const report = [
    '一、2025年和“十四五”时期工作回顾',
    '建成绿色矿山437个。',
    '三、关于2026年工作',
    '(一)全力稳定增长。',
    '规模工业增加值增长6%。力争新增千亿级园区2家。',
  ].join('\n')
  const metadata = { title: '2026年某省政府工作报告', issuedOn: '2026-02-03', dateSource: 'text' } as const
  expect(records(report, metadata)).toEqual([
    '绿色矿山 =437个 2025 achieved',
    '规模工业增加值 ↑=6% 2026',
    '千亿级园区 ↑=2家 2026',
  ])
})

// From the opinions on the petrochemical industry for 十四五, flattened.
it('items of a list of goals take its year, though one before them says a year of its own', () => {
  const text =
    '一、总体要求(一)主要目标到2025年,行业基本形成新格局,竞争能力增强。--创新发展。创新能力增强,到2024年,研发投入占比达到1.5%以上。--产业结构。集中度提高,产能利用率达到80%以上。二、重点任务(一)加强创新。'
  expect(records(text)).toEqual(['研发投入占比 ≥1.5% 2024', '产能利用率 ≥80% 2025'])
})

describe('a white paper reports what is not said to be ahead', () => {
  const text =
    '一、历史成就。“十三五”期间,建成体育公园1200个。“十四五”规划提出新目标,“十四五”开局良好。全国人均体育场地面积达到2.4平方米。到2025年,人均体育场地面积将达到2.6平方米。'
  const other = { title: '中国的体育发展', type: '其他', issuedOn: null, dateSource: 'none' } as const

  it.each([
    ['its title tells its kind', '中国的体育发展白皮书\n', { ...other, type: '白皮书' }],
    [
      'its office stands under the title',
      '中国的体育发展\n(2024年8月)\n中华人民共和国\n国务院新闻办公室\n',
      other,
    ],
    ['the page is flattened', '中国的体育发展(2024年8月)中华人民共和国国务院新闻办公室目录前言', other],
    ['its office publishes it', '国务院新闻办发表《中国的体育发展》白皮书目录前言', other],
  ])('%s', (_, cover, metadata) => {
    expect(records(cover + text, metadata)).toEqual([
      '体育公园 =1200个 2020 achieved',
      '全国人均体育场地面积 =2.4平方米 achieved',
      '人均体育场地面积 =2.6平方米 2025',
    ])
  })

  it.each([
    ['a plan that cites one', '根据国务院新闻办公室发布的《中国的体育发展》白皮书,制定本方案。'],
    ['a plan made with its office', '由省体育局会同国务院新闻办公室落实。'],
  ])('but not %s', (_, cover) => {
    const goal = '优化场地布局。全国人均体育场地面积达到2.4平方米。'
    expect(records(`${cover}\n${goal}`, { ...other, type: '方案' })).toEqual([
      '全国人均体育场地面积 =2.4平方米',
    ])
  })
})

describe('under a heading that looks back', () => {
  const review = '第一章 发展基础\n第一节 “十三五”时期工作成效\n'
  it.each([
    ['what is told is achieved', '县域就诊率达到90%。', ['县域就诊率 =90% 2020 achieved']],
    ['what is striven for is not', '县域就诊率力争达到92%。', ['县域就诊率 =92%']],
  ])('%s', (_, text, expected) => {
    expect(records(review + text)).toEqual(expected)
  })

  it('a heading that shall make results last is none', () => {
    const text = '第六章 深化“三医”联动,稳固医改成效\n县域就诊率达到90%。'
    expect(records(text)).toEqual(['县域就诊率 =90%'])
  })
})

it('a limit that was late when the text was issued still promises', () => {
  const text = '2021年年底前,完成140所学校改造任务。到2025年,完成500所学校改造任务。'
  expect(records(text, { issuedOn: '2022-04-01' })).toEqual([
    '学校改造任务 =140所 2021',
    '学校改造任务 =500所 2025',
  ])
})

it('how large a place is, and what lies in it, is told', () => {
  expect(records('全省海域面积13.6万平方千米。风能资源可开发量达1800万千瓦以上。')).toEqual([
    '全省海域面积 =13.6万平方千米 achieved',
    '风能资源可开发量 ≥1800万千瓦 achieved',
  ])
  expect(records('到2025年,修复海域面积达到300公顷。')).toEqual(['海域面积 =300公顷 2025'])
})
