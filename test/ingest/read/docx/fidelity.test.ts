// Word files that other programs made of known texts: not one character other, and the records of the plain text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Source } from '../../../../corpus/schema.ts'
import { analyse } from '../../../../ingest/pipeline.ts'
import { readBytes, readFile } from '../../../../ingest/read/read.ts'
import { describeWith, SHARED } from '../../../needs.ts'

const ROOT = join(import.meta.dirname, '../../../..')
const OFFICE = join(ROOT, 'test/fixtures/office')
const SOURCES = join(ROOT, 'corpus/sources')
const LIMITS = { maxBytes: 10_000_000 }
const corpusText = (number: string): string => {
  const name = readdirSync(SOURCES).find((file) => file.startsWith(`${number}_`)) ?? number
  return readFileSync(join(SOURCES, name), 'utf8')
}

describe('made from a text of the corpus', () => {
  test.each([
    ['yinchuan.docx', '004'],
    ['chengyu.docx', '002'],
  ])('%s has its text and records', async (file, number) => {
    const text = corpusText(number)
    const source = await readFile(join(OFFICE, file), LIMITS)
    expect(source.text).toBe(text)
    const plain = await readBytes('plain.txt', Buffer.from(text))
    const [ours, theirs] = [analyse(source), analyse(plain)]
    expect(ours.documents).toEqual(theirs.documents)
    const found = ours.documents.flatMap(({ targets, responsibilities }) => [...targets, ...responsibilities])
    expect(found.length).toBeGreaterThan(10)
  })
})

describe('with lists, a table, a note and changes', () => {
  test.each(['numbered.docx', 'numbered-libreoffice.docx'])('%s', async (file) => {
    const { text } = await readFile(join(OFFICE, file), LIMITS)
    expect(`${text}\n`).toBe(readFileSync(join(OFFICE, 'numbered.txt'), 'utf8'))
  })
})

const BLANK = /\s+/g
/** Records without their places, which blank lines move. */
const records = (source: Source): unknown =>
  analyse(source).documents.map(({ targets, deadlines, responsibilities }) => ({
    targets: targets.map(({ indicator, value, unit, year, bound, change }) => [
      indicator,
      value,
      unit,
      year,
      bound,
      change,
    ]),
    deadlines: deadlines.map(({ expression, date, relation }) => [expression, date, relation]),
    responsibilities: responsibilities.map(({ task, assignments }) => [task, assignments]),
  }))

describeWith('shared', 'one policy as .docx and .md', () => {
  test('has the same words and the same records', async () => {
    const word = await readFile(join(SHARED, 'samples/25-shisiwu-shuzijingji.docx'), LIMITS)
    const markdown = await readFile(join(SHARED, 'samples/21-shisiwu-shuzijingji.md'), LIMITS)
    const [ours, theirs] = [word, markdown].map(({ text }) => text.replace(BLANK, ''))
    // The Word file has a title of its own above what it was made from, and a legend to its highlighting below.
    const [before, after, ...more] = (ours ?? '').split(theirs ?? 'missing')
    expect([before, after?.slice(0, 6), more]).toEqual(['十四五数字经济发展规划', '【高亮说明】', []])
    expect(records(word)).toEqual(records(markdown))
  })
})
