// Small analyses by hand, and a store in a folder of its own: what is saved is known here to the letter.
import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach } from 'vitest'
import type { Metadata, Span, Target } from '../../../corpus/schema.ts'
import type { FileAnalysis, PolicyAnalysis } from '../../../corpus/store/save/analysis.ts'
import { openWriter, type Writer } from '../../../corpus/store/writer.ts'
import { slice, toText } from '../../../corpus/text.ts'

const METADATA: Metadata = {
  title: '某省碳达峰实施方案',
  issuers: ['某省人民政府'],
  region: '贵州省',
  regionCode: ['520000'],
  level: 'province',
  status: 'final',
  type: '方案',
  documentNumber: null,
  issuedOn: '2022-11-04',
  dateSource: 'text',
  sourceUrl: null,
  validity: '未载明',
  topics: ['碳达峰'],
  cites: [],
}

const TARGET: Omit<Target, 'span' | 'quote' | 'value'> = {
  rule: 'targets/test',
  indicator: '非化石能源消费比重',
  change: 'level',
  bound: 'approx',
  unit: '%',
  year: 2025,
  baselineYear: null,
  indicatorId: 'non-fossil-share',
  normalized: null,
  strength: 'none',
  scope: null,
  regionCode: null,
}

/** Where `quote` stands in the text, from `from` on. */
export function spanOf(text: string, quote: string, from = 0): Span {
  const start = text.indexOf(quote, from)
  if (start < 0) throw new Error(`“${quote}” is not in the text`)
  return [start, start + quote.length]
}

export const target = (text: string, quote: string, more: Partial<Target> = {}, from = 0): Target => ({
  ...TARGET,
  span: spanOf(text, quote, from),
  quote,
  value: Number(DIGITS.exec(quote)?.[0] ?? 0),
  ...more,
})
const DIGITS = /\d+(?:\.\d+)?/

/** A part of `text` as a policy without records. */
export function policy(
  text: string,
  span: Span = [0, text.length],
  { metadata, ...more }: Partial<Omit<PolicyAnalysis, 'metadata'>> & { metadata?: Partial<Metadata> } = {},
): PolicyAnalysis {
  const clean = slice(toText(text), span)
  return {
    part: { span, pages: null },
    metadata: { ...METADATA, ...metadata },
    text: clean,
    sections: [],
    passages: [{ section: null, span, clean: [0, clean.value.length] }],
    targets: [],
    facts: [],
    deadlines: [],
    responsibilities: [],
    diagnostics: [],
    ...more,
  }
}

export function file(
  text: string,
  documents: readonly PolicyAnalysis[] = [policy(text)],
  more: Partial<FileAnalysis['source']> & Pick<Partial<FileAnalysis>, 'diagnostics'> = {},
): FileAnalysis {
  const { diagnostics = [], ...source } = more
  const sha256 = createHash('sha256').update(text).digest('hex')
  return {
    source: { id: 'x', sha256, name: 'plan.txt', mediaType: 'text/plain', text, pages: [], ...source },
    documents,
    diagnostics,
  }
}

export const SAVE = { rules: 'r1', restore: false } as const

const open: { writer: Writer; folder: string }[] = []

const folders: string[] = []

/** Goes with all that is in it after the last test of the file. */
export function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-store-'))
  folders.push(folder)
  return folder
}

/** A writer that holds the lease of a new store; both go after the test. */
export async function freshWriter(folder = freshFolder()): Promise<Writer & { folder: string }> {
  const writer = openWriter({ dataDir: folder })
  await writer.lease.acquire()
  open.push({ writer, folder })
  return { ...writer, folder }
}

afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

afterEach(async () => {
  for (const { writer, folder } of open.splice(0)) {
    await writer.store.close().catch(() => {})
    rmSync(folder, { recursive: true, force: true })
  }
})
