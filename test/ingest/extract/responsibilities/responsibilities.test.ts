// 责任分工 of whole texts: brackets, lines and clauses; what they govern; rules for the whole document; what is left alone.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { responsibilities } from '../../../../ingest/extract/responsibilities/responsibilities.ts'
import { contextOf } from '../helpers.ts'

const GUIZHOU = { region: '贵州省', regionCode: ['520000'] }
const FILLER = /^[甲乙丙丁。，\n]{0,40}$/u
const read = (text: string): string[] =>
  responsibilities(contextOf(text, GUIZHOU)).responsibilities.map(
    ({ span, assignments }) =>
      `${text.slice(...span)} = ${assignments.map(({ agency, role }) => `${agency}:${role}`).join(' ')}`,
  )

const FOUND: readonly (readonly [text: string, expected: string])[] = [
  ['推进改造。(省发展改革委负责)', '(省发展改革委负责) = 省发展改革委:joint'],
  [
    '推进改造。〔省发展改革委牵头,省水利厅配合〕',
    '〔省发展改革委牵头,省水利厅配合〕 = 省发展改革委:lead 省水利厅:support',
  ],
  ['推进改造。[责任单位:省财政厅]', '[责任单位:省财政厅] = 省财政厅:joint'],
  ['推进改造。【责任单位:省财政厅】', '【责任单位:省财政厅】 = 省财政厅:joint'],
  ['推进改造。(省财政厅、省教育厅)', '(省财政厅、省教育厅) = 省财政厅:joint 省教育厅:joint'],
  [
    '推进改造。\n牵头单位:省财政厅\n配合单位:省教育厅',
    '牵头单位:省财政厅\n配合单位:省教育厅 = 省财政厅:lead 省教育厅:support',
  ],
  [
    '推进改造。省住房城乡建设厅牵头,省财政厅、省教育厅按职责分工负责)2.',
    '省住房城乡建设厅牵头,省财政厅、省教育厅按职责分工负责) = 省住房城乡建设厅:lead 省财政厅:support 省教育厅:support',
  ],
  ['报告由省统计局负责编制。', '由省统计局负责编制 = 省统计局:lead'],
  [
    '结果由省统计局、省财政厅共同评估认定。',
    '由省统计局、省财政厅共同评估认定 = 省统计局:joint 省财政厅:joint',
  ],
  ['省财政厅给予全力保障,用于支持核查工作。', '省财政厅给予全力保障 = 省财政厅:lead'],
  [
    '省住房城乡建设厅、发展改革委等部门加强协作,形成合力。',
    '省住房城乡建设厅、发展改革委等部门加强协作,形成合力 = 省住房城乡建设厅:joint 省发展改革委:joint',
  ],
  ['推进改造。省财政厅配合。', '省财政厅配合 = 省财政厅:support'],
  [
    '由省政府教育督导委员会办公室牵头。',
    '由省政府教育督导委员会办公室牵头 = 省政府教育督导委员会办公室:lead',
  ],
  [
    '省委教育工作领导小组秘书组要发挥作用。',
    '省委教育工作领导小组秘书组要发挥作用 = 省委教育工作领导小组秘书组:lead',
  ],
  [
    '省公安厅、省消防救援总队负责检查。',
    '省公安厅、省消防救援总队负责检查 = 省公安厅:joint 省消防救援总队:joint',
  ],
  ['省残联、团省委要积极参与行动。', '省残联、团省委要积极参与行动 = 省残联:joint 团省委:joint'],
  [
    '国网贵州电力公司、省水务集团负责保障供应。',
    '国网贵州电力公司、省水务集团负责保障供应 = 国网贵州电力公司:joint 省水务集团:joint',
  ],
  ['省河长制办公室要加强督导。', '省河长制办公室要加强督导 = 省河长制办公室:lead'],
  ['省水文水资源局负责监测。', '省水文水资源局负责监测 = 省水文水资源局:lead'],
  ['市县政府对本地区负总责。', '市县政府对本地区负总责 = 市县政府:lead'],
  [
    '乡镇人民政府、街道办事处负责组织协调。',
    '乡镇人民政府、街道办事处负责组织协调 = 乡镇人民政府:joint 街道办事处:joint',
  ],
  [
    '省政府办公厅督查室会同省水利厅开展督查。',
    '省政府办公厅督查室会同省水利厅开展督查 = 省政府办公厅督查室:lead 省水利厅:support',
  ],
  [
    '由省统计局牵头,会同省财政厅组织实施。',
    '由省统计局牵头,会同省财政厅组织实施 = 省统计局:lead 省财政厅:support',
  ],
  [
    '省财政厅要统筹资金,省水利厅、省教育厅等部门密切配合。',
    '省财政厅要统筹资金,省水利厅、省教育厅等部门密切配合 = 省财政厅:lead 省水利厅:support 省教育厅:support',
  ],
  ['省财政厅会同省教育厅制定办法。', '省财政厅会同省教育厅制定办法 = 省财政厅:lead 省教育厅:support'],
  [
    '省财政厅、省教育厅对该项工作负总责。',
    '省财政厅、省教育厅对该项工作负总责 = 省财政厅:lead 省教育厅:lead',
  ],
  [
    '2023年9月底前,省财政厅牵头组建专班,省教育厅配合做好工作。',
    '省财政厅牵头组建专班,省教育厅配合做好工作 = 省财政厅:lead 省教育厅:support',
  ],
  [
    '各市、县(市、区)党委和政府压实责任。',
    '各市、县(市、区)党委和政府压实责任 = 各市、县(市、区)党委和政府:lead',
  ],
  [
    '省碳达峰碳中和工作领导小组办公室要加强统筹协调。',
    '省碳达峰碳中和工作领导小组办公室要加强统筹协调 = 省碳达峰碳中和工作领导小组办公室:lead',
  ],
  [
    '成立省改革领导小组,由省长任组长。领导小组办公室设在省林业局,牵头推进各项工作。',
    '领导小组办公室设在省林业局,牵头推进各项工作 = 省改革领导小组办公室:lead',
  ],
  [
    '各区县(市)公共机构节能管理部门要认真落实任务,开展核算。',
    '各区县(市)公共机构节能管理部门要认真落实任务,开展核算 = 各区县(市)公共机构节能管理部门:lead',
  ],
  [
    '各设区市住房城乡建设、发展改革部门于每年10月底前,将情况报省住房城乡建设厅。',
    '各设区市住房城乡建设、发展改革部门于每年10月底前,将情况报省住房城乡建设厅 = 各设区市住房城乡建设部门:joint 各设区市发展改革部门:joint',
  ],
  [
    '推进改造。\n牵头单位:省财政厅\n配合单位:各市人民政府,3.做好储备。统筹资金。',
    '牵头单位:省财政厅\n配合单位:各市人民政府 = 省财政厅:lead 各市人民政府:support',
  ],
  ['国家卫生健康委推行统一的编码。', '国家卫生健康委推行统一的编码 = 国家卫生健康委:lead'],
  ['省财政厅印发统一的目录。', '省财政厅印发统一的目录 = 省财政厅:lead'],
  [
    '国务院体育行政部门要会同相关部门开展评估。',
    '国务院体育行政部门要会同相关部门开展评估 = 国务院体育行政部门:lead',
  ],
  [
    '国务院自由贸易试验区工作部际联席会议办公室要加强督促检查。',
    '国务院自由贸易试验区工作部际联席会议办公室要加强督促检查 = 国务院自由贸易试验区工作部际联席会议办公室:lead',
  ],
  [
    '县级以上地方人民政府要将健身事业与规划有效衔接。',
    '县级以上地方人民政府要将健身事业与规划有效衔接 = 县级以上地方人民政府:lead',
  ],
  [
    '地方各级人民政府是实施本规划的主体,制定并公布规划。',
    '地方各级人民政府是实施本规划的主体,制定并公布规划 = 地方各级人民政府:lead',
  ],
  [
    '县级以上地方人民政府发展改革部门牵头负责推进。',
    '县级以上地方人民政府发展改革部门牵头负责推进 = 县级以上地方人民政府发展改革部门:lead',
  ],
  [
    '市、县(市、区)人民政府财政主管部门负责监督。',
    '市、县(市、区)人民政府财政主管部门负责监督 = 市、县(市、区)人民政府财政主管部门:lead',
  ],
  ['成立省改革领导小组,负责统筹部署。', '省改革领导小组,负责统筹部署 = 省改革领导小组:lead'],
  ['推进改造。(省科技厅、省科协)', '(省科技厅、省科协) = 省科技厅:joint 省科协:joint'],
  [
    '推进改造。(省文联、省总工会、省残联、省妇联、团省委)',
    '(省文联、省总工会、省残联、省妇联、团省委) = 省文联:joint 省总工会:joint 省残联:joint 省妇联:joint 团省委:joint',
  ],
  [
    '推进改造。(省科技厅、某某联盟、省教育厅)',
    '(省科技厅、某某联盟、省教育厅) = 省科技厅:joint 某某联盟:joint 省教育厅:joint',
  ],
  [
    '推进改造。(省发展改\n革委、省财政厅、省交通运输\n厅、省商务厅)',
    '(省发展改\n革委、省财政厅、省交通运输\n厅、省商务厅) = 省发展改革委:joint 省财政厅:joint 省交通运输厅:joint 省商务厅:joint',
  ],
  ['推进改造。(省财政厅等省有关部门按职责分工负责)', '(省财政厅等省有关部门按职责分工负责) = 省财政厅:joint'],
  ['推进改造。(省财政厅等市直有关单位负责)', '(省财政厅等市直有关单位负责) = 省财政厅:joint'],
  ['县(区)人民政府要统筹资金,推进新建。', '县(区)人民政府要统筹资金,推进新建 = 县(区)人民政府:lead'],
  [
    '各县(市、区)政府、省直有关部门负责落实。',
    '各县(市、区)政府、省直有关部门负责落实 = 各县(市、区)政府:lead',
  ],
  ['县(区)人民政府负责敬老院建设。', '县(区)人民政府负责敬老院建设 = 县(区)人民政府:lead'],
  ['问题由属地县(区)政府按程序处理。', '由属地县(区)政府按程序处理 = 属地县(区)政府:lead'],
  [
    '推进改造。牵头单位为省财政厅,配合单位为省教育厅、水利厅。',
    '牵头单位为省财政厅,配合单位为省教育厅、水利厅 = 省财政厅:lead 省教育厅:support 省水利厅:support',
  ],
  [
    '省纪委监委驻省财政厅纪检监察组负责监督检查。',
    '省纪委监委驻省财政厅纪检监察组负责监督检查 = 省纪委监委驻省财政厅纪检监察组:lead',
  ],
  [
    '国家统计局贵州调查总队负责开展调查。',
    '国家统计局贵州调查总队负责开展调查 = 国家统计局贵州调查总队:lead',
  ],
]
const LEFT: readonly string[] = [
  '推进改造。(国家、省、市)',
  '推进改造。(省科技厅、省财政厅2023年发布)',
  '推进改造。(省科技厅、某某联盟、某某平台)',
  '推进改造。(某某联盟、某某平台)',
  '牵头单位为责任主体,加强管理。',
  '各地要高度重视。',
  '各部门、各单位要加强配合。',
  '各级人民政府要加大支持力度。',
  '近日,省生态环境厅印发《方案》。',
  '省生态环境厅研究起草了《意见》。',
  '省财政厅、省教育厅联合制定《方案》,现印发给你们,请认真贯彻执行。',
  '报省住房城乡建设厅和省发展改革委。',
  '向省碳达峰碳中和工作领导小组报告。',
  '贯彻落实省碳达峰碳中和工作领导小组的部署。',
  '省委、省政府高度重视节能工作。',
  '接受政府主管部门指导和社会监督。',
  '各区(市、县)人民政府(以下简称各区政府)。',
  '推进改造。(省有关部门按职责分工负责)',
  '推进改造。(责任单位:厅机关各处室、厅属各单位)',
  '省发展改革委主任办公会。',
  '各行业主管部门要加强指导。',
  '各级行业主管部门要加强指导。',
  '省教育厅联系人:张三,联系电话:0851-1234。',
  '省财政厅印发《办法》。',
  '乡镇政府要切实加强组织领导。',
  '定期召开领导小组会议。领导小组办公室要加强协调。',
  '省属国有企业集团要履行责任。',
  '省内龙头公司要加强合作。',
  '省级财政部门核发的批准文件一证多批。',
  '地方各级人民政府要加强组织领导,落实责任。',
  '县级以上人民政府各有关部门应当加强协调配合。',
  '省级市场监管部门可以将权限下放。',
  '省人民政府确定2020年为“攻坚年”,结合实际,特制定本计划。',
  '企业无正当理由省财政厅负责处理。',
  '由干部主管部门作为对领导干部综合考核评价的重要依据。',
]

describe('responsibilities', () => {
  it.each(FOUND)('%s', (text, expected) => {
    expect(read(text)).toEqual([expected])
  })
  it.each(LEFT)('leaves %s', (text) => {
    expect(read(text)).toEqual([])
  })
  it('leaves what a review tells', () => {
    const text =
      '一、发展基础\n省财政厅负责统筹资金。\n二、主要任务\n省教育厅负责组织培训。\n三、保障措施\n省统计局负责监测。'
    expect(read(text)).toEqual(['省教育厅负责组织培训 = 省教育厅:lead', '省统计局负责监测 = 省统计局:lead'])
  })
  it('splits a sentence where another body begins', () => {
    expect(read('省财政厅指导各地做好发放工作,省统计局定期督导检查。')).toEqual([
      '省财政厅指导各地做好发放工作 = 省财政厅:lead',
      '省统计局定期督导检查 = 省统计局:lead',
    ])
  })
  it('resolves each body in the region of the text', () => {
    const [record] = responsibilities(
      contextOf('推进改造。(省发改委、各市人民政府负责)', GUIZHOU),
    ).responsibilities
    expect(record?.assignments.map(({ agencyId }) => agencyId)).toEqual(['贵州省发展和改革委员会', null])
  })
  it('says what was meant and not understood', () => {
    const { responsibilities: records, diagnostics } = responsibilities(
      contextOf('责任单位:待定12号。', GUIZHOU),
    )
    expect(records).toEqual([])
    expect(diagnostics).toMatchObject([{ severity: 'info', span: [0, 5] }])
  })
  it('finds the same record wherever it stands', () => {
    const bracket = '(省财政厅牵头,省教育厅配合)'
    fc.assert(
      fc.property(fc.stringMatching(FILLER), (filler) => {
        const text = `${filler}。\n推进改造。${bracket}`
        const spans = responsibilities(contextOf(text, GUIZHOU)).responsibilities.map(({ span }) => span)
        expect(spans).toEqual([[text.length - bracket.length, text.length]])
      }),
    )
  })
})

describe('tasks', () => {
  const tasks = (text: string): string[] =>
    responsibilities(contextOf(text, GUIZHOU)).responsibilities.map(({ task }) => task)
  it('are the heading of the measure', () => {
    expect(
      tasks('1.推进农村建设。加强管理。(省财政厅负责)\n2.推广绿色建筑。加强管理。(省教育厅负责)'),
    ).toEqual(['推进农村建设', '推广绿色建筑'])
  })
  it('are the lead phrase where one heading has several measures', () => {
    const text =
      '一、调整结构\n(一)严控增量。坚决遏制盲目上马。禁止新增。\n牵头单位:省财政厅\n严格能耗管控。落实承诺制。\n牵头单位:省教育厅\n(二)优化存量。淘汰落后产能。\n牵头单位:省财政厅'
    expect(tasks(text)).toEqual(['坚决遏制盲目上马', '严格能耗管控', '优化存量'])
  })
  it('are the lead phrase of the paragraph where there are no headings', () => {
    expect(tasks('坚决遏制盲目上马。禁止新增。\n牵头单位:省财政厅')).toEqual(['坚决遏制盲目上马'])
  })
  it.each([
    ['以人工林为重点,稳步推进项目开发。加强备案。', '稳步推进项目开发'],
    ['坚持“以用立业”,推动场景应用。加强管理。', '推动场景应用'],
    ['根据森林资源状况,科学评估碳汇价值。加强管理。', '科学评估碳汇价值'],
    ['于每年10月底前,报送落实情况。加强管理。', '报送落实情况'],
    ['以旧换新,扩大消费。加强管理。', '以旧换新,扩大消费'],
  ])('leave out how and on what ground: %s', (text, task) => {
    expect(tasks(`${text}\n牵头单位:省财政厅`)).toEqual([task])
  })
  it('are the first clause where a number heads one sentence', () => {
    const text =
      '1.支持毕业生求职创业,对符合条件的毕业生按标准发放求职创业补贴。(省财政厅负责)\n2.实施放心家政行动,培训家政服务人员,新增家政服务人员及其服务机构。(省教育厅负责)'
    expect(tasks(text)).toEqual(['支持毕业生求职创业', '实施放心家政行动'])
  })
  it('are the chapter where each has one list, behind its last section', () => {
    const chapter = (title: string): string =>
      `${title}\n(一)改善条件。加强管理。\n(二)培养人才。加强培训。(省教育厅负责)`
    const chapters = ['一、办好学校', '二、建强医院', '三、改造公路'].map(chapter)
    expect(tasks(chapters.join('\n'))).toEqual(['办好学校', '建强医院', '改造公路'])
    expect(tasks([...chapters, '(三)扩大供给。加强管理。(省财政厅负责)'].join('\n'))).toEqual([
      '培养人才',
      '培养人才',
      '培养人才',
      '扩大供给',
    ])
    expect(tasks(chapters.slice(1).join('\n'))).toEqual(['培养人才', '培养人才'])
  })
  it('are cut where the heading has run into its text', () => {
    const text =
      '1.发展再制造产业开展再制造产品评价、认定。(省财政厅负责)\n2.发展绿色产业。加强管理。(省教育厅负责)'
    expect(tasks(text)).toEqual(['发展再制造产业', '发展绿色产业'])
  })
  it('are its own clause where one duty follows another', () => {
    const text = '一、省水利厅要编制规划。省教育厅要组织培训。\n二、省财政厅要统筹资金。'
    expect(tasks(text)).toEqual(['编制规划', '组织培训', '统筹资金'])
  })
  it('are the heading after a line that ends in a stray comma', () => {
    const text =
      '2.创新方法。探索新的方法。\n责任单位:省林业局,各市人民政府,3.做好项目储备。以人工林为重点,推进开发。\n责任单位:省林业局'
    expect(tasks(text)).toEqual(['创新方法', '做好项目储备'])
  })
  it('are the heading where measures follow it in its own line', () => {
    const text =
      '2.健全分级诊疗体系。加强基层医疗机构建设。完善制度。(省财政厅牵头)推进中医药发展,加强管理。(省教育厅负责)'
    expect(tasks(text)).toEqual(['健全分级诊疗体系', '推进中医药发展,加强管理'])
  })
  it('are the lead phrase of its own paragraph, also behind words of introduction', () => {
    const text =
      '(一)体制创新行动\n围绕减污降碳,破除藩篱,提升能力。\n强化规划衔接机制。统筹谋划举措。(责任单位:省财政厅)\n统筹目标考核机制。实施协同控制。(责任单位:省教育厅)'
    expect(tasks(text)).toEqual(['强化规划衔接机制', '统筹目标考核机制'])
  })
  it.each([
    ['为深入贯彻落实决策部署,推动发展,省财政厅会同有关部门开展试点工作。', '开展试点工作'],
    ['根据有关规定,省教育厅会同省财政厅制定学校收费标准。', '制定学校收费标准'],
    ['第一条 企业违反本办法规定的,有权举报。省水利厅应当畅通投诉举报渠道。', '畅通投诉举报渠道'],
    ['第一条 本办法自印发之日起施行,由省财政厅会同省教育厅负责解释。', '负责解释'],
    [
      '专栏1 重点工程 培训工程。加强培训。为做好落实工作,省财政厅将联合有关部门,按程序建立机制。',
      '按程序建立机制',
    ],
    ['一、细化工作安排。各部门要总结经验。省财政厅于每年4月底前报送情况。', '细化工作安排'],
  ])('are no reason, ground or condition: %s', (text, task) => {
    expect(tasks(text)[0]).toBe(task)
  })
  it('are the own clause of each body in an article', () => {
    const text = '第一条 实行登记制度。省林业局负责登记工作;省财政厅负责资金管理工作。'
    expect(tasks(text)).toEqual(['登记工作', '资金管理工作'])
  })
  it('leave out the date and the body of a step', () => {
    const text = '三、工作步骤\n(一)2021年9月底之前,省财政厅牵头组建工作专班,按要求报送。'
    expect(tasks(text)).toEqual(['组建工作专班'])
  })
})

describe('rules of the whole document', () => {
  const roles = (text: string): string[] =>
    responsibilities(contextOf(text, GUIZHOU)).responsibilities.map(({ assignments }) =>
      assignments.map(({ agency, role }) => `${agency}:${role}`).join(' '),
    )
  it('the first body leads', () => {
    const text =
      '一事。(责任单位:省财政厅、省教育厅。列第一位的为牵头单位,下同)\n二事。(责任单位:省教育厅、省财政厅)'
    expect(roles(text)).toEqual(['省财政厅:lead 省教育厅:support', '省教育厅:lead 省财政厅:support'])
  })
  it.each([
    [
      '一事。(责任单位:省财政厅、省教育厅,省水利厅;逗号前为牵头单位,下同)\n二事。(责任单位:省水利厅,省财政厅)',
      ['省财政厅:lead 省教育厅:lead 省水利厅:support', '省水利厅:lead 省财政厅:support'],
    ],
    [
      '一事。(省财政厅、省教育厅;省水利厅。分号前的为牵头单位,下同)\n二事。(省水利厅;省财政厅)',
      ['省财政厅:lead 省教育厅:lead 省水利厅:support', '省水利厅:lead 省财政厅:support'],
    ],
  ])('%s', (text, expected) => expect(roles(text)).toEqual(expected))
  it('a body that every list means', () => {
    const text =
      '一事。(省财政厅负责,各市人民政府负责落实。以下均需各市人民政府落实,不再列出)\n二事。(省教育厅负责)'
    expect(roles(text)).toEqual(['省财政厅:joint 各市人民政府:joint', '省教育厅:joint 各市人民政府:joint'])
  })
  it.each([
    ['省财政厅负责。各市〔州〕人民政府负责落实,以下各条均涉及', '各市〔州〕人民政府'],
    ['省财政厅,各区人民政府〈含开发区,以下工作任务均需各区人民政府落实,不再列出〉', '各区人民政府'],
    [
      '省财政厅负责,各市、县(市、区)人民政府落实;以下均需各市、县(市、区)政府落实,不再列出,下同',
      '各市、县(市、区)政府',
    ],
    ['省财政厅负责,各市教育局具体落实,以下任务不再列出', '各市教育局'],
    [
      '省财政厅负责。以下均需各区县(自治县,含两江新区,以下统称各区县)党委和政府落实,不再列出',
      '各区县党委和政府',
    ],
    ['省财政厅负责,各街镇均为责任单位,以下不再列出', '各街镇'],
    ['省财政厅负责,各设区市卫生健康委按职责落实,以下均同', '各设区市卫生健康委'],
    ['省财政厅负责。下列任务均由各县(市、区)政府落实,不再一一列出', '各县(市、区)政府'],
    ['省财政厅负责。以下各项任务责任单位均含各县区人民政府', '各县区人民政府'],
  ])('a body that every list means: %s', (words, agency) => {
    const [first = '', second] = roles(`一事。(${words})\n二事。(省教育厅负责)`)
    expect(first.split(' ')).toHaveLength(2)
    expect(second).toBe(`省教育厅:joint ${agency}:joint`)
  })
  it.each(['省财政厅负责,下同', '责任单位:省财政厅。列第一位的为牵头单位,下同', '省财政厅负责,省水利厅配合'])(
    'no such body: %s',
    (words) => {
      expect(roles(`一事。(${words})\n二事。(省教育厅负责)`)[1]).not.toContain(' ')
    },
  )
  it('means them also where a list names only nobody in particular, from there on', () => {
    const text =
      '一事。(各有关部门按职责分工负责)\n二事。(省财政厅负责。以下均需各市人民政府落实,不再列出)\n三事。(各有关部门按职责分工负责)'
    expect(roles(text)).toEqual(['省财政厅:joint 各市人民政府:joint', '各市人民政府:joint'])
  })
})
