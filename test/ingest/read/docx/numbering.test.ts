// Numbers that Word counts and does not write: formats, levels, restarts, styles.
import { describe, expect, test } from 'vitest'
import { formatNumber } from '../../../../ingest/read/docx/number-formats.ts'
import { item, p, wordText } from '../word-file.ts'

describe('formats', () => {
  const formats: [format: string, values: [number, string][]][] = [
    [
      'decimal',
      [
        [1, '1'],
        [12, '12'],
      ],
    ],
    [
      'decimalZero',
      [
        [1, '01'],
        [12, '12'],
      ],
    ],
    ['decimalFullWidth', [[12, '１２']]],
    [
      'chineseCounting',
      [
        [1, '一'],
        [10, '十'],
        [11, '十一'],
        [20, '二十'],
        [99, '九十九'],
        [100, '一〇〇'],
      ],
    ],
    [
      'chineseCountingThousand',
      [
        [3, '三'],
        [10, '十'],
        [19, '十九'],
        [21, '二十一'],
        [100, '一百'],
        [105, '一百零五'],
        [110, '一百一十'],
        [1020, '一千零二十'],
        [10_001, '一万零一'],
      ],
    ],
    [
      'japaneseCounting',
      [
        [1, '一'],
        [11, '十一'],
        [123, '一百二十三'],
      ],
    ],
    [
      'ideographDigital',
      [
        [1, '一'],
        [10, '一〇'],
        [2025, '二〇二五'],
      ],
    ],
    [
      'ideographTraditional',
      [
        [1, '甲'],
        [10, '癸'],
        [11, '甲'],
      ],
    ],
    [
      'ideographZodiac',
      [
        [1, '子'],
        [12, '亥'],
      ],
    ],
    [
      'chineseLegalSimplified',
      [
        [1, '壹'],
        [10, '壹拾'],
        [23, '贰拾叁'],
      ],
    ],
    [
      'decimalEnclosedCircle',
      [
        [1, '①'],
        [20, '⑳'],
        [21, '㉑'],
        [36, '㊱'],
        [51, '51'],
      ],
    ],
    [
      'decimalEnclosedParen',
      [
        [1, '⑴'],
        [21, '21'],
      ],
    ],
    ['decimalEnclosedFullstop', [[2, '⒉']]],
    [
      'upperRoman',
      [
        [4, 'IV'],
        [19, 'XIX'],
      ],
    ],
    ['lowerRoman', [[9, 'ix']]],
    [
      'upperLetter',
      [
        [1, 'A'],
        [26, 'Z'],
        [27, 'AA'],
        [28, 'BB'],
      ],
    ],
    ['lowerLetter', [[2, 'b']]],
    ['none', [[3, '']]],
    ['hebrew1', [[3, '3']]],
    [
      'chineseCounting',
      [
        [0, '0'],
        [1_000_000, '1000000'],
      ],
    ],
  ]
  test.each(formats)('%s', (format, values) => {
    expect(values.map(([value]) => [value, formatNumber(value, format)])).toEqual(values)
  })
})

const level = (at: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/>${more}</w:lvl>`
const abstract = (id: number, ...levels: string[]): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels.join('')}</w:abstractNum>`
const num = (id: number, abstractId: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstractId}"/>${more}</w:num>`
const OFFICIAL = abstract(
  0,
  level(0, 'chineseCountingThousand', '%1、'),
  level(1, 'chineseCountingThousand', '（%2）'),
  level(2, 'decimal', '%3.'),
)

describe('lists', () => {
  const lists: [name: string, numbering: string, body: string, text: string][] = [
    [
      'the three levels of official documents, each beginning again under the one above',
      OFFICIAL + num(1, 0),
      item('总体要求') +
        item('指导思想', 1) +
        item('基本原则', 1) +
        item('统筹', 2) +
        item('重点任务') +
        item('节能', 1) +
        item('降碳', 2),
      '一、总体要求\n（一）指导思想\n（二）基本原则\n1.统筹\n二、重点任务\n（一）节能\n1.降碳',
    ],
    [
      'chapters and articles that count on through the chapters',
      abstract(
        0,
        level(0, 'chineseCountingThousand', '第%1章', '<w:suff w:val="space"/>'),
        level(1, 'chineseCountingThousand', '第%2条', '<w:lvlRestart w:val="0"/>'),
      ) + num(1, 0),
      item('总则') + item('为了节能', 1) + item('本办法', 1) + item('管理') + item('各部门', 1),
      '第一章 总则\n第一条 为了节能\n第二条 本办法\n第二章 管理\n第三条 各部门',
    ],
    [
      'a level that names those above in figures',
      abstract(0, level(0, 'chineseCounting', '%1、'), level(1, 'decimal', '%1.%2', '<w:isLgl/>')) +
        num(1, 0),
      item('甲') + item('乙', 1) + item('丙', 1),
      '一、甲\n1.1 乙\n1.2 丙',
    ],
    [
      'two lists of one definition count on, unless one says that it starts again',
      OFFICIAL +
        num(1, 0) +
        num(2, 0) +
        num(3, 0, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>'),
      item('甲') + item('乙', 0, 2) + item('丙', 0, 3) + item('丁', 0, 3),
      '一、甲\n二、乙\n一、丙\n二、丁',
    ],
    [
      'a list that does not start at one',
      abstract(0, level(0, 'decimal', '%1.').replace('<w:start w:val="1"/>', '<w:start w:val="5"/>')) +
        num(1, 0),
      item('甲') + item('乙'),
      '5.甲\n6.乙',
    ],
    [
      'a level without one above it before',
      OFFICIAL.replace('（%2）', '%1.%2') + num(1, 0),
      item('甲', 1) + item('乙'),
      '一.一 甲\n一、乙',
    ],
    [
      'a level replaced in one list',
      OFFICIAL +
        num(1, 0, `<w:lvlOverride w:ilvl="0">${level(0, 'ideographTraditional', '%1．')}</w:lvlOverride>`),
      item('甲事') + item('乙事'),
      '甲．甲事\n乙．乙事',
    ],
    [
      'nothing between number and text, where the list says so',
      abstract(0, level(0, 'decimal', '专栏%1', '<w:suff w:val="nothing"/>')) + num(1, 0),
      item('工程'),
      '专栏1工程',
    ],
    [
      'bullets, those of symbol fonts as •',
      abstract(0, level(0, 'bullet', '\uf0b7'), level(1, 'bullet', '—')) + num(1, 0),
      item('甲') + item('乙', 1),
      '• 甲\n— 乙',
    ],
    ['list 0 is none', OFFICIAL + num(1, 0), item('甲', 0, 0), '甲'],
    ['a list that is not there is none', OFFICIAL + num(1, 0), item('甲', 0, 9), '甲'],
    [
      'a level that is not there is none',
      abstract(0, level(0, 'decimal', '%1.')) + num(1, 0),
      item('甲', 7),
      '甲',
    ],
    ['a number alone: the first column of a table', OFFICIAL + num(1, 0), item('') + item('', 2), '一、\n1.'],
    [
      'a format of a later Word, with one that all know beside it',
      `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent><w:lvlText w:val="%1、"/></w:lvl></w:abstractNum>` +
        num(1, 0),
      item('甲'),
      '1、甲',
    ],
  ]
  test.each(lists)('%s', async (_, numbering, body, text) => {
    expect(await wordText({ numbering, body })).toBe(text)
  })

  test('a style is numbered, and those based on it', async () => {
    const styles = `<w:style w:styleId="H1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="H2"><w:pPr><w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
      <w:style w:styleId="H2x"><w:basedOn w:val="H2"/></w:style>
      <w:style w:styleId="Plain"><w:basedOn w:val="H1"/><w:pPr><w:numPr><w:numId w:val="0"/></w:numPr></w:pPr></w:style>`
    const styled = (text: string, style: string): string => p(text, `<w:pStyle w:val="${style}"/>`)
    const body = styled('甲', 'H1') + styled('乙', 'H2x') + styled('丙', 'Plain') + styled('丁', 'H1')
    expect(await wordText({ numbering: OFFICIAL + num(1, 0), styles, body })).toBe(
      '一、甲\n（一）乙\n丙\n二、丁',
    )
  })

  test('styles based on each other in a circle end', async () => {
    const styles =
      '<w:style w:styleId="A"><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style>'
    expect(await wordText({ styles, body: p('甲', '<w:pStyle w:val="A"/>') })).toBe('甲')
  })

  test('deleted and hidden items do not count', async () => {
    const deleted = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr></w:pPr><w:del><w:r><w:delText>删</w:delText></w:r></w:del></w:p>`
    const hidden = `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:vanish/></w:rPr></w:pPr><w:r><w:rPr><w:vanish/></w:rPr><w:t>藏</w:t></w:r></w:p>`
    expect(
      await wordText({ numbering: OFFICIAL + num(1, 0), body: item('甲') + deleted + hidden + item('乙') }),
    ).toBe('一、甲\n二、乙')
  })
})
