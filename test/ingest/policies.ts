// The policies of a source as the stages before structure leave them.
import { fileURLToPath } from 'node:url'
import type { Source } from '../../corpus/schema.ts'
import { slice, spanFromSource, type Text } from '../../corpus/text.ts'
import { clean } from '../../ingest/clean/clean.ts'
import { readFile } from '../../ingest/read/read.ts'
import { split } from '../../ingest/split/split.ts'
import type { Part } from '../../ingest/stages.ts'

export interface Policy {
  readonly source: Source
  readonly part: Part
  readonly text: Text
  readonly bodyStart: number
}

const MAX_BYTES = 2 ** 27

export const SOURCES = [
  '000_d681e15caf0fbb9f.txt',
  '001_af11fa72c0a4a3fe.txt',
  '002_5b5f4a7fdffa7228.txt',
  '003_a895838ed2e4cd84.txt',
  '004_99ae5a8f86d7a8ec.txt',
] as const

export const sourcePath = (name: (typeof SOURCES)[number]): string =>
  fileURLToPath(new URL(`../../corpus/sources/${name}`, import.meta.url))

export async function policiesOf(path: string): Promise<Policy[]> {
  const source = await readFile(path, { maxBytes: MAX_BYTES })
  const cleaned = clean(source)
  return split(source, cleaned).parts.map((part) => {
    const text = slice(cleaned.text, spanFromSource(cleaned.text, part.span))
    const bodyStart = part.heading ? spanFromSource(text, [part.heading.bodyStart, part.span[1]])[0] : 0
    return { source, part, text, bodyStart }
  })
}
