// Web pages: the article whole and alone, wherever it stands, with title, data and address of the page.
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { analyse } from '../../../ingest/pipeline.ts'
import { readBytes } from '../../../ingest/read/read.ts'
import { ADDRESS, FURNITURE, PAGES, TITLE } from '../../fixtures/html/portal.ts'

const corpus = (name: string): string =>
  readFileSync(new URL(`../../../corpus/sources/${name}`, import.meta.url), 'utf8').replace('\ufeff', '')
const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/[\u00a0\u2002\u3000]/g, ' ')
        .replace(/ +/g, ' ')
        .trim(),
    )
    .filter((line) => line !== '')
/** Without the furniture at its end. */
const lines = linesOf(corpus('004_99ae5a8f86d7a8ec.txt').split('扫一扫')[0] ?? '')
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
