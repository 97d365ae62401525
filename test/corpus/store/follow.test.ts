// The outbox and an engine in step: everything once, in order, again after a failure.
import { describe, expect, test } from 'vitest'
import type { IndexedPolicy, SearchEngine } from '../../../corpus/search/engine.ts'
import { follow, rebuild } from '../../../corpus/store/follow.ts'
import { file, freshWriter, policy, SAVE } from './sample.ts'

/** Keeps ids; fails as often as it is told to. */
function engine(failures = 0): SearchEngine & { ids: Set<string>; calls: string[] } {
  const ids = new Set<string>()
  const calls: string[] = []
  const index = (policies: readonly IndexedPolicy[]): void => {
    calls.push(policies.map(({ id }) => id).join())
    if (failures-- > 0) throw new Error('down')
    for (const { id } of policies) ids.add(id)
  }
  return {
    ids,
    calls,
    name: 'fts',
    index: async (policies) => index(policies),
    remove: async (gone) => {
      for (const id of gone) ids.delete(id)
    },
    rebuild: async (all) => {
      const policies: IndexedPolicy[] = []
      for await (const one of all) policies.push(one)
      ids.clear()
      index(policies)
    },
    search: () => Promise.reject(new Error('not asked here')),
    health: () => Promise.reject(new Error('not asked here')),
    close: async () => {},
  }
}

const TEXT = '全文。'
const documents = (count: number) =>
  Array.from({ length: count }, (_, i) => policy(TEXT, [0, TEXT.length], { metadata: { title: `方案${i}` } }))

describe('following', () => {
  test('brings in what is new and takes out what is gone', async () => {
    const { save, store } = await freshWriter()
    const fts = engine()
    await save(file(TEXT, documents(3)), SAVE)
    expect(await store.outbox.size('fts')).toBe(3)
    const seen: [number, number][] = []
    expect(await follow(store, fts, (done, total) => seen.push([done, total]))).toBe(3)
    expect([...fts.ids]).toEqual(['d0001', 'd0002', 'd0003'])
    expect(seen).toEqual([[3, 3]])
    expect(await store.outbox.size('fts')).toBe(0)
    expect(await follow(store, fts)).toBe(0)
    await store.documents.remove('d0002', '王')
    expect(await follow(store, fts)).toBe(1)
    expect([...fts.ids]).toEqual(['d0001', 'd0003'])
    expect(fts.calls).toHaveLength(1)
  })

  test('of many documents goes in batches', async () => {
    const { save, store } = await freshWriter()
    const fts = engine()
    await save(file(TEXT, documents(300)), SAVE)
    expect(await follow(store, fts)).toBe(300)
    expect(fts.ids.size).toBe(300)
    expect(fts.calls.length).toBeGreaterThan(1)
  })

  test('that failed is tried again with nothing lost', async () => {
    const { save, store } = await freshWriter()
    const fts = engine(1)
    await save(file(TEXT, documents(2)), SAVE)
    await expect(follow(store, fts)).rejects.toThrow('down')
    expect(await store.outbox.size('fts')).toBe(2)
    expect(await follow(store, fts)).toBe(2)
    expect(fts.ids.size).toBe(2)
  })

  test('each engine follows at its own pace', async () => {
    const { save, store } = await freshWriter()
    await save(file(TEXT, documents(2)), SAVE)
    await follow(store, engine())
    expect([await store.outbox.size('fts'), await store.outbox.size('meilisearch')]).toEqual([0, 2])
  })

  test('a rebuild has all of the store and leaves nothing to follow', async () => {
    const { save, store } = await freshWriter()
    const fts = engine()
    fts.ids.add('d0999')
    await save(file(TEXT, documents(200)), SAVE)
    expect(await rebuild(store, fts)).toBe(200)
    expect(fts.ids.size).toBe(200)
    expect(fts.ids.has('d0999')).toBe(false)
    expect(await store.outbox.size('fts')).toBe(0)
  })
})
