// What is saved comes back as it was, and only what is true of the source is saved.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Deadline, Responsibility } from '../../../corpus/schema.ts'
import { edit, toText } from '../../../corpus/text.ts'
import { file, freshWriter, policy, SAVE, spanOf, target } from './sample.ts'

const TEXT =
  '贵州省碳达峰实施方案\n到2025年，非化石能源消费比重达到20%左右，力争达到21.6%。推广绿色交通（省交通厅牵头，省公安厅配合）。'

const deadline = (quote: string): Deadline => ({
  span: spanOf(TEXT, quote),
  quote,
  expression: quote,
  rule: 'time/by',
  date: '2025',
  relation: 'by',
  start: null,
  end: '2025-12-31',
  precision: 'year',
  clause: spanOf(TEXT, '到2025年，非化石能源消费比重达到20%左右，力争达到21.6%'),
})

const responsibility = (quote: string): Responsibility => ({
  span: spanOf(TEXT, quote),
  quote,
  rule: 'responsibilities/bracket',
  task: '推广绿色交通',
  assignments: [
    { agency: '省交通厅', role: 'lead', agencyId: 'gz-transport' },
    { agency: '省公安厅', role: 'support', agencyId: null },
  ],
  part: null,
  openList: false,
  measure: [spanOf(TEXT, '到2025年')[0], TEXT.length],
})

const rich = () =>
  policy(TEXT, [0, TEXT.length], {
    sections: [
      {
        kind: 'chapter',
        level: 1,
        number: '',
        title: '贵州省碳达峰实施方案',
        span: [0, 10],
        quote: TEXT.slice(0, 10),
        start: 0,
        end: TEXT.length,
        parent: null,
      },
    ],
    targets: [
      target(TEXT, '非化石能源消费比重达到20%左右'),
      target(TEXT, '力争达到21.6%', {
        value: [21.6, 22],
        normalized: { value: [21.6, 22], unit: '%' },
        strength: '力争',
      }),
    ],
    facts: [{ ...target(TEXT, '20%'), kind: 'base' }],
    deadlines: [deadline('到2025年')],
    responsibilities: [responsibility('（省交通厅牵头，省公安厅配合）')],
    diagnostics: [
      { stage: 'extract', rule: 'targets/lost', severity: 'warning', message: '一句未识别', span: [3, 7] },
    ],
    metadata: {
      cites: [{ title: '意见', relation: 'basis', span: [0, 3], quote: TEXT.slice(0, 3) }],
      region: ['重庆市', '四川省'],
      regionCode: ['500000', '510000'],
    },
  })

describe('a saved document', () => {
  test('comes back whole', async () => {
    const { save, store } = await freshWriter()
    const analysis = rich()
    const [id = ''] = await save(file(TEXT, [analysis]), SAVE)
    expect(id).toBe('d0001')
    const read = await store.documents.get(id)
    expect(read).toMatchObject({
      ...analysis.metadata,
      cites: [{ ...analysis.metadata.cites[0], documentId: null }],
      start: 0,
      end: TEXT.length,
      pages: null,
      file: 'plan.txt',
      orphaned: false,
      counts: { passages: 1, targets: 2, facts: 1, deadlines: 1, responsibilities: 1 },
      sections: analysis.sections,
      targets: analysis.targets.map((one, i) => ({ ...one, id: `d0001-t${i + 1}`, documentId: id })),
      facts: analysis.facts,
      deadlines: [{ ...analysis.deadlines[0], targetIds: ['d0001-t1', 'd0001-t2'] }],
      responsibilities: [
        {
          ...analysis.responsibilities[0],
          deadlineIds: ['d0001-d4'],
          targetIds: ['d0001-t1', 'd0001-t2'],
          dueDate: '2025-12-31',
          status: 'not-started',
          due: null,
        },
      ],
      diagnostics: analysis.diagnostics,
      twins: [],
    })
    expect(await store.counts()).toEqual({
      documents: 1,
      passages: 1,
      targets: 2,
      facts: 1,
      deadlines: 1,
      responsibilities: 1,
    })
  })

  test('has its text and its clean text with the map between them', async () => {
    const { save, store } = await freshWriter()
    const clean = edit(toText(TEXT), [{ span: spanOf(TEXT, '\n'), text: '' }])
    const passages = [
      { section: null, span: spanOf(TEXT, '力争达到21.6%'), clean: [0, 3] satisfies [number, number] },
    ]
    const [id = ''] = await save(
      file(TEXT, [policy(TEXT, [0, TEXT.length], { text: clean, passages })]),
      SAVE,
    )
    expect(await store.documents.text(id)).toEqual({ start: 0, end: TEXT.length, text: TEXT })
    expect(await store.documents.content(id)).toMatchObject({ clean, passages, sections: [] })
    expect(await store.documents.passages(id, [0, 9])).toEqual([
      { ...passages[0], number: 0, text: '力争达到21.6%' },
    ])
    const [indexed] = await store.documents.indexed([id, 'd0999'])
    expect(indexed).toMatchObject({
      id,
      text: clean.value,
      passages: [{ n: 0, section: null, clean: [0, 3] }],
      facets: { region: ['贵州省'], year: ['2022'], level: ['province'] },
      twinOf: null,
    })
  })

  test.each([
    ['a target', { targets: [{ ...target(TEXT, '20%'), quote: '21%' }] }],
    ['a section', { sections: rich().sections.map((one) => ({ ...one, quote: '别的' })) }],
    ['a deadline’s expression', { deadlines: [{ ...deadline('到2025年'), expression: '到2026年' }] }],
    [
      'a quote past the end',
      {
        targets: [
          { ...target(TEXT, '。'), span: [TEXT.length, TEXT.length + 1] as [number, number], quote: '' },
        ],
      },
    ],
  ])('is refused where %s differs from its source', async (_, records) => {
    const { save, store } = await freshWriter()
    await expect(save(file(TEXT, [policy(TEXT, [0, TEXT.length], records)]), SAVE)).rejects.toThrow(
      'plan.txt',
    )
    expect((await store.counts()).documents).toBe(0)
  })
})

/** No half of a surrogate pair: a database keeps UTF-8. */
const isWhole = (text: string): boolean => Buffer.from(text).toString() === text

const units = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 })

test('text of any characters and any length comes back unit by unit', async () => {
  const { save, store } = await freshWriter()
  let round = 0
  await fc.assert(
    fc.asyncProperty(
      units,
      fc.nat(3),
      fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 4 }),
      async (unit, times, cuts) => {
        const text = unit.repeat(1 + times * 2_500)
        const spans = cuts.map(([a, b]): [number, number] => {
          const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y)
          return [from ?? 0, (to ?? 0) + 1]
        })
        const targets = spans.map((span) => ({
          ...target(unit, unit),
          span,
          quote: text.slice(...span),
          value: 1,
        }))
        fc.pre(targets.every(({ quote }) => isWhole(quote)))
        const name = `${round++}.txt`
        const [id = ''] = await save(
          file(text, [policy(text, [0, text.length], { targets })], { name }),
          SAVE,
        )
        const read = await store.documents.get(id)
        const slice = await store.documents.text(id)
        expect(slice?.text).toBe(text)
        for (const { span, quote } of read?.targets ?? []) expect(slice?.text.slice(...span)).toBe(quote)
      },
    ),
    { numRuns: 30 },
  )
})
