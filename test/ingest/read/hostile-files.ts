// Files that mean harm or are broken, each made when it is asked for: Word, OFD, sheets and archives.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { line, object, ofdFile } from './ofd/ofd-file.ts'
import { cell, item, p, run, table, wordFile } from './word-file.ts'
import { type Member, zipFile } from './zip-file.ts'

export interface HostileFile {
  readonly name: string
  readonly make: () => Uint8Array
  /** Of its text, where it is read in spite of all; else it is refused. */
  readonly reads?: boolean
}

const FIXTURES = join(import.meta.dirname, '../../fixtures')
const fixture = (path: string): Buffer => readFileSync(join(FIXTURES, path))
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
const WHOLE: Readonly<Record<string, () => Buffer>> = {
  docx: () => fixture('office/numbered.docx'),
  xlsx: () => fixture('sheets/tasks.xlsx'),
  ofd: () =>
    ofdFile({
      documents: [[line('一、总体要求', 20, 30), line('二、任务', 20, 30)]],
      template: line('公报', 20, 10),
    }),
  zip: () =>
    zipFile([
      { name: 'a.txt', content: '甲'.repeat(500) },
      { name: 'b.docx', content: fixture('office/numbered.docx') },
    ]),
}

const TENTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9]
const truncated = Object.entries(WHOLE).flatMap(([kind, whole]) =>
  TENTHS.map(
    (tenth): HostileFile => ({
      name: `截断${tenth}.${kind}`,
      make: () => whole().subarray(0, Math.floor((whole().length * tenth) / 10)),
    }),
  ),
)

/** The same bytes in every run. */
function* noise(seed: number): Generator<number, never> {
  let state = seed
  for (;;) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0
    yield state / 2 ** 32
  }
}

const changed = Object.entries(WHOLE).flatMap(([kind, whole]) =>
  [1, 2, 3, 4, 5].map(
    (seed): HostileFile => ({
      name: `乱码${seed}.${kind}`,
      reads: true,
      make: () => {
        const bytes = Buffer.from(whole())
        const random = noise(seed)
        for (let count = 0; count < seed * 20; count++)
          bytes[Math.floor(random.next().value * bytes.length)] = Math.floor(random.next().value * 256)
        return bytes
      },
    }),
  ),
)

const BOMB = `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(1_000)}">${Array.from({ length: 9 }, (_, at) => `<!ENTITY ${'bcdefghij'[at]} "${`&${'abcdefghi'[at]};`.repeat(10)}">`).join('')}]>`
const FILE = '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]>'
const REMOTE = '<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd">'
const word = (document: string, others: Readonly<Record<string, string>> = {}): Buffer =>
  zipFile([
    { name: '[Content_Types].xml', content: '<Types/>' },
    { name: 'word/document.xml', content: document },
    ...Object.entries(others).map(([name, content]): Member => ({ name, content })),
  ])
const body = (inner: string): string => `<w:document ${W}><w:body>${inner}</w:body></w:document>`
const bookOf = (sheet: string, others: Readonly<Record<string, string>> = {}): Buffer =>
  zipFile(
    Object.entries({
      '[Content_Types].xml':
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>',
      'xl/workbook.xml':
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="表" sheetId="1" r:id="r1"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
      'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${sheet}</worksheet>`,
      ...others,
    }).map(([name, content]): Member => ({ name, content })),
  )
const inline = (reference: string): string => `<c r="${reference}" t="inlineStr"><is><t>字</t></is></c>`
const MEGABYTE = 1024 * 1024
const LEVELS = 100_000
const nested = (tag: string, depth: number, inner = ''): string =>
  `<${tag}>`.repeat(depth) + inner + `</${tag.split(' ')[0]}>`.repeat(depth)
const numbering = (level: string): string =>
  `<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0">${level}</w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>`
const ofdPage = (inner: string): Buffer => ofdFile({ documents: [[inner]] })
const random = (count: number): number[] => {
  const numbers = noise(7)
  return Array.from({ length: count }, () => numbers.next().value)
}

const words: readonly HostileFile[] = [
  { name: '实体炸弹.docx', make: () => word(BOMB + body('<w:p><w:r><w:t>&j;</w:t></w:r></w:p>')) },
  { name: '外部实体.docx', make: () => word(FILE + body('<w:p><w:r><w:t>&a;</w:t></w:r></w:p>')) },
  { name: '远程定义.docx', make: () => word(REMOTE + body(p('甲'))) },
  {
    name: '样式里的实体.docx',
    make: () => word(body(p('甲')), { 'word/styles.xml': `${BOMB}<styles>&j;</styles>` }),
  },
  {
    name: '编号里的实体.docx',
    make: () => word(body(p('甲')), { 'word/numbering.xml': `${FILE}<numbering>&a;</numbering>` }),
  },
  {
    name: '脚注里的实体.docx',
    make: () => word(body(p('甲')), { 'word/footnotes.xml': `${BOMB}<footnotes>&j;</footnotes>` }),
  },
  {
    name: '关系里的实体.docx',
    make: () => word(body(p('甲')), { '_rels/.rels': `${FILE}<Relationships>&a;</Relationships>` }),
  },
  { name: '未知实体.docx', make: () => word(body('<w:p><w:r><w:t>&nope;</w:t></w:r></w:p>')) },
  { name: '嵌套十万层.docx', make: () => word(body(nested('w:sdt', LEVELS))) },
  {
    name: '嵌套表格.docx',
    make: () => word(body(nested('w:tbl', 90, nested('w:tr', 90, p('甲'))))),
    reads: true,
  },
  { name: '嵌套文本框.docx', make: () => word(body(nested('w:txbxContent', 150, p('甲')))), reads: true },
  { name: '二十万段.docx', make: () => word(body('<w:p/>'.repeat(200_000))) },
  {
    name: '二十万单元格.docx',
    make: () => word(body(`<w:tbl><w:tr>${'<w:tc><w:p/></w:tc>'.repeat(200_000)}</w:tr></w:tbl>`)),
  },
  { name: '一千万字.docx', make: () => word(body(p('字'.repeat(10_000_000)))) },
  {
    name: '六十万次修订.docx',
    make: () => word(body(`<w:p>${run('甲')}${'<w:del/>'.repeat(600_000)}</w:p>`)),
    reads: true,
  },
  {
    name: '十万个并列属性.docx',
    make: () =>
      word(body(`<w:p ${Array.from({ length: 100_000 }, (_, at) => `a${at}=""`).join(' ')}/>${p('甲')}`)),
    reads: true,
  },
  {
    name: '跨越无数列.docx',
    make: () =>
      wordFile({
        body: table(
          ...Array.from({ length: 400 }, () => [
            cell(p('甲'), '<w:gridSpan w:val="99999"/>'),
            cell(p('乙'), '<w:gridSpan w:val="99999"/>'),
          ]),
        ),
      }),
    reads: true,
  },
  {
    name: '编号从天文数字起.docx',
    make: () =>
      wordFile({
        body: item('甲'),
        numbering: numbering(
          '<w:start w:val="999999999999"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1%1%1%9"/>',
        ),
      }),
    reads: true,
  },
  {
    name: '编号样式相互引用.docx',
    make: () =>
      wordFile({
        body: item('甲'),
        styles: '<w:style w:styleId="a"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
        numbering:
          '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="a"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      }),
    reads: true,
  },
  {
    name: '域不结束.docx',
    make: () =>
      word(body(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}</w:p>${p('甲')}`)),
    reads: true,
  },
  {
    name: '没有正文.docx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: '<x/>' },
        { name: 'word/x.xml', content: '<x/>' },
      ]),
  },
  { name: '正文是图片.docx', make: () => word('\x89PNG\r\n') },
  { name: '空白.docx', make: () => word(body('')) },
  {
    name: '关系指向别处.docx',
    make: () =>
      word(body(p('甲')), {
        '_rels/.rels':
          '<Relationships xmlns="x"><Relationship Type="x/officeDocument" Target="../../../etc/passwd"/></Relationships>',
      }),
  },
  {
    name: '解压后六十兆.docx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: Buffer.alloc(60 * MEGABYTE, ' ') },
      ]),
  },
  {
    name: '大小不实.docx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: Buffer.alloc(60 * MEGABYTE, ' '), size: 1_000 },
      ]),
  },
  {
    name: '加密.docx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: 'x', flags: 1 },
      ]),
  },
  {
    name: '条目重叠.docx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: 'x' },
        { name: 'word/document.xml', content: 'x', at: 0 },
      ]),
  },
  { name: '名不副实.docx', make: () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1') },
]

const books: readonly HostileFile[] = [
  {
    name: '实体炸弹.xlsx',
    make: () => bookOf('<sheetData/>', { 'xl/sharedStrings.xml': `${BOMB}<sst><si><t>&j;</t></si></sst>` }),
  },
  {
    name: '外部实体.xlsx',
    make: () => bookOf(`<sheetData/>`, { 'xl/styles.xml': `${FILE}<styleSheet>&a;</styleSheet>` }),
  },
  {
    name: '对角两格.xlsx',
    make: () =>
      bookOf(
        `<sheetData><row r="1">${inline('A1')}</row><row r="1048576">${inline('XFD1048576')}</row></sheetData>`,
      ),
  },
  {
    name: '两千万空格.xlsx',
    make: () =>
      bookOf(
        `<sheetData><row r="1">${inline('A1')}</row><row r="1200">${inline('XFD1200')}</row></sheetData>`,
      ),
    reads: true,
  },
  {
    name: '行号越界.xlsx',
    make: () => bookOf(`<sheetData><row r="99999999">${inline('A99999999')}</row></sheetData>`),
    reads: true,
  },
  {
    name: '一百万单元格.xlsx',
    make: () =>
      bookOf(
        `<sheetData>${Array.from({ length: 1_000 }, () => `<row>${'<c><v>1</v></c>'.repeat(1_000)}</row>`).join('')}</sheetData>`,
      ),
    reads: true,
  },
  { name: '一张六十兆工作表.xlsx', make: () => bookOf(' '.repeat(60 * MEGABYTE)) },
  { name: '嵌套十万层.xlsx', make: () => bookOf(nested('sheetData', LEVELS)), reads: true },
  {
    name: '合并无数单元格.xlsx',
    make: () =>
      bookOf(
        `<sheetData><row r="1">${inline('A1')}</row></sheetData><mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000)}</mergeCells>`,
      ),
    reads: true,
  },
  {
    name: '没有工作簿.xlsx',
    make: () =>
      zipFile([
        { name: '[Content_Types].xml', content: '<Types/>' },
        { name: 'xl/x.xml', content: '<x/>' },
      ]),
  },
  { name: '引号百万.csv', make: () => Buffer.from(`标题,正文\n${'"'.repeat(1_000_001)}`), reads: true },
  { name: '逗号千万.csv', make: () => Buffer.from(`甲${','.repeat(10_000_000)}`) },
  { name: '百万行.csv', make: () => Buffer.from('甲,乙\n'.repeat(1_000_000)), reads: true },
  {
    name: '嵌套表格十万层.xls',
    make: () => Buffer.from(`<html>${'<table><tr><td>'.repeat(LEVELS)}甲`),
    reads: true,
  },
  {
    name: '跨越无数格.xls',
    make: () => Buffer.from(`<table>${'<tr><td colspan=99999 rowspan=99999>甲<td>乙'.repeat(300)}</table>`),
    reads: true,
  },
  { name: '脚本不结束.xls', make: () => Buffer.from(`<html>${'<script>'.repeat(300_000)}`) },
]

const glyphPage = (count: number): string => {
  const places = random(count * 2)
  return Array.from({ length: count }, (_, at) =>
    object(
      '<ofd:TextCode X="0" Y="3">字</ofd:TextCode>',
      (places[at * 2] ?? 0) * 200,
      (places[at * 2 + 1] ?? 0) * 280,
      3,
    ),
  ).join('')
}

const ofds: readonly HostileFile[] = [
  {
    name: '实体炸弹.ofd',
    make: () => ofdFile({ documents: [[]], others: { 'OFD.xml': `${BOMB}<OFD>&j;</OFD>` } }),
  },
  {
    name: '外部实体.ofd',
    make: () =>
      ofdFile({ documents: [['']], others: { 'Doc_0/Pages/Page_0/Content.xml': `${FILE}<Page>&a;</Page>` } }),
  },
  { name: '嵌套十万层.ofd', make: () => ofdPage(nested('ofd:PageBlock', LEVELS)) },
  {
    name: '步长无数.ofd',
    make: () =>
      ofdPage(
        object(
          `<ofd:TextCode X="0" Y="5" DeltaX="${'g 999999999 5 '.repeat(1_000)}">甲乙</ofd:TextCode>`,
          20,
          30,
        ),
      ),
    reads: true,
  },
  {
    name: '坐标无穷.ofd',
    make: () =>
      ofdPage(
        object('<ofd:TextCode X="1e308" Y="1e308" DeltaX="1e308 1e308">甲乙丙</ofd:TextCode>', 1e308, 1e308),
      ),
    reads: true,
  },
  { name: '一行百万字.ofd', make: () => ofdPage(line('字'.repeat(1_000_000), 20, 30)), reads: true },
  { name: '两万字乱放.ofd', make: () => ofdPage(glyphPage(20_000)), reads: true },
  { name: '四十万对象.ofd', make: () => ofdPage('<ofd:TextObject/>'.repeat(400_000)) },
  {
    name: '线条无数.ofd',
    make: () =>
      ofdPage(
        `${line('甲', 20, 30)}<ofd:PathObject Boundary="0 0 9 9"><ofd:AbbreviatedData>${'M 0 0 L 200 0 L 200 200 '.repeat(100_000)}</ofd:AbbreviatedData></ofd:PathObject>`,
      ),
    reads: true,
  },
  {
    name: '网格乱线.ofd',
    make: () =>
      ofdPage(
        line('甲', 20, 30) +
          random(1_900)
            .map(
              (at, index) =>
                `<ofd:PathObject Boundary="0 0 210 297"><ofd:AbbreviatedData>${index % 2 ? `M 0 ${at * 290} L 200 ${at * 290}` : `M ${at * 200} 0 L ${at * 200} 290`}</ofd:AbbreviatedData></ofd:PathObject>`,
            )
            .join(''),
      ),
    reads: true,
  },
  {
    name: '自我引用的图元.ofd',
    make: () =>
      ofdFile({
        documents: [
          [`${line('甲', 20, 30)}${'<ofd:CompositeObject ResourceID="5" Boundary="0 0 1 1"/>'.repeat(9)}`],
        ],
        resources: `<ofd:CompositeGraphicUnit ID="5"><ofd:Content>${line('乙', 20, 60)}${'<ofd:CompositeObject ResourceID="5" Boundary="0 0 1 1"/>'.repeat(9)}</ofd:Content></ofd:CompositeGraphicUnit>`,
      }),
    reads: true,
  },
  {
    name: '六千页同一内容.ofd',
    make: () =>
      ofdFile({
        documents: [[line('甲', 20, 30)]],
        others: {
          'Doc_0/Document.xml': `<Document><Pages>${'<Page BaseLoc="Pages/Page_0/Content.xml"/>'.repeat(6_000)}</Pages></Document>`,
        },
      }),
  },
  {
    name: '文档引用自己.ofd',
    make: () => ofdFile({ documents: [[]], others: { 'OFD.xml': '<OFD><DocRoot>OFD.xml</DocRoot></OFD>' } }),
  },
  {
    name: '路径外的页面.ofd',
    make: () =>
      ofdFile({ documents: [[]], others: { 'OFD.xml': '<OFD><DocRoot>/../../etc/passwd</DocRoot></OFD>' } }),
  },
]

const quine = (depth: number): Buffer =>
  zipFile([{ name: depth === 0 ? 'a.txt' : 'a.zip', content: depth === 0 ? '底' : quine(depth - 1) }])
const FLAT = Buffer.alloc(20 * MEGABYTE)
const archives: readonly HostileFile[] = [
  {
    name: '六万个条目.zip',
    make: () =>
      zipFile(Array.from({ length: 60_000 }, (_, at) => ({ name: `${at}`, content: 'x', stored: true }))),
  },
  { name: '条目数不实.zip', make: () => zipFile([{ name: 'a.txt', content: '甲' }], 4_000) },
  { name: '嵌套十层.zip', make: () => quine(10) },
  {
    name: '里层都是炸弹.zip',
    make: () =>
      zipFile(
        Array.from({ length: 5 }, (_, at) => ({
          name: `${at}.zip`,
          content: zipFile([{ name: 'a.bin', content: FLAT }]),
        })),
      ),
  },
  {
    name: '名称全是点.zip',
    make: () =>
      zipFile([
        { name: '....//....//x', content: 'x' },
        { name: '..', content: 'x' },
      ]),
    reads: true,
  },
  {
    name: '压缩数据是噪声.zip',
    make: () =>
      zipFile([
        {
          name: 'a.txt',
          content: Buffer.from(random(5_000).map((one) => one * 256)),
          stored: true,
          method: 8,
        },
      ]),
  },
]

export const HOSTILE_FILES: readonly HostileFile[] = [
  ...words,
  ...books,
  ...ofds,
  ...archives,
  ...truncated,
  ...changed,
]
