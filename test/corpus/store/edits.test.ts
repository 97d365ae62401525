// What people write lies over what rules derived, in every view, and can be taken back.
import { describe, expect, test } from 'vitest'
import type { Edit } from '../../../corpus/store/shapes.ts'
import { file, freshWriter, policy, SAVE, spanOf, target } from './sample.ts'

const TEXT = '到2025年，装机达到3000万千瓦。推广绿色交通（省交通厅牵头）。'
const measure = '推广绿色交通（省交通厅牵头）'

const library = async () => {
  const writer = await freshWriter()
  const document = policy(TEXT, [0, TEXT.length], {
    targets: [
      target(TEXT, '装机达到3000万千瓦', { unit: '万千瓦', normalized: { value: 3e7, unit: '千瓦' } }),
    ],
    facts: [{ ...target(TEXT, '3000万千瓦'), kind: 'base' }],
    deadlines: [
      {
        span: spanOf(TEXT, '到2025年'),
        quote: '到2025年',
        expression: '到2025年',
        rule: 'time/by',
        date: '2025',
        relation: 'by',
        start: null,
        end: '2025-12-31',
        precision: 'year',
        clause: null,
      },
    ],
    responsibilities: [
      {
        span: spanOf(TEXT, measure),
        quote: measure,
        rule: 'responsibilities/bracket',
        task: '推广绿色交通',
        assignments: [{ agency: '省交通厅', role: 'lead', agencyId: 'gz-transport' }],
        part: null,
        openList: false,
        measure: null,
      },
    ],
  })
  await writer.save(file(TEXT, [document]), SAVE)
  const write = (kind: Edit['kind'], recordId: string, field: string, value?: Edit['value']) =>
    writer.store.edits.append({
      kind,
      recordId,
      documentId: 'd0001',
      field,
      by: '王',
      ...(value === undefined ? {} : { value }),
    })
  const first = async () => {
    const read = await writer.store.documents.get('d0001')
    if (!read) throw new Error('no document')
    return {
      document: read,
      target: read.targets[0],
      fact: read.facts[0],
      deadline: read.deadlines[0],
      responsibility: read.responsibilities[0],
    }
  }
  return { ...writer, write, first }
}

describe('an edit is seen', () => {
  test.each<[Edit['kind'], string, string, Edit['value'], object]>([
    ['target', 'd0001-t1', 'year', 2030, { year: 2030 }],
    ['target', 'd0001-t1', 'year', null, { year: null }],
    ['target', 'd0001-t1', 'indicatorId', 'wind', { indicatorId: 'wind', indicator: '非化石能源消费比重' }],
    ['target', 'd0001-t1', 'value', 3100, { value: 3100, normalized: null }],
    ['target', 'd0001-t1', 'value', [3000, 3200], { value: [3000, 3200], normalized: null }],
    [
      'target',
      'd0001-t1',
      'normalized',
      { value: 3.2e7, unit: '千瓦' },
      { value: 3000, normalized: { value: 3.2e7, unit: '千瓦' } },
    ],
    ['fact', 'd0001-f2', 'unit', '千瓦', { unit: '千瓦' }],
    ['deadline', 'd0001-d3', 'end', '2026-01-31', { end: '2026-01-31', date: '2025' }],
    ['responsibility', 'd0001-r4', 'status', 'done', { status: 'done' }],
    ['responsibility', 'd0001-r4', 'due', '2026-03-01', { due: '2026-03-01' }],
    [
      'responsibility',
      'd0001-r4',
      'assignments',
      [{ agency: '省公安厅', role: 'support', agencyId: null }],
      { assignments: [{ agency: '省公安厅', role: 'support', agencyId: null }] },
    ],
    ['document', 'd0001', 'title', '改过的标题', { title: '改过的标题' }],
    ['document', 'd0001', 'validity', '已废止', { validity: '已废止' }],
    ['document', 'd0001', 'region', ['重庆市', '四川省'], { region: ['重庆市', '四川省'] }],
    ['document', 'd0001', 'region', '四川省', { region: '四川省' }],
  ])('on a %s: %s %s = %j', async (kind, id, field, value, expected) => {
    const { write, first } = await library()
    const before = (await first())[kind]
    await write(kind, id, field, value)
    expect((await first())[kind]).toMatchObject(expected)
    await write(kind, id, field)
    expect((await first())[kind]).toEqual(before)
  })

  test('by filters and by counts of indicators and agencies', async () => {
    const { write, store } = await library()
    await write('target', 'd0001-t1', 'year', 2030)
    await write('target', 'd0001-t1', 'indicatorId', 'wind')
    await write('responsibility', 'd0001-r4', 'assignments', [
      { agency: '省公安厅', role: 'support', agencyId: 'gz-police' },
    ])
    await write('document', 'd0001', 'region', '四川省')
    const total = async (listed: Promise<{ total: number }>) => (await listed).total
    expect(await total(store.records.targets({ year: [2030] }))).toBe(1)
    expect(await total(store.records.targets({ year: [2025] }))).toBe(0)
    expect(await total(store.records.targets({ region: ['四川省'], indicator: ['wind'] }))).toBe(1)
    expect(await total(store.records.responsibilities({ agency: ['gz-police'], role: ['support'] }))).toBe(1)
    expect(await total(store.records.responsibilities({ agency: ['gz-transport'] }))).toBe(0)
    expect(await total(store.documents.list({ region: ['贵州省'] }))).toBe(0)
    expect((await store.records.indicators()).map((one) => one.indicatorId)).toEqual(['wind'])
    expect((await store.records.agencies()).map((one) => one.agencyId)).toEqual(['gz-police'])
  })

  test('in order, with who and when, and the index is to follow', async () => {
    const { write, store } = await library()
    const [change] = await store.outbox.pending('fts', 1)
    await store.outbox.done('fts', change?.seq ?? 0)
    await write('responsibility', 'd0001-r4', 'status', 'in-progress')
    await write('responsibility', 'd0001-r4', 'status', 'done')
    const edits = await store.edits.of('d0001-r4')
    expect(edits.map(({ field, value, by }) => [field, value, by])).toEqual([
      ['status', 'in-progress', '王'],
      ['status', 'done', '王'],
    ])
    expect(Date.parse(edits[0]?.at ?? '')).not.toBeNaN()
    expect(await store.records.responsibility('d0001-r4')).toMatchObject({ status: 'done' })
    expect(await store.outbox.size('fts')).toBe(1)
  })
})
