// The same file again: ids stay, what people wrote stays, and readers see the old reading or the new, never half.
import { describe, expect, test } from 'vitest'
import { LeaseLost } from '../../../corpus/store/lease.ts'
import { openStore } from '../../../corpus/store/store.ts'
import { file, freshWriter, policy, SAVE, target } from './sample.ts'

const TEXT = '一、到2025年，非化石能源消费比重达到20%左右。二、森林覆盖率达到64%。三、建成加氢站15座。'
const A = target(TEXT, '非化石能源消费比重达到20%左右')
const B = target(TEXT, '森林覆盖率达到64%')
const C = target(TEXT, '建成加氢站15座')
const of = (targets: ReturnType<typeof target>[], text = TEXT) =>
  file(text, [policy(text, [0, text.length], { targets })])
const AGAIN = { rules: 'r2', restore: false }

describe('ids', () => {
  test('stay with what is the same, and are never given twice', async () => {
    const { save, store } = await freshWriter()
    const [id = ''] = await save(of([A, B]), SAVE)
    const idsNow = async () => (await store.documents.get(id))?.targets.map((one) => [one.quote, one.id])
    await save(of([B, C]), AGAIN)
    expect(await idsNow()).toEqual([
      [B.quote, 'd0001-t2'],
      [C.quote, 'd0001-t3'],
    ])
    await save(of([A, B, C]), SAVE)
    expect(await idsNow()).toEqual([
      [A.quote, 'd0001-t4'],
      [B.quote, 'd0001-t2'],
      [C.quote, 'd0001-t3'],
    ])
  })

  test('stay in a later version of the file, wherever the text stands now', async () => {
    const { save, store } = await freshWriter()
    const [id = ''] = await save(of([A, B, C]), SAVE)
    const text = `新增的一段话，说明修订的背景。${TEXT.replace('森林覆盖率达到64%', '森林覆盖率达到65%')}`
    const targets = [target(text, A.quote), target(text, '森林覆盖率达到65%'), target(text, C.quote)]
    expect(await save(of(targets, text), SAVE)).toEqual([id])
    expect((await store.documents.get(id))?.targets.map((one) => one.id)).toEqual([
      'd0001-t1',
      'd0001-t4',
      'd0001-t3',
    ])
    expect((await store.sources.list()).total).toBe(1)
  })

  test('another policy in a file of the same name is another document', async () => {
    const { save, store } = await freshWriter()
    await save(of([A]), SAVE)
    const other = policy(TEXT, [0, TEXT.length], {
      metadata: { title: '某市节水行动方案', region: '贵阳市' },
    })
    expect(await save(file(`${TEXT} `, [other]), SAVE)).toEqual(['d0002'])
    expect((await store.sources.list()).total).toBe(2)
  })

  test('of documents follow title and region in a compilation', async () => {
    const { save, store } = await freshWriter()
    const half = TEXT.indexOf('二、')
    const first = (region: string) => policy(TEXT, [0, half], { metadata: { region } })
    const second = (region: string) => policy(TEXT, [half, TEXT.length], { metadata: { region } })
    expect(await save(file(TEXT, [first('贵州省'), second('云南省')]), SAVE)).toEqual(['d0001', 'd0002'])
    const turned = `${TEXT.slice(half)}${TEXT.slice(0, half)}`
    const documents = [
      policy(turned, [0, TEXT.length - half], { metadata: { region: '云南省' } }),
      policy(turned, [TEXT.length - half, TEXT.length], { metadata: { region: '贵州省' } }),
    ]
    expect(await save(file(turned, documents), SAVE)).toEqual(['d0002', 'd0001'])
    expect((await store.documents.list()).items.map(({ id, start }) => [id, start])).toEqual([
      ['d0001', TEXT.length - half],
      ['d0002', 0],
    ])
  })

  test('a policy that is gone from its file is gone from the store', async () => {
    const { save, store } = await freshWriter()
    const half = TEXT.indexOf('二、')
    const parts = [
      policy(TEXT, [0, half], { metadata: { title: '甲' } }),
      policy(TEXT, [half, TEXT.length], { metadata: { title: '乙' } }),
    ]
    await save(file(TEXT, parts), SAVE)
    expect(await save(file(TEXT, parts.slice(1)), AGAIN)).toEqual(['d0002'])
    expect(await store.documents.get('d0001')).toBeNull()
    expect((await store.outbox.pending('fts', 10)).map(({ documentId, op }) => [documentId, op])).toEqual([
      ['d0001', 'remove'],
      ['d0002', 'index'],
    ])
  })
})

describe('what people wrote', () => {
  const edit = (recordId: string, field: string, value?: string | number | null) => ({
    kind: 'target' as const,
    recordId,
    documentId: recordId.slice(0, 5),
    field,
    ...(value === undefined ? {} : { value }),
    by: '王',
  })

  test('stays on a record that is read again', async () => {
    const { save, store } = await freshWriter()
    const [id = ''] = await save(of([A, B]), SAVE)
    await store.edits.append(edit('d0001-t1', 'year', 2030))
    await save(of([A, B]), AGAIN)
    expect((await store.documents.get(id))?.targets.map((one) => [one.id, one.year, one.orphaned])).toEqual([
      ['d0001-t1', 2030, false],
      ['d0001-t2', 2025, false],
    ])
  })

  test('keeps a record that vanished, as orphaned, where its quote stands', async () => {
    const { save, store } = await freshWriter()
    const [id = ''] = await save(of([A, B]), SAVE)
    await store.edits.append(edit('d0001-t2', 'scope', '全省'))
    await save(of([A]), AGAIN)
    const read = await store.documents.get(id)
    expect(read?.counts.targets).toBe(2)
    expect(read?.targets[1]).toMatchObject({ id: 'd0001-t2', orphaned: true, span: B.span, scope: '全省' })
    const later = `前言。${TEXT}`
    await save(of([target(later, A.quote)], later), SAVE)
    const moved = (await store.documents.get(id))?.targets[1]
    expect(moved).toMatchObject({ id: 'd0001-t2', orphaned: true, quote: B.quote })
    expect(later.slice(...(moved?.span ?? [0, 0]))).toBe(B.quote)
  })

  test('an orphan whose words are gone has an empty span, and one that comes back is none', async () => {
    const { save, store } = await freshWriter()
    const [id = ''] = await save(of([A, B]), SAVE)
    await store.edits.append(edit('d0001-t2', 'scope', '全省'))
    const without = TEXT.replace(B.quote, '加强保护')
    await save(of([target(without, A.quote)], without), SAVE)
    const gone = (await store.documents.get(id))?.targets.find((one) => one.id === 'd0001-t2')
    expect(gone?.orphaned).toBe(true)
    expect(gone && gone.span[1] - gone.span[0]).toBe(0)
    await save(of([A, B]), AGAIN)
    expect((await store.documents.get(id))?.targets.map((one) => [one.quote, one.orphaned])).toEqual([
      [A.quote, false],
      [B.quote, false],
    ])
  })

  test('keeps a document that its file lost', async () => {
    const { save, store } = await freshWriter()
    const half = TEXT.indexOf('二、')
    const parts = [
      policy(TEXT, [0, half], { targets: [A], metadata: { title: '甲' } }),
      policy(TEXT, [half, TEXT.length], { metadata: { title: '乙' } }),
    ]
    await save(file(TEXT, parts), SAVE)
    await store.edits.append(edit('d0001-t1', 'year', 2030))
    await save(file(TEXT, parts.slice(1)), AGAIN)
    expect(await store.documents.get('d0001')).toMatchObject({ orphaned: true, targets: [{ year: 2030 }] })
    expect((await store.documents.text('d0001'))?.text).toBe(TEXT.slice(0, half))
    await save(file(TEXT, parts), SAVE)
    expect(await store.documents.get('d0001')).toMatchObject({
      orphaned: false,
      targets: [{ id: 'd0001-t1' }],
    })
  })
})

describe('a switch', () => {
  test('is whole for a reader in another connection', async () => {
    const { save, store, folder } = await freshWriter()
    const parts = (year: number) =>
      Array.from({ length: 40 }, (_, i) =>
        policy(TEXT, [0, TEXT.length], {
          targets: [A, B, C].map((one) => ({ ...one, year })),
          metadata: { title: `方案${i}` },
        }),
      )
    await save(file(TEXT, parts(2025)), SAVE)
    const reader = openStore({ dataDir: folder })
    const seen = new Set<string>()
    const look = async () => {
      const years = (await reader.records.targets()).items.map(({ year }) => year)
      seen.add(`${years.length}: ${[...new Set(years)].sort().join()}`)
    }
    let writing = true
    const looking = (async () => {
      while (writing) await look()
    })()
    const progress = () => void look()
    await save(file(TEXT, parts(2030)), { ...AGAIN, progress })
    writing = false
    await looking
    await look()
    await reader.close()
    expect([...seen].sort()).toEqual(['120: 2025', '120: 2030'])
    expect((await store.counts()).targets).toBe(120)
  })

  test('that never came leaves the old reading, and its rows go with the next sweep', async () => {
    const { save, store, sweep, folder } = await freshWriter()
    const [id = ''] = await save(of([A]), SAVE)
    const killed = () => {
      throw new Error('killed')
    }
    await expect(save(of([A, B, C]), { ...AGAIN, progress: killed })).rejects.toThrow('killed')
    expect((await store.documents.get(id))?.targets).toHaveLength(1)
    await sweep()
    const { default: Sqlite } = await import('better-sqlite3')
    const raw = new Sqlite(`${folder}/zhengce.db`, { readonly: true })
    expect(raw.prepare('SELECT count(*) FROM targets').pluck().get()).toBe(1)
    expect(raw.prepare('SELECT count(*) FROM revisions').pluck().get()).toBe(1)
    raw.close()
  })

  test('is refused to a writer that lost the lease', async () => {
    const first = await freshWriter()
    await first.save(of([A]), SAVE)
    await first.lease.release()
    const second = await freshWriter(first.folder)
    await expect(first.save(of([A, B]), AGAIN)).rejects.toThrow(LeaseLost)
    expect((await second.store.counts()).targets).toBe(1)
  })
})
