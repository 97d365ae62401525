// A deleted document is gone everywhere, and the same bytes do not bring it back unasked.
import { describe, expect, test } from 'vitest'
import { file, freshWriter, policy, SAVE, target } from './sample.ts'

const TEXT = '一、到2025年，非化石能源消费比重达到20%左右。二、森林覆盖率达到64%。'
const HALF = TEXT.indexOf('二、')
const parts = [
  policy(TEXT, [0, HALF], {
    metadata: { title: '甲' },
    targets: [target(TEXT, '非化石能源消费比重达到20%左右')],
  }),
  policy(TEXT, [HALF, TEXT.length], { metadata: { title: '乙' } }),
]
const FILE = file(TEXT, parts)
const ids = async (store: Awaited<ReturnType<typeof freshWriter>>['store']) =>
  (await store.documents.list()).items.map(({ id }) => id)

describe('a deleted document', () => {
  test('is gone from every read', async () => {
    const { save, store } = await freshWriter()
    await save(FILE, SAVE)
    expect(await store.documents.remove('d0001', '王')).toBe(true)
    expect(await store.documents.remove('d0001', '王')).toBe(false)
    expect(await store.documents.remove('d0404', '王')).toBe(false)
    expect(await ids(store)).toEqual(['d0002'])
    expect(await store.documents.get('d0001')).toBeNull()
    expect(await store.documents.text('d0001')).toBeNull()
    expect(await store.documents.content('d0001')).toBeNull()
    expect((await store.records.targets()).total).toBe(0)
    expect(await store.records.indicators()).toEqual([])
    expect(await store.counts()).toMatchObject({ documents: 1, targets: 0 })
    expect((await store.outbox.pending('fts', 9)).find(({ documentId }) => documentId === 'd0001')?.op).toBe(
      'remove',
    )
  })

  test('stays away under new rules, and comes back when a person names the file', async () => {
    const { save, store, known } = await freshWriter()
    await save(FILE, SAVE)
    await store.documents.remove('d0001', '王')
    expect(await known(FILE.source.sha256, 'r1', false)).toEqual(['d0002'])
    expect(await save(FILE, { rules: 'r2', restore: false })).toEqual(['d0002'])
    expect(await ids(store)).toEqual(['d0002'])
    expect(await known(FILE.source.sha256, 'r2', true)).toBeNull()
    expect(await save(FILE, { rules: 'r2', restore: true })).toEqual(['d0001', 'd0002'])
    expect(await known(FILE.source.sha256, 'r2', true)).toEqual(['d0001', 'd0002'])
    expect((await store.documents.get('d0001'))?.targets.map(({ id }) => id)).toEqual(['d0001-t2'])
  })

  test('takes the text of its file along when it was the last', async () => {
    const { save, store, known } = await freshWriter()
    await save(FILE, SAVE)
    for (const id of ['d0001', 'd0002']) await store.documents.remove(id, '王')
    expect(await store.sources.list()).toEqual({ total: 0, items: [] })
    expect(await known(FILE.source.sha256, 'r9', false)).toEqual([])
    expect(await save(FILE, SAVE)).toEqual([])
    expect(await ids(store)).toEqual([])
    expect(await save(FILE, { ...SAVE, restore: true })).toEqual(['d0001', 'd0002'])
    expect((await store.documents.text('d0002'))?.text).toBe(TEXT.slice(HALF))
  })

  test('stays deleted when that happens while its file is being read again', async () => {
    const { save, store } = await freshWriter()
    await save(FILE, SAVE)
    let removal: Promise<boolean> | undefined
    const progress = () => {
      removal ??= store.documents.remove('d0001', '王')
    }
    expect(await save(FILE, { rules: 'r2', restore: false, progress })).toEqual(['d0002'])
    expect(await removal).toBe(true)
    expect(await ids(store)).toEqual(['d0002'])
    expect((await store.records.targets()).total).toBe(0)
  })
})
