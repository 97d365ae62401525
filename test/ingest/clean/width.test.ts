// One width, unit by unit.
import { expect, test } from 'vitest'
import { width } from '../../../ingest/clean/width.ts'
import { cleanWith } from './clean-text.ts'

test.each([
  ['到２０２５年，下降１３．５％', '到2025年,下降13.5%'],
  ['（一）总体要求：ＰＵＥ；ＣＯ２', '(一)总体要求:PUE;CO2'],
  ['一\u3000二\u00a0三', '一 二 三'],
  ['\u2003\u2002一、目标\u2009二', '  一、目标 二'],
  ['≧91.4、≦30.71、⩾1、⩽2', '≥91.4、≤30.71、≥1、≤2'],
  ['车桩比小于2.5﹕1﹐督促﹪', '车桩比小于2.5:1,督促%'],
  ['责任单位∶省财政厅；车桩比2∶1；︵一︶', '责任单位:省财政厅;车桩比2:1;(一)'],
  ['⾼质量⽣态⽂明', '高质量生态文明'],
  ['人⺠银⾏、各部⻔、⻝品药品监管总局', '人民银行、各部门、食品药品监管总局'],
  ['二○三五年远景目标', '二〇三五年远景目标'],
  ['二Ο三五年、二O二一年', '二〇三五年、二〇二一年'],
  ['二〇二○年', '二〇二〇年'],
  ['落实«排污许可管理细则»和 «学前教育条例»', '落实《排污许可管理细则》和 《学前教育条例》'],
  ['某市教育局\u3164\u3164某市财政局\u2800\u115f', '某市教育局  某市财政局  '],
])('%s', (source, expected) => {
  const { value, text } = cleanWith(width, source)
  expect(value).toBe(expected)
  expect(text.runs).toEqual([{ at: 0, from: 0, to: source.length, exact: true }])
})

test.each([
  '。、“双碳”《方案》〔2021〕23号【主要指标】——坚持…',
  'CO2、PM2.5、O3浓度',
  '㎡、℃、①②',
  '○ 项目一',
  '首页 » 政策文件 » 正文',
])('stays: %s', (source) => expect(cleanWith(width, source).value).toBe(source))

test('every year of a long text, full width or not', () => {
  const { value } = cleanWith(width, '二○三五年，'.repeat(20_000))
  expect(value).toBe('二〇三五年,'.repeat(20_000))
})
