// The words of one assignment → bodies, roles and open lists, in every form that brackets and lines take.
import { describe, expect, it } from 'vitest'
import { assignmentIn } from '../../../../ingest/extract/responsibilities/assignment.ts'
import { NO_RULES } from '../../../../ingest/extract/responsibilities/document-rules.ts'
import { settle } from '../../../../ingest/extract/responsibilities/roles.ts'

const GUIZHOU = '520000'
const read = (words: string, within: string = GUIZHOU): string => {
  const { bodies, openList } = assignmentIn(words, within)
  const settled = settle({ bodies, openList, listed: true }, NO_RULES)
  return settled.map(({ agency, role }) => `${agency}:${role}`).join(' ') + (openList ? ' …' : '')
}

const ROWS: readonly (readonly [words: string, expected: string, within?: string | undefined])[] = [
  // Tails.
  [
    '省发展改革委、省能源局牵头,省国资委等按职责分工负责',
    '省发展改革委:lead 省能源局:lead 省国资委:support …',
  ],
  ['省发展改革委、省水利厅按职责分工负责', '省发展改革委:joint 省水利厅:joint'],
  [
    '各州市人民政府具体落实;省住房城乡建设厅牵头,省自然资源厅配合',
    '各州市人民政府:support 省住房城乡建设厅:lead 省自然资源厅:support',
  ],
  ['6月底完成,牵头考核单位:省卫生健康委、省医保局', '省卫生健康委:lead 省医保局:lead'],
  ['省公安厅、省民政厅分工负责,各市政府配合', '省公安厅:lead 省民政厅:lead 各市政府:support'],
  ['省大数据局牵头,各有关部门分头落实', '省大数据局:lead'],
  ['省财政厅、省教育厅;以下任务均涉及各市政府,不再单独列出', '省财政厅:joint 省教育厅:joint'],
  ['省商务厅、园区和示范区管委会', '省商务厅:joint 园区管委会:joint 示范区管委会:joint'],
  ['省财政厅负责,省税务局配合', '省财政厅:lead 省税务局:support'],
  ['省生态环境厅,省发展改革委牵头', '省生态环境厅:lead 省发展改革委:lead'],
  ['省发展改革委牵头、省工业和信息化厅配合', '省发展改革委:lead 省工业和信息化厅:support'],
  ['省发展改革委会同省工业和信息化厅等部门负责', '省发展改革委:lead 省工业和信息化厅:support …'],
  [
    '工业和信息化部、发展改革委牵头,生态环境部参加',
    '工业和信息化部:lead 发展改革委:lead 生态环境部:support',
    '100000',
  ],
  ['市人民政府负责,省商务厅指导', '市人民政府:lead 省商务厅:support'],
  ['省财政厅、省商务厅指导', '省财政厅:support 省商务厅:support'],
  ['省能源局负责', '省能源局:joint'],
  ['市委组织部按职责分工负责', '市委组织部:joint'],
  ['市教育局牵头,市委组织部等配合', '市教育局:lead 市委组织部:support …'],
  ['市民政局组织实施', '市民政局:joint'],
  [
    '自然资源部牵头,住房城乡建设部等国务院相关部门及各地区按职责分工负责',
    '自然资源部:lead 住房城乡建设部:support …',
    '100000',
  ],
  ['省教育厅等省政府有关部门负责', '省教育厅:joint …'],
  ['市公安局等市政府相关部门、市民政局负责', '市公安局:joint 市民政局:joint …'],
  ['省教育厅、省财政厅负责,加粗的为牵头单位', '省教育厅:joint 省财政厅:joint'],
  [
    '省财政厅、河南银保监局、证监局、教育厅负责',
    '省财政厅:joint 河南银保监局:joint 河南证监局:joint 省教育厅:joint',
    '410000',
  ],
  ['省财政厅、贵州通信管理局、邮政管理局', '省财政厅:joint 贵州通信管理局:joint 贵州邮政管理局:joint'],
  ['省财政厅、通信管理局、邮政管理局', '省财政厅:joint 省通信管理局:joint 省邮政管理局:joint'],
  ['市财政局、银保监局黑龙江监管局', '市财政局:joint 银保监局黑龙江监管局:joint'],
  ['市经信局,各区人民政府〈含开发区管委会,下同〉', '市经信局:joint 各区人民政府:joint'],
  ['省财政厅(牵头)、省教育厅、统计局', '省财政厅:lead 省教育厅:support 省统计局:support'],
  ['责任单位:省教育厅、省财政厅(牵头单位)', '省教育厅:support 省财政厅:lead'],
  // Labels.
  ['责任单位:省财政厅、省教育厅', '省财政厅:joint 省教育厅:joint'],
  ['牵头单位:市商务局、市交通局;责任单位:市财政局', '市商务局:lead 市交通局:lead 市财政局:support'],
  ['责任单位:省科技厅,配合单位:省教育厅', '省科技厅:lead 省教育厅:support'],
  ['责任单位:省经济和信息化厅牵头,省能源局等按职责分工负责', '省经济和信息化厅:lead 省能源局:support …'],
  [
    '牵头单位:市发改委、工信局按职责分别负责\n\n配合单位:各园区管委会',
    '市发改委:lead 市工信局:lead 各园区管委会:support',
  ],
  ['牵头单位:市林业局责任单位:市财政局', '市林业局:lead 市财政局:support'],
  ['责任部门:自然处,完成期限:12月底', '自然处:joint'],
  ['负责部门:商务部;适用范围:所有自贸试验区,除另有规定外', '商务部:joint', '100000'],
  ['责任单位:责任单位:省教育厅、省财政厅', '省教育厅:joint 省财政厅:joint'],
  ['牵头单位:省民政厅;配合单位:配合单位:省医保局、省残联', '省民政厅:lead 省医保局:support 省残联:support'],
  // Brackets in a name, of every kind.
  [
    '省委组织部、省委党校〔省行政学院〕、省民政厅按职责分工负责',
    '省委组织部:joint 省委党校〔省行政学院〕:joint 省民政厅:joint',
  ],
  [
    '市农业农村局[市乡村振兴局]、市财政局牵头,县〔区〕政府配合',
    '市农业农村局[市乡村振兴局]:lead 市财政局:lead 县〔区〕政府:support',
    '420100',
  ],
  ['省民政厅〔省老龄办〕、卫生健康委负责', '省民政厅〔省老龄办〕:joint 省卫生健康委:joint'],
  ['县教育局,各乡〔镇〕人民政府、街道办负责', '县教育局:joint 各乡〔镇〕人民政府:joint 各街道办:joint'],
  ['省教育厅,有关市、县〔区〕人民政府等负责', '省教育厅:joint 有关市、县〔区〕人民政府:joint …'],
  ['省财政厅〔牵头〕、省教育厅', '省财政厅:lead 省教育厅:support'],
  // A tail behind a name of an unknown kind.
  ['省交通运输厅、某某机场按职责分工负责', '省交通运输厅:joint 某某机场:joint'],
  // A comma lost between two names.
  [
    '省发展改革委省工业和信息化厅、省生态环境厅',
    '省发展改革委:joint 省工业和信息化厅:joint 省生态环境厅:joint',
  ],
  ['市生态环境局市市场监督管理局', '市生态环境局:joint 市市场监督管理局:joint', '640100'],
  // Elided prefixes.
  ['区经济信息委、邮亭工业产业发展中心', '区经济信息委:joint 邮亭工业产业发展中心:joint', '500111'],
  ['省发展改革委、工业和信息化厅', '省发展改革委:joint 省工业和信息化厅:joint'],
  ['四川省能源局、经济和信息化厅', '四川省能源局:joint 四川省经济和信息化厅:joint', '510000'],
  [
    '自治区发展改革委、林草局、国网宁夏电力公司',
    '自治区发展改革委:joint 自治区林草局:joint 国网宁夏电力公司:joint',
    '640000',
  ],
  [
    '国家发展改革委、工业和信息化部、能源局',
    '国家发展改革委:joint 工业和信息化部:joint 能源局:joint',
    '100000',
  ],
  ['市、区机管局,市、区财政局', '市机管局:joint 区机管局:joint 市财政局:joint 区财政局:joint', '310000'],
  ['省委宣传部、省妇联、团省委', '省委宣传部:joint 省妇联:joint 团省委:joint'],
  ['市商务局、市政管理局', '市商务局:joint 市市政管理局:joint', '640100'],
  ['省委组织部、宣传部,省财政厅', '省委组织部:joint 省委宣传部:joint 省财政厅:joint'],
  [
    '省地方金融监管局,人民银行广州分行、广东证监局',
    '省地方金融监管局:joint 人民银行广州分行:joint 广东证监局:joint',
    '440000',
  ],
  ['各州(市)住房城乡建设局、发展改革委', '各州(市)住房城乡建设局:joint 各州(市)发展改革委:joint', '530000'],
  ['区生态环境局、张江开发区、临港集团', '区生态环境局:joint 张江开发区:joint 临港集团:joint', '310115'],
  ['市发展改革委、崇明区、宝武集团', '市发展改革委:joint 崇明区:joint 宝武集团:joint', '310000'],
  ['牵头单位:市法院、检察院', '市法院:lead 市检察院:lead', '350400'],
  ['省财政厅、铁路运输检察院', '省财政厅:joint 铁路运输检察院:joint'],
  // Names that are whole without it.
  ['区科委、南西功能区', '区科委:joint 南西功能区:joint', '310106'],
  ['市财政局、甬江科创区', '市财政局:joint 甬江科创区:joint', '330200'],
  ['区财政局、市北高新园区、大宁功能区', '区财政局:joint 市北高新园区:joint 大宁功能区:joint', '310106'],
  ['区财政局、市北高新园区、教育局', '区财政局:joint 市北高新园区:joint 区教育局:joint', '310106'],
  ['市教委、张江科学城、临港新片区', '市教委:joint 张江科学城:joint 临港新片区:joint', '310000'],
  ['和平区、鼓楼区', '和平区:joint 鼓楼区:joint', '120000'],
  ['市教委,和平区、河西区', '市教委:joint 和平区:joint 河西区:joint', '120000'],
  ['广州、深圳市政府', '广州市政府:joint 深圳市政府:joint', '440000'],
  ['区经委、区建管委等相关职能部门,各街镇', '区经委:joint 区建管委:joint 各街镇:joint …', '310114'],
  ['省工业和信息化厅按职责分工负责,均需各市人民政府负责,下同', '省工业和信息化厅:joint', '340000'],
  ['市卫生健康委、申康医院发展中心', '市卫生健康委:joint 申康医院发展中心:joint', '310000'],
  [
    '市卫生健康委、疾控中心、第一人民医院、图书馆',
    '市卫生健康委:joint 市疾控中心:joint 市第一人民医院:joint 市图书馆:joint',
    '310000',
  ],
  ['市商务委、东方枢纽国际商务合作区管理局', '市商务委:joint 东方枢纽国际商务合作区管理局:joint', '310000'],
  ['省水利厅、长江航务管理局、气象台', '省水利厅:joint 长江航务管理局:joint 省气象台:joint'],
  ['市政府办、12345热线中心', '市政府办:joint 12345热线中心:joint', '440100'],
  // Tails and rules apart from the names, labels on one line, counted rests.
  ['省水利厅、省教育厅,按职责分工负责,2025年底前完成', '省水利厅:joint 省教育厅:joint'],
  ['市教育局、财政局,牵头负责;各区政府配合', '市教育局:lead 市财政局:lead 各区政府:support', '440100'],
  ['省水利厅、省农业农村厅(排名第一的为牵头单位,下同)', '省水利厅:joint 省农业农村厅:joint'],
  ['市教育局、市财政局等8个部门', '市教育局:joint 市财政局:joint …', '440100'],
  ['第一责任单位:市应急局;第二责任单位:市财政局', '市应急局:lead 市财政局:support', '440100'],
  ['主办:市民政局 协办:市财政局、市住建局', '市民政局:lead 市财政局:support 市住建局:support', '440100'],
  // One ending for several.
  [
    '洪湖市、监利市、石首市人民政府',
    '洪湖市人民政府:joint 监利市人民政府:joint 石首市人民政府:joint',
    '421000',
  ],
  ['高新区党工委和管委会', '高新区党工委:joint 高新区管委会:joint', '421000'],
  ['各乡(镇)人民政府、街道办事处', '各乡(镇)人民政府:joint 各街道办事处:joint', '421023'],
  // Local levels that share one 各.
  ['市教育局,各区、县级市', '市教育局:joint 各区:joint 各县级市:joint', '440100'],
  ['各区、县', '各区:joint 各县:joint', '310000'],
  ['各镇、街道', '各镇:joint 各街道:joint', '310114'],
  ['各省、自治区、直辖市', '各省:joint 各自治区:joint 各直辖市:joint', '100000'],
  // Names that hold 和, brackets or several regions.
  ['市规划和自然资源局和市林业和园林局', '市规划和自然资源局:joint 市林业和园林局:joint', '450200'],
  ['各市、县(市、区)党委和政府', '各市、县(市、区)党委和政府:joint'],
  ['各省、自治区、直辖市人民政府', '各省、自治区、直辖市人民政府:joint', '100000'],
  ['省委党校〈贵州行政学院〉、各市〈州〉人民政府', '省委党校〈贵州行政学院〉:joint 各市〈州〉人民政府:joint'],
  [
    '市人大常委会法工委、城乡建设环境保护办公室,市发展改革委',
    '市人大常委会法工委:joint 市人大常委会城乡建设环境保护办公室:joint 市发展改革委:joint',
    '120000',
  ],
  ['省政协提案委、社会法制委、教育厅', '省政协提案委:joint 省政协社会法制委:joint 省教育厅:joint'],
  ['市人大常委会、发展改革委', '市人大常委会:joint 市发展改革委:joint', '120000'],
  ['各区人民政府〈含开发区、风景区管委会〉', '各区人民政府:joint', '420100'],
  [
    '省发展改革委(省能源局)牵头,省电力公司等部门和单位按职责分工负责',
    '省发展改革委(省能源局):lead 省电力公司:support …',
    '320000',
  ],
  [
    '省市场监管局等部门及各设区市人民政府按职责分工负责',
    '省市场监管局:joint 各设区市人民政府:joint …',
    '320000',
  ],
  ['对接部门:市科技局;联系人:赵某;联系电话:88499405', '市科技局:joint', '520100'],
  // Nobody in particular.
  ['省有关部门按职责分工负责', ''],
  ['各有关部门、各单位', ''],
  ['州委编办及州直相关单位', '州委编办:joint', '433100'],
  ['责任单位:区委、区政府各有关部门', '', '310104'],
  ['市政府国资委牵头,有关国有企业配合', '市政府国资委:lead', '420100'],
]

describe('assignmentIn', () => {
  for (const [words, expected, within = GUIZHOU] of ROWS)
    it(words, () => expect(read(words, within)).toBe(expected))
})

describe('settle', () => {
  const rules = { ...NO_RULES, firstLeads: true }
  const settled = (words: string, within: string): string => {
    const { bodies, openList } = assignmentIn(words, within)
    return settle({ bodies, openList, listed: true }, rules)
      .map(({ agency, role }) => `${agency}:${role}`)
      .join(' ')
  }
  it('lets the first of a list lead where the document says so', () => {
    expect(settled('责任单位:市发改委、市经信局', '420500')).toBe('市发改委:lead 市经信局:support')
  })
  it('lets the first of each region lead, and no company apart from them', () => {
    expect(settled('责任单位:重庆市交通局、市公安局;四川省交通运输厅;中国铁路成都局集团公司', '500000')).toBe(
      '重庆市交通局:lead 市公安局:support 四川省交通运输厅:lead 中国铁路成都局集团公司:support',
    )
  })
  it('adds those whom the document names for every list', () => {
    const { bodies, openList } = assignmentIn('责任单位:省林业局', GUIZHOU)
    const all = { ...NO_RULES, everywhere: ['各市人民政府'] }
    expect(settle({ bodies, openList, listed: true }, all)).toEqual([
      { agency: '省林业局', role: 'joint' },
      { agency: '各市人民政府', role: 'joint' },
    ])
  })
})
