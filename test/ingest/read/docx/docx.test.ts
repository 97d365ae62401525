// What a Word document says, and what is none of it: changes, hidden text, fields, boxes, notes, tables.
import { describe, expect, test } from 'vitest'
import { readBytes } from '../../../../ingest/read/read.ts'
import { cell, p, run, table, wordFile, wordText } from '../word-file.ts'

const field = (instruction: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`
const para = (inner: string): string => `<w:p>${inner}</w:p>`
const box = (inner: string): string =>
  `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>${inner}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`
const oldBox = (inner: string): string =>
  `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`

describe('text', () => {
  const texts: [name: string, body: string, text: string][] = [
    ['paragraphs are lines, empty ones too', p('甲') + p('') + p('乙'), '甲\n\n乙'],
    ['spaces stay', p('  甲 乙　丙'), '  甲 乙　丙'],
    ['runs join', para(run('到20') + run('25年', '<w:b/>')), '到2025年'],
    ['signs of markup are text', p('a &lt; b &amp;amp; c'), 'a < b &amp; c'],
    [
      'a break within a paragraph',
      para('<w:r><w:t>甲</w:t><w:br/><w:t>乙</w:t><w:cr/><w:t>丙</w:t></w:r>'),
      '甲\n乙\n丙',
    ],
    [
      'a page break between words, none at the edge',
      para(
        '<w:r><w:br w:type="page"/><w:t>甲</w:t><w:br w:type="page"/><w:t>乙</w:t><w:br w:type="page"/></w:r>',
      ),
      '甲\n乙',
    ],
    [
      'hyphens that do not break',
      para('<w:r><w:t>4</w:t><w:noBreakHyphen/><w:t>6</w:t><w:softHyphen/><w:t>月</w:t></w:r>'),
      '4-6月',
    ],
    [
      'symbols',
      para(
        '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/><w:t>是</w:t><w:sym w:font="宋体" w:char="2014"/></w:r>',
      ),
      '🗹是—',
    ],
    [
      'insertions kept, deletions gone',
      para(
        `${run('甲')}<w:ins>${run('乙')}</w:ins><w:del><w:r><w:delText>丙</w:delText></w:r></w:del>${run('丁')}`,
      ),
      '甲乙丁',
    ],
    [
      'moved text once',
      para(`<w:moveFrom>${run('甲')}</w:moveFrom>${run('乙')}<w:moveTo>${run('甲')}</w:moveTo>`),
      '乙甲',
    ],
    [
      'a deleted end of paragraph joins two',
      para(`<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('甲')}`) + p('乙'),
      '甲乙',
    ],
    [
      'a deleted end of the last paragraph',
      p('甲') + para(`<w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('乙')}`),
      '甲\n乙',
    ],
    [
      'earlier formats say nothing',
      p('甲', '<w:pPrChange><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>'),
      '甲',
    ],
    ['hidden text', para(run('甲') + run('藏', '<w:vanish/>') + run('乙', '<w:vanish w:val="0"/>')), '甲乙'],
    [
      'comments',
      para(
        `<w:commentRangeStart w:id="1"/>${run('甲')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`,
      ),
      '甲',
    ],
    ['a link is its words', para(`<w:hyperlink r:id="rId9">${run('链接')}</w:hyperlink>`), '链接'],
    ['the result of a field', para(run('见') + field('REF x', run('附件')) + run('。')), '见附件。'],
    [
      'a field within an instruction',
      para(
        field(`IF </w:instrText></w:r>${field('MERGEFIELD x', run('不见'))}<w:r><w:instrText>`, run('见')),
      ),
      '见',
    ],
    [
      'a field that never ends',
      para(`${run('甲')}<w:r><w:fldChar w:fldCharType="begin"/></w:r>${run('不见')}`) + p('乙'),
      '甲\n乙',
    ],
    ['a simple field', para(`<w:fldSimple w:instr="PAGE">${run('3')}</w:fldSimple>`), '3'],
    [
      'a contents page',
      para(field('TOC \\o', `${run('一、总体要求')}<w:r><w:tab/></w:r>${field('PAGEREF x', run('1'))}`)),
      '一、总体要求\t1',
    ],
    [
      'content controls',
      `<w:sdt><w:sdtPr><w:alias w:val="x"/></w:sdtPr><w:sdtContent>${p('甲')}</w:sdtContent></w:sdt>`,
      '甲',
    ],
    [
      'smart tags and custom XML',
      para(`<w:smartTag><w:customXml>${run('甲')}</w:customXml></w:smartTag>`),
      '甲',
    ],
    [
      'readings of characters',
      para(
        '<w:r><w:ruby><w:rt><w:r><w:t>jiǎ</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>甲</w:t></w:r></w:rubyBase></w:ruby></w:r>',
      ),
      '甲',
    ],
    ['formulas', para(`${run('PM')}<m:oMath><m:r><m:t>2.5</m:t></m:r></m:oMath>`), 'PM2.5'],
    [
      'a text box after its paragraph, once',
      para(run('甲') + box(p('专栏1') + p('乙')) + run('丙')),
      '甲丙\n专栏1\n乙',
    ],
    ['a text box of an old Word', para(run('甲') + oldBox(p('乙'))), '甲\n乙'],
    [
      'the second of two alternatives where the first has no text',
      para(
        '<w:r><mc:AlternateContent><mc:Choice Requires="x"><w:drawing/></mc:Choice><mc:Fallback><w:t>甲</w:t></mc:Fallback></mc:AlternateContent></w:r>',
      ),
      '甲',
    ],
  ]
  test.each(texts)('%s', async (_, body, text) => {
    expect(await wordText({ body: p('首') + body })).toBe(`首\n${text}`)
  })

  test('a hidden style', async () => {
    const styles = '<w:style w:styleId="H"><w:rPr><w:vanish/></w:rPr></w:style>'
    const body = p('藏', '<w:pStyle w:val="H"/>') + para(run('甲') + run('藏', '<w:rStyle w:val="H"/>'))
    expect(await wordText({ styles, body })).toBe('甲')
  })

  test('a strict document', async () => {
    const body = p('甲')
    const others = {
      '_rels/.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="1" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      'word/document2.xml':
        '<w:document xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"><w:body><w:p><w:r><w:t>严格</w:t></w:r></w:p></w:body></w:document>',
    }
    expect(await wordText({ body, others })).toBe('严格')
  })
})

describe('tables', () => {
  const c = (text: string, properties = ''): string => cell(p(text), properties)
  const tables: [name: string, body: string, text: string][] = [
    [
      'a row a line, a tab between cells',
      table([c('任务'), c('单位')], [c('节能'), c('市发改委')]),
      '任务\t单位\n节能\t市发改委',
    ],
    [
      'several paragraphs and breaks in a cell are one',
      table([cell(p('市发改委') + p('') + p('市工信局')), c('乙')]),
      '市发改委 市工信局\t乙',
    ],
    ['an empty cell stays', table([c('甲'), c(''), c('丙')], [c(''), c('乙'), c('')]), '甲\t\t丙\n\t乙\t'],
    [
      'merged columns',
      table([c('指标', '<w:gridSpan w:val="2"/>'), c('值')], [c('甲'), c('乙'), c('1')]),
      '指标\t\t值\n甲\t乙\t1',
    ],
    [
      'merged rows: the words stand once',
      table(
        [c('甲', '<w:vMerge w:val="restart"/>'), c('1')],
        [c('', '<w:vMerge/>'), c('2')],
        [c('乙'), c('3')],
      ),
      '甲\t1\n\t2\n乙\t3',
    ],
    [
      'merged rows in the middle',
      table([c('a'), c('甲', '<w:vMerge w:val="restart"/>'), c('1')], [c('b'), c('', '<w:vMerge/>'), c('2')]),
      'a\t甲\t1\nb\t\t2',
    ],
    [
      'a frame of one cell is lines',
      table([cell(p('专栏1 工程') + p('1.甲。') + p('2.乙。'))]),
      '专栏1 工程\n1.甲。\n2.乙。',
    ],
    [
      'a table within a table',
      table([cell(p('甲') + table([c('a'), c('b')]) + p('')), c('乙')]),
      '甲\na\tb\n\n乙',
    ],
    ['an empty row is none', table([c('甲'), c('乙')], [c(''), c('')]), '甲\t乙'],
    [
      'a deleted row and a deleted cell',
      `<w:tbl><w:tr><w:trPr><w:del/></w:trPr>${c('删')}${c('删')}</w:tr><w:tr>${c('甲')}${c('删', '<w:cellDel/>')}${c('乙')}</w:tr></w:tbl>`,
      '甲\t乙',
    ],
    [
      'a row that begins further right',
      `<w:tbl><w:tr>${c('甲')}${c('乙')}</w:tr><w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${c('丙')}</w:tr></w:tbl>`,
      '甲\t乙\n\t丙',
    ],
    [
      'a tab in a cell is a space',
      table([cell(`<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t></w:r></w:p>`), c('丙')]),
      '甲 乙\t丙',
    ],
  ]
  test.each(tables)('%s', async (_, body, text) => {
    expect(await wordText({ body: p('首') + body + p('尾') })).toBe(`首\n${text}\n尾`)
  })
})

describe('notes', () => {
  const note = (kind: string, id: number, text: string): string =>
    `<w:${kind} w:id="${id}">${p(text)}</w:${kind}>`
  const reference = (kind: string, id: number): string => `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`

  test('stand at the end, in the order of their places; the places are told', async () => {
    const source = await readBytes(
      'a.docx',
      wordFile({
        body:
          para(run('比重') + reference('footnote', 2) + run('达到20%。')) +
          p('乙') +
          para(run('完') + reference('endnote', 1)),
        footnotes: `<w:footnote w:id="0" w:type="separator">${p('线')}</w:footnote>${note('footnote', 2, '指非化石能源。')}`,
        endnotes: note('endnote', 1, '见附件。'),
      }),
    )
    expect(source.text).toBe('比重达到20%。\n乙\n完\n注1：指非化石能源。\n注2：见附件。')
    expect(
      source.diagnostics?.map(({ message, span = [0, 0] }) => [message, source.text.slice(...span)]),
    ).toEqual([
      ['此处有脚注或尾注，文字在文末“注1：”之后', '重'],
      ['此处有脚注或尾注，文字在文末“注2：”之后', '完'],
    ])
  })
})

describe('what is not text', () => {
  test('titles, authors and comments of the file; headers', async () => {
    const others = {
      'docProps/core.xml': '<x>机密标题</x>',
      'word/comments.xml': '<x>机密批注</x>',
      'word/header1.xml': '<x>机密页眉</x>',
    }
    expect(await wordText({ body: p('甲'), others })).toBe('甲')
  })

  test('pictures and embedded documents are told', async () => {
    const body =
      para(`${run('甲')}<w:r><w:drawing><a:blip r:link="rId1"/></w:drawing></w:r>`) +
      '<w:altChunk r:id="rId2"/>'
    const { diagnostics } = await readBytes('a.docx', wordFile({ body }))
    expect(diagnostics?.map(({ message }) => message)).toEqual([
      '文档里有 1 幅图片，图中的文字没有读入',
      '文档里有嵌入的文档，其中的文字没有读入',
    ])
  })
})
