// When limits fall due: the table is the contract of the ledger.
import { describe, expect, test } from 'vitest'
import { dueOf, firstDue, type Limit } from '../../../corpus/ledger/due.ts'

const TODAY = '2026-11-20'
const limit = (
  date: string,
  relation: Limit['relation'],
  end: string | null,
  expression = date,
  precision: Limit['precision'] = 'year',
): Limit => ({ date, relation, end, expression, precision })

describe('due dates', () => {
  test.each<[Limit, string | null, string | null]>([
    [limit('2025', 'by', '2025-12-31'), '2025-12-31', '按所写年的最后一日2025-12-31计'],
    [
      limit('2030', 'before', '2029-12-31', '2030年前'),
      '2029-12-31',
      '“2030年前”不含所写的年，按2029-12-31计',
    ],
    [
      limit('2021/2025', 'during', '2025-12-31', '“十四五”期间', 'period'),
      '2025-12-31',
      '按期间的最后一日2025-12-31计',
    ],
    [limit('2024-04-15', 'by', '2024-04-15', '4月15日前', 'day'), '2024-04-15', null],
    [limit('2026', 'from', null), null, '只写明起始时间，没有截止日'],
    [limit('P3M', 'by', null, '三个月内', 'duration'), null, '原文未写明起算日期，无法推算截止日'],
    [
      limit('R/P1Y', 'every', null, '每年', 'recurring'),
      '2026-12-31',
      '周期性时限，本期（2026）截至2026-12-31',
    ],
    [
      limit('R/P1Y', 'every', null, '每年3月底前', 'recurring'),
      '2027-03-31',
      '周期性时限，本期（2027）截至2027-03-31',
    ],
    [limit('R/P2Y', 'every', null, '每两年', 'recurring'), null, '周期性时限，原文未写明从何时起算'],
  ])('%o', (deadline, dueDate, dueNote) => {
    expect(dueOf(deadline, TODAY)).toEqual({ dueDate, dueNote })
  })

  test('the first of several, recurring and open ones left out', () => {
    const limits = [
      limit('2030', 'before', '2029-12-31'),
      limit('R/P1Y', 'every', null, '每年'),
      limit('2025', 'by', '2025-12-31'),
      limit('2024', 'from', null),
    ]
    expect(firstDue(limits)).toBe('2025-12-31')
    expect(firstDue([])).toBeNull()
  })
})
