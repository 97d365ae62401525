// Tasks by their time limits: as exactly as the texts date them, never more.
import { expect, test } from 'vitest'
import type { Task } from '../../../web/src/api/deadlines.ts'
import { timeGroupKey, timeGroupOf, timeOrder } from '../../../web/src/pages/ledger/group-by-time.ts'

type Term = Task['terms'][number]
const term = (end: string | null, precision: Term['precision'], relation: Term['relation'] = 'by'): Term => ({
  id: 'd1-d1',
  documentId: 'd1',
  span: [0, 1],
  quote: '年',
  rule: 'r',
  expression: '年',
  date: '2025',
  relation,
  start: null,
  end,
  precision,
  clause: null,
  orphaned: false,
  targetIds: [],
  region: '贵州省',
  regionCode: '520000',
  dueDate: end,
  dueNote: null,
  occurrences: [],
})
const keyOf = (terms: Term[], dueDate: string | null, due: string | null = null): string =>
  timeGroupKey(timeGroupOf({ terms, dueDate, due }))

test.each([
  ['a day', [term('2025-06-30', 'day')], '2025-06-30', 'month 2025-06'],
  ['a month', [term('2025-06-30', 'month')], '2025-06-30', 'month 2025-06'],
  ['a year is not December', [term('2025-12-31', 'year')], '2025-12-31', 'year 2025'],
  ['a plan period', [term('2025-12-31', 'period', 'during')], '2025-12-31', 'period 2025'],
  ['the first of two', [term('2030-12-31', 'year'), term('2025-12-31', 'year')], '2025-12-31', 'year 2025'],
  ['what recurs', [term(null, 'recurring', 'every')], '2026-12-31', 'recurring'],
  ['a duration from an unknown day', [term(null, 'duration')], null, 'undated'],
  ['nothing', [], null, 'none'],
])('%s', (_, terms, dueDate, key) => {
  expect(keyOf(terms, dueDate)).toBe(key)
})

test("a person's date goes before what the text says", () => {
  expect(keyOf([term('2025-12-31', 'year')], '2025-12-31', '2026-03-01')).toBe('month 2026-03')
})

test('months of a year, then the year alone, then periods, then what has no date', () => {
  const groups = [
    timeGroupOf({ terms: [], dueDate: null, due: null }),
    timeGroupOf({ terms: [term('2025-12-31', 'period')], dueDate: '2025-12-31', due: null }),
    timeGroupOf({ terms: [term('2026-01-31', 'month')], dueDate: '2026-01-31', due: null }),
    timeGroupOf({ terms: [term('2025-12-31', 'year')], dueDate: '2025-12-31', due: null }),
    timeGroupOf({ terms: [term('2025-12-31', 'day')], dueDate: '2025-12-31', due: null }),
  ]
  expect(groups.toSorted((a, b) => (timeOrder(a) < timeOrder(b) ? -1 : 1)).map(timeGroupKey)).toEqual([
    'month 2025-12',
    'year 2025',
    'period 2025',
    'month 2026-01',
    'none',
  ])
})
