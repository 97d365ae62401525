// Working through the queue: what goes wrong with one file is that file's, and is said in a sentence.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import type { SearchEngine } from '../../../corpus/search/engine.ts'
import { LeaseLost } from '../../../corpus/store/lease.ts'
import { filesIn } from '../../../ingest/jobs/folder.ts'
import { type Workshop, work } from '../../../ingest/jobs/work.ts'
import { freshWriter } from '../../corpus/store/sample.ts'

const folders: string[] = []
const freshFiles = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(tmpdir(), 'zhengce-work-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return folder
}
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

const never = () => Promise.reject(new Error('not asked here'))
const silent: SearchEngine = {
  name: 'fts',
  index: async () => {},
  remove: async () => {},
  rebuild: async () => {},
  search: never,
  health: async () => ({
    engine: 'fts',
    ok: true,
    documents: 0,
    passages: 0,
    needsRebuild: false,
    message: null,
  }),
  close: async () => {},
}

const shopWith = async (more: Partial<Workshop> = {}): Promise<Workshop> => ({
  writer: await freshWriter(),
  engine: silent,
  maxBytes: 1 << 27,
  report: () => {},
  ...more,
})

const PLAN = '某市节水方案\n\n到2025年，用水总量控制在3亿立方米以内。\n'

const NAMED = /^上传\.txt：.*MAX_FILE_MB/

describe('a job', () => {
  test('of a folder takes what lies in it, in order', async () => {
    const folder = freshFiles({
      'b.txt': PLAN,
      'a/c.txt': `${PLAN}。`,
      '.git/x': 'x',
      '~$b.txt': 'x',
      'Thumbs.db': 'x',
    })
    expect(await filesIn(folder)).toEqual([join(folder, 'a/c.txt'), join(folder, 'b.txt')])
    const shop = await shopWith()
    await shop.writer.store.jobs.seed(folder)
    await work(shop)
    const job = await shop.writer.store.jobs.get('j1')
    expect(job?.state).toBe('done')
    expect(job?.files.map(({ state }) => state)).toEqual(['done', 'done'])
  })

  test('goes on where a file makes the program fail', async () => {
    const folder = freshFiles({ 'a.txt': PLAN, 'b.txt': `${PLAN}。` })
    const reported: unknown[] = []
    const shop = await shopWith({ report: (_, error) => reported.push(error) })
    const { writer } = shop
    let first = true
    const begin: typeof writer.begin = (source, options) => {
      if (!first) return writer.begin(source, options)
      first = false
      return Promise.reject(new TypeError('x is not a function'))
    }
    await writer.store.jobs.enqueue(['a.txt', 'b.txt'].map((name) => ({ name, path: join(folder, name) })))
    await work({ ...shop, writer: { ...writer, begin } })
    const files = (await writer.store.jobs.get('j1'))?.files
    expect(files?.map(({ state }) => state)).toEqual(['failed', 'done'])
    expect(files?.[0]?.message).toContain('a.txt')
    expect(reported).toHaveLength(1)
  })

  test('what was uploaded is called by its own name', async () => {
    const shop = await shopWith({ maxBytes: 3 })
    await shop.writer.store.jobs.enqueue([{ name: '上传.txt', bytes: new TextEncoder().encode(PLAN) }])
    await work(shop)
    const [file] = (await shop.writer.store.jobs.get('j1'))?.files ?? []
    expect(file?.message).toMatch(NAMED)
    expect(file?.reason).not.toContain('上传')
  })

  test('a full disk is told in one sentence', async () => {
    const folder = freshFiles({ 'a.txt': PLAN })
    const shop = await shopWith()
    const full = Object.assign(new Error('database or disk is full'), { code: 'SQLITE_FULL' })
    const writer = { ...shop.writer, begin: () => Promise.reject(full) }
    await writer.store.jobs.enqueue([{ name: 'a.txt', path: join(folder, 'a.txt') }])
    await work({ ...shop, writer })
    expect((await writer.store.jobs.get('j1'))?.files[0]?.message).toContain('磁盘空间不足')
  })

  test('stops where another process took over, and loses nothing', async () => {
    const folder = freshFiles({ 'a.txt': PLAN })
    const shop = await shopWith()
    const writer = { ...shop.writer, begin: () => Promise.reject(new LeaseLost('gone')) }
    await writer.store.jobs.enqueue([{ name: 'a.txt', path: join(folder, 'a.txt') }])
    await expect(work({ ...shop, writer })).rejects.toThrow(LeaseLost)
    expect((await shop.writer.store.jobs.get('j1'))?.state).toBe('running')
    await work(shop)
    expect((await shop.writer.store.jobs.get('j1'))?.state).toBe('done')
  })

  test('a file that killed the worker again and again is passed over', async () => {
    const folder = freshFiles({ 'a.txt': PLAN, 'b.txt': `${PLAN}。` })
    const shop = await shopWith()
    const { queue, store } = shop.writer
    await store.jobs.enqueue(['a.txt', 'b.txt'].map((name) => ({ name, path: join(folder, name) })))
    const job = await queue.next()
    for (let kill = 0; kill < 5; kill++) if (job) await queue.nextFile(job)
    await work(shop)
    const files = (await store.jobs.get('j1'))?.files
    expect(files?.map(({ state }) => state)).toEqual(['failed', 'done'])
    expect(files?.[0]?.message).toContain('多次中断')
  })

  test('paused in the middle of it, stops after the present file and goes on when resumed', async () => {
    const folder = freshFiles({ 'a.txt': PLAN, 'b.txt': `${PLAN}。` })
    const shop = await shopWith()
    const { store } = shop.writer
    await store.jobs.enqueue(['a.txt', 'b.txt'].map((name) => ({ name, path: join(folder, name) })))
    const begin: typeof shop.writer.begin = async (...given) => {
      await store.jobs.pause()
      return shop.writer.begin(...given)
    }
    await work({ ...shop, writer: { ...shop.writer, begin } })
    const states = async () => (await store.jobs.get('j1'))?.files.map(({ state }) => state)
    expect(await states()).toEqual(['done', 'queued'])
    await store.jobs.resume()
    await work(shop)
    expect(await states()).toEqual(['done', 'done'])
    expect((await store.jobs.get('j1'))?.state).toBe('done')
  })

  test('leaves after the present file when it is to stop', async () => {
    const folder = freshFiles({ 'a.txt': PLAN, 'b.txt': `${PLAN}。` })
    let stopping = false
    const shop = await shopWith({
      stopping: () => stopping,
      watch: {
        progress: () => {},
        index: () => {},
        end: () => {
          stopping = true
        },
      },
    })
    const { store } = shop.writer
    await store.jobs.enqueue(['a.txt', 'b.txt'].map((name) => ({ name, path: join(folder, name) })))
    await work(shop)
    expect((await store.jobs.get('j1'))?.files.map(({ state }) => state)).toEqual(['done', 'queued'])
    stopping = false
    await work(shop)
    expect((await store.jobs.get('j1'))?.state).toBe('done')
  })
})
