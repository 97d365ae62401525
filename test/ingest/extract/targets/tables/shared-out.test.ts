// Goals shared out among regions, whatever divides the cells; the titles are those of plans of afforestation, schools and industry.
import { describe, expect, it } from 'vitest'
import { read, told } from '../told.ts'

const TREES = `某省2030年国土绿化任务分解表
单位:万亩
市(州)\t人工造林\t封山育林\t备注
合计\t100\t50\t
贵阳市\t10\t5\t
遵义市\t20\t—\t含赤水
六盘水市\t≥30\t15\t
三、保障措施`

const SCHOOLS = `附件1
2030年学前教育建设任务分解表
|地区|新增公办学位(个)|普惠率(%)|
|---|---|---|
|成都市|12000|85以上|
|绵阳市|3000|85|
|德阳市|2000|86|`

// A head in three lines, a number beside two rows.
const INDUSTRY = `2030年各县(市)区工业技改投资预期目标
                2030年工业技改投资预期目标
 序号    县(市)区
                总量(亿元)    比增(%)
        全市        1120      12
  1     鼓楼区       21        9
  2     台江区        /        /
        闽侯县       122       13
  8
       其中:高新区      34       13`

// A plan of renewable energy: the label says how much, the title of what; a period stands for its last year.
const WIND = `表3  浙江省各地市“十五五”海上风电发展目标
          单位:万千瓦
序号    地区       2020年装机       2030年装机或开工     “十五五”新增装机或开工
1     嘉兴            0              60              60
2     舟山            45            256              211
3     宁波            0             225              225
     合计             45            541              496`

// A notice that hands down tasks: labels over others, sums over all and over some, a row over the columns of number and place.
const SPANNED = `附件
2030年全省营造林任务安排表
单位:万亩
单 位\t合计\t其中:造  林\t\t营林
\t\t小计\t人工造林\t
全  省\t600\t300\t105\t300
石家庄市\t71.5\t33.5\t12.5\t38.0
承德市\t139.2\t60.0\t\t79.2`

const WITH_NUMBERS = `2029-2030年各县(市)区工业技改投资预期目标
序号\t县(市)区\t2030年工业技改投资预期目标\t
\t\t总量(亿元)\t比增(%)
全市\t\t1120\t12
1\t鼓楼区\t21\t9
2\t仓山区\t22.5\t10`

const recordsOf = (text: string): string[] =>
  read(text)
    .targets.filter(({ rule }) => rule === 'targets/shared-out')
    .map(told)

describe('targets/shared-out', () => {
  it('puts the region before the measure, and tells it apart', () => {
    expect(recordsOf(WIND).slice(0, 2)).toEqual([
      '嘉兴海上风电装机或开工 =60万千瓦 2030',
      '嘉兴海上风电新增装机或开工 ↑=60万千瓦 2030',
    ])
    expect(read(WIND).targets.map(({ scope }) => scope)).toEqual([
      ...['嘉兴', '嘉兴', '舟山', '舟山', '宁波', '宁波'],
      ...[null, null],
    ])
  })

  it('reads labels over others, and what their sums are of', () => {
    expect(recordsOf(SPANNED)).toEqual([
      '全省营造林 =600万亩 2030',
      '全省造林 =300万亩 2030',
      '全省人工造林 =105万亩 2030',
      '全省营林 =300万亩 2030',
      '石家庄市营造林 =71.5万亩 2030',
      '石家庄市造林 =33.5万亩 2030',
      '石家庄市人工造林 =12.5万亩 2030',
      '石家庄市营林 =38万亩 2030',
      '承德市营造林 =139.2万亩 2030',
      '承德市造林 =60万亩 2030',
      '承德市营林 =79.2万亩 2030',
    ])
    expect(recordsOf(WITH_NUMBERS)).toEqual([
      '全市工业技改投资 =1120亿元 2030',
      '全市工业技改投资 ↑=12% 2030',
      '鼓楼区工业技改投资 =21亿元 2030',
      '鼓楼区工业技改投资 ↑=9% 2030',
      '仓山区工业技改投资 =22.5亿元 2030',
      '仓山区工业技改投资 ↑=10% 2030',
    ])
  })

  it('reads cells between tabs, with the unit of the caption', () => {
    expect(recordsOf(TREES)).toEqual([
      '人工造林 =100万亩 2030',
      '封山育林 =50万亩 2030',
      '贵阳市人工造林 =10万亩 2030',
      '贵阳市封山育林 =5万亩 2030',
      '遵义市人工造林 =20万亩 2030',
      '六盘水市人工造林 ≥30万亩 2030',
      '六盘水市封山育林 =15万亩 2030',
    ])
  })

  it('reads cells between strokes, with units in the head', () => {
    expect(recordsOf(SCHOOLS).slice(0, 2)).toEqual([
      '成都市新增公办学位 ↑=12000个 2030',
      '成都市普惠率 ≥85% 2030',
    ])
  })

  it('reads columns of blanks, with the measure of the title', () => {
    expect(recordsOf(INDUSTRY)).toEqual([
      '全市工业技改投资 =1120亿元 2030',
      '全市工业技改投资 ↑=12% 2030',
      '鼓楼区工业技改投资 =21亿元 2030',
      '鼓楼区工业技改投资 ↑=9% 2030',
      '闽侯县工业技改投资 =122亿元 2030',
      '闽侯县工业技改投资 ↑=13% 2030',
      '高新区工业技改投资 =34亿元 2030',
      '高新区工业技改投资 ↑=13% 2030',
    ])
  })

  it.each([
    ['a review', TREES.replace('任务分解表', '任务完成情况表')],
    ['what is', TREES.replace('任务分解表', '统计')],
    ['columns without unit', TREES.replace('单位:万亩\n', '')],
    ['a list of places', '2030年任务\n地区\t联系人\n贵阳市\t张三\n遵义市\t李四\n六盘水市\t王五'],
    ['few rows', TREES.split('\n').slice(0, 5).join('\n')],
  ])('leaves %s', (_, text) => expect(recordsOf(text)).toEqual([]))
})
