// Years of targets from their frames, and what is reported instead of promised.
import { describe, expect, it } from 'vitest'
import { records } from '../told.ts'

describe('the year', () => {
  it.each([
    [
      'none, where so much is added that it is promised',
      '每年城镇新增就业65万人以上。',
      '城镇新增就业 ↑≥65万人',
    ],
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
      'a sentence that first says who told it',
      '日前,省政府印发《实施意见》提出,到2025年,绿色生活方式普遍推广。森林覆盖率达到45%。',
      '森林覆盖率 =45% 2025',
    ],
    [
      'a sentence that begins with the word of a plan',
      '意见明确,到2027年,健康服务体系更加完善。每千人口床位数达到7.5张。',
      '每千人口床位数 =7.5张 2027',
    ],
    [
      'a sentence that first says that it is a goal',
      '主要目标为,到“十四五”末,养老服务体系更加健全。护理型床位占比达到55%。',
      '护理型床位占比 =55% 2025',
    ],
    [
      'a sentence that first says after how long',
      '经过三年努力,到2025年,农业基础更加稳固。粮食产量达到100亿斤。',
      '粮食产量 =100亿斤 2025',
    ],
    [
      'a paragraph before the items of a list, whatever an item says first',
      '一、总体要求\n到2027年,建成科技强市。\n——平台加快完善。聚焦重点。建成研究院1家。\n——人才加快集聚。引进教师1000名。',
      '研究院 =1家 2027',
      '教师 =1000名 2027',
    ],
    [
      'no paragraph before items that stand alone',
      '一、重点任务\n到2025年,持续推进。\n1.完善体系。加快建设。建成医院3家。',
      '医院 =3家',
    ],
    [
      'no sentence that tells the time of something else',
      '加快推进体系建设,到2025年,绿氢产业初具规模。规划建设加氢站40座。',
      '加氢站 =40座',
    ],
    [
      'no bracket that is closed',
      '到2027年,毛入园率达到92%(其中,2026年达到90%),普惠率达到88%。',
      '毛入园率 =92% 2027',
      '毛入园率 =90% 2026',
      '普惠率 =88% 2027',
    ],
    [
      'no bracket that is closed, in a list',
      '到2025年,建成养老机构100家(2023年完成30家)、日间照料中心200家。',
      '养老机构 =100家 2025',
      '养老机构 =30家 2023',
      '日间照料中心 =200家 2025',
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
    [
      'no frame, though what stands is named beside what is to come',
      '现有和新建数据中心能耗降到1.3万吨。',
      '现有和新建数据中心能耗 =1.3万吨',
    ],
    [
      'no frame, though it was said before',
      '2020年,会议提出总装机容量将达12亿千瓦以上。',
      '会议提出总装机容量 ≥12亿千瓦',
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

describe('a change from the year before', () => {
  it.each([
    ['2022年,养老床位比上年增长5%。', '养老床位 ↑=5% 2022'],
    ['力争客运量恢复到上年同期的90%。', '客运量 =90%'],
    ['确保粮食播种面积在上年基础上增加5万亩。', '粮食播种面积 ↑=5万亩'],
    [
      '一、主要目标\n一般公共预算支出比上年执行数增长4%,门诊次均费用同比下降2%。',
      '一般公共预算支出 ↑=4%',
      '门诊次均费用 ↓=2%',
    ],
    ['2022年,入园率达到90%,比上年提高2个百分点。', '入园率 =90% 2022', '入园率 ↑=2个百分点 2022'],
  ])('is promised like any other and has no base: %s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })

  it('takes the year of the plan', () => {
    const plan = { title: '某省养老服务2022年工作要点' }
    expect(records('服务投诉量较上年减少15%以上。', plan)).toEqual(['服务投诉量 ↓≥15% 2022'])
  })
})

describe('facts', () => {
  it.each([
    ['2020年,全省森林覆盖率达到62%。', '全省森林覆盖率 =62% 2020 achieved'],
    ['“十三五”期间,全省建成绿色园区30个。', '绿色园区 =30个 2020 achieved'],
    ['截至2021年底,已建成充电桩2万个。', '充电桩 =2万个 2021 achieved'],
    ['目前,全省已建成充电桩2万个。', '充电桩 =2万个 achieved'],
    ['我国纺织纤维加工总量占全球的50%以上。', '我国纺织纤维加工总量占全球 ≥50% achieved'],
    ['累计完成了造林300万亩。', '造林 =300万亩 achieved'],
    ['一、发展现状\n森林覆盖率达到45%。', '森林覆盖率 =45% achieved'],
  ])('%s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })

  it.each([
    ['全省用电量同比增长5%。', '全省用电量 ↑=5% achieved'],
    ['门诊次均费用比上年下降2%。', '门诊次均费用 ↓=2% achieved'],
    [
      '2020年,用电量120亿千瓦时,比上年增长3%。',
      '用电量 =120亿千瓦时 2020 achieved',
      '用电量 ↑=3% 2020 achieved',
    ],
    ['一、2021年预算执行情况\n教育支出较上年增长4%。', '教育支出 ↑=4% 2021 achieved'],
  ])('a change from the year before that nothing promises: %s', (text, ...expected) => {
    expect(records(text)).toEqual(expected)
  })

  it('depend on the day of issue', () => {
    const text = '到2025年,森林覆盖率达到45%。'
    expect(records(text, { issuedOn: '2026-03-01' })).toEqual(['森林覆盖率 =45% 2025 achieved'])
  })
})
