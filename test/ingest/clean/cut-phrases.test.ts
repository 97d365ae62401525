// Phrases that a break cuts in two, whatever the layout of the file.
import { expect, test } from 'vitest'
import { isCut } from '../../../ingest/clean/cut-phrases.ts'
import { lineBreaks } from '../../../ingest/clean/line-breaks.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['a stop that begins a line', '绿电占比力争达到1/3)', ',非化石能源装机达到600万千瓦'],
  ['a year and its sign', '其他行政村分别于 2022', '年底和2025年底全面完成治理。'],
  ['a year behind 到', '建立蔬菜绿色生产示范基地。到', '2025'],
  ['a bound and its number', '每年入库项目原则上不超过', '5 个。'],
  ['a verb and its value', '规模以上工业单位增加值能耗降低', '14.5%,达到国内先进水平。'],
  ['a name in a list of bodies', '责任单位:市财政局、市自然', '资源局、市林业局'],
  ['a bracket of districts', '配合单位:市财政局,各县', '(市、区)人民政府'],
])('%s', (_, text, next) => expect(isCut(text, next, false)).toBe(true))

test.each([
  ['a list that is whole', '责任单位:市财政局、市林业局', '推进绿色建筑。'],
  ['a list before the next field', '牵头单位:市住房和城乡', '配合单位:市财政局'],
  ['a list before a heading', '责任单位:市住房和城乡', '二、重点任务'],
  ['the number of a heading', '各项工作取得明显提高', '2 总体要求'],
  ['a unit in a cell of its own', '新建居住建筑全装修占比', '%'],
  ['heads of a table', '指标名称 单位 2020 2025', '年 年'],
])('not %s', (_, text, next) => expect(isCut(text, next, false)).toBe(false))

test('the rest of a line may be a year alone', () => {
  const source = '建立水稻绿色生产示范基地、蔬菜绿色生产示范基地。到\n2025\n年,绿色农产品认证率达到30%以上。'
  expect(cleanWith(lineBreaks, source).value).toContain('到2025年,绿色农产品')
})

// From the regulations of Fujian and the measures for reliable power supply.
test.each([
  ['第四条\n\n地方各级人民政府应当对本行政区域的生\n\n态环境质量负责。', '区域的生态环境质量'],
  ['第三条 市教育局应当会同市财政局和市人力资源社会保障部\n门建立教师待遇保障机制。', '部门建立'],
])('an article goes on over its first line: %s', (source, expected) =>
  expect(cleanWith(lineBreaks, source).value).toContain(expected),
)

test('the title of an article stays', () => {
  const source = '第四条\n\n申报流程\n\n交通运输部会同公安部、商务部印发通知。'
  expect(cleanWith(lineBreaks, source).value).toBe(source)
})
