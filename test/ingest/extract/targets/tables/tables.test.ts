// Indicator tables, whether | or tabs, spaces or line ends divide their cells.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { read, records, told } from '../told.ts'

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

const CORNER = lines(
  '专栏2 主要指标',
  '\t单位\t2020年\t2025年\t属性',
  '居民医保参保率\t%\t95\t97\t预期性',
  '医疗事故\t起\t3\t0\t',
  END,
)
const WIDER = lines(
  '序号\t类别\t指标\t属性\t2020年(现状)\t2025年 (目标)',
  '1\t教育\t学前教育毛入园率(%)\t\t约束性\t90\t92',
  '2\t\t氮氧化物\t排放总量减少(吨)\t约束性\t-\t[1446]',
  END,
)
const GOAL_ALONE = lines(
  '专栏2 “十四五”时期主要指标',
  '序号\t指标\t计量单位\t发展目标\t指标类型',
  '1\t农村公路养护率\t%\t≥90\t约束',
  '2\t缓冲带修复长度\t公里\t新增35\t预期',
  END,
)
const SEVERAL = lines(
  '类  型\t指标名称\t2020年(现状值)\t2025年\t属性',
  '养老\t护理型床位占比(%)\t50\t设市城市≥60;其他县城≥55\t预期性',
  '\t污水治理率\t20%\t30%,力争40%\t预期性',
  '\t地下水Ⅴ类水比例(%)\t9\t≤9(区域点位)\t预期性',
  '\t耕地保有量(万亩)/林地保有率(%)\t—\t见附表\t预期性',
  END,
)
const SLASHED = lines(
  '指标\t单位\t2020年\t2025年\t属性',
  '湿地保有量/湿地保护率\t万亩/%\t1665/52\t1665/53以上\t约束性',
  END,
)
const UNHEADED = lines(
  '“十四五”规划共设置指标3项。',
  '(1)森林覆盖率(%)\t25.6\t27.5\t约束性',
  '(2)高中毛入学率(%)\t89\t≥93\t预期性',
  '(3)生态质量指数\t--\t稳中向好\t预期性',
  END,
)

// Heads as PDFs of provinces have them.
describe('heads between cells', () => {
  it.each([
    ['of a name and a year', ['主要指标1\t2025年2', '装配式建筑比例\t30%'], ['装配式建筑比例 =30% 2025']],
    [
      'behind a label that is not known, the unit in its name',
      ['重点方向\t指标(单位)\t2020年\t2025年', '绿色建筑\t绿色建筑占比(%)\t—\t80'],
      ['绿色建筑占比 =80% 2025'],
    ],
    [
      'whose 指标类别 says how binding',
      [
        '序号\t指标\t\t指标类别\t2020年现状值\t2025年目标值',
        '1\t环境\t岸线保有率(%)\t约束性\t62\t>60',
        '2\t\t红树林修复面积(公顷)\t预期性\t/\t≥4900',
      ],
      ['岸线保有率 =62% 2020 base', '岸线保有率 ≥60% 2025', '红树林修复面积 ≥4900公顷 2025'],
    ],
    [
      'in two lines: a label broken, years below one that goes over them',
      [
        '类别\t指标\t单位\t利用规模\t\t指标',
        '\t\t\t2020年\t2025年\t属性',
        '消费\t可再生能源消费占比\t%\t9.4\t15.0\t预期性',
      ],
      ['可再生能源消费占比 =9.4% 2020 base', '可再生能源消费占比 =15% 2025'],
    ],
    [
      'in two lines: the amount and how it grows',
      [
        '类别\t项目\t单位\t2020年\t2025年\t\t说明',
        '\t\t\t\t累计值\t年均增长率(%)\t',
        '能源\t清洁能源装机\t万千瓦\t3637\t8226\t17.7\t',
      ],
      [
        '清洁能源装机 =3637万千瓦 2020 base',
        '清洁能源装机 =8226万千瓦 2025',
        '清洁能源装机年均增速 ↑=17.7% 2025',
      ],
    ],
    [
      'with an outlook, the growth of the plan, and names that begin with a class (合肥市“十四五”电力发展规划)',
      [
        '类别	指标	2020年	2025年	2026年展望	十四五年均增速	属性',
        '需求	人均用电量(千瓦时/人)	4083	6773	7273	10.65%	预期性',
        '电网	500千伏变电站数(座)	4	8	9	——	预期性',
        '	可再生能源发电装机比重	33.5%	37.5%	39%	[4]	预期性',
      ],
      [
        '人均用电量 =4083千瓦时/人 2020 base',
        '人均用电量 =6773千瓦时/人 2025',
        '人均用电量 =7273千瓦时/人 2026',
        '人均用电量年均增速 ↑=10.65% 2025',
        '500千伏变电站数 =4座 2020 base',
        '500千伏变电站数 =8座 2025',
        '500千伏变电站数 =9座 2026',
        '可再生能源发电装机比重 =33.5% 2020 base',
        '可再生能源发电装机比重 =37.5% 2025',
        '可再生能源发电装机比重 =39% 2026',
      ],
    ],
    [
      'where rows are numbered and names begin with an age',
      [
        '序号	指标	2025年目标',
        '1	65岁以上老年人健康管理率(%)	72',
        '2	2. 3岁以下婴幼儿托位数(个)	600',
        '3	3 5G用户普及率(%)	56',
      ],
      ['65岁以上老年人健康管理率 =72% 2025', '3岁以下婴幼儿托位数 =600个 2025', '5G用户普及率 =56% 2025'],
    ],
    [
      'whose names tell what is compared with',
      ['指标\t2025年目标', '营运车辆单位周转量二氧化碳排放较2020年下降(%)\t5'],
      ['营运车辆单位周转量二氧化碳排放 ↓=5% 2025 比2020'],
    ],
    [
      'that looks back: how much a year it was tells no goal',
      ['指标	单位	2015年	2020年	年均增速', '全社会用电量	亿千瓦时	236	382	10.1%'],
      ['全社会用电量 =236亿千瓦时 2015 base', '全社会用电量 =382亿千瓦时 2020 base'],
    ],
    [
      'with empty columns between',
      [
        '类别\t序号\t具体指标\t\t单位\t\t2020年\t\t2025年\t\t属性\t',
        '综合\t1\t单位GDP碳排放降低\t\t%\t\t-\t\t18\t\t约束性\t',
        '\t2\t非化石能源占比\t%\t\t2.8\t\t50左右\t\t约束性\t\t',
      ],
      ['单位GDP碳排放 ↓=18% 2025', '非化石能源占比 =2.8% 2020 base', '非化石能源占比 ≈50% 2025'],
    ],
    [
      'all in the first cell',
      ['主要指标 2020年 2025年 属性\t\t\t', '森林蓄积量(亿立方米)\t6.09\t7.0\t约束性'],
      ['森林蓄积量 =6.09亿立方米 2020 base', '森林蓄积量 =7亿立方米 2025'],
    ],
  ])('%s', (_, rows, expected) => expect(records(lines('专栏1 主要目标', ...rows, END))).toEqual(expected))

  it('over groups: the rows of a kind take its measure', () => {
    const text = lines(
      '序号\t类别\t单位\t2020年\t2025年\t属性',
      '二\t可再生能源发电装机\t\t\t\t',
      '2.1\t风电\t万千瓦\t—\t8900\t预期性',
      '2.1.1\t本地\t万千瓦\t—\t5700\t预期性',
      '2.2\t太阳能发电\t\t\t\t',
      '\t光伏发电\t万千瓦\t—\t4500\t预期性',
      '\t总计\t亿千瓦\t—\t>1.35\t预期性',
      '三\t利用指标\t\t\t\t',
      '3.1\t消纳权重\t%\t—\t35\t预期性',
      END,
    )
    expect(records(text)).toEqual([
      '风电装机 =8900万千瓦 2025',
      '风电本地装机 =5700万千瓦 2025',
      '光伏发电装机 =4500万千瓦 2025',
      '可再生能源发电装机 ≥1.35亿千瓦 2025',
      '消纳权重 =35% 2025',
    ])
    const beside = lines(
      '类别\t指标名称\t单位\t2025年',
      '电力装机\t风电\t万千瓦\t200',
      '\t占电力总装机比重\t%\t30',
      '生态\t古树\t株\t20',
      END,
    )
    expect(records(beside)).toEqual([
      '风电装机 =200万千瓦 2025',
      '占电力总装机比重 =30% 2025',
      '古树 =20株 2025',
    ])
  })

  it('is none where the second line holds other years of labels that go over them', () => {
    const text = lines(
      '能源品种\t2020年\t\t2025年\t',
      '\t实物量\t比重(%)\t实物量\t比重(%)',
      '煤炭消费量(万吨)\t135\t1.5\t100\t0.9',
      END,
    )
    expect(records(text)).toEqual(['煤炭消费量 =135万吨 2020 base', '煤炭消费量 =100万吨 2025'])
  })
})

describe('names of rows', () => {
  it.each([
    ['累计创建国家级绿色工厂(家)\t100\t150', '国家级绿色工厂 =100家 2020 base', '国家级绿色工厂 =150家 2025'],
    ['累计新建或提标高标准农田(万亩)\t-\t300', '高标准农田 =300万亩 2025'],
    ['新建建筑绿色建筑占比(%)\t-\t80', '新建建筑绿色建筑占比 =80% 2025'],
    ['实施率(%)\t-\t80', '实施率 =80% 2025'],
  ])('%s', (row, ...expected) => {
    expect(records(lines('指标\t2020年\t2025年', row, END))).toEqual(expected)
  })
})

describe('tables of goals', () => {
  it.each([
    [
      'with an empty corner and a unit of its own',
      CORNER,
      '居民医保参保率 =95% 2020 base',
      '居民医保参保率 =97% 2025',
      '医疗事故 =3起 2020 base',
      '医疗事故 =0起 2025',
    ],
    [
      'with names over more columns than the head has',
      WIDER,
      '学前教育毛入园率 =90% 2020 base',
      '学前教育毛入园率 =92% 2025',
      '氮氧化物排放总量 ↓=1446吨 2025',
    ],
    [
      'with one column that only says goal',
      GOAL_ALONE,
      '农村公路养护率 ≥90% 2025',
      '缓冲带修复长度 ↑=35公里 2025',
    ],
    [
      'with several values or a note in a cell',
      SEVERAL,
      '护理型床位占比 =50% 2020 base',
      '设市城市护理型床位占比 ≥60% 2025',
      '其他县城护理型床位占比 ≥55% 2025',
      '污水治理率 =20% 2020 base',
      '污水治理率 =30% 2025',
      '污水治理率 =40% 2025',
      '地下水Ⅴ类水比例 =9% 2020 base',
      '地下水Ⅴ类水比例 ≤9% 2025',
    ],
    [
      'with several indicators in a row',
      SLASHED,
      '湿地保有量 =1665万亩 2020 base',
      '湿地保有量 ≥1665万亩 2025',
      '湿地保护率 =52% 2020 base',
      '湿地保护率 ≥53% 2025',
    ],
    ['that lost their heads', UNHEADED, '森林覆盖率 =27.5% 2025', '高中毛入学率 ≥93% 2025'],
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
      '居民人均可支配收入年均增速 ↑=7% 2025',
      '网上零售额 =1.17万亿元 2020 base',
      '网上零售额 ≈1.7万亿元 2025',
      '网上零售额年均增速 ↑=7.5% 2025',
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
    expect(targets.map(({ strength }) => strength)).toEqual([
      '约束性',
      '约束性',
      ...Array<string>(4).fill('预期性'),
    ])
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

// From the plan for green buildings of Shandong, as pdftotext gives its cells: 序号, 约束性 and names broken, numbers swept to where they fall.
const SWEPT = lines(
  '专栏 “十四五”时期绿色建筑与建筑节能主要发展指标',
  ...['序', '号', '', '工作重点', '', '指标内容', '', '发展目标', '', '指标', '类型', ''],
  ...['新增绿色建筑面积(亿平方米)', '', '≥5', '', '约束', '性', '', '3', ''],
  ...['城镇新建居住建筑能效水平提升', '(%)', '', '≥30', '', '预期', '性', ''],
  ...['城镇建筑单位面积综合供暖能耗', '降低比例(%)', '', '≥20', '', '预期', '性', ''],
  ...['装配式建筑占新建建筑比', '例(%)', '', '≥40,济', '南、青', '岛', '≥50', '', '约束', '性'],
  END,
)

it('a table whose head and marks are broken over lines, without a year, takes that of its title', () => {
  const { targets, diagnostics } = read(SWEPT)
  expect(
    targets.map(({ indicator, change, value, unit, year }) => [indicator, change, value, unit, year]),
  ).toEqual([
    ['新增绿色建筑面积', 'increase', 5, '亿平方米', 2025],
    ['城镇新建居住建筑能效水平', 'increase', 30, '%', 2025],
    ['城镇建筑单位面积综合供暖能耗', 'decrease', 20, '%', 2025],
  ])
  expect(diagnostics.map(({ message }) => message).join()).toContain('行列交错')
})

it('values of every year, and 总计 of all of them', () => {
  const text = lines(
    '项目\t2023年\t2024年\t2025年\t总计\t属性',
    '新增学位(万个)①\t1.2\t1.3②\t1.5\t4\t导向性',
    END,
  )
  expect(records(text)).toEqual([
    '新增学位 ↑=1.2万个 2023',
    '新增学位 ↑=1.3万个 2024',
    '新增学位 ↑=1.5万个 2025',
    '新增学位 ↑=4万个 2025',
  ])
})

// From the plan against waterlogging in cities of Zhejiang, a cell a line.
const NUMBERED = lines(
  '表3 “十四五”主要指标',
  ...['序号', '类别', '主要指标', '2020年现状', '2025年目标', '指标', '属性'],
  ...['1', '综合', '治理', '城市防洪达标率(%)', '80', '95', '约束性'],
  ...['2', '现存易涝区域处置率(%)', '46', '100', '预期性'],
  ...['3', '市政排水管网智能化监测率(%)', '——', '重点城市≥30', '一般城市≥15', '预期性'],
  END,
)

it('values below a hundred are no numbers of rows, and parts of one value stay together', () => {
  expect(records(NUMBERED)).toEqual([
    '城市防洪达标率 =80% 2020 base',
    '城市防洪达标率 =95% 2025',
    '现存易涝区域处置率 =46% 2020 base',
    '现存易涝区域处置率 =100% 2025',
    '重点城市市政排水管网智能化监测率 ≥30% 2025',
    '一般城市市政排水管网智能化监测率 ≥15% 2025',
  ])
})

it('tasks of a plan, and of them those of a year', () => {
  const text = lines(
    '表4 “十四五”主要指标',
    '序号 主要指标 单位 计划任务 其中:2023年任务 指标属性',
    '1 建设雨水管网 公里 2000 628 约束性',
    '2 增加应急设备能力 万m³/小时 10 3 约束性',
    END,
  )
  expect(records(text)).toEqual([
    '建设雨水管网 =2000公里 2025',
    '建设雨水管网 =628公里 2023',
    '增加应急设备能力 ↑=10万m³/小时 2025',
    '增加应急设备能力 ↑=3万m³/小时 2023',
  ])
})

it('parts of an indicator take what they are measured by from the row without values among them', () => {
  const text = lines(
    '序号\t指标\t2020年\t2025年\t属性',
    '1\t受污染耕地安全利用率(%)\t91\t93\t预期性',
    '\t氮氧化物\t—\t2.08\t',
    '2\t主要污染物重点工程减排量(万吨)\t\t\t约束性',
    '\t化学需氧量\t—\t1.6\t',
    '3\t灌溉水有效利用系数\t0.55\t0.58\t预期性',
    END,
  )
  expect(records(text)).toEqual([
    '受污染耕地安全利用率 =91% 2020 base',
    '受污染耕地安全利用率 =93% 2025',
    '氮氧化物重点工程减排量 =2.08万吨 2025',
    '化学需氧量重点工程减排量 =1.6万吨 2025',
    '灌溉水有效利用系数 =0.55 2020 base',
    '灌溉水有效利用系数 =0.58 2025',
  ])
})

describe('rows that others head', () => {
  const HEADED = '序号   指标   2020年   2025年   属性'
  it.each([
    [
      'in a numbered line',
      lines(
        HEADED,
        ...[
          '一、健康水平',
          '1   人均预期寿命(岁)   77.3   78.5   预期性',
          '2   婴儿死亡率(‰)   5.4   5.2   约束性',
        ],
        ...['二、医疗服务', '3   县域就诊率(%)   83   92.1   约束性'],
        END,
      ),
      '人均预期寿命 =78.5岁 2025',
      '婴儿死亡率 =5.2‰ 2025',
      '县域就诊率 =92.1% 2025',
    ],
    [
      'in a bare line',
      lines(
        HEADED,
        '健康水平',
        '1   人均预期寿命(岁)   77.3   78.5   预期性',
        '教育公平',
        '2   普惠园覆盖率(%)   80   85   预期性',
        END,
      ),
      '人均预期寿命 =78.5岁 2025',
      '普惠园覆盖率 =85% 2025',
    ],
    [
      'in a line without cells among rows with them',
      lines(
        '指标\t2020年\t2025年\t属性',
        '一、健康水平',
        '人均预期寿命(岁)\t77.3\t78.5\t预期性',
        '教育公平',
        '公办园占比(%)\t50\t55\t预期性',
        END,
      ),
      '人均预期寿命 =78.5岁 2025',
      '公办园占比 =55% 2025',
    ],
    [
      'beside the number of the row',
      lines(
        '类别 序号 指标 2020年 2025年 属性',
        '环境 16 受污染耕地安全利用率(%) 98 100 预期性',
        '生态保护13.森林蓄积量(亿立方米) 5.8 6.2 约束性',
        END,
      ),
      '受污染耕地安全利用率 =100% 2025',
      '森林蓄积量 =6.2亿立方米 2025',
    ],
  ])('%s do not take its name', (_, text, ...expected) => {
    expect(records(text).filter((told) => !told.endsWith('base'))).toEqual(expected)
  })

  it('are over where a heading of the text stands', () => {
    const text = lines(
      HEADED,
      '1   人均预期寿命(岁)   77.3   78.5   预期性',
      '二、重点任务',
      '到2025年,建成医院15所。',
    )
    expect(records(text)).toContain('医院 =15所 2025')
  })
})

describe('cells that say more than a number', () => {
  it.each([
    ['指标 2020年 2025年 属性', '装机规模(万千瓦) 1916.8 2600 左右 预期性', '装机规模 ≈2600万千瓦 2025'],
    ['指标 2020年 2025年 属性', '每千人口床位数 6.5 张 7.5 张 预期性', '每千人口床位数 =7.5张 2025'],
    ['指标 2020年 2025年 属性', '农药施用量(吨) 82 减少10%以上 预期性', '农药施用量 ↓≥10% 2025'],
    ['指标\t2020年\t2025年\t属性', '化肥使用量\t280.75万吨\t较2020年减少3%\t预期性', '化肥使用量 ↓=3% 2025'],
    [
      '指标\t2020年\t2025年\t属性',
      '整治村庄数量\t7876 个\t新增 2000 个\t预期性',
      '整治村庄数量 ↑=2000个 2025',
    ],
    ['指标\t2020年\t2025年\t属性', '湿地保护率\t72.05%\t稳定保持在70%以上\t预期性', '湿地保护率 ≥70% 2025'],
    ['指标\t2020年\t2025年\t属性', '水体比例*(%)\t72\t75\t预期性', '水体比例 =75% 2025'],
    ['指标\t2020年\t2025年\t属性', '水源达标率#(%)\t72\t75\t预期性', '水源达标率 =75% 2025'],
  ])('%s | %s', (head, row, expected) => {
    expect(records(lines(head, row, END)).filter((told) => !told.endsWith('base'))).toEqual([expected])
  })
})

describe('heads a cell a line', () => {
  const rows = [
    '1',
    '',
    '森林覆盖率(%)',
    '',
    '36',
    '',
    '≥38',
    '',
    '约束性',
    '',
    '2',
    '',
    '污染物减排量(吨)',
    '',
    '—',
    '',
    '1260',
    '',
    '约束性',
    '',
  ]
  const EXPECTED = ['森林覆盖率 ≥38% 2025', '污染物减排量 =1260吨 2025']
  it.each([
    [
      'with the year below what it says',
      [
        '序',
        '号',
        '',
        '指',
        '',
        '标',
        '',
        '现状值',
        '(2020 年)',
        '',
        '目标值',
        '(2025 年)',
        '',
        '类',
        '',
        '型',
        '',
      ],
    ],
    [
      'with what they say below the years',
      ['序号', '', '指标名称', '', '2020 年 2025 年', '(现状) (目标)', '', '属性', ''],
    ],
    [
      'with a category among the labels',
      ['规划指标', '', '生态', '环境', '保护', '', '2020 年', '', '2025 年', '', '指标属性', ''],
    ],
  ])('%s', (_, head) => {
    const text = lines('“十四五”主要指标', ...head, ...rows, END)
    expect(records(text).filter((told) => !told.endsWith('base'))).toEqual(EXPECTED)
  })

  it('whose marks stand before the values', () => {
    const text = lines(
      ...['序号', '指标名称', '属性', '2020 年 2025 年', '(现状) (目标)', ''],
      ...[
        '5 劣V类水体比例(%)',
        '',
        '约束性',
        '',
        '0',
        '',
        '0',
        '',
        '11 化学需氧量',
        '',
        '重点工程减排量(吨)',
        '',
        '约束性',
        '',
        '-',
        '',
        '[600]',
        '',
      ],
      END,
    )
    expect(records(text).filter((told) => !told.endsWith('base'))).toEqual([
      '劣V类水体比例 =0% 2025',
      '化学需氧量重点工程减排量 =600吨 2025',
    ])
  })
})

describe('rows without a head', () => {
  it.each([
    ['of a review', UNHEADED.replaceAll('\t约束性', '\t是\t约束性').replaceAll('\t预期性', '\t是\t预期性')],
    ['under no plan', UNHEADED.replace('“十四五”规划共设置指标3项。', '如下所示。')],
    ['that are too few', UNHEADED.split('\n').slice(0, 3).join('\n')],
  ])('%s are no table', (_, text) => {
    expect(read(text).targets.map(({ rule }) => rule)).not.toContain('targets/table-row')
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
      '森林覆盖率 =43% 2020 base',
      '森林覆盖率 =45% 2025',
      '新增学位 ↑=1.2万个 2020 base',
      '新增学位 ↑=1.6万个 2025',
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

it('the unit of the caption is that of all rows, and an increment is a goal of its own', () => {
  const rows = lines(
    '表2 主要可再生能源品种发展目标',
    '单位:万千瓦',
    '可再生能源种类\t2020年\t2025年\t“十四五”增量',
    '光 伏\t1517\t2750\t1233',
    '其中,常规水电\t713\t728\t15',
    END,
  )
  expect(read(rows).targets.map(told)).toEqual([
    '光伏 =2750万千瓦 2025',
    '光伏 ↑=1233万千瓦 2025',
    '常规水电 =728万千瓦 2025',
    '常规水电 ↑=15万千瓦 2025',
  ])
})

it('names of two rows in one are read as none', () => {
  const rows = lines(
    '指标\t2020年\t2025年\t属性',
    '3.优良水体比例(%)省控断面4.劣质水体比\t87\t88.1\t预期性',
    '15.森林覆盖率(%)\t56\t57\t约束性',
    END,
  )
  expect(read(rows).targets.map(told)).toEqual(['森林覆盖率 =57% 2025'])
})

// From the plan of Sichuan for the environment of the countryside, as pdftotext gives the page.
it('a head of which the rest stands below the rows', () => {
  const cells = [
    '序号',
    '指标名称',
    '1',
    '化肥利用率',
    '%',
    '40.1',
    '≥43',
    '约束性',
    '2',
    '农药使用量',
    '万吨',
    '4.21',
    '≤4.0',
    '预期性',
  ]
  const rows = lines('主要指标', ...cells, '*', '单位 2020 年 2025 年 指标属性', END)
  expect(read(rows).targets.map(told)).toEqual(['化肥利用率 ≥43% 2025', '农药使用量 ≤4万吨 2025'])
  expect(read(lines(...cells, END)).targets).toEqual([])
})

// 辽宁省“十四五”生态环境保护规划 and 三亚市“十四五”海洋生态环境保护规划: the second page of a table.
it('a head printed again goes on with the table, and with what its caption says', () => {
  const head = '领域\t序号\t规划指标\t目标值\t完成值'
  const review = lines(
    '专栏1 “十三五”主要指标完成情况',
    head,
    '\t1\t空气质量优良天数比例(%)\t79.7\t83.6',
    head,
  )
  expect(read(lines(review, '绿色生态\t2\t森林覆盖率(%)\t42\t42.5', END)).targets).toEqual([])
  const goals = '序号\t指标\t单位\t2020年\t2025年规划目标'
  const table = lines(
    '表1 规划指标',
    goals,
    '1\t自然岸线保有率\t%\t64\t65',
    goals,
    '2\t入海排污口整治率\t%\t69.7\t100',
  )
  expect(read(lines(table, END)).targets.map(told)).toEqual([
    '自然岸线保有率 =65% 2025',
    '入海排污口整治率 =100% 2025',
  ])
})
