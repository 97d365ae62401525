// Web pages: the article whole and alone, wherever it stands, with title, data and address of the page.
import { readFileSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../../corpus/schema.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readBytes } from '../../../ingest/read/read.ts'
import { articleOf } from '../../fixtures/html/article.ts'
import { ADDRESS, FURNITURE, PAGES, TITLE } from '../../fixtures/html/portal.ts'

const lines = articleOf('004_99ae5a8f86d7a8ec.txt')
const short = [
  '各区人民政府，市政府各部门：',
  '为推进节能降碳，现就有关事项通知如下。',
  '一、到2025年，全市单位地区生产总值能耗比2020年下降13%。',
  '二、由市发展改革委牵头，市生态环境局配合，2023年6月底前完成。',
  '某市人民政府',
  '2022年9月1日',
]
const bytes = (html: string): Uint8Array => new TextEncoder().encode(html)
const textOf = async (html: string, name = 'a.html'): Promise<string> =>
  (await readBytes(name, bytes(html))).text

describe.each(Object.keys(PAGES))('%s', (kind) => {
  test.each([
    ['a long article', lines],
    ['a short article', short],
  ])('%s is read whole, and nothing of the site', async (_, article) => {
    const text = await textOf(PAGES[kind]?.(article) ?? '')
    const read = text.split('\n')
    expect(read.slice(-article.length)).toEqual(article)
    const around = read.slice(0, -article.length).join('\n')
    expect(FURNITURE.filter((word) => around.includes(word))).toEqual([])
  })
})

test('title and data of the page stand before the article, its address beside', async () => {
  const source = await readBytes('a.html', bytes(PAGES.paragraphs?.(short) ?? ''))
  expect(source.mediaType).toBe('text/html')
  expect(source.text.split('\n').slice(0, 3)).toEqual([
    TITLE,
    '发布日期：2022-09-05',
    '来源：某市人民政府办公室',
  ])
  expect(source.about).toContainEqual(['原文网址', ADDRESS])
  const [document] = analyse(source).documents
  expect(document?.metadata).toMatchObject({
    title: '某市应对气候变化实施方案',
    sourceUrl: ADDRESS,
    issuedOn: '2022-09-01',
  })
  expect(document?.targets.map(({ value, year }) => [value, year])).toEqual([[13, 2025]])
})

describe('a page in another encoding', () => {
  const fixture = (name: string): Uint8Array =>
    readFileSync(new URL(`../../fixtures/html/${name}`, import.meta.url))
  test.each([
    ['yinchuan-gbk.html', '004_99ae5a8f86d7a8ec.txt'],
    ['yinchuan-utf-16le.html', '004_99ae5a8f86d7a8ec.txt'],
    ['chengyu-big5.html', '002_5b5f4a7fdffa7228.txt'],
  ])('%s: every character of the text, and its records', async (name, source) => {
    const article = articleOf(source)
    const page = await readBytes(name, fixture(name))
    const read = page.text.split('\n')
    const head = read.slice(0, -article.length).join('\n')
    expect(read.slice(-article.length)).toEqual(article)
    expect(head.split('\n')).toHaveLength(3)
    const plain = await readBytes('a.txt', bytes(`${head}\n${article.join('\n')}`))
    expect(recordsOf(page)).toEqual(recordsOf({ ...plain, about: page.about }))
    expect(recordsOf(page).flat().length).toBeGreaterThan(20)
  })

  test.each([
    ['utf-8', 'gb18030'],
    ['gb2312', 'utf8'],
    ['big5', 'gb18030'],
    ['iso-8859-1', 'gb18030'],
    ['', 'gb18030'],
    ['', 'utf-16be'],
  ])('declared %s, is %s', async (declared, encoding) => {
    const html = (PAGES.paragraphs?.(lines) ?? '').replace('charset=utf-8', `charset=${declared}`)
    const { text } = await readBytes('a.html', iconv.encode(html, encoding))
    expect(text.split('\n').slice(-lines.length)).toEqual(lines)
  })
})

const recordsOf = (source: Source) => {
  const { documents } = analyse(source)
  return documents.flatMap(({ targets, deadlines, responsibilities }) => [
    targets,
    deadlines,
    responsibilities,
  ])
}

describe('what is a page', () => {
  test.each([
    ['a.html', '<p>第一条 为了规范。</p>', 'text/html'],
    ['a.txt', '<!DOCTYPE html><p>第一条 为了规范。</p>', 'text/html'],
    ['方案.doc', '<html xmlns:w="urn:x"><body><p>第一条 为了规范。</p></body></html>', 'text/html'],
    ['a.htm', '第一条 为了规范。<br>第二条 为了管理。', 'text/html'],
    ['a', '\n<!-- 注 -->\n<div>第一条 为了规范。</div>', 'text/html'],
    ['a.xhtml', '<?xml version="1.0"?><html><body>第一条 为了规范。</body></html>', 'text/html'],
    ['a.md', '<div align="center">\n\n# 方案\n\n</div>\n第一条', 'text/markdown'],
    ['a.txt', '<通知>第一条 为了规范。', 'text/plain'],
    ['a.txt', '当 a<b 时，第一条 为了规范。', 'text/plain'],
    ['a.html', '第一条 为了规范。', 'text/plain'],
  ])('%s %s', async (name, content, mediaType) => {
    expect((await readBytes(name, bytes(content))).mediaType).toBe(mediaType)
  })
})
