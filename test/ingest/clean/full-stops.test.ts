// Full stops that were printed as dots.
import { expect, test } from 'vitest'
import { fullStops } from '../../../ingest/clean/full-stops.ts'
import { cleanWith } from './clean-text.ts'

// From a printed plan of Gansu, as pdftotext gives its lines.
const DOTTED = `方案»印发你们,请认真贯彻执行.
降低达到国家要求.到2035年,绿色产业规模迈上新台阶,比重达到34%.
(一)实施工业绿色改造.开展改造(含技改).加大力度.`

test('become 。 again', () => {
  const { value, text, diagnostics } = cleanWith(fullStops, DOTTED)
  expect(value).toBe(`方案»印发你们,请认真贯彻执行。
降低达到国家要求。到2035年,绿色产业规模迈上新台阶,比重达到34%。
(一)实施工业绿色改造。开展改造(含技改)。加大力度。`)
  expect(text.runs.every(({ exact }) => exact)).toBe(true)
  expect(diagnostics).toMatchObject([{ rule: 'full-stops', severity: 'info' }])
})

// From a printed plan of Jinan.
test('also behind a blank and before a year', () => {
  const source =
    '扩大投放 , 充换电设施保有量超过8万个 .加快老旧机械更新 .2025年年底前 , 基本淘汰 . 到2025年 , 再生水利用率达到40% . 各区要落实 .'
  expect(cleanWith(fullStops, source).value).toBe(
    '扩大投放 , 充换电设施保有量超过8万个 。加快老旧机械更新 。2025年年底前 , 基本淘汰 。 到2025年 , 再生水利用率达到40% 。 各区要落实 。',
  )
})

test.each([
  [
    'numbers of headings',
    `${DOTTED}\n一.总体要求\n(二).主要目标\n3.重点任务`,
    '\n一.总体要求\n(二).主要目标\n3.重点任务',
  ],
  [
    'decimals, Latin words and addresses',
    `${DOTTED}\n达到3.5%,使用Node.js,见www.gov.cn`,
    '\n达到3.5%,使用Node.js,见www.gov.cn',
  ],
])('stay: %s', (_, source, expected) => expect(cleanWith(fullStops, source).value).toContain(expected))

test.each(['各部门要抓好落实。单位.', `${'各部门要抓好落实。'.repeat(20)}甲.乙.丙.丁.`])(
  'a slip in a file with stops of its own stays: %s',
  (source) => expect(cleanWith(fullStops, source).value).toBe(source),
)
