// PDFs that other programs made: their text, cleaned, is that of their source, and so are the records.
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { clean } from '../../../ingest/clean/clean.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readBytes, readFile } from '../../../ingest/read/read.ts'
import { describeWith } from '../../needs.ts'
import { pagesPdf, type Words, writePdf } from './pdf/write-pdf.ts'

const LIMIT = { maxBytes: 16 * 1024 * 1024 }
const fixture = (name: string): string =>
  fileURLToPath(new URL(`../../fixtures/pdf/${name}`, import.meta.url))
const read = (name: string) => readFile(fixture(name), LIMIT)
const lines = (...texts: readonly string[]): Words[] =>
  texts.map((text, index) => ({ text, x: 90, y: 780 - index * 20 }))
const textOf = async (...pages: Parameters<typeof pagesPdf>[0]): Promise<string> =>
  (await readBytes('a.pdf', pagesPdf(pages))).text

const FURNITURE = /公报|—/
const SPACED = /\p{Script=Han} \p{Script=Han}{2} \p{Script=Han}/u
const BY_OCR = /^第1页：本页由OCR识别，可信度 \d\d，/
const SENTENCE = '到2025年，森林覆盖率达到57%，森林蓄积量达到2.8亿立方米以上。'

describe('PDFs of other programs', () => {
  test.each(['two-columns.pdf', 'plain-text.pdf', 'office.pdf'])(
    '%s: text and records are those of the source',
    async (name) => {
      const [source, plain] = [await read(name), await read('plan.txt')]
      expect(clean(source).text.value.trim()).toBe(clean(plain).text.value.trim())
      const [ours] = analyse(source).documents
      const [theirs] = analyse(plain).documents
      const bare = (records: readonly object[] | undefined): unknown[] =>
        (records ?? []).map((record) => ({
          ...record,
          span: 0,
          quote: 0,
          clause: 0,
          measure: 0,
          expression: 0,
        }))
      expect(theirs?.targets.length).toBeGreaterThan(1)
      expect(theirs?.responsibilities.length).toBeGreaterThan(5)
      expect(bare(ours?.targets)).toEqual(bare(theirs?.targets))
      expect(bare(ours?.deadlines)).toEqual(bare(theirs?.deadlines))
      expect(bare(ours?.responsibilities)).toEqual(bare(theirs?.responsibilities))
      expect(ours?.metadata.title).toBe(theirs?.metadata.title)
    },
    60_000,
  )

  test('running heads and page numbers are in the text and not in what is cleaned', async () => {
    const source = await read('two-columns.pdf')
    expect(source.text).toContain('江西省人民政府公报 2022 年第 15 期')
    expect(source.text).toContain('— 2 —')
    expect(clean(source).text.value).not.toMatch(FURNITURE)
  }, 60_000)

  test('pages follow each other and lines have their places on them', async () => {
    const { text, pages, layout = [] } = await read('two-columns.pdf')
    expect(pages.map(({ number }) => number)).toEqual([1, 2, 3])
    expect(pages.map(({ span }) => span[0])).toEqual([0, ...pages.slice(0, -1).map(({ span }) => span[1])])
    expect(pages.at(-1)?.span[1]).toBe(text.length)
    for (const [index, page] of layout.entries()) {
      expect(page.lines.length).toBeGreaterThan(20)
      for (const { span, box } of page.lines) {
        expect(text.slice(...span).trim()).not.toBe('')
        expect(span[0]).toBeGreaterThanOrEqual(pages[index]?.span[0] ?? -1)
        expect(span[1]).toBeLessThanOrEqual(pages[index]?.span[1] ?? -1)
        expect(box[0] + box[2]).toBeLessThanOrEqual(page.width + 6)
        expect(box[1] + box[3]).toBeLessThanOrEqual(page.height)
      }
    }
  }, 60_000)

  test('tables are rows of cells, with rules and without', async () => {
    const { text } = await read('table.pdf')
    const rows = text.split('\n').filter((line) => line.includes('\t'))
    expect(rows).toEqual([
      '类别\t指标\t单位\t2020年\t2025年\t属性',
      '能源结构\t非化石能源占一次能源消费总量的比重\t%\t19.3\t25\t预期性',
      '\t煤炭消费占能源消费总量的比重及其变化\t%\t—\t40\t约束性',
      '生态固碳\t森林覆盖率\t%\t52.5\t57\t约束性',
      '新能源汽车保有量\t\t万辆\t6\t50\t',
      '序号\t任务\t责任单位',
      '1\t制定重庆市碳达峰实施方案，确定时间表、路线图和施工图\t市生态环境局、市发展改革委',
      '2\t开展近零碳示范建设\t市生态环境局',
      '3\t加强温室气体排放基础统计，研究建立区县能源平衡表\t市统计局',
    ])
  }, 60_000)
})

describe('the page', () => {
  test('spaces are those of the file: none between Chinese and figures that only stand apart', async () => {
    const words = [
      { text: '到', x: 90, y: 700 },
      { text: '2025', x: 105, y: 700 },
      { text: '年 GDP', x: 157, y: 700 },
    ]
    expect(await textOf({ words })).toBe('到2025年 GDP\n')
  })

  test('a turned page and a turned table read as they are seen', async () => {
    const turned = lines(SENTENCE).map((words) => ({ ...words, x: 300, y: 90, turn: [0, 1, -1, 0] as const }))
    expect(await textOf({ words: turned, entries: '/Rotate 90' })).toBe(`${SENTENCE}\n`)
    expect(await textOf({ words: turned })).toBe(`${SENTENCE}\n`)
  })

  test('boxes count from the upper left corner of the page as it is shown', async () => {
    const turned = lines('附件').map((words) => ({ ...words, x: 300, y: 90, turn: [0, 1, -1, 0] as const }))
    const { layout } = await readBytes('a.pdf', pagesPdf([{ words: turned, entries: '/Rotate 90' }]))
    expect(layout?.[0]).toMatchObject({ number: 1, width: 842, height: 595 })
    const [x, y, width] = layout?.[0]?.lines[0]?.box ?? []
    expect([x, width].map((points) => Math.round(points ?? 0))).toEqual([90, 24])
    expect(y).toBeGreaterThan(285)
    expect(y).toBeLessThan(300)
  })

  test('the number of a footnote and the footnote do not cut a sentence', async () => {
    const full = '推进能源绿色低碳转型，统筹发展和减排、整体和局部、长远目标和短期'
    const words = [
      ...lines(full, full, `${full.slice(0, -1)}`),
      { text: '1', x: 90 + 12 * (full.length - 1), y: 746, size: 6 },
      { text: '1 指规模以上工业。', x: 90, y: 120, size: 9 },
    ]
    const second = lines(`目标，${SENTENCE}`)
    const source = await readBytes('a.pdf', pagesPdf([{ words }, { words: second }]))
    expect(clean(source).text.value).toContain('长远目标和短目标,到2025年')
    expect(source.text).toContain('1 指规模以上工业。\n')
  })

  test('what comes again at the edge of pages is a running head, headings that count on are none', async () => {
    const page = (number: number) => ({
      words: [
        { text: `某市人民政府公报 第${number}期`, x: 90, y: 810, size: 9 },
        ...lines(`附件${number}`, `推进第${'一二三四'[number]}项工作。`),
        { text: `— ${number} —`, x: 280, y: 40 },
      ],
    })
    const source = await readBytes('a.pdf', pagesPdf([page(1), page(2), page(3)]))
    expect(clean(source).text.value).toBe(
      '附件1\n推进第二项工作。\n附件2\n推进第三项工作。\n附件3\n推进第四项工作。\n',
    )
  })

  test('a watermark across the page is none of its sentences', async () => {
    const mark = { text: '内部资料', x: 150, y: 690, size: 40, turn: [0.7, 0.7, -0.7, 0.7] as const }
    const source = await readBytes(
      'a.pdf',
      pagesPdf([{ words: [...lines('一、总体思路', '二、主要目标'), mark] }]),
    )
    expect(source.text).toContain('内部资料')
    expect(clean(source).text.value.trim()).toBe('一、总体思路\n二、主要目标')
  })

  test('characters that the file does not explain are told', async () => {
    const source = await readBytes('a.pdf', pagesPdf([{ words: lines(SENTENCE, '能源\ue123局负责') }]))
    expect(source.text).toContain('能源\ufffd局')
    expect(source.diagnostics?.map(({ message }) => message)).toEqual([
      '第1页有 1 个字符在文件中没有对应的文字编码，以 \ufffd 代替。请与原件核对。',
    ])
  })
})

describe('a PDF that cannot be read', () => {
  const refused = async (name: string, bytes?: Uint8Array): Promise<string> =>
    (bytes ? readBytes(name, bytes) : read(name)).then(
      ({ text }) => text,
      (error: unknown) => (error instanceof Error ? error.message : ''),
    )

  test('says that it needs a password', async () => {
    expect(await refused('encrypted.pdf')).toContain(
      'PDF 设有打开密码。请在 PDF 软件中输入密码、另存为不加密的文件后重试。',
    )
  })
  test('says that it is damaged', async () => {
    expect(await refused('a.pdf', Uint8Array.from(Buffer.from('%PDF-1.7 and then nothing')))).toContain(
      '已损坏或不完整。请重新下载',
    )
  })
  test('says that it has no pages', async () => {
    const bytes = writePdf({
      objects: ['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Count 0 /Kids []>>'],
    })
    expect(await refused('a.pdf', bytes)).toContain('PDF 里没有页面')
  })
  test('says that it has no text', async () => {
    expect(await refused('a.pdf', pagesPdf([{ words: [] }]))).toContain('没有可读的文字')
  })
  test('of pictures alone says how to have them read where nothing reads them', async () => {
    const path = process.env.PATH
    process.env.PATH = ''
    try {
      const message = await refused('scan.pdf')
      expect(message).toContain('PDF 的 1 页都是图片，没有文字')
      expect(message).toContain('apt install tesseract-ocr tesseract-ocr-chi-sim')
    } finally {
      process.env.PATH = path
    }
  }, 60_000)
})

describeWith('tesseract', 'pages that are pictures', () => {
  test('are read, marked and rated', async () => {
    const { text, layout, diagnostics } = await read('scan.pdf')
    expect(text).toContain('坚持“全国统筹、')
    expect(text).not.toMatch(SPACED)
    expect(layout?.[0]?.confidence).toBeGreaterThan(70)
    expect(diagnostics?.[0]?.message).toMatch(BY_OCR)
  }, 120_000)
})

test('the fixtures come with the commands that made them', () => {
  expect(existsSync(fixture('make.sh'))).toBe(true)
})
