// The FTS5 engine: the contract of all engines, exactness against a scan, and its file.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { SearchEngine } from '../../../corpus/search/engine.ts'
import { openFts } from '../../../corpus/search/fts.ts'
import { corpusPolicies } from './policies.ts'
import { contains, exactly, idsOf, type Scanned, scan, scanned, substrings } from './scan.ts'

describe('FTS5 over the shipped corpus', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-fts-'))
  let engine: SearchEngine
  let documents: Scanned[] = []

  beforeAll(async () => {
    engine = openFts({ path: join(folder, 'search.db') })
    const policies = await corpusPolicies()
    documents = scanned(policies)
    await engine.index(policies)
  })
  afterAll(async () => {
    await engine.close()
    rmSync(folder, { recursive: true })
  })

  test('finds 2,000 random substrings exactly where a scan finds them', async () => {
    const parts = substrings(documents, 2000, 1)
    expect(parts.some((part) => part.length === 1)).toBe(true)
    for (const part of parts) {
      const result = await engine.search(exactly(part))
      expect(idsOf(result, documents), JSON.stringify(part)).toEqual(scan(documents, contains(part)))
      expect(result.total).toBe(result.hits.length)
    }
  })
})
