// Overdue and the due date of a task with several limits.
import { describe, expect, test } from 'vitest'
import { todayInChina } from '../../../corpus/ledger/calendar.ts'
import type { Limit } from '../../../corpus/ledger/due.ts'
import { isOverdue, taskDue } from '../../../corpus/ledger/task.ts'

const by = (end: string): Limit => ({
  date: end.slice(0, 4),
  relation: 'by',
  end,
  expression: '',
  precision: 'year',
})
const yearly: Limit = {
  date: 'R/P1Y',
  relation: 'every',
  end: null,
  expression: '每年',
  precision: 'recurring',
}

describe('overdue', () => {
  test.each([
    ['not-started', null, '2025-12-31', '2026-01-01', true],
    ['in-progress', null, '2025-12-31', '2025-12-31', false],
    ['done', null, '2025-12-31', '2026-01-01', false],
    ['paused', null, '2025-12-31', '2026-01-01', false],
    ['cancelled', null, '2025-12-31', '2026-01-01', false],
    ['not-started', '2027-01-01', '2025-12-31', '2026-01-01', false],
    ['not-started', '2025-06-01', '2030-12-31', '2026-01-01', true],
    ['not-started', null, null, '2026-01-01', false],
  ])('%s, own date %s, derived %s, on %s: %s', (status, due, dueDate, today, expected) => {
    expect(isOverdue({ status, due, dueDate }, today)).toBe(expected)
  })
})

describe('due date of a task', () => {
  test('the first fixed day, whatever recurs', () => {
    expect(taskDue([by('2030-12-31'), yearly, by('2025-12-31')], '2026-11-20').dueDate).toBe('2025-12-31')
  })

  test('what recurs where nothing else is said', () => {
    expect(taskDue([yearly], '2026-11-20').dueDate).toBe('2026-12-31')
  })

  test('none without a limit', () => {
    expect(taskDue([], '2026-11-20')).toEqual({ dueDate: null, dueNote: null })
  })
})

test('today is the day in China, not that of the machine', () => {
  expect(todayInChina(new Date('2026-11-20T15:59:59Z'))).toBe('2026-11-20')
  expect(todayInChina(new Date('2026-11-20T16:00:00Z'))).toBe('2026-11-21')
})
