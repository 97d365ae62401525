// The compilation of 114 policies in the corpus, against starts, ends and headings made without the splitter.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Source } from '../../../corpus/schema.ts'
import { clean } from '../../../ingest/clean/clean.ts'
import { readFile } from '../../../ingest/read/read.ts'
import { split } from '../../../ingest/split/split.ts'
import type { SplitResult } from '../../../ingest/stages.ts'

const Expected = z.object({
  source: z.string(),
  policies: z.array(
    z.object({
      start: z.number(),
      end: z.number(),
      label: z.string(),
      title: z.string(),
      sourceUrl: z.string().nullable(),
      pages: z.tuple([z.number(), z.number()]),
    }),
  ),
})
const fixture = new URL('../../fixtures/split/compilation-003.json', import.meta.url)
const { source: name, policies } = Expected.parse(JSON.parse(readFileSync(fixture, 'utf8')))
const path = fileURLToPath(new URL(`../../../corpus/sources/${name}`, import.meta.url))

let source: Source
let result: SplitResult
beforeAll(async () => {
  source = await readFile(path, { maxBytes: 10_000_000 })
  result = split(source, clean(source))
})

test('the fixture holds 114 policies', () => expect(policies).toHaveLength(114))

test('starts, ends and pages of all', () => {
  const found = result.parts.map(({ span: [start, end], pages }) => ({ start, end, pages }))
  expect(found).toEqual(policies.map(({ start, end, pages }) => ({ start, end, pages })))
})

test('labels, titles and addresses of all', () => {
  const found = result.parts.map(({ heading }) => [heading?.label, heading?.title, heading?.sourceUrl])
  expect(found).toEqual(policies.map(({ label, title, sourceUrl }) => [label, title, sourceUrl]))
})

test('the text begins after label, title and address', () => {
  for (const { heading, span } of result.parts) {
    const head = source.text.slice(span[0], heading?.bodyStart)
    if (heading?.sourceUrl) expect(head.replace('(非官网)', '').endsWith(heading.sourceUrl)).toBe(true)
  }
  const begin = (index: number): string =>
    source.text.slice(result.parts[index]?.heading?.bodyStart).slice(0, 10)
  expect(begin(0)).toBe('——全国统筹。全国一')
  expect(begin(1)).toBe('为深入贯彻落实党中央')
  expect(begin(policies.findIndex(({ label }) => label === '农业部'))).toBe('2030年前实现碳排')
})

test('only bodies are issuers', () => {
  const issuers = result.parts.map(({ heading }) => heading?.issuers ?? [])
  expect(issuers[0]).toEqual(['中共中央', '国务院'])
  expect(issuers.slice(1, 15).flat()).toEqual(policies.slice(1, 15).map(({ label }) => label))
  expect(issuers.slice(15).flat()).toEqual([])
})

test('dates only where a table can be read row by row', () => {
  const dates = result.parts.flatMap(({ heading }) =>
    heading?.issuedOn ? [`${heading.label} ${heading.issuedOn}`] : [],
  )
  expect(dates).toHaveLength(16)
  expect(dates).toContain('中共中央国务院 2021-10-24')
  expect(dates).toContain('国家能源局 2022-10-09')
  expect(dates).toContain('北京市 2022-10-13')
})

test('tells what the contents page gets wrong and what belongs to no policy', () => {
  const messages = result.diagnostics.map(({ message }) => message)
  const expected = [
    '汇编文件，分出 114 项政策',
    '目录写第1277页，正文在第127页：国家能源局《能源双碳标准化提升行动计划》',
    '目录写第175页，正文在第165页：浙江省《财政支持双碳工作实施意见》',
    '《关于完整准确全面贯彻新发展理念做好碳达峰碳中和工作的意见》的开头不在文件中，标题取自目录',
    '目录“省区方案58项”写 58 项，分节处写 62 项，文件中实有 59 项',
    '目录“附表:全国双碳方案汇总表(118项)”写 118 项，分节处写 113 项，文件中实有 114 项',
  ]
  expect(messages).toEqual(expect.arrayContaining(expected))
  const outside = result.diagnostics.filter(({ rule }) => rule === 'outside')
  expect(outside.map(({ message }) => message.split('“')[0])).toEqual([
    '第1页',
    '第30页',
    '第153—155页',
    '第866—867页',
    '第1286—1290页',
  ])
})
