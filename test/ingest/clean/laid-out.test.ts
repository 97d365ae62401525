// Tables that a printer of PDF text has laid out with spaces.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSource } from '../../../corpus/text.ts'
import { cleanText } from './clean-text.ts'

/** Each table as pdftotext -layout prints it, from the plan that is named. */
const CASES: readonly { of: string; printed: string; rows: readonly string[] }[] = [
  {
    of: '武汉市建筑节能与绿色建筑“十四五”发展规划: the unit below, the values between',
    printed: `
   项目     2021 年 2022 年 2023 年 2024 年 2025 年 总计        属性
 新增节能建筑
         2340    2381    2410    2430    2439    12000 约束性
 （万平方米）
新增建筑节能能力
         38.50   39.30   40.10   40.80   41.30   200   预期性
（万吨标准煤）
    2、绿色建筑发展`,
    rows: [
      '项目\t2021年\t2022年\t2023年\t2024年\t2025年\t总计\t属性',
      '新增节能建筑(万平方米)\t2340\t2381\t2410\t2430\t2439\t12000\t约束性',
      '新增建筑节能能力(万吨标准煤)\t38.50\t39.30\t40.10\t40.80\t41.30\t200\t预期性',
    ],
  },
  {
    of: '绍兴市应对气候变化“十四五”规划: cells of one, two and three lines',
    printed: `
      序                                                           指标
类别                 具体指标          单位       2020 年       2025 年
      号                                                           性质
                                吨标准
                                                    完成省下达
      2         单位 GDP 综合能耗     煤/万      0.41                   约束性
                                                     任务
                                 元
      3          非化石能源占比         %       2.8        逐步提高        约束性
           战略性新兴产业增加值占规上工业比                           50
      5                          %        44                    预期性
减缓                  重                                左右
      8           湿地保护率          %       60.6        不减少        预期性`,
    rows: [
      '类别\t序号\t具体指标\t单位\t2020年\t2025年\t指标性质',
      '\t2\t单位 GDP 综合能耗\t吨标准煤/万元\t0.41\t完成省下达任务\t约束性',
      '\t3\t非化石能源占比\t%\t2.8\t逐步提高\t约束性',
      '减缓\t5\t战略性新兴产业增加值占规上工业比重\t%\t44\t50左右\t预期性',
      '\t8\t湿地保护率\t%\t60.6\t不减少\t预期性',
    ],
  },
  {
    of: '江苏省“十四五”海洋生态环境保护规划: categories without a label, notes above their figures',
    printed: `
                                     2020
序号                  指   标                         2025 年
                                      年
                                        ①
 1              近岸海域水质优良（一、二类）比例      —            65%

           主要入海河流水质优良（达到或者优于III类）比           ②            ②
 2    海洋                             69.2%        87%左右
                     例
      环境
 3    质量        主要入海河流国控断面劣V类水质比例     0%            0%

注：①“十三五”期间，江苏省近岸海域水质考核`,
    rows: [
      '序号\t\t指标\t2020年\t2025年',
      '1\t\t近岸海域水质优良(一、二类)比例\t—\t65%',
      '2\t海洋\t主要入海河流水质优良(达到或者优于III类)比例\t69.2%\t87%左右',
      '3\t环境质量\t主要入海河流国控断面劣V类水质比例\t0%\t0%',
    ],
  },
  {
    of: '陇南市“十四五”生态环境保护规划: cells pushed together, a head that comes again on the next page',
    printed: `
     序                                 2020 年 2025 年
类别                指标名称          属性
     号                                 （现状） （目标）
     1 地级及以上城市空气质量优良天数比率（%）约束性          98.3   98.3
     7 地下水质量Ⅴ类水比例（%）       预期性      0        0

     序                             2020 年 2025 年
类别               指标名称        属性
     号                             （现状） （目标）
     9 氮氧化物     重点工程减排量（吨）   约束性      -      [1073]
防控 17 重点建设用地安全利用率（%）       预期性      100      100`,
    rows: [
      '类别\t序号\t指标名称\t属性\t2020年(现状)\t2025年(目标)',
      '\t1\t地级及以上城市空气质量优良天数比率(%)\t约束性\t98.3\t98.3',
      '\t7\t地下水质量Ⅴ类水比例(%)\t预期性\t0\t0',
      '类别\t序号\t指标名称\t属性\t2020年(现状)\t2025年(目标)',
      '\t9\t氮氧化物重点工程减排量(吨)\t约束性\t-\t[1073]',
      '防控\t17\t重点建设用地安全利用率(%)\t预期性\t100\t100',
    ],
  },
  {
    of: '泰州市“十四五”生态环境保护规划: a raised 3 beside its unit, words that stand for several rows',
    printed: `
                                       2020 年   2025 年   指标
  类别                指标名称     单位
                                       现状值      目标值      属性
         空气质量优良天数比例          %          83.9      86     约束性

                                   3
         PM2.5 浓度           μg/m         37       30     约束性
环境治理
（水环境     SO2 排放总量削减比例        %         26.46*            约束性
 境）                                             完成省
         氮氧化物排放总量削减比例        %         24.68*   下达指      约束性
                                                 标
         地表水省控及以上断面水质优良
                             %          100      100     约束性
         （达到或优于Ⅲ类）比例

         城镇生活污水集中处理率         %           85       92     约束性`,
    rows: [
      '类别\t指标名称\t单位\t2020年现状值\t2025年目标值\t指标属性',
      '\t空气质量优良天数比例\t%\t83.9\t86\t约束性',
      '\tPM2.5 浓度\tμg/m\t37\t30\t约束性',
      '环境治理(水环境\tSO2 排放总量削减比例\t%\t26.46*\t\t约束性',
      '境)\t氮氧化物排放总量削减比例\t%\t24.68*\t完成省下达指标\t约束性',
      '\t地表水省控及以上断面水质优良(达到或优于Ⅲ类)比例\t%\t100\t100\t约束性',
      '\t城镇生活污水集中处理率\t%\t85\t92\t约束性',
    ],
  },
  {
    of: '遂宁市“十四五”生态环境保护规划: a head that is narrower than its rows',
    printed: `
                                        指标属
指标类   序号      指标      2020 年   2025 年
                                         性
      1    空气质量优良天数比例（%）        95.1      95.4      约束性
      2    PM2.5 年均浓度（μg/m3）     29       27.7      约束性
      3    重污染天数比率（%）          基本消除      基本消除       约束性
           国控、省控地表水监测断面水质达
      4                         100        100      约束性
           到或优于Ⅲ类水体比例（%）
      5    地表水质量劣Ⅴ类水体比例（%）       0          0       约束性`,
    rows: [
      '指标类\t序号\t指标\t2020年\t2025年\t指标属性',
      '\t1\t空气质量优良天数比例(%)\t95.1\t95.4\t约束性',
      '\t2\tPM2.5 年均浓度(μg/m3)\t29\t27.7\t约束性',
      '\t3\t重污染天数比率(%)\t基本消除\t基本消除\t约束性',
      '\t4\t国控、省控地表水监测断面水质达到或优于Ⅲ类水体比例(%)\t100\t100\t约束性',
      '\t5\t地表水质量劣Ⅴ类水体比例(%)\t0\t0\t约束性',
    ],
  },
  {
    of: '内蒙古自治区“十四五”应对气候变化规划: numbers without a label',
    printed: `
                          2020 年   2025 年
             指   标        现状值      目标值      属 性
2    单位 GDP 能耗降低（%）  （17）              15.5    约束性
  规模以上单位工业增加值能耗降低
3 （%）               —                20     预期性
4    能源消费总量（亿吨标煤）           —       2.91    约束性`,
    rows: [
      '\t指标\t2020年现状值\t2025年目标值\t属性',
      '2\t单位 GDP 能耗降低(%)\t(17)\t15.5\t约束性',
      '3\t规模以上单位工业增加值能耗降低(%)\t—\t20\t预期性',
      '4\t能源消费总量(亿吨标煤)\t—\t2.91\t约束性',
    ],
  },
  {
    of: '广东省生态文明建设“十四五”规划: a cell of values that goes over the line of its row, groups below one another',
    printed: `
一级指标              二级指标           2020年      2025年    属性

                                           按国家核定目
         1.单位地区生产总值二氧化碳排放降低（%）   [20.5]              约束性
                                            标执行。
节能降碳     2.单位地区生产总值能源消耗降低（%）     [17.05]    [14.5]   约束性
         6.绿色建筑占城镇新建建筑比例（%）        63        100     预期性`,
    rows: [
      '一级指标\t二级指标\t2020年\t2025年\t属性',
      '\t1.单位地区生产总值二氧化碳排放降低(%)\t[20.5]\t按国家核定目标执行。\t约束性',
      '节能降碳\t2.单位地区生产总值能源消耗降低(%)\t[17.05]\t[14.5]\t约束性',
      '\t6.绿色建筑占城镇新建建筑比例(%)\t63\t100\t预期性',
    ],
  },
  {
    of: '云南省“十四五”生态环境保护规划: 一、 in a line of its own heads rows',
    printed: `
序号       指标           2020 年   2025 年   属性
一、健康水平
   居民人均预期寿命
 1                     77.3    78.5    预期性
   （岁）
 2     婴儿死亡率（‰）          5.4     5.2    约束性
二、医疗服务
 3     县域就诊率（%）          83     92 左右   约束性

二、重点任务
加强组织领导。`,
    rows: [
      '序号\t指标\t2020年\t2025年\t属性',
      '1\t居民人均预期寿命(岁)\t77.3\t78.5\t预期性',
      '2\t婴儿死亡率(‰)\t5.4\t5.2\t约束性',
      '3\t县域就诊率(%)\t83\t92 左右\t约束性',
    ],
  },
  {
    of: '贵州省林业草原保护发展规划: a bare name in a line of its own heads rows',
    printed: `
 主要指标                   2020 年    2025 年   属性

 生态保护

 森林覆盖率（%）                61.51      64     约束性

 湿地保护率（%）                51.5       55     约束性

 质量提升

 退化林修复（万亩）               45      500     预期性`,
    rows: [
      '主要指标\t2020年\t2025年\t属性',
      '森林覆盖率(%)\t61.51\t64\t约束性',
      '湿地保护率(%)\t51.5\t55\t约束性',
      '退化林修复(万亩)\t45\t500\t预期性',
    ],
  },
  {
    of: '江苏省“十四五”绿色建筑高质量发展规划: figures with their units, a head over three lines',
    printed: `
                      指标要求
        指标内容                     性质
                     （2025年）

 城镇新建建筑执行绿色建筑标准比例      100%     约束性

   开展省级绿色城市/城区试点       5个       约束性

     新增托育机构学位       2000 个       预期性`,
    rows: [
      '指标内容\t指标要求(2025年)\t性质',
      '城镇新建建筑执行绿色建筑标准比例\t100%\t约束性',
      '开展省级绿色城市/城区试点\t5个\t约束性',
      '新增托育机构学位\t2000 个\t预期性',
    ],
  },
  {
    of: '湘潭市“十四五”生态环境保护规划: an empty column, values without a name',
    printed: `
 序号    指标          单位      2020年    2025年     属性
 1     优良天数比例       %        86      88      约束性
 2     农村生活污水治理率    %                40      指导性
 3     主要污染物减排量     吨        15      10      约束性
                            14      3
 4     受污染耕地安全利用率   %        91              指导性
 5     医疗废物无害化处置率   %        —       100     指导性
 6     城市污泥处置率      %        90      95      指导性`,
    rows: [
      '序号\t指标\t单位\t2020年\t2025年\t属性',
      '1\t优良天数比例\t%\t86\t88\t约束性',
      '2\t农村生活污水治理率\t%\t\t40\t指导性',
      '3\t主要污染物减排量\t吨\t15\t10\t约束性',
      '\t\t\t14\t3\t',
      '4\t受污染耕地安全利用率\t%\t91\t\t指导性',
      '5\t医疗废物无害化处置率\t%\t—\t100\t指导性',
      '6\t城市污泥处置率\t%\t90\t95\t指导性',
    ],
  },
  {
    of: '九江市“十四五”生态环境保护规划: a blank line under every line, characters apart',
    printed: `
                                              2020 年    2025 年   五年累计   指标

                        指   标                  (现 状 )   （目标）      目标    属性

9.单 位 地 区 生 产 总 值 能 源 消 耗 降 低 （ %）        [14.9]    /      [16.0]   约束性

10.非 化 石 能 源 占 一 次 能 源 消 费 比 例 （ %）       11.7     17.7      /      预期性

（三）环境风险防控。

11.受 污 染 耕 地 安 全 利 用 率 （ %）                        93      93.0 以 上   /   约束性

（四）生态保护。

15.森 林 覆 盖 率 （ %）                                 56.44     57.00     /   约束性
`,
    rows: [
      '指标\t2020年(现状)\t2025年(目标)\t五年累计目标\t指标属性',
      '9.单位地区生产总值能源消耗降低(%)\t[14.9]\t/\t[16.0]\t约束性',
      '10.非化石能源占一次能源消费比例(%)\t11.7\t17.7\t/\t预期性',
      '11.受污染耕地安全利用率(%)\t93\t93.0以上\t/\t约束性',
      '15.森林覆盖率(%)\t56.44\t57.00\t/\t约束性',
    ],
  },
  {
    of: '浙江省林业发展“十四五”规划: cells that begin at the top of their row',
    printed: `
  序号    指   标    单位   2020 年   2025 年   属性

   1   森林覆盖率     %    61.17*   61.50    约束性

   2   森林蓄积量    亿立方    3.78*    4.45    约束性

                 米

   3   乔木林单位面   立方米/   87.14*     100.0     约束性

        积蓄积量    公顷

   4   天然乔木林面   万亩      4400     4400 以上    约束性

         积

   5   公益林面积    万亩      4500     4500 以上    约束性

   6   湿地保有量/   万亩/%   1665/52   1665/52    约束性

       湿地保护率                       以上

   7   自然保护地面    %     9.6/8.7    9.8/9.0   约束性

       积陆域/海域

         占比

   8   年林业行业总   亿元     6100*      10000     预期性

         产值
`,
    rows: [
      '序号\t指标\t单位\t2020年\t2025年\t属性',
      '1\t森林覆盖率\t%\t61.17*\t61.50\t约束性',
      '2\t森林蓄积量\t亿立方米\t3.78*\t4.45\t约束性',
      '3\t乔木林单位面积蓄积量\t立方米/公顷\t87.14*\t100.0\t约束性',
      '4\t天然乔木林面积\t万亩\t4400\t4400 以上\t约束性',
      '5\t公益林面积\t万亩\t4500\t4500 以上\t约束性',
      '6\t湿地保有量/湿地保护率\t万亩/%\t1665/52\t1665/52以上\t约束性',
      '7\t自然保护地面积陆域/海域占比\t%\t9.6/8.7\t9.8/9.0\t约束性',
      '8\t年林业行业总产值\t亿元\t6100*\t10000\t预期性',
    ],
  },
  {
    of: '北京市“十四五”时期制造业绿色低碳发展行动方案: words where the others have a value',
    printed: `
指标                   2025 年   指标性质
工业能源消费总量（万吨标准煤）     达到本市要求    约束性
万元工业增加值能耗降低率        ≥12%      约束性
万元工业增加值碳排放降低率       20％左右     预期性
`,
    rows: [
      '指标\t2025年\t指标性质',
      '工业能源消费总量(万吨标准煤)\t达到本市要求\t约束性',
      '万元工业增加值能耗降低率\t≥12%\t约束性',
      '万元工业增加值碳排放降低率\t20%左右\t预期性',
    ],
  },
]

describe('a table laid out with spaces becomes a line per row', () => {
  test.each(CASES)('$of', ({ printed, rows }) => {
    expect(rowsOf(printed)).toEqual(rows)
  })
})

const LEFT = [
  [
    'two values of one column in a row',
    '指标      2020年    2025年    属性\n甲一率    1    2    约束性 预期性\n乙二率    3    4    约束性\n',
  ],
  ['a head without rows', '序号      指标      2025年      属性\n\n一、总体要求\n'],
  ['a sentence', '工业增加值指标   到2025年   达到5%，单位能耗下降。\n第二行   甲   乙\n'],
] as const

describe('what is not told stays as it is', () => {
  test.each(LEFT)('%s', (_, text) => {
    expect(rowsOf(text)).toEqual([])
  })
})

test('a name over several lines stands for what is before its first value', () => {
  const printed = CASES[0]?.printed ?? ''
  const { text } = cleanText(printed)
  const start = text.value.indexOf('新增节能建筑')
  const span = toSource(text, [start, text.value.indexOf('2381') + 4])
  expect(printed.slice(...span)).toBe('新增节能建筑\n         2340    2381')
})

const NAMES = [
  '森林覆盖率',
  '每千人口拥有执业医师数',
  '县域内普通高中优质学位占比',
  '居民人均可支配收入增速',
  '公共图书馆总藏量',
]

test('rows of any height are told, their cells centred', () => {
  const row = fc.record({
    name: fc.constantFrom(...NAMES),
    lines: fc.integer({ min: 1, max: 3 }),
    values: fc.tuple(fc.integer({ min: 0, max: 99 }), fc.integer({ min: 0, max: 99 })),
  })
  fc.assert(
    fc.property(fc.array(row, { minLength: 2, maxLength: 8 }), (rows) => {
      const printed = rows.flatMap(({ name, lines, values }, index) => {
        const end = `    ${index + 1}`.padEnd(8)
        const figures = `    ${values.join('    ')}    预期性`
        return centred(pieces(name, lines), (own) => `${end}${own.padEnd(16)}${figures}`)
      })
      const text = `序号      指标                 2020年   2025年   属性\n${printed.join('\n')}\n`
      const wanted = rows.map(({ name, values }, index) => [index + 1, name, ...values, '预期性'].join('\t'))
      expect(
        rowsOf(text)
          .slice(1)
          .map((line) => line.trim()),
      ).toEqual(wanted)
    }),
  )
})

const WORDS = [
  '指标',
  '项目',
  '序号',
  '单位',
  '2020 年',
  '2025年',
  '目标值',
  '属性',
  '约束性',
  '12',
  '≥3.5',
  '—',
  '万吨',
  '率',
  '。',
  '1',
  '左右',
]

test('nothing that looks like a table breaks cleaning', () => {
  const line = fc.array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '   ', '        ')), {
    maxLength: 8,
  })
  fc.assert(
    fc.property(fc.array(line, { maxLength: 14 }), (lines) => {
      const text = lines.map((words) => words.map(([word, gap]) => gap + word).join('')).join('\n')
      const { text: clean } = cleanText(text)
      const [start, end] = toSource(clean, [0, clean.value.length])
      expect(start).toBeLessThanOrEqual(end)
    }),
    { numRuns: 500 },
  )
})

/** The lines of a name, with the values beside the middle one or, of two, between them. */
function centred(lines: readonly string[], main: (own: string) => string): string[] {
  const own = lines.map((line) => `        ${line}`)
  if (lines.length % 2 === 0) return [own[0] ?? '', main(''), ...own.slice(1)]
  const middle = (lines.length - 1) / 2
  return own.map((line, index) => (index === middle ? main(lines[middle] ?? '') : line))
}

function pieces(name: string, count: number): string[] {
  const length = Math.ceil(name.length / count)
  return Array.from({ length: count }, (_, at) => name.slice(at * length, (at + 1) * length)).filter(Boolean)
}

const rowsOf = (text: string): string[] =>
  cleanText(text)
    .text.value.split('\n')
    .filter((line) => line.includes('\t'))
