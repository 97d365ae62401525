// A store that cannot serve says in one sentence why, and what to do; one that can is brought to the present schema once.
import { mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import { explain, StoreUnusable } from '../../../corpus/store/errors.ts'
import { openStore } from '../../../corpus/store/store.ts'
import { file, freshFolder, freshWriter, policy, SAVE } from './sample.ts'

const faultOf = (open: () => unknown): string => {
  try {
    open()
  } catch (error) {
    if (error instanceof StoreUnusable) return error.fault
    throw error
  }
  return 'none'
}

describe('a store is refused', () => {
  test('whose file is no database', () => {
    const dataDir = freshFolder()
    writeFileSync(
      join(dataDir, 'zhengce.db'),
      'not a database at all, but long enough to look like one. '.repeat(100),
    )
    expect(faultOf(() => openStore({ dataDir }))).toBe('damaged')
  })

  test('whose file belongs to another program', () => {
    const dataDir = freshFolder()
    new Sqlite(join(dataDir, 'zhengce.db')).exec('CREATE TABLE theirs (x)').close()
    expect(faultOf(() => openStore({ dataDir }))).toBe('damaged')
  })

  test('whose file was cut short', async () => {
    const { save, store, folder } = await freshWriter()
    const text = '二、重点任务。'.repeat(20_000)
    await save(file(text, [policy(text)]), SAVE)
    await store.close()
    truncateSync(join(folder, 'zhengce.db'), 65_536)
    expect(faultOf(() => openStore({ dataDir: folder }))).toBe('damaged')
  })

  test('that a newer version wrote', async () => {
    const { store, folder } = await freshWriter()
    await store.close()
    const raw = new Sqlite(join(folder, 'zhengce.db'))
    raw.pragma('user_version = 999')
    raw.close()
    expect(faultOf(() => openStore({ dataDir: folder }))).toBe('newer')
  })

  test('whose folder is a file', () => {
    const dataDir = join(freshFolder(), 'data')
    writeFileSync(dataDir, '')
    expect(faultOf(() => openStore({ dataDir }))).toBe('not-a-folder')
    expect(faultOf(() => openStore({ dataDir: join(dataDir, 'deeper') }))).toBe('not-a-folder')
  })

  test('whose file is a folder', () => {
    const dataDir = freshFolder()
    mkdirSync(join(dataDir, 'zhengce.db'))
    expect(faultOf(() => openStore({ dataDir }))).toBe('unwritable')
  })
})

const coded = (code: string): Error => Object.assign(new Error(code), { code })

test.each([
  ['EACCES', 'unwritable'],
  ['EROFS', 'unwritable'],
  ['SQLITE_CANTOPEN', 'unwritable'],
  ['SQLITE_READONLY_DIRECTORY', 'unwritable'],
  ['ENOSPC', 'full'],
  ['SQLITE_FULL', 'full'],
  ['SQLITE_CORRUPT_INDEX', 'damaged'],
  ['SQLITE_BUSY_SNAPSHOT', 'busy'],
])('%s is explained as %s, with the file and what to do', (code, fault) => {
  const found = explain(coded(code), '/data/zhengce.db')
  expect(found?.fault).toBe(fault)
  expect(found?.message).toContain('/data/zhengce.db')
  expect(found?.message).toContain('请')
  expect(found?.message).not.toContain('\n')
})

test('any other error is not explained away', () => {
  expect(explain(new TypeError('x is not a function'), 'x')).toBeNull()
})

test('a store is made once, by whoever comes first, and opened by the others', async () => {
  const dataDir = join(freshFolder(), 'new', 'folder')
  const stores = [openStore({ dataDir }), openStore({ dataDir })]
  expect(await Promise.all(stores.map((store) => store.counts()))).toMatchObject([
    { documents: 0 },
    { documents: 0 },
  ])
  await Promise.all(stores.map((store) => store.close()))
})
