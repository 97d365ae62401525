// From which sentence, line or heading a target without a year of its own takes it.
import { describe, expect, it } from 'vitest'
import { records } from './told.ts'

const AIMS = '第二章 总体要求\n第一节 主要目标\n'

describe('frames', () => {
  it.each([
    [
      'what stands between a heading of goals and its first item frames the items, if it tells one year',
      '一、工作目标\n到2025年,基本建成体系,成效更加明显。\n(一)提高队伍素质。专职教师比例达到80%以上。\n(二)整合资源。创建基地100个。\n二、保障措施\n加强领导。',
      ['专职教师比例 ≥80% 2025', '基地 =100个 2025'],
    ],
    [
      'and if it tells two, none of them',
      '一、工作目标\n到2025年,基本建成体系。到2035年,全面建成体系。\n(一)提高队伍素质。专职教师比例达到80%以上。\n二、保障措施\n加强领导。',
      ['专职教师比例 ≥80%'],
    ],
    [
      'a goal farther off is what the frame looks to',
      `${AIMS}锚定2035年远景目标,“十四五”时期我省教育发展的主要目标是:\n\n高中毛入学率不低于95%。\n\n学位达到20万个。`,
      ['高中毛入学率 ≥95% 2025', '学位 =20万个 2025'],
    ],
    [
      'and what the frame lays ground for',
      `${AIMS}到2025年,诊疗能力明显增强,为2030年全面建成强省奠定坚实基础。县域就诊率达到90%。`,
      ['县域就诊率 =90% 2025'],
    ],
    [
      'what leads in a list that no outline holds together, and no item of it another',
      '到2025年,林业富民能力显著增强。\n\n——保护资源。湿地得到保护。森林覆盖率达到61%。\n\n——发展产业。2024年古道修复达到20公里。\n\n——提升能力。林区道路达到1万公里。\n\n三、高标准实施保护\n(一)构建体系\n加强领导。\n(二)维护安全\n加强监测。',
      ['森林覆盖率 =61% 2025', '古道修复 =20公里 2024', '林区道路 =1万公里 2025'],
    ],
    [
      'a line that announces the goals frames those under the headings below it',
      '三、发展目标\n“十四五”时期养老服务发展主要目标是:\n(一)设施完善。养老床位达到9万张。\n(二)队伍壮大。到2024年,护理员达到2万人。\n(三)质量提升。护理型床位占比达到55%。',
      ['养老床位 =9万张 2025', '护理员 =2万人 2024', '护理型床位占比 =55% 2025'],
    ],
    [
      'or announces how many they are',
      '《规划》提出2025年六项具体目标。\n(一)结构优化。制造业增加值占比达到30%以上。\n(二)质量提升。劳动生产率提高20%。',
      ['制造业增加值占比 ≥30% 2025', '劳动生产率 ↑=20% 2025'],
    ],
    [
      'a line of another year takes over',
      '到2030年,基本建立体系。\n2025年农村供水主要目标:\n水源保护。集中供水率达到88%。',
      ['集中供水率 =88% 2025'],
    ],
    [
      'a label of goals',
      '第一节 规划目标\n“十四五”目标:防洪能力进一步增强。堤防达标率达到77%。\n2030年目标:供水能力达到20亿立方米。',
      ['堤防达标率 =77% 2025', '供水能力 =20亿立方米 2030'],
    ],
    [
      'a limit of one event among the goals',
      '一、总体要求\n(一)主要目标\n力争到2025年,结构优化。\n确保2030年前碳达峰。\n废钢利用量达到3亿吨。',
      ['废钢利用量 =3亿吨 2025'],
    ],
  ])('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected)
  })
})

it('nor does the edition that an annex names', () => {
  const annex = '一、任务\n文字。\n附件1\n指标体系(2023年版)\n签约率达到75%。'
  expect(records(annex)).toEqual(['签约率 =75%'])
})

it('今后五年 in a five-year plan, and not the goal that it is linked with', () => {
  const text =
    '第三章 主要目标\n按照与到2030年基本实现现代化目标紧密衔接的要求,今后五年的主要目标是:\n——科教水平提升。高中毛入学率提高到87%。'
  const title = '国民经济和社会发展第十五个五年规划纲要'
  expect(records(text, { title })).toEqual(['高中毛入学率 =87% 2030'])
  expect(records(text.replaceAll('2030', '2035'), { title })).toEqual(['高中毛入学率 =87% 2030'])
})

describe('do not frame', () => {
  it.each([
    [
      'the year of another item',
      '三、主要任务\n1.2023年,完成67所学校评估。\n\n2.选取10家医院开展试点。',
      ['学校评估 =67所 2023', '医院 =10家'],
    ],
    ['what a strategy faces', '制定面向2035年的发展战略。培育34个特色乡镇。', ['特色乡镇 =34个']],
  ])('%s', (_, text, expected) => {
    expect(records(text)).toEqual(expected)
  })

  it('the month of a cover that ran into the title', () => {
    const goal = '人均公园绿地面积达到15平方米。'
    expect(records(goal, { title: '某市“十四五”绿地规划2022年3月' })).toEqual(['人均公园绿地面积 =15平方米'])
    expect(records(goal, { title: '某市2022年绿地工作计划' })).toEqual(['人均公园绿地面积 =15平方米 2022'])
    expect(records(goal, { title: '数字某市2022行动方案' })).toEqual(['人均公园绿地面积 =15平方米 2022'])
    expect(records(goal, { title: '某市智造2022工程方案' })).toEqual(['人均公园绿地面积 =15平方米'])
  })
})

// From 上海市2022年度“科技创新行动计划”科技支撑碳达峰碳中和专项项目申报指南.
describe('calls for projects', () => {
  const CALL = { title: '某市2022年度科技专项项目申报指南' }
  it('take the year of the term that is told below the goals, not that of the call', () => {
    const text = '一、方向\n研究内容:回收率不低于98%。\n执行期限:2022年9月1日至2025年8月31日。'
    expect(records(text, CALL)).toEqual(['回收率 ≥98% 2025'])
  })
  it('and none where no term is told', () => {
    expect(records('一、方向\n研究内容:回收率不低于98%。', CALL)).toEqual(['回收率 ≥98%'])
  })
})
