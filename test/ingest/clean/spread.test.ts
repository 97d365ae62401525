// Spaces between the characters of lines that were spread to the width of a column.
import { expect, test } from 'vitest'
import { spread } from '../../../ingest/clean/spread.ts'
import { cleanWith } from './clean-text.ts'

// From a printed opinion on afforestation of Sichuan, as pdftotext gives its lines.
const SPREAD = `统筹山水林田湖草沙冰 一 体 化 保 护 和 修 复, 集 中 用 5 年 左 右 时 间, 完 成 造 林 1000 万亩。
各县 ( 市、区) 人 民 政 府 根 据 国 土 空 间 规 划,组 织 编 制 方 案。 人均公园绿地面积达 14. 5 平方米,防 止“ 非粮 化” 。`

test('of the whole file, in running text', () => {
  const { value, diagnostics } = cleanWith(spread, SPREAD)
  expect(value).toBe(`统筹山水林田湖草沙冰一体化保护和修复,集中用5年左右时间,完成造林1000万亩。
各县(市、区)人民政府根据国土空间规划,组织编制方案。人均公园绿地面积达14.5平方米,防止“非粮化”。`)
  expect(diagnostics).toMatchObject([{ rule: 'spread' }])
})

test('cells of a table that are spread, and no others', () => {
  const source = `${SPREAD}\n森 林 覆 盖 率 (%)\t56.44\t57.0 以 上`
  expect(cleanWith(spread, source).value).toContain('\n森林覆盖率(%)\t56.44\t57.0以上')
})

test('a bracket under a title goes with the sentences', () => {
  const source = `${SPREAD}\n( 2021年12月28日 中 国 共 产 党 成 都 市 第 十 三 届 委 员 会 全体会议通过)`
  expect(cleanWith(spread, source).value).toContain('中国共产党成都市第十三届委员会全体会议通过)')
})

test.each([
  ['headings and rows', `${SPREAD}\n序号 任务 牵 头 单 位`, '\n序号 任务 牵 头 单 位'],
  ['words of another script', `${SPREAD}\n推进 Low E 玻璃,加快应用。`, '\n推进 Low E 玻璃,加快应用。'],
])('stay: %s', (_, source, expected) => expect(cleanWith(spread, source).value).toContain(expected))

test('a long run of characters apart closes also where it is the only one', () => {
  const source = '各部门要 抓好落实,综 合 电 压 合 格 率 分 别 达 到 99.9%。'
  expect(cleanWith(spread, source).value).toBe('各部门要 抓好落实,综合电压合格率分别达到 99.9%。')
})

test.each(['省 财 政 厅\n各部门要 抓好落实,按时 完成任务。', '(牵头单位:市发改委 市工信局,配合单位:各县)'])(
  'a file that is not spread stays: %s',
  (source) => expect(cleanWith(spread, source).value).toBe(source),
)
