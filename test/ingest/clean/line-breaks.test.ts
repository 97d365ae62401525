// Lines that were broken inside a sentence are joined; paragraphs, headings and items stay apart.
import { describe, expect, test } from 'vitest'
import { lineBreaks } from '../../../ingest/clean/line-breaks.ts'
import { cleanText, cleanWith } from './clean-text.ts'

const RUNNING = '推进采用绿色雨水基础设施,减少自来水消耗。硬质地面大量采用透水铺装材料和下凹式绿地'

describe('joins', () => {
  test.each([
    ['a hanging word', '联合循环热效率达到75.9%,较\n\n百万容量的燃煤机组节约38万吨。', '较百万'],
    ['a comma', '推动减污降碳,\n协同增效。', '降碳,协同'],
    ['a list of bodies', '全覆盖落实政府行政、\n\n行业主管部门责任。', '行政、行业'],
    [
      'a list of bodies in a bracket over three lines',
      '推进改造。(省发展改\n革委、省财政厅、省交通运输\n厅、省商务厅)',
      '(省发展改革委、省财政厅、省交通运输厅、省商务厅)',
    ],
    [
      'half a title above blank lines',
      '国务院关于印发国家环境保护\n\n\n\n“十一五”规划的通知国发〔2007〕37号各省:',
      '国家环境保护“十一五”规划的通知',
    ],
    ['a verb', '(一)加强领导。农业农村部、国家发展改革委加\n强统筹协调。', '国家发展改革委加强统筹协调'],
    ['an open quotation', '全国首创横向补偿机制。“智\n\n慧广阳岛”加快建设。', '“智慧广阳岛”'],
    ['an open title', '贯彻落实《某市绿色建筑\n发展行动方案》要求。', '《某市绿色建筑发展行动方案》'],
    ['running text', `${RUNNING}\n\n透水铺装率为80%。`, '绿地透水'],
    [
      'a figure that is no number of a heading',
      `${RUNNING},完成森林抚育\n10.67 万公顷。`,
      '森林抚育10.67 万公顷',
    ],
    [
      'Latin words with a space between',
      '采用双银Low-E与\nLow\n\n高性能玻璃,较\nPassive House标准更高。',
      '较Passive House',
    ],
  ])('%s', (_, source, expected) => expect(cleanWith(lineBreaks, source).value).toContain(expected))

  test('a short line that a page mark parted from its rest', () => {
    const page = '推进能源绿色低碳转型,加快建设新型电力系统。\n'.repeat(3)
    const source = `${page}——能耗总量更低。到2025年,总面积\n— 12 —\n达到500万平方米。\n${page}— 13 —\n`
    expect(cleanText(source).text.value).toContain('总面积达到500万平方米。')
    expect(cleanText(source.replace('— 12 —\n', '')).text.value).toContain('总面积\n达到')
  })

  test('who signed, above the date, is no rest of the line before', () => {
    const source =
      '责任单位:市教育局、市人力资源和社会保障局、市财政局,市政府教育督导室\n南平市人民政府办公室\n2017年3月15日'
    expect(cleanText(source).text.value).toBe(source)
  })

  test('a file broken at a fixed width', () => {
    const sentences =
      '推进能源绿色低碳转型加快建设新型电力系统提高非化石能源消费比重促进经济社会发展全面绿色转型'.repeat(8)
    const lines = sentences.match(/.{1,32}/g) ?? []
    const { value } = cleanWith(
      lineBreaks,
      `一、总体要求\n${lines.join('\n')}。\n二、重点任务\n${lines.join('\n')}。`,
    )
    expect(value).toBe(`一、总体要求\n${sentences}。\n二、重点任务\n${sentences}。`)
  })
})

/** Lines as printers break them: figures and Latin half as wide. */
test('a fixed width is that of what is printed', () => {
  const sentence =
    '到2025年实现营业收入12000亿元以上并且新增高新技术企业5000家以上持续提升能效水平促进全面绿色转型'
  const printed = sentence.repeat(8)
  const lines: string[] = []
  let [line, width] = ['', 0]
  for (const character of printed) {
    const own = character.charCodeAt(0) < 128 ? 0.5 : 1
    if (width + own > 24) {
      lines.push(line)
      ;[line, width] = ['', 0]
    }
    line += character
    width += own
  }
  expect(cleanWith(lineBreaks, `${[...lines, line].join('\n')}。`).value).toBe(`${printed}。`)
})

/** A paragraph as a printer breaks it. */
const printed = (text: string, width: number): string[] => text.match(new RegExp(`.{1,${width}}`, 'g')) ?? []
const PARAGRAPH = `${'推进能源绿色低碳转型加快建设新型电力系统,'.repeat(12)}完善制度`

describe('a file of one width', () => {
  test('is told by most of its lines, also where others are longer', () => {
    const long = '本文件由办公室负责解释并且自印发之日起施行各地结合实际抓好贯彻落实工作'
    const source = `${printed(PARAGRAPH, 24).join('\n')}。\n${long}。\n${long}。`
    expect(cleanWith(lineBreaks, source).value).toBe(`${PARAGRAPH}。\n${long}。\n${long}。`)
  })

  test('runs over: some characters of a full line stand in a line of their own', () => {
    const lines = printed(PARAGRAPH, 24).flatMap((line) =>
      line.length < 24 ? [line] : [line.slice(0, 22), line.slice(22)],
    )
    expect(cleanWith(lineBreaks, `${lines.join('\n')}。`).value).toBe(`${PARAGRAPH}。`)
  })

  test('goes on with a number that opens no heading', () => {
    const lines = printed(PARAGRAPH, 24)
    const source = [...lines.slice(0, 8), '25 度以上坡耕地退耕还林。'].join('\n')
    expect(cleanWith(lineBreaks, source).value).toBe(`${lines.slice(0, 8).join('')}25 度以上坡耕地退耕还林。`)
  })

  test('keeps the data of documents in their lines', () => {
    const data = '某市人民政府《某市节能降碳实施方案以及配套的措施清单》\n序号:1\n发文机关:某市人民政府\n'
    const body = printed(PARAGRAPH, 24).join('\n')
    const source = `${data}${body}。\n${data}${body}。\n${data}${body}。`
    expect(cleanWith(lineBreaks, source).value).toBe(`${data}${PARAGRAPH}。\n`.repeat(3).trim())
  })

  test('centres its title, which reaches as far by its indent', () => {
    const body = printed(PARAGRAPH, 24).join('\n')
    const title = `${' '.repeat(34)}某政发〔2023〕4号\n各县(市、区)人民政府:\n`
    expect(cleanWith(lineBreaks, `${title}${body}。`).value).toBe(`${title}${PARAGRAPH}。`)
  })
})

describe('keeps apart', () => {
  test.each([
    ['paragraphs', `${RUNNING}。\n透水铺装率为80%。`],
    [
      'a paragraph that ends with who is responsible',
      `${RUNNING}。(生态环境部、自然资源部等按职责分工负责)\n强化重点监管单位监管,动态更新名录。`,
    ],
    [
      'a paragraph that ends with a bracket of bodies',
      `${RUNNING}。(责任单位:省经济和信息化厅、省财政厅)\n推动企业上云上平台。建立资源池,实施动态管理。`,
    ],
    ['a heading and its text', '加强组织领导\n各级党委政府要高度重视,统筹推进。'],
    [
      'a numbered heading with a comma',
      '三、优化能源结构,能源领域碳排放总量逐步削减,各项工作有序推进\n(七)优化供给侧结构。',
    ],
    [
      'fields',
      '牵头单位:市发改委、工信局按职责分别负责,各县(市)区人民政府,各园区管委会配合\n配合单位:各县(市)区人民政府,各园区管委会\n严格新建项目管控。',
    ],
    ['items', '推进以下工作:\n1.推广绿色建筑;\n2.发展绿色交通'],
    ['labels in a bracket', '推进改造。(牵头单位:省财政厅\n配合单位:省教育厅、省水利厅\n责任单位:省林业局)'],
    ['an open bracket before a chapter', '(省财政厅、省教育厅\n第二章 重点任务\n(省水利厅)'],
    ['running text and a chapter', `${RUNNING}\n第二章 重点任务`],
    ['running text and a numbered part', `${RUNNING}\n二、重点任务`],
    ['running text and a dash item', `${RUNNING}\n——绿色发展。`],
    ['a signature and a date', '某市人民政府办公室\n2023年3月1日'],
    ['a title and its subtitle', '某市绿色建筑发展行动方案\n(征求意见稿)'],
    ['lines far apart', `${RUNNING}\n\n\n\n透水铺装率为80%。`],
    [
      'rows of cells, the next one without its first cells',
      `3\t${RUNNING}\t轨道公司\n\t\t推进改造。\t住建局`,
    ],
    ['a table row', '| 指标 | 2025年 |\n| 能耗 | 下降 |'],
  ])('%s', (_, source) => expect(cleanWith(lineBreaks, source).value).toBe(source))
})

describe('a printed page', () => {
  const LINE = '推进能源绿色低碳转型加快建设新型电力系统提高非化石能源消费比重促进发展'
  const page = (rows: readonly string[], gap: string): string =>
    [...Array.from({ length: 10 }, () => LINE), ...rows].join(gap)

  test.each([
    [
      'set with a blank line behind every line',
      '\n\n',
      [`${LINE.slice(0, 30)}二氧化碳`, '排放下降18%。'],
      '二氧化碳排放下降18%',
    ],
    [
      'a line short of the width',
      '\n',
      ['(4)积极推动磷石膏建材应用和固体废物循环利用,在“十四五”期间建', '筑业消纳固废达到1000万吨。'],
      '建筑业消纳',
    ],
    [
      'a label that is the rest of a word',
      '\n',
      [
        `(责任单位:省生态环境厅、省财政厅、省农业农村厅、省市场监管局,配`,
        '合单位:省司法厅、省水利厅、省林业局、省统计局、省能源局)对标国',
        '际国内先进水平。',
      ],
      '对标国际国内',
    ],
    [
      'an ordinal that opens no heading',
      '\n',
      [`${LINE.slice(0, 26)},获得绿色建筑`, '一、二星级标识的项目达到70%。'],
      '绿色建筑一、二星级',
    ],
    ['a year behind 到', '\n\n', [`${LINE.slice(0, 30)},到`, '2025年,建成加氢站15座。'], '到2025年,建成'],
    [
      'a bracket that a limit closes',
      '\n\n',
      ['加强监管。(责任部门:大气处,完成期限:', '6月底)'],
      '完成期限:6月底)',
    ],
  ] as const)('joins %s', (_, gap, rows, expected) =>
    expect(cleanWith(lineBreaks, page(rows, gap)).value).toContain(expected),
  )

  test.each([
    ['a title', '\n', ['关于印发“十四五”公共机构节约能源、资源工作规划的通知', '(国管节能〔2021〕195号)']],
    ['an item', '\n', [`${LINE.slice(0, 30)},加快`, '二、主要目标']],
  ] as const)('keeps %s apart from what follows', (_, gap, rows) =>
    expect(cleanWith(lineBreaks, page(rows, gap)).value).toContain(rows.join('\n')),
  )
})
