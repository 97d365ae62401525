// The rules of responsibilities, each with what it reads and what it leaves.
import type { Context } from '../../../../ingest/extract/context.ts'
import type { ResponsibilityReading } from '../../../../ingest/extract/responsibilities/responsibility.ts'
import { bracket } from '../../../../ingest/extract/responsibilities/rules/bracket.ts'
import { dutyList } from '../../../../ingest/extract/responsibilities/rules/duty-list.ts'
import { flattenedRows } from '../../../../ingest/extract/responsibilities/rules/flattened-rows.ts'
import { foundedGroup } from '../../../../ingest/extract/responsibilities/rules/founded-group.ts'
import { gluedRows } from '../../../../ingest/extract/responsibilities/rules/glued-rows.ts'
import { groupOffice } from '../../../../ingest/extract/responsibilities/rules/group-office.ts'
import { labelledLines } from '../../../../ingest/extract/responsibilities/rules/labelled-lines.ts'
import { runningText } from '../../../../ingest/extract/responsibilities/rules/running-text.ts'
import { sentenceList } from '../../../../ingest/extract/responsibilities/rules/sentence-list.ts'
import { strengthenedGroup } from '../../../../ingest/extract/responsibilities/rules/strengthened-group.ts'
import { tableRows } from '../../../../ingest/extract/responsibilities/rules/table-rows.ts'
import type { Rule } from '../../../../ingest/extract/rule.ts'
import { contextOf, examples, rejects } from '../helpers.ts'

const input = (text: string): Context => contextOf(text, { region: '贵州省', regionCode: ['520000'] })
const of = (rule: Rule<ResponsibilityReading>): { rule: typeof rule; input: typeof input } => ({
  rule,
  input,
})

examples(of(bracket), [
  [
    { listed: true, openList: false },
    [
      '推进。⟦(省财政厅负责)⟧',
      '推进。⟦〔省财政厅牵头〕⟧',
      '推进。⟦【责任单位:省财政厅】⟧',
      '推进。⟦(省财政厅、省教育厅)⟧',
      '推进。⟦(省委党校〔省行政学院〕、县〔市、区〕财政局负责)⟧',
      '推进。⟦(省碳排放统计核算工作组)⟧',
      '推进。⟦(省老龄工作专班)⟧',
      '推进。⟦(省医改领导小组秘书处)⟧',
      '推进。⟦省教育厅(省体育局、省财政厅按职责分工负责)⟧',
    ],
  ],
  [{ listed: true }, ['推进。⟦<责任单位:省财政厅>⟧', '推进。⟦〈省财政厅负责〉⟧']],
  [{ openList: true }, ['推进。⟦(省财政厅、省教育厅等按职责分工负责)⟧']],
])
rejects(of(bracket), [
  '推进。<省财政厅>',
  '各区(市、县)人民政府',
  '碳达峰碳中和工作领导小组(以下简称领导小组)',
  '报送省双碳办(省发改委)',
  '东北森林带、北方防沙带(吉林西部)',
  '(含油气氢综合能源站)',
  '推进。(第一工作组)',
  '推进。(发改办〔2021〕23号)',
  '落实(省政府〔2021〕23号)文件。',
])

examples(of(labelledLines), [
  [
    { listed: true },
    [
      '推进。\n⟦牵头单位:省财政厅⟧',
      '推进。\n⟦责任单位:省财政厅\n\n配合单位:省教育厅⟧',
      '推进。\n⟦牵头单位:\n省财政厅、省教育厅⟧',
      '推进。⟦牵头部门:省财政厅。配合部门:省教育厅⟧。',
    ],
  ],
])
rejects(of(labelledLines), ['发挥牵头单位作用', '(责任单位:各有关部门)', '压实责任,各单位要落实'])

examples(of(sentenceList), [
  [
    { listed: true },
    ['推进。⟦省财政厅牵头,省教育厅、省统计局按职责分工负责⟧。', '推进。⟦省财政厅牵头,省教育厅配合)⟧2.'],
  ],
])
rejects(of(sentenceList), ['推进。省财政厅牵头组建专班,落实责任。', '推进。企业牵头,高校参与。'])

examples(of(tableRows), [
  [
    { listed: true, task: '推进节能改造' },
    [
      '序号|重点任务|牵头单位|配合单位\n1|推进节能改造|⟦省财政厅|省教育厅、省统计局⟧',
      '| 重点任务 | 责任单位 |\n| --- | --- |\n| 推进节能改造 | ⟦省财政厅⟧ |',
      '重点任务\t责任单位\n推进节能改造\t⟦省财政厅⟧\n\t省教育厅',
    ],
  ],
])
examples(of(tableRows), [
  [
    { listed: true, task: '新建公园' },
    [
      '项目|实施主体|牵头部门\n新建公园|⟦省城投集团|省财政厅⟧',
      '重点任务\t责任分工\n新建公园\t⟦省财政厅牵头,省教育厅配合⟧',
      '任务\t牵头领导\t责任单位\t责任人\n新建公园\t张某\t⟦省财政厅⟧\t李某',
    ],
  ],
])
examples(of(tableRows), [
  [
    { task: '完善应急预案体系' },
    [
      '任务|责任分工|完成时限\n1.完善应急预案体系|⟦省应急厅牵头⟧|2023年底前',
      '任务|责任单位\n(一)完善应急预案体系|⟦省应急厅⟧',
    ],
  ],
  [
    { bodies: [{ agency: '发展改革委', mark: 'lead', group: 0, clause: 0, prefixed: false, noted: false }] },
    [
      '序号|任务|牵头负责部门\n1|居民消费价格涨幅3%左右|⟦发展改革委⟧',
      '序号|任务|牵头部门\n1|居民消费价格涨幅3%左右|⟦发展改革委⟧',
    ],
  ],
])
rejects(of(tableRows), ['指标|单位|2025年\n森林覆盖率|%|65', '责任单位:省财政厅'])

examples(of(flattenedRows), [
  [
    { listed: true, task: '推进节能改造' },
    [
      '序号 重点任务 牵头单位 配合单位 完成时限\n1 推进节能改造 ⟦省财政厅 省教育厅、省统计局⟧ 2023年底',
      '序号 重点任务 牵头单位 配合单位 1 推进节能改造 ⟦省财政厅 省教育厅、省统计局⟧\n2 建设公园 省水利厅 省教育厅',
      '序号\n重点任务\n牵头单位\n配合单位\n1\n推进节能改造\n⟦省财政厅\n省教育厅、省统计局⟧\n2\n建设公园\n省水利厅\n省教育厅',
    ],
  ],
  [
    { listed: true, task: '严控总量' },
    [
      '序号 类别 主要任务 措施 牵头单位 责任单位\n1 资源 严控总量 到2025年,控制在 5亿立方米。 ⟦省水利厅 各市人民政府⟧',
    ],
  ],
])
examples(of(flattenedRows), [
  [
    { task: '居民消费价格涨幅3%左右' },
    [
      '序号 工 作 任 务 牵头负责部门\n1 居民消费价格涨幅3%左右 ⟦发展改革委⟧\n2 铁路投资8000亿元以上 发展改革委',
    ],
  ],
  [
    { task: '赤字率提高到3%' },
    ['序号 工作任务 责任部门\n1 赤字率提高到3%⟦财政部⟧\n2 铁路投资8000亿元以上 发展改革委'],
  ],
  [
    { task: '再开工20项 重大水利工程' },
    ['序号 工作任务 责任部门\n1 再开工20项 重大水利工程 ⟦水利部⟧\n2 铁路投资8000亿元以上 发展改革委'],
  ],
])
examples(of(flattenedRows), [
  [
    { task: '推进管网改造' },
    [
      '序号 重 点 任 务 牵 头 单 位 配 合 单 位\n1 推进管网改造 ⟦省水利厅 省财政厅⟧\n2 加快建设 省水利厅 省财政厅',
      '序号 项目名称及建设内容 牵头单位\n1 推进管网改造 ⟦省水利厅⟧\n2 加快建设 省水利厅',
    ],
  ],
])
// Number and task are merged over several rows of the table; / says that nobody supports.
examples(of(flattenedRows), [
  [
    { listed: true, task: '推进节能改造' },
    [
      '序号\n重点任务\n具体措施\n牵头单位\n配合单位\n1\n推进节能改造\n改造学校。\n⟦省财政厅⟧\n/\n改造医院。\n省卫生健康委\n省财政厅',
      '序号\n重点任务\n具体措施\n牵头单位\n配合单位\n1\n推进节能改造\n改造学校。\n省财政厅\n/\n改造医院。\n⟦省卫生健康委\n省财政厅⟧',
    ],
  ],
])

// From plans of a city, copied from its pages without any sign between the cells.
examples(of(gluedRows), [
  [
    { listed: true, task: '推进节能改造' },
    [
      '序号工作任务责任单位时间进度1推进节能改造⟦省财政厅(牵头)、省教育厅⟧2026年底前完成2建设公园省水利厅持续实施',
      '序号工 作 任 务负 责 单 位时间进度备注一、主要任务1推进节能改造⟦省财政厅(牵头)、省教育厅⟧2026年4季度启动2建设公园省水利厅持续实施',
      '序号重点任务牵头单位1推进节能改造⟦省财政厅、省教育厅⟧2建设公园省水利厅',
    ],
  ],
  [
    { task: '建立对口支援和合作机制' },
    [
      '序号工作任务责任单位时间进度1建立对口支援和合作机制⟦省财政厅、省教育厅⟧2026年底前2建设公园省水利厅2026年底前',
    ],
  ],
])
rejects(of(gluedRows), [
  '序号指标名称单位2025年1森林覆盖率%65',
  '序号工作任务牵头单位责任单位,1推进节能改造省财政厅',
  '序号工作任务责任单位1推进节能改造尽快完成',
])

rejects(of(flattenedRows), [
  '序号 指标 单位 2025年\n1 森林覆盖率 % 65',
  '序号\n重点任务\n牵头单位\n配合单位\n1\n推进节能改造\n省财政厅\n2\n建设公园\n省水利厅',
  '序号 重点任务 牵头单位\n1 推进节能改造 尽快完成',
  '序号 姓名 牵头单位。',
])

examples(of(strengthenedGroup), [
  [
    { bodies: [{ agency: '县乡村振兴工作领导小组', mark: 'lead', group: 0, prefixed: true }] },
    ['加强⟦县乡村振兴工作领导小组对全县帮扶工作的整体部署和系统推进,统筹研究重要事项⟧。'],
  ],
])
rejects(of(strengthenedGroup), [
  '加强领导小组对工作的整体部署,统筹研究。',
  '加强省教育工作领导小组对高校的联系,定期走访。',
  '加强统筹协调市医改工作领导小组对医改的整体部署,统筹研究。',
])

examples(of(foundedGroup), [
  [
    { listed: false },
    [
      '成立⟦省改革领导小组,负责统筹部署各项工作⟧。',
      '建立由副省长任组长的⟦绿色金融领导小组,统筹推进相关工作⟧。',
      '成立⟦市技术改造领导小组(附件2),负责全面工作⟧。',
      '由省教育厅、省财政厅组成⟦省就业试点工作小组(以下简称试点小组),领导试点工作⟧。',
    ],
  ],
])
rejects(of(foundedGroup), [
  '成立省改革领导小组。',
  '成立省改革领导小组,领导小组办公室设在省财政厅。',
  '在领导小组的统一领导下,推进工作。',
])

examples(of(groupOffice), [
  [
    { bodies: [{ agency: '省改革领导小组办公室', mark: 'lead', group: 0, prefixed: true }] },
    [
      '省改革领导小组统筹工作。⟦领导小组办公室设在省财政厅,负责日常工作⟧。',
      '⟦省改革领导小组办公室设在省财政厅,承担日常工作⟧。',
      '⟦省改革领导小组办公室设在省财政厅,由省财政厅、省教育厅派人参加,具体负责日常工作⟧。',
      '成立省改革领导小组。⟦领导小组下设办公室,负责日常工作⟧。',
      '⟦省改革领导小组下设办公室,承担综合协调工作⟧。',
    ],
  ],
])
rejects(of(groupOffice), [
  '办公室设在省财政厅。',
  '领导小组下设办公室和三个专项组。',
  '市教育局下设办公室,负责日常工作。',
  '工作专班办公室分别设在省能源局、省财政厅,负责日常工作。',
])

examples(of(runningText), [
  [
    { listed: false },
    [
      '⟦省财政厅负责资金保障⟧。',
      '报告⟦由省统计局牵头编制⟧,按时报送。',
      '2023年底前,⟦省财政厅制定细则⟧。',
      '⟦各级财政部门要加大支持⟧。',
      '以⟦各区政府为责任主体,推动消除黑臭水体⟧。',
      '⟦市政府政务督查室将开展督办⟧。',
      '以⟦市教育局、市民政局为实施主体,组织开展试点⟧。',
      '⟦市能源工作领导小组整体部署和系统推进相关工作⟧。',
      '市能源工作领导小组统筹推进。⟦领导小组办公室负责综合协调⟧。',
    ],
  ],
])
rejects(of(runningText), [
  '省财政厅厅长出席。',
  '省财政厅的意见。',
  '各级政府要加强领导。',
  '由相关部门负责。',
  '领导小组办公室负责综合协调。',
  '近日,省财政厅印发通知。',
  '经省财政厅同意。',
])

// From a plan against wires that cross, of a city.
examples(of(dutyList), [
  [
    { listed: false, task: '工作职责' },
    [
      '二、工作职责\n(一)⟦市工信局:牵头制定整治方案⟧;督促落实。',
      '二、工作职责\n(一)⟦市委文明办(创城办):参与现场整治指导⟧。',
      '二、工作职责\n(一)⟦市供电公司:会同市通管办制定技术方案⟧;清理电杆。',
      '二、工作职责\n⟦市财政局、市审计局:监督资金使用⟧。',
      '二、工作职责\n⟦村镇建设科:推进绿色农房建设⟧。',
    ],
  ],
  [
    { listed: false, task: '分工协作制度' },
    [
      '二、分工协作制度。各单位指定专人负责,当前具体业务分工如下:\n⟦组织人事科:运用局微信公众号宣传⟧。',
      '二、分工协作制度。当前具体业务分工如下:\n组织人事科:运用公众号宣传。\n⟦市房屋征收中心:推进棚户区改造⟧。',
      '二、分工协作制度。当前具体业务分工如下:\n  组织人事科:运用公众号宣传。\n  ⟦市房屋征收中心:推进棚户区改造⟧。',
    ],
  ],
])
rejects(of(dutyList), [
  '二、重点任务\n(一)市工信局:牵头制定整治方案。',
  '二、强化职责分工\n(一)市工信局:牵头制定整治方案。',
  '二、工作职责\n(一)总体要求:牵头制定整治方案。',
  '二、分工协作制度。各单位指定专人负责。\n组织人事科:运用公众号宣传。',
])
