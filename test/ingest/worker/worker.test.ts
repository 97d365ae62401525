// The worker as the server starts it, killed at the worst moments: nothing that was acknowledged is lost, nothing is half there.
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { openSearch } from '../../../corpus/search/open.ts'
import { openStore, type Store } from '../../../corpus/store/store.ts'
import { exited, freshFolder, PATIENT, startWorker, until } from '../processes.ts'

const SOURCES = fileURLToPath(new URL('../../../corpus/sources', import.meta.url))

const isOver = async (store: Store, id: string): Promise<boolean> =>
  (await store.jobs.get(id))?.finishedAt !== null

/** Everything that a reader sees of a document is there, or the document is not. */
async function expectWhole(store: Store): Promise<void> {
  for (const { id, counts } of (await store.documents.list()).items) {
    const read = await store.documents.get(id)
    expect(read?.targets).toHaveLength(counts.targets)
    expect(read?.deadlines).toHaveLength(counts.deadlines)
    expect(read?.responsibilities).toHaveLength(counts.responsibilities)
    const text = await store.documents.text(id)
    for (const { span, quote } of [read?.targets ?? [], read?.responsibilities ?? []].flat())
      expect(text?.text.slice(span[0] - text.start, span[1] - text.start)).toBe(quote)
  }
}

describe('the worker', PATIENT, () => {
  test('killed in every stage, begins again and finishes', async () => {
    const dataDir = freshFolder()
    const store = openStore({ dataDir })
    const upload = await store.jobs.enqueue([
      {
        name: '上传.txt',
        bytes: new TextEncoder().encode('某市节水方案\n\n到2025年，用水总量控制在3亿立方米以内。\n'),
      },
    ])
    const seed = await store.jobs.enqueue([{ name: 'all', path: join(SOURCES, '003_a895838ed2e4cd84.txt') }])
    const at = async (stage: string): Promise<boolean> =>
      (await store.jobs.get(seed.id))?.files[0]?.stage === stage || isOver(store, seed.id)
    for (const stage of ['extract', 'save']) {
      const worker = startWorker(dataDir)
      await until(worker, () => at(stage))
      worker.kill('SIGKILL')
      await exited(worker)
      await expectWhole(store)
      expect((await store.jobs.get(upload.id))?.state).toBe('done')
      expect([1, 115]).toContain((await store.counts()).documents)
    }
    const indexing = startWorker(dataDir)
    await until(indexing, async () => (await store.counts()).documents === 115)
    indexing.kill('SIGKILL')
    await exited(indexing)
    const last = startWorker(dataDir)
    await until(last, async () => (await isOver(store, seed.id)) && (await store.outbox.size('fts')) === 0)
    expect((await store.jobs.get(seed.id))?.state).toBe('done')
    await expectWhole(store)
    last.kill('SIGTERM')
    expect(await exited(last)).toBe(0)

    const search = await openSearch({ dataDir })
    expect(await search.health()).toMatchObject({
      ok: true,
      documents: 115,
      passages: (await store.counts()).passages,
    })
    await search.close()
    await store.close()
    const raw = new Sqlite(join(dataDir, 'zhengce.db'), { readonly: true })
    expect(raw.prepare('SELECT count(*) FROM revisions').pluck().get()).toBe(2)
    expect(raw.prepare('SELECT count(DISTINCT revision_id) FROM targets').pluck().get()).toBe(2)
    expect(raw.pragma('integrity_check', { simple: true })).toBe('ok')
    raw.close()
  })

  test('seeds a new store once, skips what is unchanged, ends with its server', async () => {
    const dataDir = freshFolder()
    const store = openStore({ dataDir })
    const seed = await store.jobs.seed(join(SOURCES, 'nowhere'))
    const worker = startWorker(dataDir)
    await until(worker, () => isOver(store, seed?.id ?? ''))
    expect(await store.jobs.get(seed?.id ?? '')).toMatchObject({
      state: 'failed',
      message: expect.stringContaining('nowhere'),
    })
    const path = join(SOURCES, '004_99ae5a8f86d7a8ec.txt')
    const ends = []
    for (const _ of [1, 2]) {
      const { id } = await store.jobs.enqueue([{ name: 'yinchuan', path }])
      await until(worker, () => isOver(store, id))
      ends.push((await store.jobs.get(id))?.files[0]?.state)
    }
    expect(ends).toEqual(['done', 'unchanged'])
    worker.disconnect()
    expect(await exited(worker)).toBe(0)
    await store.close()
  })

  test('paused, it begins nothing, also when it is started again; resumed, it goes on', async () => {
    const dataDir = freshFolder()
    const store = openStore({ dataDir })
    const path = join(SOURCES, '004_99ae5a8f86d7a8ec.txt')
    await store.jobs.pause()
    const { id } = await store.jobs.enqueue([{ name: 'yinchuan', path }])
    const reindex = async (worker: ReturnType<typeof startWorker>): Promise<void> => {
      // Asked for after the file and done before it: by then the worker would have begun the file.
      const last = await store.jobs.reindex()
      await until(worker, () => isOver(store, last.id))
    }
    const first = startWorker(dataDir)
    await reindex(first)
    expect((await store.jobs.get(id))?.files).toMatchObject([{ state: 'queued' }])
    first.kill('SIGKILL')
    await exited(first)
    const second = startWorker(dataDir)
    await reindex(second)
    expect((await store.jobs.get(id))?.files).toMatchObject([{ state: 'queued' }])
    await store.jobs.resume()
    await until(second, () => isOver(store, id))
    expect((await store.jobs.get(id))?.state).toBe('done')
    second.kill('SIGTERM')
    expect(await exited(second)).toBe(0)
    await store.close()
  })
})
