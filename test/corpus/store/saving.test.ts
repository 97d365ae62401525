// A file saved policy by policy: nothing of it is seen before its end, and nothing is left where the end never comes.
import Sqlite from 'better-sqlite3'
import { describe, expect, test } from 'vitest'
import type { PolicyAnalysis } from '../../../corpus/store/save/analysis.ts'
import { file, freshWriter, policy, SAVE, target } from './sample.ts'

const TEXT = '到2025年，非化石能源消费比重达到20%左右。'
/** Enough for some transactions. */
const MANY = 120
const EACH = 100

const documents = (count = MANY): PolicyAnalysis[] =>
  Array.from({ length: count }, (_, index) =>
    policy(TEXT, [0, TEXT.length], {
      metadata: { title: `方案${index}` },
      targets: Array.from({ length: EACH }, () => target(TEXT, '达到20%左右')),
    }),
  )

const rowsIn = (folder: string): Record<string, unknown> => {
  const raw = new Sqlite(`${folder}/zhengce.db`, { readonly: true })
  const count = (table: string): unknown => raw.prepare(`SELECT count(*) FROM ${table}`).pluck().get()
  const rows = {
    targets: count('targets'),
    policies: count('policies'),
    texts: count('source_texts'),
    revisions: count('revisions'),
  }
  raw.close()
  return rows
}

const { source } = file(TEXT)
const NOTHING = { targets: 0, policies: 0, texts: 0, revisions: 0 }

describe('a file that is new', () => {
  test('is written as it comes, with its ids, and seen at its end', async () => {
    const { begin, store, folder } = await freshWriter()
    const saving = await begin(source, SAVE)
    const ids: (string | null)[] = []
    for (const document of documents()) ids.push(await saving.add(document))
    expect(rowsIn(folder).targets).toBeGreaterThan((MANY * EACH) / 2)
    expect(await store.counts()).toMatchObject({ documents: 0, targets: 0 })
    const shown = await saving.finish([])
    expect(shown).toEqual(ids)
    expect(shown.at(-1)).toBe('d0120')
    expect(await store.counts()).toMatchObject({ documents: MANY, targets: MANY * EACH })
    await saving.abandon()
    expect(await store.counts()).toMatchObject({ documents: MANY, targets: MANY * EACH })
  })

  test('that is abandoned leaves nothing, and its ids are free', async () => {
    const { begin, store, folder } = await freshWriter()
    const saving = await begin(source, SAVE)
    for (const document of documents()) await saving.add(document)
    await saving.abandon()
    expect(rowsIn(folder)).toEqual(NOTHING)
    const again = await begin(source, SAVE)
    expect(await again.add(policy(TEXT))).toBe('d0001')
    expect(await again.finish([])).toEqual(['d0001'])
    expect((await store.counts()).documents).toBe(1)
  })

  test('whose worker was killed leaves rows that the next sweep takes', async () => {
    const killed = await freshWriter()
    const saving = await killed.begin(source, SAVE)
    for (const document of documents()) await saving.add(document)
    await killed.lease.release()
    const next = await freshWriter(killed.folder)
    await next.sweep()
    expect(rowsIn(killed.folder)).toEqual(NOTHING)
  })

  test('without a policy is no file', async () => {
    const { begin, folder } = await freshWriter()
    expect(await (await begin(source, SAVE)).finish([])).toEqual([])
    expect(rowsIn(folder)).toEqual(NOTHING)
  })
})

test('a file that is known waits for its last policy: only all of them tell which document each is', async () => {
  const { begin, save, store } = await freshWriter()
  const before = documents(3)
  const ids = await save({ ...file(TEXT), documents: before }, SAVE)
  const saving = await begin(source, { ...SAVE, rules: 'r2' })
  for (const document of [...before].reverse()) expect(await saving.add(document)).toBeNull()
  expect(await saving.finish([])).toEqual([...ids].reverse())
  expect((await store.counts()).documents).toBe(3)
})
