// The same text elsewhere is told, both ways, and search is told which of them stands for the others.
import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../../corpus/schema.ts'
import { file, freshWriter, policy, SAVE } from './sample.ts'

const sentences = Array.from(
  { length: 60 },
  (_, i) => `第${i}项任务是推进第${i * 7}类领域的${'节能降碳改造建设'.slice(i % 8)}与${i}号工程协同发展`,
)
const TEXT = sentences.join('。')
const TURNED = [...sentences.slice(30), ...sentences.slice(0, 30)].join('；\n')
const doc = (text: string, metadata: Partial<Metadata> = {}) => [policy(text, [0, text.length], { metadata })]

const two = async (text: string, metadata: Partial<Metadata> = {}) => {
  const writer = await freshWriter()
  await writer.save(file(TEXT, doc(TEXT), { name: 'a.txt' }), SAVE)
  await writer.save(file(text, doc(text, metadata), { name: 'b.txt' }), SAVE)
  return writer
}

describe('twins', () => {
  test('are told both ways, whatever the order of paragraphs', async () => {
    const { store } = await two(TURNED, { title: '另一个标题' })
    expect((await store.documents.get('d0001'))?.twins).toMatchObject([{ id: 'd0002', title: '另一个标题' }])
    expect((await store.documents.get('d0002'))?.twins).toMatchObject([{ id: 'd0001' }])
    expect(await store.documents.twins(['d0001', 'd0002'])).toEqual(
      new Map([
        ['d0001', ['d0002']],
        ['d0002', ['d0001']],
      ]),
    )
    expect((await store.documents.indexed(['d0001', 'd0002'])).map(({ twinOf }) => twinOf)).toEqual([
      null,
      'd0001',
    ])
  })

  test.each<[string, string, Partial<Metadata>]>([
    ['a draft is not its final text', TURNED, { status: 'draft' }],
    [
      'another text',
      sentences
        .map((one) => `${one.slice(6)}另有安排`)
        .slice(0, 20)
        .join('。'),
      {},
    ],
    [
      'most of it for another region',
      sentences.slice(0, 55).join('。'),
      { region: '云南省', regionCode: ['530000'] },
    ],
  ])('%s', async (_, text, metadata) => {
    const { store } = await two(text, metadata)
    expect((await store.documents.get('d0002'))?.twins).toEqual([])
  })

  test('the other is its own first again when one goes, and the index hears of it', async () => {
    const { store } = await two(TURNED)
    const last = (await store.outbox.pending('fts', 9)).at(-1)
    await store.outbox.done('fts', last?.seq ?? 0)
    await store.documents.remove('d0001', '王')
    expect(
      (await store.outbox.pending('fts', 9)).map(({ documentId, op }) => [documentId, op]).sort(),
    ).toEqual([
      ['d0001', 'remove'],
      ['d0002', 'index'],
    ])
    expect((await store.documents.indexed(['d0002']))[0]?.twinOf).toBeNull()
  })
})
