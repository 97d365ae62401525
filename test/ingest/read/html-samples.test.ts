// Real pages of portals: every paragraph of the article, nothing else but title and data of the page, the same records.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'cheerio'
import { expect, test } from 'vitest'
import type { Metadata } from '../../../corpus/schema.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readFile } from '../../../ingest/read/read.ts'
import { describeWith, SHARED } from '../../needs.ts'

const SPACES = /[\s\u3000\u00a0\u200b]+/g
const squeezed = (text: string): string => text.replace(SPACES, '')
const LIMIT = { maxBytes: 1 << 24 }

interface Sample {
  readonly file: string
  /** Where the article is, known here and not to the reader. */
  readonly container: string
  /** Lines above it that belong to the policy: title and data of the page. */
  readonly head: RegExp
  readonly metadata: Partial<Metadata>
}

const DATA = /^(?:[\p{Script=Han}\u3000 ]{2,6}：|\[[\p{Script=Han}]{2,6}\] )\S/u
const SAMPLES: readonly Sample[] = [
  {
    file: '33-guangzhou-jiatingyisheng.html',
    container: '.article-content',
    head: new RegExp(`${DATA.source}|^广州市卫生健康委等4部门关于印发`, 'u'),
    metadata: {
      documentNumber: '穗卫函〔2023〕1930号',
      issuedOn: '2023-10-19',
      region: '广州市',
      level: 'city',
    },
  },
  {
    file: '36-beijing-gengdi-saved.html',
    container: '#mainText',
    head: new RegExp(`${DATA.source}|^北京市农业农村局 北京市财政局关于印发`, 'u'),
    metadata: {
      title: '2025年北京市耕地地力保护补贴实施方案',
      issuers: ['北京市农业农村局', '北京市财政局'],
      documentNumber: '京政农函〔2025〕9号',
      issuedOn: '2025-05-21',
      validity: '现行有效',
      sourceUrl: 'https://www.beijing.gov.cn/zhengce/zhengcefagui/202507/t20250704_4141510.html',
    },
  },
  {
    file: '37-govcn-5342665.html',
    container: '#UCAP-CONTENT',
    head: DATA,
    metadata: {
      title: '国务院关于支持自由贸易试验区深化改革创新若干措施的通知',
      issuers: ['国务院'],
      documentNumber: '国发〔2018〕38号',
      issuedOn: '2018-11-07',
    },
  },
  {
    file: '38-govcn-5362266.html',
    container: '#UCAP-CONTENT',
    head: DATA,
    metadata: {
      title: '国务院办公厅关于加强三级公立医院绩效考核工作的意见',
      issuers: ['国务院办公厅'],
      documentNumber: '国办发〔2019〕4号',
      issuedOn: '2019-01-16',
    },
  },
]

describeWith('shared', 'saved pages', () => {
  test.each(SAMPLES)('$file', async ({ file, container, head, metadata }) => {
    const path = join(SHARED, 'samples', file)
    const source = await readFile(path, LIMIT)
    const $ = load(readFileSync(path, 'utf8'))
    $('script, style').remove()
    const paragraphs = $(container)
      .find('p')
      .toArray()
      .map((element) => squeezed($(element).text()))
    const article = squeezed($(container).text())
    const read = squeezed(source.text)
    expect(paragraphs.length).toBeGreaterThan(30)
    expect(paragraphs.filter((paragraph) => !read.includes(paragraph))).toEqual([])
    const others = source.text
      .split('\n')
      .filter((line) => !line.split('\t').every((cell) => article.includes(squeezed(cell))))
    expect(others.filter((line) => !head.test(line))).toEqual([])
    const { documents } = analyse(source)
    expect(documents).toHaveLength(1)
    expect(documents[0]?.metadata).toMatchObject(metadata)
  })

  test('the page whose text is annotated has the same records as that text', async () => {
    const [page] = analyse(
      await readFile(join(SHARED, 'samples', '36-beijing-gengdi-saved.html'), LIMIT),
    ).documents
    const [text] = analyse(await readFile(join(SHARED, 'gold/dev', 'beijing-gengdi.txt'), LIMIT)).documents
    const records = (document: typeof page): unknown[] => [
      document?.targets.map(({ quote, value, year }) => [quote, value, year]),
      document?.deadlines.map(({ quote, date }) => [quote, date]),
      document?.responsibilities.map(({ quote, task, assignments }) => [quote, task, assignments]),
      document?.sections.map(({ quote }) => quote),
    ]
    expect(records(page)).toEqual(records(text))
  })
})
