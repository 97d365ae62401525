// The queue: asked for, worked through in order, begun again after a kill, never lost.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openWriter } from '../../../corpus/store/writer.ts'
import { file, freshWriter, SAVE } from './sample.ts'

const COUNTS = { documents: 1, targets: 0, facts: 0, deadlines: 0, responsibilities: 0, problems: 0 }

describe('a job', () => {
  test('is queued, worked through file by file, and over', async () => {
    const { store, queue } = await freshWriter()
    const asked = await store.jobs.enqueue([
      { name: 'a.txt', path: '/somewhere/a.txt' },
      { name: 'b.txt', path: '/somewhere/b.txt', restore: true },
    ])
    expect(asked).toMatchObject({ id: 'j1', kind: 'ingest', state: 'queued', startedAt: null })
    expect(await store.jobs.open()).toBe(1)
    const job = await queue.next()
    const a = job && (await queue.nextFile(job))
    if (!job || !a) throw new Error('nothing to do')
    expect(a).toMatchObject({ name: 'a.txt', path: '/somewhere/a.txt', restore: false, attempt: 1 })
    queue.progress(a)('extract', 3, 9)
    expect((await store.jobs.get('j1'))?.files[0]).toMatchObject({
      state: 'running',
      stage: 'extract',
      done: 3,
      total: 9,
    })
    await queue.endFile(a, { state: 'done', documentIds: ['d0001'], counts: COUNTS })
    const b = await queue.nextFile(job)
    if (!b) throw new Error('b is missing')
    await queue.endFile(b, { state: 'failed', message: 'b.txt：文件是空的', reason: '文件是空的' })
    expect(await queue.nextFile(job)).toBeNull()
    await queue.endJob(job)
    expect(await store.jobs.get('j1')).toMatchObject({
      state: 'failed',
      files: [
        { state: 'done', documentIds: ['d0001'], counts: COUNTS, stage: null },
        { state: 'failed', message: 'b.txt：文件是空的', reason: '文件是空的' },
      ],
    })
    expect(await queue.next()).toBeNull()
    expect(await store.jobs.open()).toBe(0)
  })

  test('keeps the bytes of an upload until it was read', async () => {
    const { store, queue, folder, sweep } = await freshWriter()
    await store.jobs.enqueue([{ name: '上传.txt', bytes: new TextEncoder().encode('全文') }])
    await sweep()
    const job = await queue.next()
    const upload = job && (await queue.nextFile(job))
    if (!upload) throw new Error('nothing to do')
    expect(upload).toMatchObject({ name: '上传.txt', spooled: true, restore: true })
    expect(readFileSync(upload.path, 'utf8')).toBe('全文')
    await queue.endFile(upload, { state: 'done' })
    expect(existsSync(upload.path)).toBe(false)
    expect(readdirSync(join(folder, 'spool'))).toEqual([])
  })

  test('that a killed worker left is the next, with the file it was at', async () => {
    const first = await freshWriter()
    await first.store.jobs.enqueue([{ name: 'a.txt', path: '/a.txt' }])
    await first.store.jobs.enqueue([{ name: 'z.txt', path: '/z.txt' }])
    const job = await first.queue.next()
    if (job) await first.queue.nextFile(job)
    const second = openWriter({ dataDir: first.folder })
    const again = await second.queue.next()
    expect(again?.id).toBe(job?.id)
    expect(again && (await second.queue.nextFile(again))).toMatchObject({ name: 'a.txt', attempt: 2 })
    await second.store.close()
  })

  test('is cancelled where it has not begun', async () => {
    const { store, queue } = await freshWriter()
    await store.jobs.enqueue(['a', 'b', 'c'].map((name) => ({ name, path: `/${name}` })))
    const job = await queue.next()
    const a = job && (await queue.nextFile(job))
    if (!job || !a) throw new Error('nothing to do')
    expect(await store.jobs.cancel('j1')).toBe(true)
    await queue.endFile(a, { state: 'done' })
    expect(await queue.nextFile(job)).toBeNull()
    await queue.endJob(job)
    expect((await store.jobs.get('j1'))?.files.map(({ state }) => state)).toEqual([
      'done',
      'cancelled',
      'cancelled',
    ])
    expect((await store.jobs.get('j1'))?.state).toBe('cancelled')
    expect(await store.jobs.cancel('j1')).toBe(false)
    const queued = await store.jobs.reindex()
    expect(await store.jobs.cancel(queued.id)).toBe(true)
    expect(await queue.next()).toBeNull()
  })

  test.each(['j9', 'x', '', '1', 'j', 'j1e3', 'J1'])('%j is none', async (id) => {
    const { store } = await freshWriter()
    expect(await store.jobs.get(id)).toBeNull()
    expect(await store.jobs.cancel(id)).toBe(false)
  })

  test('the newest come first in the list', async () => {
    const { store } = await freshWriter()
    for (const name of ['a', 'b', 'c']) await store.jobs.enqueue([{ name, path: `/${name}` }])
    expect((await store.jobs.list(2)).map(({ id }) => id)).toEqual(['j3', 'j2'])
  })
})

describe('a seed', () => {
  test('is asked for once', async () => {
    const { store, queue } = await freshWriter()
    expect(await store.jobs.seed('/sources')).toMatchObject({ kind: 'seed', state: 'queued' })
    expect(await store.jobs.seed('/sources')).toBeNull()
    const job = await queue.next()
    if (!job) throw new Error('nothing to do')
    const files = [{ name: 'a', path: '/sources/a', spooled: false, restore: false }]
    await queue.setFiles(job, files)
    await queue.setFiles(job, files)
    expect((await store.jobs.get('j1'))?.files).toHaveLength(1)
  })

  test('is not for a store that has something', async () => {
    const { store, save } = await freshWriter()
    await save(file('全文。'), SAVE)
    expect(await store.jobs.seed('/sources')).toBeNull()
  })
})

describe('a pause', () => {
  test('lets the file in hand be finished and begins no other, until it is resumed', async () => {
    const { store, queue } = await freshWriter()
    await store.jobs.enqueue(['a', 'b'].map((name) => ({ name, path: `/${name}` })))
    const job = await queue.next()
    const a = job && (await queue.nextFile(job))
    if (!job || !a) throw new Error('nothing to do')
    await store.jobs.pause()
    await queue.endFile(a, { state: 'done' })
    expect(await queue.nextFile(job)).toBeNull()
    await queue.endJob(job)
    expect(await store.jobs.get('j1')).toMatchObject({
      state: 'running',
      files: [{ state: 'done' }, { state: 'queued' }],
    })
    expect(await queue.next()).toBeNull()
    await store.jobs.resume()
    expect((await queue.next())?.id).toBe(1)
    expect(await queue.nextFile(job)).toMatchObject({ name: 'b', attempt: 1 })
  })

  test('survives a restart, is seen by every process, and keeps its beginning', async () => {
    const first = await freshWriter()
    expect(await first.store.jobs.pausedSince()).toBeNull()
    await first.store.jobs.pause()
    const since = await first.store.jobs.pausedSince()
    const second = openWriter({ dataDir: first.folder })
    await second.store.jobs.pause()
    expect(await second.store.jobs.pausedSince()).toBe(since)
    await second.store.jobs.enqueue([{ name: 'a', path: '/a' }])
    expect(await second.queue.next()).toBeNull()
    await second.store.jobs.resume()
    expect(await first.store.jobs.pausedSince()).toBeNull()
    await second.store.close()
  })

  test('does not keep an index from being rebuilt, nor files from being cancelled', async () => {
    const { store, queue } = await freshWriter()
    await store.jobs.pause()
    await store.jobs.enqueue([{ name: 'a', path: '/a' }])
    await store.jobs.reindex()
    expect(await queue.next()).toMatchObject({ kind: 'reindex' })
    expect(await store.jobs.cancel('j1')).toBe(true)
    expect((await store.jobs.get('j1'))?.state).toBe('cancelled')
  })

  test('what a killed worker was at waits like the others', async () => {
    const { store, queue, sweep } = await freshWriter()
    await store.jobs.enqueue([{ name: 'a', path: '/a' }])
    const job = await queue.next()
    if (job) await queue.nextFile(job)
    await store.jobs.pause()
    await sweep()
    expect((await store.jobs.get('j1'))?.files).toMatchObject([{ state: 'queued', stage: null }])
    await store.jobs.resume()
    expect(job && (await queue.nextFile(job))).toMatchObject({ attempt: 2 })
  })
})
