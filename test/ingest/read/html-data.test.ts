// What a page says of its policy: the lines under its title, tables of data, meta tags, its address.
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../../corpus/schema.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { pageText } from '../../../ingest/read/html/page.ts'
import { readBytes } from '../../../ingest/read/read.ts'

const TITLE = '某市人民政府关于加强节水工作的意见'
const PROSE = '<p>各区人民政府：</p><p>为推进节水工作，现提出如下意见，请认真贯彻执行。</p>'
const above = (html: string): string[] =>
  pageText(`<title>${TITLE}-某市人民政府</title><div><h1>${TITLE}</h1>${html}${PROSE}</div>`)
    .text.split('\n')
    .slice(1, -2)

describe('lines under the title', () => {
  test.each([
    [
      '来源：某市水务局　发布时间：2024-03-05 10:00　浏览量：<span>-</span>　字体大小：【 <a>A-</a> A A+ 】',
      ['来源：某市水务局', '发布时间：2024-03-05 10:00'],
    ],
    [
      '2024-03-05 10:00 来源：某市水务局 <a href="#">收藏</a> <a href="javascript:print()">打印</a>',
      ['2024-03-05 10:00', '来源：某市水务局'],
    ],
    ['<span>[发文机关]</span> <span>----</span><span>某市人民政府</span>', ['[发文机关] 某市人民政府']],
    [
      '<dl><dt>索引号：</dt><dd>000014349/2024-00207</dd><dt>文号：</dt><dd>某政发〔2024〕3号</dd></dl>',
      ['索引号：', '000014349/2024-00207', '文号：', '某政发〔2024〕3号'],
    ],
    ['【字体：大 中 小】【打印】【关闭窗口】', []],
    [
      '<ol><li>发文机关：某市人民政府</li><li>成文日期：2024-03-01</li></ol>',
      ['发文机关：某市人民政府', '成文日期：2024-03-01'],
    ],
  ])('%s', (html, lines) => expect(above(html)).toEqual(lines))
})

describe('tables of data', () => {
  test.each([
    [
      '<table><tr><td>索 引 号：</td><td>0001/2024-1</td><td>主题分类：</td><td></td></tr><tr><td>标　　题：</td><td colspan=3>某意见</td></tr></table>',
      ['索 引 号：0001/2024-1', '标　　题：某意见'],
    ],
    [
      '<table><tr><th>发文机关</th><td>某市人民政府</td></tr><tr><th>成文日期</th><td>2024-03-01</td></tr></table>',
      ['发文机关：某市人民政府', '成文日期：2024-03-01'],
    ],
    [
      '<table><tr><td>名称</td><td>来源</td></tr><tr><td>甲表</td><td>乙局</td></tr></table>',
      ['名称\t来源', '甲表\t乙局'],
    ],
  ])('%s', (html, lines) => expect(above(html)).toEqual(lines))
})

test('tables of indicators and of tasks give the records of their rows', async () => {
  const html = `<title>某市能源发展“十四五”规划</title><h1>某市能源发展“十四五”规划</h1><p>为推进能源发展，制定本规划，请认真执行。</p>
<table><tr><td>类别</td><td>指标</td><td>单位</td><td>2020年</td><td>2025年</td><td>属性</td></tr>
<tr><td rowspan=2>结构</td><td>非化石能源消费比重</td><td>%</td><td>15</td><td>20</td><td>约束性</td></tr>
<tr><td>煤炭消费比重</td><td>%</td><td>60</td><td>≤50</td><td></td></tr>
<tr><td colspan=2>单位地区生产总值能耗降低</td><td>%</td><td>—</td><td>[13.5]</td><td>约束性</td></tr></table>
<table><tr><td>重点任务</td><td>责任单位</td></tr><tr><td rowspan=2>推进绿色建筑</td><td>市住房城乡建设局</td></tr><tr><td>市发展改革委</td></tr></table>`
  const source = await readBytes('a.html', new TextEncoder().encode(html))
  const [document] = analyse(source).documents
  expect(document?.targets.map(({ indicator, value, year }) => [indicator, value, year])).toEqual([
    ['非化石能源消费比重', 20, 2025],
    ['煤炭消费比重', 50, 2025],
    ['单位地区生产总值能耗', 13.5, 2025],
  ])
  expect(document?.responsibilities.map(({ task, assignments: [one] }) => [task, one?.agency])).toEqual([
    ['推进绿色建筑', '市住房城乡建设局'],
    ['推进绿色建筑', '市发展改革委'],
  ])
})

describe('the address of the page', () => {
  const saved = '<!-- saved from url=(0024)https://www.mou.gov.cn/1.html -->'
  const canonical = '<link rel="canonical" href="https://www.mou.gov.cn/2.html">'
  const og = '<meta property="og:url" content="https://www.mou.gov.cn/3.html">'
  test.each([
    [`<!DOCTYPE html>${saved}<html>${canonical}${og}`, 'https://www.mou.gov.cn/1.html'],
    [`<html>${canonical}${og}`, 'https://www.mou.gov.cn/2.html'],
    [`<html>${og}`, 'https://www.mou.gov.cn/3.html'],
    [
      '<!-- saved from url=(0011)about:blank --><html><link rel=canonical href="./a.html"><meta name="Url" content="./t.html">',
      undefined,
    ],
    ['<!-- saved from url=(0030)file:///C:/Users/a/1.html --><html>', undefined],
  ])('%s', (head, address) => {
    const { about } = pageText(`${head}<body>${PROSE}</body>`)
    expect(about.find(([name]) => name === '原文网址')?.[1]).toBe(address)
  })
})

describe('the policy', () => {
  const metadata = async (html: string): Promise<Metadata | undefined> =>
    analyse(await readBytes('a.html', new TextEncoder().encode(html))).documents[0]?.metadata

  test('has the fields of the table', async () => {
    const rows =
      '<table><tr><td>发文机关：</td><td>某市人民政府</td><td>发文字号：</td><td>某政发〔2024〕3号</td></tr><tr><td>成文日期：</td><td>2024年3月1日</td><td>有效性：</td><td>现行有效</td></tr></table>'
    expect(await metadata(`<html>${rows}<h1>${TITLE}</h1>${PROSE}</html>`)).toMatchObject({
      title: TITLE,
      documentNumber: '某政发〔2024〕3号',
      issuedOn: '2024-03-01',
      validity: '现行有效',
    })
  })

  test('has the day and title of meta tags where the page shows none', async () => {
    const head = `<link rel=canonical href="https://www.mou.gov.cn/2.html"><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-03-05 10:20">`
    expect(await metadata(`<html><head>${head}</head><body>${PROSE}</body></html>`)).toMatchObject({
      title: TITLE,
      issuedOn: '2024-03-05',
      sourceUrl: 'https://www.mou.gov.cn/2.html',
    })
  })

  test('keeps the day that its text gives', async () => {
    const signed = '<p>某市人民政府</p><p>2024年3月1日</p>'
    const head =
      '<meta name="PubDate" content="2024-03-05"><meta property="og:url" content="https://www.mou.gov.cn/3.html">'
    expect(await metadata(`<html>${head}<h1>${TITLE}</h1>${PROSE}${signed}</html>`)).toMatchObject({
      issuedOn: '2024-03-01',
    })
  })
})
