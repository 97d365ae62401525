// Lists: each filter narrows as it says, totals do not depend on the window, the order is the same every time.
import { beforeAll, describe, expect, test } from 'vitest'
import type { Deadline, Responsibility } from '../../../corpus/schema.ts'
import type {
  DeadlineFilter,
  DiagnosticFilter,
  DocumentFilter,
  ResponsibilityFilter,
  TargetFilter,
} from '../../../corpus/store/filters.ts'
import type { Store } from '../../../corpus/store/store.ts'
import { openWriter } from '../../../corpus/store/writer.ts'
import { file, freshFolder, policy, SAVE, spanOf, target } from './sample.ts'

const TEXT =
  '一、装机达到3000万千瓦，新增2亿千瓦。二、占比20%，力争25%—30%。三、推广（省交通厅牵头，省公安厅配合）；治理（省公安厅牵头）。每年3月底前。'

const limit = (date: string, end: string | null, more: Partial<Deadline> = {}): Deadline => ({
  span: spanOf(TEXT, '三、'),
  quote: '三、',
  expression: '三、',
  rule: 'time/by',
  date,
  relation: 'by',
  start: null,
  end,
  precision: 'year',
  clause: null,
  ...more,
})
const task = (quote: string, assignments: Responsibility['assignments']): Responsibility => ({
  span: spanOf(TEXT, quote),
  quote,
  rule: 'responsibilities/bracket',
  task: quote,
  assignments,
  part: null,
  openList: false,
  measure: null,
})

let store: Store

beforeAll(async () => {
  const { store: opened, save, lease } = openWriter({ dataDir: freshFolder() })
  store = opened
  await lease.acquire()
  const whole = [0, TEXT.length] satisfies [number, number]
  const documents = [
    policy(TEXT, whole, {
      metadata: {
        title: '贵州方案',
        issuers: ['贵州省人民政府', '贵州省发展改革委'],
        topics: ['能源', '工业'],
      },
      targets: [
        target(TEXT, '装机达到3000万千瓦', {
          indicatorId: 'capacity',
          unit: '万千瓦',
          normalized: { value: 3e7, unit: '千瓦' },
        }),
        target(TEXT, '新增2亿千瓦', {
          indicatorId: 'capacity',
          unit: '亿千瓦',
          year: 2030,
          normalized: { value: 2e8, unit: '千瓦' },
        }),
        target(TEXT, '占比20%', { indicatorId: null, indicator: '占比' }),
      ],
      facts: [{ ...target(TEXT, '占比20%'), kind: 'base', year: 2020 }],
      deadlines: [
        limit('2025', '2025-12-31'),
        limit('R/P1Y', null, { precision: 'recurring', relation: 'every' }),
      ],
      responsibilities: [
        task('（省交通厅牵头，省公安厅配合）', [
          { agency: '省交通厅', role: 'lead', agencyId: 'transport' },
          { agency: '省公安厅', role: 'support', agencyId: 'police' },
        ]),
        task('（省公安厅牵头）', [{ agency: '省公安厅', role: 'lead', agencyId: 'police' }]),
      ],
      diagnostics: [{ stage: 'extract', rule: 'lost', severity: 'warning', message: '一句', span: [0, 2] }],
    }),
    policy(TEXT, whole, {
      metadata: {
        title: '成渝100%方案_征求意见稿',
        region: ['重庆市', '四川省'],
        regionCode: ['500000', '510000'],
        status: 'draft',
        issuedOn: null,
        dateSource: 'none',
        cites: [{ title: '贵州方案', relation: 'basis', span: [0, 2], quote: TEXT.slice(0, 2) }],
      },
      targets: [target(TEXT, '力争25%—30%', { indicatorId: 'share', value: [25, 30] })],
      deadlines: [
        limit('2030', '2029-12-31', { relation: 'before' }),
        limit('2024-05', null, { relation: 'from', start: '2024-05-01' }),
      ],
    }),
    policy(TEXT, whole, {
      metadata: {
        title: '国家意见',
        region: '全国',
        regionCode: ['100000'],
        level: 'national',
        type: '意见',
        issuedOn: '2021-10',
        validity: '现行有效',
      },
    }),
  ]
  const diagnostics = [{ stage: 'split' as const, severity: 'info' as const, message: '三份' }]
  await save(file(TEXT, documents, { diagnostics }), SAVE)
})

const [A, B, C] = ['d0001', 'd0002', 'd0003']

test.each<[DocumentFilter, (string | undefined)[]]>([
  [{}, [A, B, C]],
  [{ region: ['贵州省'] }, [A]],
  [{ region: ['四川省', '100000'] }, [B, C]],
  [{ level: ['national'] }, [C]],
  [{ year: [2022, 2021] }, [A, C]],
  [{ type: ['意见'] }, [C]],
  [{ status: ['draft'] }, [B]],
  [{ issuer: ['贵州省发展改革委'] }, [A]],
  [{ topic: ['工业'] }, [A]],
  [{ validity: ['现行有效'] }, [C]],
  [{ title: '方案' }, [A, B]],
  [{ title: '0%方' }, [B]],
  [{ title: '案_征' }, [B]],
  [{ title: '贵_方' }, []],
  [{ region: ['贵州省'], status: ['draft'] }, []],
  [{ region: [] }, [A, B, C]],
  [{ sort: 'region' }, [C, B, A]],
  [{ sort: 'issuedOn' }, [A, C, B]],
])('documents %j', async (filter, expected) => {
  expect((await store.documents.list(filter)).items.map(({ id }) => id)).toEqual(expected)
})

test.each<[TargetFilter, string[]]>([
  [{}, ['d0001-t1', 'd0001-t2', 'd0001-t3', 'd0002-t1']],
  [{ indicator: ['capacity'] }, ['d0001-t1', 'd0001-t2']],
  [{ indicatorName: ['占比'] }, ['d0001-t3']],
  [{ region: ['四川省'] }, ['d0002-t1']],
  [{ year: [2030] }, ['d0001-t2']],
  [{ document: ['d0002'] }, ['d0002-t1']],
  [{ status: ['final'], indicator: ['share'] }, []],
  [{ indicator: ['capacity'], min: 1e8 }, ['d0001-t2']],
  [{ indicator: ['capacity'], max: 1e8 }, ['d0001-t1']],
  [{ indicator: ['share'], min: 28 }, ['d0002-t1']],
  [{ indicator: ['share'], min: 31 }, []],
  [{ indicator: ['share'], max: 24 }, []],
])('targets %j', async (filter, expected) => {
  expect((await store.records.targets(filter)).items.map(({ id }) => id)).toEqual(expected)
})

test('facts are apart from targets', async () => {
  expect((await store.records.facts({ year: [2020] })).items).toMatchObject([{ kind: 'base', value: 20 }])
  expect((await store.records.targets({ year: [2020] })).total).toBe(0)
})

test.each<[DeadlineFilter, string[]]>([
  [{}, ['d0001 2025', 'd0001 R/P1Y', 'd0002 2030', 'd0002 2024-05']],
  [{ from: '2025-01-01', to: '2026-01-01' }, ['d0001 2025', 'd0001 R/P1Y']],
  [{ from: '2024-01-01' }, ['d0002 2024-05', 'd0001 2025', 'd0002 2030', 'd0001 R/P1Y']],
  [{ document: ['d0002'] }, ['d0002 2030', 'd0002 2024-05']],
  [{ region: ['510000'], to: '2025-01-01' }, ['d0002 2024-05']],
])('deadlines %j', async (filter, expected) => {
  const { items } = await store.records.deadlines(filter)
  expect(items.map(({ documentId, date }) => `${documentId} ${date}`)).toEqual(expected)
})

const [LEAD, BOTH] = ['（省公安厅牵头）', '（省交通厅牵头，省公安厅配合）']
test.each<[ResponsibilityFilter, (string | undefined)[]]>([
  [{}, [BOTH, LEAD]],
  [{ agency: ['police'] }, [BOTH, LEAD]],
  [{ agency: ['police'], role: ['lead'] }, [LEAD]],
  [{ agencyName: ['省交通厅'] }, [BOTH]],
  [{ agency: ['nobody'], agencyName: ['省公安厅'], role: ['support'] }, [BOTH]],
  [{ region: ['四川省'] }, []],
  [{ status: ['not-started'] }, [BOTH, LEAD]],
  [{ status: ['done'] }, []],
  [{ dueBefore: '2030-01-01' }, []],
])('responsibilities %j', async (filter, expected) => {
  expect((await store.records.responsibilities(filter)).items.map(({ quote }) => quote)).toEqual(expected)
})

test.each<[DiagnosticFilter, [string | null, string][]]>([
  [
    {},
    [
      [null, '三份'],
      ['d0001', '一句'],
    ],
  ],
  [{ document: ['d0001'] }, [['d0001', '一句']]],
  [{ severity: ['info'], source: ['s0001'] }, [[null, '三份']]],
  [{ stage: ['extract'], rule: ['lost'] }, [['d0001', '一句']]],
])('diagnostics %j', async (filter, expected) => {
  expect(
    (await store.diagnostics(filter)).items.map(({ documentId, message }) => [documentId, message]),
  ).toEqual(expected)
})

describe('a window', () => {
  test('takes a part, the total is of all', async () => {
    const whole = await store.records.targets()
    const part = await store.records.targets({ offset: 1, limit: 2 })
    expect(part).toEqual({ total: 4, items: whole.items.slice(1, 3) })
    expect(await store.records.targets({ offset: 9, limit: 2 })).toEqual({ total: 4, items: [] })
    expect((await store.documents.list({ limit: 0 })).total).toBe(3)
  })
})

test('a citation knows the document it names', async () => {
  expect((await store.documents.get('d0002'))?.cites).toMatchObject([
    { title: '贵州方案', documentId: 'd0001' },
  ])
})

test('counts of indicators and agencies', async () => {
  expect(await store.records.indicators()).toEqual([
    { indicatorId: 'capacity', indicator: '非化石能源消费比重', targets: 2, documents: 1 },
    { indicatorId: null, indicator: '占比', targets: 1, documents: 1 },
    { indicatorId: 'share', indicator: '非化石能源消费比重', targets: 1, documents: 1 },
  ])
  expect(await store.records.agencies()).toEqual([
    { agencyId: 'police', agency: '省公安厅', lead: 1, support: 1, joint: 0, documents: 1 },
    { agencyId: 'transport', agency: '省交通厅', lead: 1, support: 0, joint: 0, documents: 1 },
  ])
})

test('sources', async () => {
  expect(await store.sources.list()).toMatchObject({
    total: 1,
    items: [{ id: 's0001', name: 'plan.txt', length: TEXT.length, documents: 3, problems: 2, bytes: null }],
  })
})
