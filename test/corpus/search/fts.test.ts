// The FTS5 engine: the contract of all engines, and what becomes of its file.
import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { SearchEngine } from '../../../corpus/search/engine.ts'
import { openFts } from '../../../corpus/search/fts.ts'
import { plan } from '../../../corpus/search/plan.ts'
import { contract } from './contract.ts'
import { library } from './library.ts'
import { corpusPolicies } from './policies.ts'

contract('FTS5', {
  open: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'zhengce-fts-'))
    const engine = openFts({ path: join(folder, 'search.db') })
    return { engine, cleanUp: async () => rmSync(folder, { recursive: true }) }
  },
  substrings: 2000,
  queries: 300,
  agreement: 1,
})

describe('its file', () => {
  let folder = ''
  let path = ''
  const open: SearchEngine[] = []
  const opened = (): SearchEngine => {
    const engine = openFts({ path })
    open.push(engine)
    return engine
  }
  const total = async (engine: SearchEngine): Promise<number> =>
    (await engine.search(await plan({ q: '碳达峰' }))).total

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'zhengce-fts-'))
    path = join(folder, 'deeper', 'search.db')
  })
  afterEach(async () => {
    for (const engine of open.splice(0)) await engine.close()
    rmSync(folder, { recursive: true })
  })

  test('keeps what was indexed, and another process sees changes', async () => {
    const [writer, reader] = [opened(), opened()]
    expect(await total(reader)).toBe(0)
    await writer.index(library)
    expect(await total(reader)).toBe(4)
    await writer.remove(['gz'])
    expect(await total(reader)).toBe(3)
    await writer.rebuild(library.slice(0, 1))
    expect(await total(reader)).toBe(1)
    expect(await total(opened())).toBe(1)
  })

  test.each([
    [
      'is no database',
      () => writeFileSync(path, 'not a database at all, but long enough to be taken for one'.repeat(99)),
    ],
    [
      'is of another version',
      () => {
        const db = new Database(path)
        db.exec("UPDATE meta SET value = '0' WHERE key = 'version'")
        db.close()
      },
    ],
    [
      'is another program’s',
      () => {
        rmSync(path)
        const db = new Database(path)
        db.exec('CREATE TABLE other (x)')
        db.close()
      },
    ],
  ])('that %s is made anew and asks for a rebuild', async (_, damage) => {
    const before = opened()
    await before.index(library)
    await before.close()
    open.length = 0
    for (const ending of ['-wal', '-shm']) rmSync(path + ending, { force: true })
    damage()
    const engine = opened()
    expect(await engine.health()).toMatchObject({ ok: true, documents: 0, needsRebuild: true })
    await engine.rebuild(library)
    expect(await total(engine)).toBe(4)
    expect(await engine.health()).toMatchObject({ needsRebuild: false })
  })

  test('takes at most 1.9 bytes for each byte of the corpus in UTF-8', async () => {
    const policies = await corpusPolicies()
    const engine = opened()
    await engine.index(policies)
    await engine.close()
    open.length = 0
    const text = policies.reduce((sum, one) => sum + Buffer.byteLength(one.text), 0)
    expect(statSync(path).size / text).toBeLessThanOrEqual(1.9)
  })
})
