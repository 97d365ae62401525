// npm run ingest as users run it: counts, problems, exit codes, and bad input that spoils nothing else.
import { type ChildProcess, spawn } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openStore } from '../../../corpus/store/store.ts'
import { openWriter } from '../../../corpus/store/writer.ts'
import { exited, freshFolder, PATIENT, run, startWorker, until } from '../processes.ts'

const PLAN = `银川市完整准确全面贯彻新发展理念做好碳达峰碳中和工作的实施方案

一、总体目标

到2025年，非化石能源消费比重达到15%以上，森林覆盖率达到20%。

二、重点任务

（一）推进绿色交通。建成加氢站15座。（责任单位：市交通运输局、市发展改革委）
`
const OTHER = '贵州省节水行动方案\n\n到2025年，全省用水总量控制在143亿立方米以内。\n'

const zipped = (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const zip = new ZipFile()
  for (const [name, content] of Object.entries(files)) zip.addBuffer(Buffer.from(content), name)
  zip.end()
  return buffer(zip.outputStream)
}

const world = () => {
  const folder = freshFolder()
  const [data, files] = [join(folder, 'data'), join(folder, 'files')]
  mkdirSync(join(files, 'deep'), { recursive: true })
  const put = (name: string, content: string | Uint8Array): string => {
    writeFileSync(join(files, name), content)
    return join(files, name)
  }
  return { data, files, put, ingest: (...paths: string[]) => run('ingest', paths, { DATA_DIR: data }) }
}
const THOUSAND = 1_000
const spawnIngest = (data: string, files: string): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', 'ingest/cli/ingest.ts', files], {
    env: { ...process.env, DATA_DIR: data, LOG_LEVEL: 'silent' },
    stdio: 'ignore',
  })
const counts = async (data: string) => {
  const store = openStore({ dataDir: data })
  const found = await store.counts()
  await store.close()
  return found
}

describe('ingest', PATIENT, () => {
  test('a queue that was paused goes on where no server runs, and that is said', async () => {
    const { data, put, ingest } = world()
    const store = openStore({ dataDir: data })
    await store.jobs.pause()
    const { code, stderr, stdout } = await ingest(put('plan.txt', PLAN))
    expect(code).toBe(0)
    expect(stderr).toContain('导入曾被暂停')
    expect(stdout).toContain('导入 1 个来源')
    expect(await store.jobs.pausedSince()).toBeNull()
    await store.close()
  })

  test('with a paused server it waits, says so, and goes on with it', async () => {
    const { data, files, put } = world()
    put('plan.txt', PLAN)
    const store = openStore({ dataDir: data })
    await store.jobs.pause()
    const server = startWorker(data)
    const last = await store.jobs.reindex()
    await until(server, async () => (await store.jobs.get(last.id))?.finishedAt !== null)
    const command = spawn(process.execPath, ['--import', 'tsx', 'ingest/cli/ingest.ts', files], {
      env: { ...process.env, DATA_DIR: data, LOG_LEVEL: 'silent' },
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    let said = ''
    command.stderr.on('data', (data) => {
      said += data
    })
    await until(command, () => said.includes('导入已暂停'))
    expect((await store.counts()).documents).toBe(0)
    await store.jobs.resume()
    expect(await exited(command)).toBe(0)
    expect((await store.counts()).documents).toBe(1)
    server.kill('SIGTERM')
    await exited(server)
    await store.close()
  })

  test('a file and a folder with its subfolders, then nothing to do', async () => {
    const { data, files, put, ingest } = world()
    const plan = put('plan.txt', PLAN)
    put('deep/other.md', OTHER)
    put('.hidden', 'x')
    const first = await ingest(plan, join(files, 'deep'))
    expect(first).toMatchObject({ code: 0, stderr: '' })
    expect(first.stdout).toContain(`✓ ${plan}：1 份文件`)
    expect(first.stdout).toContain('导入 2 个来源。2 份文件')
    const before = await counts(data)
    expect(before.documents).toBe(2)
    expect(before.targets).toBeGreaterThan(2)
    const again = await ingest(files)
    expect(again.code).toBe(0)
    expect(again.stdout).toContain('导入 0 个来源，未变化 2')
    expect(await counts(data)).toEqual(before)
  })

  test('an archive becomes its files: what cannot be read is named, the others are in, and again nothing is new', async () => {
    const { data, put, ingest } = world()
    const zip = put(
      'all.zip',
      await zipped({ 'plan.txt': PLAN, 'deep/other.md': OTHER, 'bad.bin': '\0\0\0' }),
    )
    const first = await ingest(zip)
    expect(first.code).toBe(1)
    expect(first.stdout).toContain('解压出 3 个文件')
    expect(first.stdout).toContain('all.zip/deep/other.md：1 份文件')
    expect(first.stderr).toContain('all.zip/bad.bin')
    const before = await counts(data)
    expect(before.documents).toBe(2)
    await ingest(zip)
    expect(await counts(data)).toEqual(before)
  })

  test('a thousand files, killed in the middle: begun again, none is missing and none is there twice', async () => {
    const { data, files, put, ingest } = world()
    for (let n = 0; n < THOUSAND; n++)
      put(`f${n}.txt`, `某市第${n}号节能工作方案\n\n到2025年，能耗下降${n % 50}%。\n`)
    const killed = spawnIngest(data, files)
    const store = openStore({ dataDir: data })
    await until(killed, async () => (await store.counts()).documents >= THOUSAND / 5)
    killed.kill('SIGKILL')
    await exited(killed)
    expect((await store.counts()).documents).toBeLessThan(THOUSAND)
    await store.close()
    expect((await ingest(files)).code).toBe(0)
    expect((await counts(data)).documents).toBe(THOUSAND)
  })

  test('what cannot be read is named with the reason, the others are in', async () => {
    const { data, put, files, ingest } = world()
    const good = put('plan.txt', PLAN)
    const bad = [
      [join(files, 'missing.txt'), '找不到文件'],
      [put('empty.txt', ''), '空'],
      [put('binary.txt', new Uint8Array([0x25, 0x50, 0x44, 0x46, 0, 1, 2, 3, 0xff, 0xfe])), ''],
    ] as const
    const { code, stdout, stderr } = await ingest(...bad.map(([path]) => path), good)
    expect(code).toBe(1)
    for (const [path, reason] of bad) {
      const line = stderr.split('\n').find((one) => one.includes(path))
      expect(line, path).toContain(reason)
    }
    expect(stderr).not.toContain('    at ')
    expect(stdout).toContain('失败 3')
    expect(await counts(data)).toMatchObject({ documents: 1 })
  })

  test('a file over MAX_FILE_MB is refused', async () => {
    const { data, put } = world()
    const big = put('big.txt', '政策'.repeat(250_000))
    const { code, stderr } = await run('ingest', [big], { DATA_DIR: data, MAX_FILE_MB: '1' })
    expect(code).toBe(1)
    expect(stderr).toMatch(new RegExp(`${big}.*MAX_FILE_MB`))
  })

  test('the store stays as it was for a file that fails the second time', async () => {
    const { data, put, ingest } = world()
    const plan = put('plan.txt', PLAN)
    await ingest(plan)
    const before = await counts(data)
    rmSync(plan)
    expect((await ingest(plan)).code).toBe(1)
    put('plan.txt', new Uint8Array([0, 1, 2, 0xff]))
    expect((await ingest(plan)).code).toBe(1)
    expect(await counts(data)).toEqual(before)
  })

  test.each([
    ['no path', [], {}],
    ['an option that is none', ['--fast', 'x'], {}],
    ['a wrong setting', ['x'], { MAX_FILE_MB: 'much' }],
  ])('usage: %s', async (_, args, env) => {
    const { code, stderr, stdout } = await run('ingest', args, { DATA_DIR: freshFolder(), ...env })
    expect(code).toBe(2)
    expect(stderr).toContain(Object.keys(env)[0] ?? '用法')
    expect(stdout).toBe('')
  })

  test('a store that cannot be used is one sentence', async () => {
    const { files, put } = world()
    const plan = put('plan.txt', PLAN)
    put('zhengce.db', 'this is no database. '.repeat(200))
    const { code, stderr } = await run('ingest', [plan], { DATA_DIR: files })
    expect(code).toBe(1)
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(join(files, 'zhengce.db'))
  })

  test('a deleted document comes back only when its file is named', async () => {
    const { data, files, put, ingest } = world()
    const plan = put('plan.txt', PLAN)
    await ingest(plan)
    const store = openStore({ dataDir: data })
    await store.documents.remove('d0001', '王')
    await store.close()
    await ingest(files)
    expect((await counts(data)).documents).toBe(0)
    await ingest(plan)
    expect((await counts(data)).documents).toBe(1)
  })

  test('a link that leads up is not followed for ever', async () => {
    const { data, files, put, ingest } = world()
    put('plan.txt', PLAN)
    symlinkSync(files, join(files, 'deep', 'up'))
    const { code } = await ingest(files)
    expect(code).toBe(1)
    expect((await counts(data)).documents).toBe(1)
  })
})

test('hands its files to a running worker', PATIENT, async () => {
  const { data, put, ingest } = world()
  const worker = startWorker(data)
  const { lease, store } = openWriter({ dataDir: data })
  const { id } = await store.jobs.reindex()
  await until(worker, async () => (await store.jobs.get(id))?.state === 'done')
  expect(await lease.acquire()).toBe(false)
  const { code, stdout } = await ingest(put('plan.txt', PLAN))
  expect(code).toBe(0)
  expect(stdout).toContain('导入 1 个来源')
  expect(await lease.acquire()).toBe(false)
  expect((await store.counts()).documents).toBe(1)
  expect(await store.outbox.size('fts')).toBe(0)
  worker.kill('SIGTERM')
  expect(await exited(worker)).toBe(0)
  expect(await lease.acquire()).toBe(true)
  await store.close()
})

test('reindex makes the index anew', PATIENT, async () => {
  const { data, put, ingest } = world()
  await ingest(put('plan.txt', PLAN), put('other.txt', OTHER))
  for (const ending of ['', '-wal', '-shm']) rmSync(join(data, `search.db${ending}`), { force: true })
  const { code, stdout } = await run('reindex', [], { DATA_DIR: data })
  expect(code).toBe(0)
  expect(stdout).toContain('2 份文件')
  expect((await run('reindex', ['now'], { DATA_DIR: data })).code).toBe(2)
})

test('the shipped 银川 draft', async () => {
  const { data, files, ingest } = world()
  const source = fileURLToPath(new URL('../../../corpus/sources/004_99ae5a8f86d7a8ec.txt', import.meta.url))
  cpSync(source, join(files, 'yinchuan.txt'))
  expect((await ingest(files)).code).toBe(0)
  expect((await counts(data)).targets).toBeGreaterThan(5)
})
