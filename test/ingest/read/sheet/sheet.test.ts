// Sheets: what each cell shows, tables as lines, policies in rows as a compilation. Workbooks are those of openpyxl.
import { join } from 'node:path'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../../ingest/pipeline.ts'
import { readBytes, readFile } from '../../../../ingest/read/read.ts'
import type { PolicyDocument } from '../../../../ingest/stages.ts'

const SHEETS = join(import.meta.dirname, '../../../fixtures/sheets')
const LIMITS = { maxBytes: 1_000_000 }
const csv = async (content: string, name = '表.csv'): Promise<string> =>
  (await readBytes(name, Buffer.from(content))).text
const BODY = '为贯彻落实国家部署，推进节能降碳，制定本方案。到2025年，非化石能源消费比重达到20%左右。'.repeat(
  4,
)

test('a workbook: sheets with their names, cells as they are shown, what was left out', async () => {
  const { text, mediaType, diagnostics } = await readFile(join(SHEETS, 'tasks.xlsx'), LIMITS)
  expect(mediaType).toContain('spreadsheetml')
  expect(text).toBe(`任务分工
某市碳达峰重点任务分工表
重点任务	牵头单位	配合单位	完成时限
推广绿色交通	市交通局	市公安局 市财政局	2025年12月31日
建设加氢站	市能源局		2024年6月底前

主要指标
指标	单位	2020年	2025年	属性
非化石能源消费比重	%	18	20	预期性
单位地区生产总值能耗下降			14.5%	约束性
合计	个	1		预期性`)
  expect(diagnostics?.map(({ message }) => message)).toEqual([
    '隐藏的工作表“下拉选项”没有读入',
    '有 1 个公式没有保存结果，留空',
  ])
})

test('task lists and indicator tables give their records', async () => {
  const { documents } = analyse(await readFile(join(SHEETS, 'tasks.xlsx'), LIMITS))
  const tasks = documents.flatMap(({ responsibilities }) =>
    responsibilities.map(({ task, assignments }) => [task, assignments.map(({ agency }) => agency)]),
  )
  expect(tasks).toEqual([
    ['推广绿色交通', ['市交通局', '市公安局', '市财政局']],
    ['建设加氢站', ['市能源局']],
  ])
  const targets = documents.flatMap((one) => one.targets.map(({ value, year }) => [value, year]))
  expect(targets).toContainEqual([14.5, 2025])
})

describe('policies in rows', () => {
  test('are a document each, with what the other columns say of them', async () => {
    const { documents } = analyse(await readFile(join(SHEETS, 'policies.xlsx'), LIMITS))
    const fields = documents.map(
      ({ metadata: { title, issuers, region, issuedOn, documentNumber, sourceUrl } }: PolicyDocument) => ({
        title,
        issuers,
        region,
        issuedOn,
        documentNumber,
        sourceUrl,
      }),
    )
    expect(fields).toEqual([
      {
        title: '贵州省节能降碳实施方案',
        issuers: ['贵州省人民政府'],
        region: '贵州省',
        issuedOn: '2022-11-04',
        documentNumber: '黔府发〔2022〕5号',
        sourceUrl: 'https://www.guizhou.gov.cn/zwgk/1.html',
      },
      {
        title: '银川市碳排放权改革意见',
        issuers: ['银川市生态环境局'],
        region: '银川市',
        issuedOn: '2021-09-16',
        documentNumber: null,
        sourceUrl: null,
      },
      {
        title: '江西省节能降碳实施方案',
        issuers: ['江西省发展改革委'],
        region: '江西省',
        issuedOn: null,
        documentNumber: null,
        sourceUrl: null,
      },
    ])
    expect(documents.map(({ targets }) => targets.length > 1)).toEqual([true, true, true])
  })

  const splits: [name: string, head: string, rows: string[], titles: string[]][] = [
    [
      'title and text alone',
      '标题,正文',
      [`甲市方案,${BODY}`, `乙市方案试行,${BODY}`],
      ['甲市方案', '乙市方案试行'],
    ],
    [
      'a region',
      '地区,政策名称,政策全文',
      [`贵州省,贵州行动方案,${BODY}`, `江西省,江西行动方案,${BODY}`],
      ['贵州行动方案', '江西行动方案'],
    ],
    [
      'a label that is none',
      '发文机关,标题,内容',
      [`张三,甲市行动方案,${BODY}`, `李四,乙市行动方案,${BODY}`],
      ['甲市行动方案', '乙市行动方案'],
    ],
    [
      'a title of the sheet above',
      '政策汇总,\n标题,正文',
      [`甲市行动方案,${BODY}`, `乙市行动方案,${BODY}`],
      ['甲市行动方案', '乙市行动方案'],
    ],
    ['one policy', '标题,正文', [`甲市行动方案,${BODY}`], ['甲市行动方案']],
  ]
  test.each(splits)('%s', async (_, head, rows, titles) => {
    const source = await readBytes('库.csv', Buffer.from([head, ...rows].join('\n')))
    expect(analyse(source).documents.map(({ metadata }) => metadata.title)).toEqual(titles)
  })

  test('short texts are a table, not policies', async () => {
    expect(await csv('标题,内容\n甲,短\n乙,短')).toBe('标题\t内容\n甲\t短\n乙\t短')
  })
})

describe('.csv', () => {
  const files: [name: string, content: string, text: string][] = [
    ['commas', '任务,单位\n节能,市发改委', '任务\t单位\n节能\t市发改委'],
    [
      'a byte order mark and Windows line ends',
      '\ufeff任务,单位\r\n节能,市发改委\r\n',
      '任务\t单位\n节能\t市发改委',
    ],
    [
      'quotes with commas, quotes and breaks in them',
      '任务,单位\n"节能,""降碳""","市发改委\n市工信局"',
      '任务\t单位\n节能,"降碳"\t市发改委 市工信局',
    ],
    [
      'rows whose last cells are empty keep their columns',
      '任务,单位,备注\n节能,市发改委',
      '任务\t单位\t备注\n节能\t市发改委\t',
    ],
    ['semicolons', '任务;单位\n节能;市发改委', '任务\t单位\n节能\t市发改委'],
    ['numbers as they are written', '指标,值\n比重,0.20\n编号,007', '指标\t值\n比重\t0.20\n编号\t007'],
    ['empty rows and cells at the end', '任务,单位,,\n节能,,,\n,,,\n', '任务\t单位\n节能'],
    [
      'a quote that never ends',
      '任务,单位\n"节能,市发改委\n降碳,市工信局',
      '任务\t单位\n节能,市发改委 降碳,市工信局',
    ],
  ]
  test.each(files)('%s', async (_, content, text) => expect(await csv(content)).toBe(text))

  test('GBK', async () => {
    const bytes = iconv.encode('重点任务,牵头单位\n推广绿色交通,市交通局\n', 'gbk')
    expect((await readBytes('任务.csv', bytes)).text).toBe('重点任务\t牵头单位\n推广绿色交通\t市交通局')
  })

  test('tabs', async () =>
    expect(await csv('任务\t单位\n节能\t市发改委', '表.tsv')).toBe('任务\t单位\n节能\t市发改委'))
  test('a page under its name is refused', async () =>
    await expect(csv('<html><table>')).rejects.toThrow('不是 CSV'))
})

describe('a web page under the name of a sheet', () => {
  test('is its table', async () => {
    const page =
      '<html><head><title>x</title><style>td{}</style></head><body><table><tr><td colspan="2">分工表</td></tr><tr><td>任务</td><td>单位</td></tr><tr><td rowspan=2>节能<br>降碳</td><td>市发改委&amp;</td></tr><tr><td>市工信局</td></tr></table><script>1</script></body></html>'
    const { text, mediaType } = await readBytes('表.xls', Buffer.from(page))
    expect(text).toBe('分工表\n任务\t单位\n节能 降碳\t市发改委&\n\t市工信局')
    expect(mediaType).toBe('application/vnd.ms-excel')
  })
})
