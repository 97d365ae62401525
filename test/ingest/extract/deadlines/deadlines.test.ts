// Which time expressions of a policy are 时限, and which are bases, reviews, names, validity or dates of events.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Metadata } from '../../../../corpus/schema.ts'
import { deadlines } from '../../../../ingest/extract/deadlines/deadlines.ts'
import { contextOf } from '../helpers.ts'

const found = (text: string, metadata: Partial<Metadata> = {}): string[] =>
  deadlines(contextOf(text, metadata)).deadlines.map(
    ({ span, date, relation }) => `${text.slice(...span)} ${date} ${relation}`,
  )

const FILLER = /^[甲乙丙丁。，\n]{0,40}$/u
const ISSUED = { issuedOn: '2024-03-05' }
const LIMITS: readonly (readonly [text: string, metadata: Partial<Metadata>, expected: string])[] = [
  ['陆路交通石油消费力争2030年前达到峰值。', {}, '2030年前 2030 before'],
  ['争取2023年达到70%。', {}, '2023年 2023 during'],
  ['展望2035年,数字经济将迈向繁荣。', {}, '展望2035年 2035 by'],
  ['“十四五”加快推进抽水蓄能电站建设。', {}, '“十四五” 2021/2025 during'],
  ['力争“十四五”后期开工建设。', {}, '“十四五”后期 2021/2025 during'],
  ['6月中旬前,完成审核。', { title: '2025年某市补贴方案' }, '6月中旬前 2025-06-20 by'],
  ['年底前完成整改。', { title: '某市2024年节水工作要点' }, '年底前 2024 by'],
  ['9月底前报送总结。', ISSUED, '9月底前 2024-09 by'],
  ['自印发之日起三个月内制定细则。', ISSUED, '自印发之日起三个月内 2024-06-05 by'],
  ['(责任部门:自然处,完成期限:12月底)', ISSUED, '12月底 2024-12 by'],
  ['各区于本文印发后3个月内出台实施方案。', ISSUED, '本文印发后3个月内 2024-06-05 by'],
  ['各地落实情况每年向省政府报告。', {}, '每年 R/P1Y every'],
  ['每年4月底前将上一年度工作总结和下一年度工作计划报送省厅。', {}, '每年4月底前 R/P1Y every'],
  ['每年4月底前将上一年度工作总结报送省厅。', ISSUED, '每年4月底前 R/P1Y every'],
  ['2024年5月上旬,完成摸底。', {}, '2024年5月上旬 2024-05-10 during'],
  ['| 任务 | 措施 |\n| 1 | 1.4月底前完成设计。 |', ISSUED, '4月底前 2024-04 by'],
  ['1.2025年4月底前完成设计。', {}, '2025年4月底前 2025-04 by'],
  [
    '项目申报时间自2024年5月20日至2024年6月24日17:00。',
    ISSUED,
    '自2024年5月20日至2024年6月24日17:00 2024-05-20/2024-06-24 during',
  ],
  ['2024年3月1日至5月31日,开展集中整治。', {}, '2024年3月1日至5月31日 2024-03-01/2024-05-31 during'],
  ['网上申报为5月20日至24日。', ISSUED, '5月20日至24日 2024-05-20/2024-05-24 during'],
  ['3月底前完成设计。', { title: '某市2024年节水工作要点', issuedOn: '2024-07-14' }, '3月底前 2024-03 by'],
  ['任务 | 责任单位 | 完成时限\n改造管网 | 市水务局 | 2025年\n', {}, '2025年 2025 during'],
  ['任务\t时间安排\n改造管网\t2025年6月\n', {}, '2025年6月 2025-06 during'],
  ['每年安排专项资金100万元。', {}, '每年 R/P1Y every'],
  ['国庆节前完成改造。', ISSUED, '国庆节前 2024-10-01 by'],
  ['在2025年前完成全部任务。', { title: '' }, '2025年前 2025 before'],
  ['在2025年前完成30项标准。', {}, '2025年前 2025 before'],
  ['意见反馈截止时间为2024年10月14日。', ISSUED, '2024年10月14日 2024-10-14 by'],
]
const STANDING: readonly (readonly [text: string, metadata: Partial<Metadata>, expected: string])[] = [
  ['2024年1月底前,摸清学校底数,逐一建立清单。', ISSUED, '2024年1月底前 2024-01 by'],
  ['到2023年底,完成危房改造。', ISSUED, '到2023年底 2023 by'],
  ['确保2024年9月1日全面启用。', ISSUED, '2024年9月1日 2024-09-01 during'],
  ['人员要于2024年5月6日到市教育局报到。', ISSUED, '2024年5月6日 2024-05-06 during'],
  ['在2026年对执行情况开展评估。', ISSUED, '2026年 2026 during'],
  ['请各学校于2025年报送年度报告时一并提交。', ISSUED, '2025年 2025 during'],
  [
    '(一)申报时间\n2024年10月8日至2024年11月19日。',
    ISSUED,
    '2024年10月8日至2024年11月19日 2024-10-08/2024-11-19 during',
  ],
  [
    '受理时间:2024年7月4日至2024年7月24日18时。',
    ISSUED,
    '2024年7月4日至2024年7月24日18时 2024-07-04/2024-07-24 during',
  ],
  [
    '执行期限:2024年10月1日至2026年9月30日。',
    ISSUED,
    '2024年10月1日至2026年9月30日 2024-10-01/2026-09-30 during',
  ],
  ['规划期限为2024-2026年。', ISSUED, '2024-2026年 2024/2026 during'],
  ['系统关闭时间:2024年8月11日17:30。', ISSUED, '2024年8月11日17:30 2024-08-11 by'],
  ['自2024年起,每所学校配备校医。', ISSUED, '自2024年起 2024 from'],
  ['在名单公布后十个工作日内报送。', ISSUED, '公布后十个工作日内 P10D by'],
  ['应当自发生变更之日起20日内报告。', ISSUED, '自发生变更之日起20日内 P20D by'],
  ['自通知下发即日起,停止审批。', ISSUED, '自通知下发即日起 2024-03-05 from'],
  ['到规划期末,新增床位4000张。', { title: '某市“十四五”养老规划' }, '到规划期末 2025 by'],
  ['在“十五五”乃至更长时期,必须坚持节约优先。', {}, '“十五五”乃至更长时期 2026/2030 during'],
  ['石油消费“十五五”时期进入峰值平台期。', {}, '“十五五”时期 2026/2030 during'],
]
const NOT_LIMITS: readonly (readonly [text: string, metadata?: Partial<Metadata>])[] = [
  ['能耗比2020年下降13.5%。'],
  // The situation, forecasts, what the document is.
  ['“十四五”将面临着人口和就业的双重挑战。'],
  ['“十五五”时期老年人口将进一步增长。'],
  ['“十四五”时期,我省老龄化进入以高龄化为特征的加速期。'],
  ['进入“十四五”时期,教育工作面临新要求。'],
  ['“十四五”时期,随着人口持续流入,学位需求将持续增加。'],
  ['预计“十四五”期间60%左右的粮食需从省外调入。'],
  ['是今后五年交通事业发展的行动纲领。'],
  ['这为“十四五”期间全面推进医改提供了坚实保障。'],
  ['平均气温每10年升高0.28℃。'],
  ['海平面以每年3.5毫米的速率上升。'],
  ['我国每年产生大量废旧纺织品。'],
  // Whose, which, of whom.
  ['完成“十四五”期间全区卫生城市建设各项目标任务。'],
  ['根据省下达的“十四五”期间排放总量目标值,定期跟踪。'],
  ['推动13个“十四五”重点项目开工。'],
  ['完善“十四五”医保支付政策体系。'],
  ['本规划明确了我市在“十四五”时期教育工作目标。'],
  ['采用基于2025年度产量的方法。', ISSUED],
  ['履约年为2025年。', ISSUED],
  ['企业配额=2025年产量×系数。', ISSUED],
  ['新增设施是指2025年1月1日后投产的设施。', ISSUED],
  ['现就我省2024年招生录取有关工作通知如下:', ISSUED],
  ['以2025年全国运动会为契机,加快建设。', ISSUED],
  ['机构若在三年内有违规行为的,不得承担核查。', ISSUED],
  ['三年之内不得享受补贴。', ISSUED],
  ['对2024年获得认证的医院给予奖励。', ISSUED],
  ['表1 “十四五”时期主要指标\n指标'],
  ['项目应为2023年1月开始建设,并于2024年1月31日前建设完成。', ISSUED],
  ['到2023年底,已建成3所学校。', ISSUED],
  ['到2022年底,完成危房改造。', ISSUED],
  ['补差标准由每人每月20元提高到30元。'],
  ['养护费为每平方米每年10元。'],
  ['落实国家林草“十四五”和“双重”规划。'],
  ['2022年碳达峰碳中和科技创新专项支持重点主要围绕储能。'],
  ['指标 | 现状\n能耗 | 2025年\n'],
  ['截至2024年2月底,已建成3座。', { title: '某市2024年节水工作要点', issuedOn: '2024-07-14' }],
  ['在2020年基础上提高。'],
  ['以2020年为基期。'],
  ['保持2025年水平不下降。'],
  ['落实《2030年前碳达峰行动方案》。'],
  ['编制并实施“十四五”可再生能源发展规划。'],
  ['抓住“十四五”碳达峰工作的关键期。'],
  ['“十四五”时期是我市的重要机遇期。'],
  ['组织实施2030年前碳达峰行动方案。'],
  ['2019年,全市能耗总量为600万吨。', ISSUED],
  ['“十三五”期间,电网更加坚强。', ISSUED],
  ['2015年以来,产业持续优化。'],
  ['本办法自2024年5月1日起施行。', ISSUED],
  ['有效期至2029年5月1日。', ISSUED],
  ['某市财政局\n2024年3月5日', ISSUED],
  ['发布日期: 2024年3月', ISSUED],
  ['标准制修订周期控制在18个月以内。'],
  ['倡导“每周少开一天车”。'],
  ['充分发挥每年节能宣传周的作用。'],
  ['政府公报 2025年 第25期'],
  ['指标 单位 2020年 2025年 属性'],
  ['考核数据时间节点为上一年度1月至12月。', ISSUED],
  ['制定质量监测指标体系(2023年)。'],
  ['做好2025年耕地保护工作。'],
  ['申报单位两年内发生过生产安全事故的,不得申报。', ISSUED],
]

describe('deadlines', () => {
  it.each([...LIMITS, ...STANDING])('%s', (text, metadata, expected) => {
    expect(found(text, metadata)).toEqual([expected])
  })
  for (const [text, metadata = {}] of NOT_LIMITS)
    it(`leaves ${text}`, () => expect(found(text, metadata)).toEqual([]))
  it('knows the days a limit spans', () => {
    const days = (text: string): (string | null)[] =>
      deadlines(contextOf(text)).deadlines.flatMap(({ start, end }) => [start, end])
    expect(days('到2025年,建成。')).toEqual([null, '2025-12-31'])
    expect(days('2030年前达峰。')).toEqual([null, '2029-12-31'])
    expect(days('“十四五”期间,新增。')).toEqual(['2021-01-01', '2025-12-31'])
    expect(days('2023年6月底前完成。')).toEqual([null, '2023-06-30'])
    expect(days('自2024年起,实行。')).toEqual(['2024-01-01', null])
    expect(days('每年报告。')).toEqual([null, null])
  })
  it('takes the clause up to the next limit', () => {
    const text = '推进改造。到2025年达到70%,到2030年实现全覆盖。'
    const clauses = deadlines(contextOf(text)).deadlines.map(({ clause }) => clause && text.slice(...clause))
    expect(clauses).toEqual(['到2025年达到70%', '到2030年实现全覆盖'])
  })
  it('reports a month whose year nothing tells', () => {
    expect(deadlines(contextOf('9月底前报送总结。')).diagnostics).toMatchObject([{ span: [0, 4] }])
  })
  it('finds the same records wherever a text stands', () => {
    const clause = '到2025年,新增10万千瓦。'
    fc.assert(
      fc.property(fc.stringMatching(FILLER), (filler) => {
        const spans = deadlines(contextOf(`${filler}。\n${clause}`)).deadlines.map(({ span }) => span)
        expect(spans).toEqual([[filler.length + 2, filler.length + 8]])
      }),
    )
  })
})
