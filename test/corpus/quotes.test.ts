// The promise of the project over its whole corpus: every record of every kind opens its own characters in the source.
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Span } from '../../corpus/schema.ts'
import { toSource } from '../../corpus/text.ts'
import { analyse } from '../../ingest/pipeline.ts'
import { readFile } from '../../ingest/read/read.ts'
import type { Analysis } from '../../ingest/stages.ts'

const SOURCES = fileURLToPath(new URL('../../corpus/sources', import.meta.url))
const MAX_BYTES = 128 * 1024 * 1024
const SPACE = /\s/g

interface Quoted {
  readonly span: Span
  readonly quote: string
}

describe('the five sources', () => {
  let analyses: Analysis[] = []

  beforeAll(async () => {
    const files = readdirSync(SOURCES).map((name) => readFile(join(SOURCES, name), { maxBytes: MAX_BYTES }))
    analyses = (await Promise.all(files)).map((source) => analyse(source))
  })

  test('become 118 policies', () => {
    expect(analyses.map(({ documents }) => documents.length).sort((a, b) => a - b)).toEqual([1, 1, 1, 1, 114])
  })

  test.each(['targets', 'facts', 'deadlines', 'responsibilities', 'sections'] as const)(
    'every quote of %s is the source',
    (kind) => {
      let checked = 0
      for (const { source, documents } of analyses)
        for (const document of documents)
          for (const { span, quote } of document[kind] satisfies readonly Quoted[]) {
            expect(source.text.slice(...span)).toBe(quote)
            expect(quote).not.toBe('')
            expect(span[0]).toBeGreaterThanOrEqual(document.part.span[0])
            expect(span[1]).toBeLessThanOrEqual(document.part.span[1])
            checked++
          }
      expect(checked).toBeGreaterThan(kind === 'facts' ? 50 : 1000)
    },
  )

  test('every citation is the source, every expression its own quote', () => {
    for (const { source, documents } of analyses)
      for (const { metadata, deadlines } of documents) {
        for (const { span, quote } of metadata.cites) expect(source.text.slice(...span)).toBe(quote)
        for (const { expression, quote } of deadlines) expect(expression).toBe(quote)
      }
  })

  test('every passage maps to its own place, and passages cover all that a policy says', () => {
    for (const { documents } of analyses)
      for (const { text, passages } of documents) {
        const said = passages.map(({ clean }) => text.value.slice(...clean)).join('')
        expect(said.replaceAll(SPACE, '')).toBe(text.value.replaceAll(SPACE, ''))
        for (const { clean, span } of passages) expect(toSource(text, clean)).toEqual(span)
      }
  })
})
