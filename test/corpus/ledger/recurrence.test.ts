// One occurrence per period, on the calendar.
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextOccurrence, occurrences } from '../../../corpus/ledger/recurrence.ts'

const recurring = (expression: string, date = 'R/P1Y') => ({ date, expression })

describe('occurrences', () => {
  test.each([
    ['每年', 'R/P1Y', ['2024-12-31', '2025-12-31']],
    ['每年年底前', 'R/P1Y', ['2024-12-31', '2025-12-31']],
    ['每年3月底前', 'R/P1Y', ['2024-03-31', '2025-03-31']],
    ['每年3月前', 'R/P1Y', ['2024-02-29', '2025-02-28']],
    ['每年2月底', 'R/P1Y', ['2024-02-29', '2025-02-28']],
    ['每年1月前', 'R/P1Y', ['2024-12-31', '2025-12-31']],
    ['每年4月15日前', 'R/P1Y', ['2024-04-15', '2025-04-15']],
    ['每年6月上旬', 'R/P1Y', ['2024-06-10', '2025-06-10']],
    ['每第233页年3月底前', 'R/P1Y', ['2024-03-31', '2025-03-31']],
    ['每半年', 'R/P6M', ['2024-06-30', '2024-12-31', '2025-06-30', '2025-12-31']],
    ['每两年', 'R/P2Y', []],
    ['每周', 'R/P1W', []],
  ])('%s', (expression, date, expected) => {
    const found = occurrences(recurring(expression, date), '2024-01-01', '2025-12-31')
    expect(found.map(({ due }) => due)).toEqual(expected)
  })

  test('quarters and months are named', () => {
    const periods = (date: string) =>
      occurrences(recurring('', date), '2026-01-01', '2026-12-31').map(({ period }) => period)
    expect(periods('R/P3M')).toEqual(['2026-Q1', '2026-Q2', '2026-Q3', '2026-Q4'])
    expect(periods('R/P1M')).toHaveLength(12)
  })

  test('the day itself is still the present period', () => {
    expect(nextOccurrence(recurring('每年'), '2026-12-31')?.due).toBe('2026-12-31')
    expect(nextOccurrence(recurring('每年3月底前'), '2026-04-01')?.due).toBe('2027-03-31')
  })

  test('all lie within the days asked for, in order, one a period', () => {
    const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(day, day, fc.constantFrom('R/P1Y', 'R/P6M', 'R/P3M', 'R/P1M'), (a, b, date) => {
        const [from, to] = [a, b].map((one) => one.toISOString().slice(0, 10)).sort()
        if (from === undefined || to === undefined) return
        const found = occurrences(recurring('每年', date), from, to)
        const dues = found.map(({ due }) => due)
        expect(dues).toEqual([...dues].sort())
        expect(new Set(found.map(({ period }) => period)).size).toBe(found.length)
        expect(dues.every((due) => due >= from && due <= to)).toBe(true)
      }),
    )
  })
})
