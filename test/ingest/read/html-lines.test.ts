// What is seen of a page, line by line: breaks, tables, lists, small figures, entities, and what is not seen.
import { describe, expect, test } from 'vitest'
import { pageText } from '../../../ingest/read/html/page.ts'

const lines = (html: string): string[] => pageText(html).text.split('\n')

describe('lines', () => {
  const cases: [what: string, html: string, lines: string[]][] = [
    ['paragraphs', '<p>一、总体要求</p><p>全面推进。</p>', ['一、总体要求', '全面推进。']],
    ['breaks', '一、总体要求<br>全面推进。<br/><br>二、任务', ['一、总体要求', '全面推进。', '二、任务']],
    ['breaks of the source inside Chinese', '<p>全面推进碳达\n   峰工作</p>', ['全面推进碳达峰工作']],
    ['breaks of the source beside Latin', '<p>建设 5G\n  基站</p>', ['建设 5G 基站']],
    ['indents', '<p>　　&nbsp;&emsp;全面推进。　</p>', ['全面推进。']],
    ['names set apart', '<p>某市农业局&nbsp;某市财政局</p>', ['某市农业局 某市财政局']],
    [
      'paragraphs left open',
      '<p>甲条内容<p>乙条内容<div>丙条内容</div>丁条内容',
      ['甲条内容', '乙条内容', '丙条内容', '丁条内容'],
    ],
    ['a stray end tag breaks', '甲条内容</p>乙条内容</br>丙条内容', ['甲条内容', '乙条内容', '丙条内容']],
    ['preformatted', '<pre>第一行内容\n第二行内容</pre>', ['第一行内容', '第二行内容']],
    [
      'text split over elements',
      '<p>到<span>2025</span><b>年</b>，完成<font>80</font>%。</p>',
      ['到2025年，完成80%。'],
    ],
    ['entities', '<p>能耗&lt;80&amp;&ge;60&#37;&#x3002;&mdash;&middot;</p>', ['能耗<80&≥60%。—·']],
    ['broken entities', '<p>研发&amp投入&nosuch;&#xZZ;增长&', ['研发&投入&nosuch;&#xZZ;增长&']],
    ['entities beyond Unicode', '<p>增长&#x110000;&#0;&#xD800;率', ['增长\ufffd\ufffd\ufffd率']],
    ['zero characters', '<p>增\0长</p>', ['增长']],
    ['ruby', '<p><ruby>碳<rp>(</rp><rt>tàn</rt><rp>)</rp></ruby>达峰</p>', ['碳达峰']],
    ['definitions', '<dl><dt>发文机关：</dt><dd>某市人民政府</dd></dl>', ['发文机关：', '某市人民政府']],
  ]
  test.each(cases)('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))
})

describe('small figures', () => {
  test.each([
    ['二氧化碳（CO<sub>2</sub>）', '二氧化碳（CO2）'],
    ['建筑面积500万m<sup>2</sup>', '建筑面积500万m²'],
    ['水量2×10<sup>4</sup>m<sup>3</sup>', '水量2×10⁴m³'],
    ['浓度10<sup>-6</sup>', '浓度10⁻⁶'],
    ['达到50%<sup>1</sup>。', '达到50%[1]。'],
    ['能耗强度<sup>[2]</sup>下降', '能耗强度[2]下降'],
    ['能耗强度<sup><a href="#n3">3</a></sup>下降', '能耗强度[3]下降'],
    ['能耗强度<sup>①</sup>下降', '能耗强度①下降'],
  ])('%s', (html, text) => expect(lines(`<p>${html}</p>`)).toEqual([text]))
})

describe('lists', () => {
  test.each([
    ['<ol><li>甲项<li>乙项</ol>', ['1.甲项', '2.乙项']],
    ['<ol start=3><li>甲项</li><li value="7">乙项</li><li>丙项</li></ol>', ['3.甲项', '7.乙项', '8.丙项']],
    ['<ol type="a"><li>甲项</li><li>乙项</li></ol>', ['a.甲项', 'b.乙项']],
    ['<ol><li>甲项<ol><li>子项</li></ol></li><li>乙项</li></ol>', ['1.甲项', '1.子项', '2.乙项']],
    ['<ol><li>1.甲项</li><li>（二）乙项</li></ol>', ['1.甲项', '（二）乙项']],
    ['<ol style="list-style: none"><li>甲项</li></ol>', ['甲项']],
    ['<ul><li>甲项</li><li>乙项</li></ul>', ['甲项', '乙项']],
    ['<ol><li><p>甲项</p><p>其说明</p></li></ol>', ['1.甲项', '其说明']],
  ])('%s', (html, expected) => expect(lines(html)).toEqual(expected))
})

describe('tables', () => {
  const cases: [what: string, html: string, lines: string[]][] = [
    [
      'cells between tabs',
      '<table><tr><th>指标</th><th>2025年</th></tr><tr><td>森林覆盖率</td><td>35%</td></tr></table>',
      ['指标\t2025年', '森林覆盖率\t35%'],
    ],
    [
      'end tags left out',
      '<table><tr><td>指标<td>2025年<tr><td>森林覆盖率<td>35%</table>',
      ['指标\t2025年', '森林覆盖率\t35%'],
    ],
    [
      'a category over several rows stands in each',
      '<table><tr><td>类别</td><td>指标</td><td>值</td></tr><tr><td rowspan=2>环境</td><td>优良天数</td><td>85%</td></tr><tr><td>好水比例</td><td>90%</td></tr></table>',
      ['类别\t指标\t值', '环境\t优良天数\t85%', '环境\t好水比例\t90%'],
    ],
    [
      'a head over several columns stands above each',
      '<table><tr><td rowspan=2>指标</td><td colspan=2>目标值</td></tr><tr><td>2025年</td><td>2030年</td></tr><tr><td>占比</td><td>20%</td><td>25%</td></tr></table>',
      ['指标\t目标值\t目标值', '指标\t2025年\t2030年', '占比\t20%\t25%'],
    ],
    [
      'a row of one cell',
      '<table><tr><td>任务</td><td>单位</td></tr><tr><td colspan=2>一、产业</td></tr><tr><td>减排工作</td><td>市发改委</td></tr></table>',
      ['任务\t单位', '一、产业', '减排工作\t市发改委'],
    ],
    [
      'lines within a cell',
      '<table><tr><td>市发改委<br>市财政局</td><td><p>甲事</p><p>乙事</p></td></tr><tr><td>丙</td><td>丁</td></tr></table>',
      ['市发改委 市财政局\t甲事 乙事', '丙\t丁'],
    ],
    [
      'an empty cell keeps its place',
      '<table><tr><td>甲</td><td></td><td>丙</td></tr><tr><td>丁</td><td>戊</td><td>己</td></tr></table>',
      ['甲\t\t丙', '丁\t戊\t己'],
    ],
    [
      'a caption',
      '<table><caption>表1 主要指标</caption><tr><td>甲</td><td>乙</td></tr></table>',
      ['表1 主要指标', '甲\t乙'],
    ],
    [
      'text between its cells',
      '<table><tr>散落文字<td>甲</td><td>乙</td></tr></table>',
      ['散落文字', '甲\t乙'],
    ],
    [
      'tables that lay out a page',
      '<table><tr><td width=10></td><td><p>全面推进绿色发展，建设美丽城市。</p><table><tr><td>指标</td><td>值</td></tr></table></td></tr></table>',
      ['全面推进绿色发展，建设美丽城市。', '指标\t值'],
    ],
    [
      'spans beyond the table',
      '<table><tr><td rowspan=9999 colspan=0>甲</td><td rowspan=x>乙</td></tr><tr><td>丙</td></tr></table>',
      ['甲\t乙', '甲\t丙'],
    ],
  ]
  test.each(cases)('%s', (_, html, expected) => expect(lines(html)).toEqual(expected))

  test('a long cell is not repeated', () => {
    const long = '推进工业领域节能降碳，'.repeat(8)
    const html = `<table><tr><td rowspan=2>${long}</td><td>甲单位</td></tr><tr><td>乙单位</td></tr></table>`
    expect(lines(html)).toEqual([`${long}\t甲单位`, '\t乙单位'])
  })
})

describe('not seen', () => {
  test.each([
    '<p style="display:none">隐藏的文字，不可见。</p>',
    '<div STYLE="color:red; DISPLAY : none;">隐藏的文字，不可见。</div>',
    '<div hidden>隐藏的文字，不可见。</div>',
    '<span style="mso-hide:all">隐藏的文字，不可见。</span>',
    '<script>document.write("隐藏的文字，不可见。")</script>',
    '<style>p:before{content:"隐藏的文字，不可见。"}</style>',
    '<noscript>隐藏的文字，不可见。</noscript>',
    '<template><p>隐藏的文字，不可见。</p></template>',
    '<svg><title>隐藏的文字，不可见。</title><text>隐藏的文字，不可见。</text></svg>',
    '<select><option>隐藏的文字，不可见。</select>',
    '<img alt="隐藏的文字，不可见。">',
    '<!-- 隐藏的文字，不可见。 -->',
    '<!--[if gte mso 9]><p>隐藏的文字，不可见。</p><![endif]-->',
    '<textarea>隐藏的文字，不可见。</textarea>',
    '<button>隐藏的文字，不可见。</button>',
    '<iframe src="a.html">隐藏的文字，不可见。</iframe>',
    '<input value="隐藏的文字，不可见。">',
  ])('%s', (html) => {
    expect(lines(`<p>现将有关事项通知如下，请遵照执行。</p>${html}<p>特此通知，望周知。</p>`)).toEqual([
      '现将有关事项通知如下，请遵照执行。',
      '特此通知，望周知。',
    ])
  })

  test('conditional comments that browsers pass over show their content', () => {
    expect(lines('<p><![if !supportLists]>1.<![endif]>加强组织领导，落实责任。</p>')).toEqual([
      '1.加强组织领导，落实责任。',
    ])
  })

  test('a frame that carries its page within is part of the page', () => {
    expect(lines('<iframe srcdoc="&lt;p&gt;现将有关事项通知如下，请遵照执行。&lt;/p&gt;"></iframe>')).toEqual(
      ['现将有关事项通知如下，请遵照执行。'],
    )
  })
})
