// PDFs of ministries and provinces: what pdftotext finds in them is in our text, in order, and nothing of the page in a sentence.
import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { spanFromSource } from '../../../corpus/text.ts'
import { clean } from '../../../ingest/clean/clean.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readFile } from '../../../ingest/read/read.ts'
import { commonLength } from '../../eval/common-length.ts'
import { describeWith } from '../../needs.ts'
import { SHARED } from '../../tools.ts'

const LIMIT = { maxBytes: 16 * 1024 * 1024 }
const FOLDER = join(SHARED, 'samples')
const NOT_TOLD = /[^\p{L}\p{N}]/gu
const FURNITURE = /[-—–]\s*\d{1,3}\s*[-—–]\s|https?:|^\d{1,3}$/m
const signs = (text: string): string => text.normalize('NFKC').replace(NOT_TOLD, '')
const sorted = (text: string): string => [...text].sort().join('')
const theirsOf = (path: string): string =>
  execFileSync('pdftotext', ['-enc', 'UTF-8', path, '-'], {
    encoding: 'utf8',
    maxBuffer: LIMIT.maxBytes,
    stdio: ['ignore', 'pipe', 'ignore'],
  })
/** Of tables pdftotext gives the columns one after the other, where we give the rows: in files with many its order is another. */
const IN_ORDER = new Map([
  ['15-taizhou-shengtai.pdf', 0.985],
  ['17-guangdong-needs-cmap.pdf', 0.985],
  ['19-govcn-shuzizhongguo-print.pdf', 0.993],
])
const BAR = 0.995
const PATIENCE = 120_000
const sources = new Map<string, ReturnType<typeof readFile>>()
/** Read once for both tests of a file. */
function sourceOf(name: string): ReturnType<typeof readFile> {
  const source = sources.get(name) ?? readFile(join(FOLDER, name), LIMIT)
  sources.set(name, source)
  return source
}

describeWith('shared', 'PDFs of ministries', () => {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.pdf'))

  test.each(names)(
    '%s',
    async (name) => {
      const source = await sourceOf(name)
      const cleaned = clean(source).text
      const sentences = analyse(source)
        .documents.flatMap((one) => [...one.targets, ...one.deadlines, ...one.responsibilities])
        .map(({ span }) => cleaned.value.slice(...spanFromSource(cleaned, span)))
      expect(sentences.length).toBeGreaterThan(1)
      expect(sentences.filter((sentence) => FURNITURE.test(sentence))).toEqual([])
    },
    PATIENCE,
  )

  describeWith('pdftotext', 'beside what pdftotext finds', () => {
    test.each(names)(
      '%s',
      async (name) => {
        const theirs = signs(theirsOf(join(FOLDER, name)))
        const ours = signs((await sourceOf(name)).text)
        expect(sorted(ours) === sorted(theirs), 'the same characters').toBe(true)
        expect(commonLength(ours, theirs) / theirs.length).toBeGreaterThanOrEqual(IN_ORDER.get(name) ?? BAR)
      },
      PATIENCE,
    )
  })

  test(
    'a PDF that names character maps keeps its text',
    async () => {
      const { text } = await sourceOf('17-guangdong-needs-cmap.pdf')
      expect(text.length).toBeGreaterThan(50_000)
    },
    PATIENCE,
  )
})
