// The files of the library: what each holds, which are the same, and what goes when one is deleted whole.
import { describe, expect, test } from 'vitest'
import type { SourceFilter } from '../../../corpus/store/filters.ts'
import { file, freshWriter, policy, SAVE, spanOf, target } from './sample.ts'

const sentences = Array.from(
  { length: 60 },
  (_, i) => `第${i}项任务是推进第${i * 7}类领域的节能改造与${i}号工程协同发展`,
)
const SAME = sentences.join('。')
const TURNED = [...sentences.slice(30), ...sentences.slice(0, 30)].join('；')
const TWO = '甲方案。到2025年，非化石能源消费比重达到20%。乙方案。'
const HALF = TWO.indexOf('乙')

const compilation = file(
  TWO,
  [
    policy(TWO, [0, HALF], {
      metadata: { title: '甲方案' },
      targets: [target(TWO, '到2025年，非化石能源消费比重达到20%')],
      diagnostics: [
        { stage: 'extract', severity: 'warning', message: '存疑', span: spanOf(TWO, '到2025年') },
      ],
    }),
    policy(TWO, [HALF, TWO.length], { metadata: { title: '乙方案' } }),
  ],
  {
    name: '汇编.txt',
    diagnostics: [{ stage: 'split', severity: 'info', message: '拆出2份' }],
  },
)

async function library() {
  const writer = await freshWriter()
  const bytes = new TextEncoder().encode(TWO)
  await writer.keep(compilation.source.sha256, bytes, false)
  await writer.save(compilation, SAVE)
  await writer.save(file(SAME, [policy(SAME)], { name: 'b.pdf', mediaType: 'application/pdf' }), SAVE)
  await writer.save(file(TURNED, [policy(TURNED)], { name: 'c.txt' }), SAVE)
  return { ...writer, size: bytes.length }
}

test('are told with their size, first document, documents, problems', async () => {
  const { store, size } = await library()
  const { items } = await store.sources.list({ id: ['s0001'] })
  expect(items).toMatchObject([
    {
      id: 's0001',
      name: '汇编.txt',
      bytes: size,
      documents: 2,
      problems: 2,
      first: { id: 'd0001', title: '甲方案' },
      sameBytes: [],
      sameText: [],
    },
  ])
  expect((await store.diagnostics({ source: ['s0001'] })).total).toBe(2)
})

test('of the same text know each other', async () => {
  const { store } = await library()
  const { items } = await store.sources.list({ sort: 'name' })
  expect(items.map(({ name, sameText }) => [name, sameText])).toEqual([
    ['b.pdf', [{ id: 's0003', name: 'c.txt', documents: 1 }]],
    ['c.txt', [{ id: 's0002', name: 'b.pdf', documents: 1 }]],
    ['汇编.txt', []],
  ])
})

test('keep the other names under which the same bytes came', async () => {
  const { store, queue } = await library()
  await store.jobs.enqueue(
    ['a/改名.txt', '汇编.txt', 'b/改名.txt'].map((name) => ({ name, path: `/${name}` })),
  )
  const job = await queue.next()
  if (!job) throw new Error('nothing to do')
  for (let one = await queue.nextFile(job); one; one = await queue.nextFile(job))
    await queue.endFile(one, { state: 'unchanged', documentIds: ['d0001', 'd0002'] })
  const { items } = await store.sources.list({ sort: 'name' })
  expect(items.map(({ sameBytes }) => sameBytes)).toEqual([[], [], ['改名.txt']])
})

test.each<[SourceFilter, string[]]>([
  [{}, ['c.txt', 'b.pdf', '汇编.txt']],
  [{ sort: 'documents' }, ['汇编.txt', 'b.pdf', 'c.txt']],
  [{ sort: 'problems', limit: 1 }, ['汇编.txt']],
  [{ name: '.txt' }, ['c.txt', '汇编.txt']],
  [{ name: '%' }, []],
  [{ mediaType: ['application/pdf'] }, ['b.pdf']],
  [{ offset: 1, limit: 1 }, ['b.pdf']],
])('listed by %j', async (filter, names) => {
  const { store } = await library()
  expect((await store.sources.list(filter)).items.map(({ name }) => name)).toEqual(names)
})

test('types are counted whatever type is asked for', async () => {
  const { store } = await library()
  expect(await store.sources.mediaTypes({ mediaType: ['application/pdf'] })).toEqual([
    { value: 'text/plain', count: 2 },
    { value: 'application/pdf', count: 1 },
  ])
})

describe('deleted whole', () => {
  test('a file goes with all its documents, and that is said before', async () => {
    const { store, known } = await library()
    expect(await store.sources.removal('s0001')).toEqual({
      documents: 2,
      targets: 1,
      facts: 0,
      deadlines: 0,
      responsibilities: 0,
      edits: 0,
      citedBy: 0,
    })
    expect(await store.sources.remove('s0001', '王')).toBe(true)
    expect((await store.sources.list()).items.map(({ id }) => id)).toEqual(['s0003', 's0002'])
    expect((await store.documents.list()).total).toBe(2)
    expect((await store.diagnostics()).total).toBe(0)
    expect((await store.documents.deletion('d0002'))?.by).toBe('王')
    expect(await known(compilation.source.sha256, 'r1', false)).toEqual([])
    expect(await known(compilation.source.sha256, 'r1', true)).toBeNull()
  })

  test('what people wrote in it is counted, and who cites it from elsewhere', async () => {
    const { store, save } = await library()
    await store.edits.append({
      kind: 'target',
      recordId: 'd0001-t1',
      documentId: 'd0001',
      field: 'unit',
      value: '%',
      by: '王',
    })
    const text = '落实《甲方案》和《乙方案》。'
    const cites = ['甲方案', '乙方案'].map((title) => ({
      title,
      relation: 'implements' as const,
      span: spanOf(text, `《${title}》`),
      quote: `《${title}》`,
    }))
    await save(
      file(text, [policy(text, [0, text.length], { metadata: { title: '细则', cites } })], { name: 'd.txt' }),
      SAVE,
    )
    expect(await store.sources.removal('s0001')).toMatchObject({ edits: 1, citedBy: 1 })
  })

  test.each(['s9999', 'd0001', ''])('%j is none', async (id) => {
    const { store } = await library()
    expect(await store.sources.removal(id)).toBeNull()
    expect(await store.sources.remove(id, '王')).toBe(false)
  })
})
