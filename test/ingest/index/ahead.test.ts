// What is indexed ahead is what the store would give, is not indexed twice, and goes again where it was not saved.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, describe, expect, test } from 'vitest'
import type { IndexedPolicy, SearchEngine } from '../../../corpus/search/engine.ts'
import { openSearch } from '../../../corpus/search/open.ts'
import { indexedPolicy } from '../../../corpus/store/index-entry.ts'
import { indexAhead } from '../../../ingest/index/ahead.ts'
import { openThreadedEngine } from '../../../ingest/index/threaded-engine.ts'
import { index, type Workshop, work } from '../../../ingest/jobs/work.ts'
import { analyse } from '../../../ingest/pipeline.ts'
import { readFile } from '../../../ingest/read/read.ts'
import { file, freshWriter, policy, SAVE } from '../../corpus/store/sample.ts'
import { PATIENT } from '../processes.ts'

const YINCHUAN = fileURLToPath(new URL('../../../corpus/sources/004_99ae5a8f86d7a8ec.txt', import.meta.url))
const TEXT = '全文。'

interface Recorder extends SearchEngine {
  readonly ids: Set<string>
  readonly indexed: string[]
}

/** Keeps ids; while `down` it takes none. */
function recorder(state: { down: boolean } = { down: false }): Recorder {
  const ids = new Set<string>()
  const indexed: string[] = []
  return {
    ids,
    indexed,
    name: 'fts',
    index: async (policies: readonly IndexedPolicy[]) => {
      if (state.down) throw new Error('down')
      for (const { id } of policies) {
        ids.add(id)
        indexed.push(id)
      }
    },
    remove: async (gone) => {
      for (const id of gone) ids.delete(id)
    },
    rebuild: async (all) => {
      ids.clear()
      for await (const { id } of all) ids.add(id)
    },
    search: () => Promise.reject(new Error('not asked here')),
    health: async () => ({
      engine: 'fts',
      ok: true,
      documents: ids.size,
      passages: 0,
      needsRebuild: false,
      message: null,
    }),
    close: async () => {},
  }
}

const shopWith = async (engine: SearchEngine): Promise<Workshop & { reports: string[] }> => {
  const reports: string[] = []
  return {
    writer: await freshWriter(),
    engine,
    maxBytes: 1 << 27,
    report: (message) => reports.push(message),
    reports,
  }
}

test('an entry made ahead is the one that the store gives', async () => {
  const { save, store } = await freshWriter()
  const analysis = analyse(await readFile(YINCHUAN, { maxBytes: 1 << 27 }))
  const [id = ''] = await save(analysis, SAVE)
  const [stored] = await store.documents.indexed([id])
  const [document] = analysis.documents
  expect(document && indexedPolicy(id, document)).toEqual(stored)
  expect(stored?.facets.agency.length).toBeGreaterThan(3)
})

describe('a file that is new', () => {
  test('is indexed once', async () => {
    const engine = recorder()
    const shop = await shopWith(engine)
    await shop.writer.store.jobs.enqueue([{ name: 'a', path: YINCHUAN }])
    await work(shop)
    expect(engine.indexed).toEqual(['d0001'])
    expect(await shop.writer.store.outbox.size('fts')).toBe(0)
    await shop.writer.store.edits.append({
      kind: 'document',
      recordId: 'd0001',
      documentId: 'd0001',
      field: 'title',
      value: '改名',
      by: '王',
    })
    await index(shop)
    expect(engine.indexed).toEqual(['d0001', 'd0001'])
  })

  test('is left to the outbox where the index was down', async () => {
    const state = { down: true }
    const engine = recorder(state)
    const shop = await shopWith(engine)
    await shop.writer.store.jobs.enqueue([{ name: 'a', path: YINCHUAN }])
    await work(shop)
    expect(shop.reports.length).toBeGreaterThan(0)
    expect((await shop.writer.store.jobs.get('j1'))?.state).toBe('done')
    expect(await shop.writer.store.outbox.size('fts')).toBe(1)
    state.down = false
    expect(await index(shop)).toBe(true)
    expect([...engine.ids]).toEqual(['d0001'])
  })
})

test('what was not saved is taken back', async () => {
  const engine = recorder()
  const ahead = indexAhead(engine, () => {})
  const long = policy('长'.repeat(200_000))
  await ahead.add('d0001', long)
  await ahead.add('d0002', policy(TEXT))
  await ahead.abandon(['d0001', 'd0002'])
  await ahead.add('d0003', policy(TEXT))
  ahead.saved(['d0003'], 7)
  expect(await ahead.flush()).toEqual(new Map([['d0003', 7]]))
  expect([...engine.ids]).toEqual(['d0003'])
})

test('an engine that is far behind is waited for', async () => {
  const waiting: (() => void)[] = []
  const slow: SearchEngine = {
    ...recorder(),
    index: () => new Promise((resolve) => waiting.push(resolve)),
  }
  const ahead = indexAhead(slow, () => {})
  const long = policy('长'.repeat(100_000))
  let added = 0
  const adding = (async () => {
    for (; added < 40; added++) await ahead.add(`d${added}`, long)
  })()
  const turn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
  await turn()
  expect(waiting.length).toBeLessThan(30)
  while (added < 40) {
    waiting.shift()?.()
    await turn()
  }
  await adding
  for (const resolve of waiting) resolve()
  await ahead.flush()
})

test('an index that is another store’s is made anew', async () => {
  const engine = recorder()
  const shop = await shopWith(engine)
  await shop.writer.save(file(TEXT), SAVE)
  await index(shop)
  engine.ids.add('d0404')
  await index(shop)
  expect([...engine.ids]).toEqual(['d0001'])
})

describe('the engine in its thread', PATIENT, () => {
  const folders: string[] = []
  afterEach(() => {
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
  })

  test('does what the engine itself does', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-thread-'))
    folders.push(dataDir)
    const engine = openThreadedEngine({ dataDir })
    const entry = (id: string) => indexedPolicy(id, policy(`${id}推广绿色交通。`))
    await engine.index(['d0001', 'd0002'].map(entry))
    await engine.remove(['d0001'])
    expect(await engine.health()).toMatchObject({ ok: true, documents: 1 })
    const many = Array.from({ length: 200 }, (_, i) => `d1${i}`)
    await engine.rebuild(many.map(entry))
    expect(await engine.health()).toMatchObject({ documents: 200 })
    const failing = (function* () {
      yield entry('d0003')
      throw new Error('the store is gone')
    })()
    await expect(engine.rebuild(failing)).rejects.toThrow('the store is gone')
    await engine.close()
    const reader = await openSearch({ dataDir })
    expect((await reader.health()).documents).toBe(200)
    await reader.close()
  })

  test('writes where it was opened, whichever thread was there before it', async () => {
    const entry = (id: string) => indexedPolicy(id, policy(`${id}推广绿色交通。`))
    const fresh = () => {
      const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-thread-'))
      folders.push(dataDir)
      return dataDir
    }
    const first = openThreadedEngine({ dataDir: fresh() })
    await first.index(['d0001', 'd0002'].map(entry))
    await first.close()
    const impossible = openThreadedEngine({ dataDir: '/dev/null/none' })
    await expect(impossible.index([entry('d0003')])).rejects.toThrow()
    await impossible.close().catch(() => {})
    const [second, third] = [
      openThreadedEngine({ dataDir: fresh() }),
      openThreadedEngine({ dataDir: fresh() }),
    ]
    await Promise.all([second.index([entry('d0004')]), third.index(['d0005', 'd0006'].map(entry))])
    expect(await second.health()).toMatchObject({ documents: 1 })
    expect(await third.health()).toMatchObject({ documents: 2 })
    await Promise.all([second.close(), third.close()])
  })

  test('that is never used is never started', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'zhengce-thread-'))
    folders.push(dataDir)
    const engine = openThreadedEngine({ dataDir: join(dataDir, 'none') })
    await engine.close()
    expect(engine.name).toBe('fts')
  })
})
