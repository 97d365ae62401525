// OFD pages read by the places of their characters. The files are made by hand after GB/T 33190-2016: that programs of others write
// the standard as it is read here, no file of theirs has checked.
import { describe, expect, test } from 'vitest'
import { clean } from '../../../../ingest/clean/clean.ts'
import { stepsIn } from '../../../../ingest/read/ofd/text-codes.ts'
import { readBytes } from '../../../../ingest/read/read.ts'
import { line, type OfdParts, object, ofdFile, path } from './ofd-file.ts'

const read = (parts: OfdParts): ReturnType<typeof readBytes> => readBytes('文件.ofd', ofdFile(parts))
const pageText = async (inner: string): Promise<string> => (await read({ documents: [[inner]] })).text.trim()
const CIRCLES = /^圈+$/
const code = (text: string, attributes = 'X="0" Y="5"'): string =>
  `<ofd:TextCode ${attributes}>${text}</ofd:TextCode>`

/** Cut into lines of as many wide characters, narrow ones counting half. */
function wrapped(text: string, width: number): string[] {
  const lines = ['']
  let left = width
  for (const sign of text) {
    left -= sign < '\x7f' ? 0.5 : 1
    if (left < 0) {
      lines.push('')
      left = width - 1
    }
    lines[lines.length - 1] += sign
  }
  return lines
}

describe('steps', () => {
  test.each([
    ['5 4 3', [5, 4, 3]],
    ['g 3 5', [5, 5, 5]],
    ['2 g 2 5 4', [2, 5, 5, 4]],
    ['', [0]],
    ['g 2', [0, 0]],
    ['g -1 5', []],
    ['x 1e999 3', [0, 0, 3]],
  ])('%s', (deltas, steps) => expect(stepsIn(deltas)).toEqual(steps))

  test('a count without measure has an end', () =>
    expect(stepsIn('g 999999999 5 g 999999999 5').length).toBe(100_000))
})

describe('a page', () => {
  const pages: [name: string, inner: string, text: string][] = [
    ['a line', line('一、总体要求', 20, 30), '一、总体要求'],
    [
      'lines in order of their places, not of the file',
      line('二、保障措施', 30, 60) +
        line('加快发展方式绿色转型，推动经济社会发展绿色化、低碳化，加快产业结构、', 20, 40) +
        line('一、总体要求', 30, 30) +
        line('能源结构调整优化，大力发展绿色低碳产业', 20, 50),
      '一、总体要求\n加快发展方式绿色转型，推动经济社会发展绿色化、低碳化，加快产业结构、能源结构调整优化，大力发展绿色低碳产业\n二、保障措施',
    ],
    [
      'an object for each character',
      [...'到2025年'].map((sign, at) => object(code(sign), 20 + at * 5, 30)).join(''),
      '到2025年',
    ],
    [
      'an object in pieces, each with its own start',
      object(code('碳达', 'X="0" Y="5" DeltaX="5"') + code('峰', 'X="10" Y="5"'), 20, 30),
      '碳达峰',
    ],
    ['without steps the characters stand side by side', object(code('碳达峰2030'), 20, 30), '碳达峰2030'],
    [
      'a scale of its own',
      object(code('碳达峰', 'X="0" Y="1" DeltaX="g 2 1"'), 20, 30, 1, 'CTM="5 0 0 5 0 0"'),
      '碳达峰',
    ],
    [
      'the start in a map',
      object(code('甲乙', 'X="0" Y="5" DeltaX="5"'), 0, 0, 5, 'CTM="1 0 0 1 20 30"') + line('丙', 35, 30),
      '甲乙 丙'.replace(' ', '\t'),
    ],
    [
      'invisible objects are none',
      line('甲', 20, 30) + line('藏', 20, 60, 5, 'Visible="false"') + line('藏', 20, 90, 5, 'Alpha="0"'),
      '甲',
    ],
    [
      'blocks in blocks',
      `<ofd:PageBlock ID="5"><ofd:PageBlock ID="6">${line('甲', 20, 30)}</ofd:PageBlock></ofd:PageBlock>`,
      '甲',
    ],
    ['signs of markup', line('a&amp;b', 20, 30), 'a&b'],
  ]
  test.each(pages)('%s', async (_, inner, text) => {
    const found = await pageText(inner)
    expect(found.replace(/\s+/g, '')).toBe(text.replace(/\s+/g, ''))
    expect(found.split('\n').length).toBe(text.split('\n').length)
  })

  test('a table that lines rule is rows with tabs', async () => {
    const rules =
      [30, 42, 54].map((y) => path(`M 20 ${y} L 170 ${y}`)).join('') +
      [20, 95, 170].map((x) => path(`M ${x} 30 L ${x} 54`)).join('')
    const cells =
      line('重点任务', 24, 33) +
      line('牵头单位', 99, 33) +
      line('推广绿色交通', 24, 45) +
      line('市交通局', 99, 45)
    expect(await pageText(rules + cells)).toBe('重点任务\t牵头单位\n推广绿色交通\t市交通局')
  })

  test('a paragraph of several lines is one line of text', async () => {
    const sentence =
      '到2025年，全市单位地区生产总值能耗比2020年下降14%，非化石能源消费比重达到20%左右，绿色低碳发展水平明显提升，生态环境质量持续改善，能源资源利用效率大幅提高，绿色生产生活方式普遍形成。'
    const lines = wrapped(sentence, 34).map((text, at) => line(text, 20, 30 + at * 8))
    const heading = line('一、主要目标', 30, 20)
    expect((await pageText(heading + lines.join(''))).replaceAll(' ', '')).toBe(`一、主要目标\n${sentence}`)
  })
})

describe('pages', () => {
  const body = (number: number): string =>
    line(`第${number}部分正文。`, 20, 100) + line(`— ${number} —`, 95, 280)

  test('follow each other, with their places in points', async () => {
    const { text, pages, layout, mediaType } = await read({ documents: [[body(1), body(2)]] })
    expect(mediaType).toBe('application/ofd')
    expect(pages.map(({ number }) => number)).toEqual([1, 2])
    expect(pages.map(({ span }) => text.slice(...span).includes('部分正文。'))).toEqual([true, true])
    const [first] = layout ?? []
    expect(first?.width).toBeCloseTo(595.3, 0)
    const place = first?.lines.find(({ span }) => text.slice(...span).startsWith('第1部分'))
    const [x = 0, y = 0, wide = 0] = place?.box ?? []
    expect([x, wide].map(Math.round)).toEqual([57, 92])
    expect(y).toBeGreaterThan(280)
    expect(y).toBeLessThan(300)
  })

  test('page numbers and the heads of a template are cleaned away', async () => {
    const source = await read({
      documents: [[body(1), body(2), body(3)]],
      template: line('某市人民政府公报', 80, 10),
    })
    expect(source.text).toContain('某市人民政府公报')
    const { text } = clean(source)
    expect(text.value).not.toContain('公报')
    expect(text.value).not.toContain('— 2 —')
    expect(text.value.replace(/\s+/g, '')).toBe('第1部分正文。第2部分正文。第3部分正文。')
  })

  test('of several documents in one file', async () => {
    const { text, pages } = await read({ documents: [[line('甲文。', 20, 100)], [line('乙文。', 20, 100)]] })
    expect(text.replace(/\s+/g, '')).toBe('甲文。乙文。')
    expect(pages).toHaveLength(2)
  })

  test('may show graphics that the document shares', async () => {
    const resources = `<ofd:CompositeGraphicUnits><ofd:CompositeGraphicUnit ID="50" Width="100" Height="10"><ofd:Content>${line('共用。', 0, 0)}</ofd:Content></ofd:CompositeGraphicUnit></ofd:CompositeGraphicUnits>`
    const use = '<ofd:CompositeObject ID="51" ResourceID="50" Boundary="20 100 100 10"/>'
    expect((await read({ documents: [[use]], resources })).text.trim()).toBe('共用。')
  })

  test('graphics that show themselves have an end', async () => {
    const use = '<ofd:CompositeObject ID="51" ResourceID="50" Boundary="0 0 100 10"/>'
    const resources = `<ofd:CompositeGraphicUnit ID="50"><ofd:Content>${line('圈', 20, 20)}${use}</ofd:Content></ofd:CompositeGraphicUnit>`
    expect((await read({ documents: [[use]], resources })).text.replace(/\s+/g, '')).toMatch(CIRCLES)
  })

  test('a page that is missing is told, the others are read', async () => {
    const parts = {
      documents: [[line('甲。', 20, 100), line('乙。', 20, 100)]],
      others: {
        'Doc_0/Document.xml':
          '<Document><CommonData/><Pages><Page BaseLoc="Pages/Page_0/Content.xml"/><Page BaseLoc="Pages/Page_9/Content.xml"/></Pages></Document>',
      },
    }
    const { text, diagnostics } = await read(parts)
    expect(text.trim()).toBe('甲。')
    expect(diagnostics?.map(({ message }) => message)).toEqual(['第2页在文件中缺失。请核对原件。'])
  })
})

describe('what cannot be read is told', () => {
  const glyphs =
    '<ofd:CGTransform CodePosition="0" CodeCount="1" GlyphCount="1"><ofd:Glyphs>7</ofd:Glyphs></ofd:CGTransform>'

  test('glyphs without characters among others', async () => {
    const { diagnostics, text } = await read({
      documents: [[line('甲乙。', 20, 30) + object(glyphs + code('¤'), 20, 60)]],
    })
    expect(text).toContain('甲乙。')
    expect(diagnostics?.map(({ message }) => message)).toEqual([
      '第1页有 1 个字形没有对应的文字编码，以 \ufffd 代替。请与原件核对。',
    ])
  })

  test('attachments and pictures', async () => {
    const { diagnostics } = await read({
      documents: [[`${line('甲', 20, 30)}<ofd:ImageObject ID="4" Boundary="0 0 9 9" ResourceID="3"/>`]],
      attachments: true,
    })
    expect(diagnostics?.map(({ message }) => message)).toEqual([
      '文件里有 1 幅图片，图中的文字没有读入',
      '文件带有附件，附件没有读入',
    ])
  })

  test.each([
    ['glyphs alone', object(glyphs + code('¤'), 20, 30), '1 个字形在文件中都没有对应的文字编码'],
    ['pictures alone', '<ofd:ImageObject ID="4" Boundary="0 0 9 9" ResourceID="3"/>', '1 页都是图片'],
    ['nothing', '', '1 页都没有文字'],
  ])('a file of %s', async (_, inner, reason) => {
    await expect(read({ documents: [[inner]] })).rejects.toThrow(reason)
  })

  test.each([
    ['an encrypted file', { 'Encryptions.xml': '<x/>' }, '已加密'],
    ['no pages', { 'Doc_0/Document.xml': '<Document/>' }, '没有可以读取的页面'],
    ['broken XML', { 'Doc_0/Document.xml': '<Document>' }, 'XML 不完整或有错误'],
    [
      'a document that is elsewhere',
      { 'OFD.xml': '<OFD><DocBody><DocRoot>../../etc/passwd</DocRoot></DocBody></OFD>' },
      '没有',
    ],
  ])('%s', async (_, others, reason) => {
    await expect(read({ documents: [[line('甲', 20, 30)]], others })).rejects.toThrow(reason)
  })
})
