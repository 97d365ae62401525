// The ledger page's own decisions: lights, groups, and which time limits stand on a day.
import { describe, expect, test } from 'vitest'
import type { Task } from '../../../web/src/api/deadlines.ts'
import type { Assignment } from '../../../web/src/api/types.ts'
import { answerable, byAgency, roleCounts } from '../../../web/src/pages/ledger/group-tasks.ts'
import { ledgerState } from '../../../web/src/pages/ledger/ledger-state.ts'
import { lightOf } from '../../../web/src/pages/ledger/light.ts'
import { type Dated, dueIn, sortDeadlines } from '../../../web/src/pages/ledger/sort-deadlines.ts'

const TODAY = '2026-11-21'
const lit = { status: 'not-started', owner: null, due: null, dueDate: null, overdue: false } as const

describe('lights', () => {
  test.each([
    ['no date', {}, 'none'],
    ['past, but nobody follows it', { dueDate: '2025-12-31', overdue: true }, 'passed'],
    [
      'past and followed by a status',
      { dueDate: '2025-12-31', overdue: true, status: 'in-progress' },
      'overdue',
    ],
    ['past and followed by a person', { dueDate: '2025-12-31', overdue: true, owner: '张' }, 'overdue'],
    ['within thirty days', { dueDate: '2026-12-21' }, 'soon'],
    ['a day later', { dueDate: '2026-12-22' }, 'none'],
    ['today', { dueDate: TODAY }, 'soon'],
    ['a person’s date goes first', { dueDate: '2030-12-31', due: '2026-12-01' }, 'soon'],
    ['done', { dueDate: '2026-12-01', status: 'done' }, 'none'],
  ] as const)('%s', (_, rest, light) => expect(lightOf({ ...lit, ...rest }, TODAY)).toBe(light))
})

const assignment = (
  agency: string,
  role: Assignment['role'],
  agencyId: string | null = agency,
): Assignment => ({
  agency,
  role,
  agencyId,
})
const task = (id: string, ...assignments: Assignment[]): Task => ({
  id,
  documentId: 'd1',
  span: [0, 1],
  quote: '',
  rule: '',
  task: id,
  assignments,
  part: null,
  openList: false,
  measure: null,
  orphaned: false,
  deadlineIds: [],
  targetIds: [],
  dueDate: null,
  dueNote: null,
  next: null,
  overdue: false,
  status: 'not-started',
  progress: null,
  owner: null,
  due: null,
  note: null,
  region: '贵州省',
  regionCode: '520000',
  terms: [],
})

describe('groups', () => {
  const led = task('a', assignment('省发展改革委', 'lead', '甲'), assignment('省财政厅', 'support', '乙'))
  const joint = task('b', assignment('省财政厅', 'joint', '乙'), assignment('各园区', 'joint', null))
  test('where a lead is named the leads answer, else everyone', () =>
    expect([answerable(led), answerable(joint)]).toEqual([['甲'], ['乙', '各园区']]))
  test('a task stands under each who answers, largest group first', () =>
    expect(
      byAgency([led, joint, task('c', assignment('省财政厅', 'lead', '乙'))], []).map(({ key }) => key),
    ).toEqual(['乙 b', '乙 c', '甲 a', '各园区 b']))
  test('an agency that was asked for has all its tasks, in whatever role', () =>
    expect(byAgency([led, joint], ['乙']).map(({ key }) => key)).toEqual(['乙 a', '乙 b']))
  test('an agency asked for by another name leaves the task with those who answer', () =>
    expect(byAgency([led], ['贵州省发展改革委']).map(({ key }) => key)).toEqual(['甲 a']))
  test('what a group says is the number of its rows', () => {
    const rows = byAgency([led, joint], [])
    for (const [group, { lead, support, joint: together }] of roleCounts(rows))
      expect(lead + support + together).toBe(rows.filter((row) => row.group === group).length)
    expect(roleCounts(byAgency([led, joint], ['乙'])).get('乙')).toEqual({ lead: 0, support: 1, joint: 1 })
  })
})

describe('calendar', () => {
  const dated = (precision: Dated['precision'], dueDate: string | null, due: string[] = []): Dated => ({
    precision,
    dueDate,
    occurrences: due.map((day) => ({ due: day, period: '' })),
  })
  const year = dated('year', '2025-12-31')
  const day = dated('day', '2025-06-30')
  const month = dated('month', '2025-06-30')
  const early = dated('day', '2025-06-05')
  const period = dated('period', '2025-12-31')
  const yearly = dated('recurring', '2025-12-31', ['2025-12-31'])
  const later = dated('day', '2026-01-01')
  const sorted = sortDeadlines([year, day, month, early, period, yearly, later], '2025-01-01', '2025-12-31')
  test('a year is no day in December', () => expect(sorted.years).toEqual([year]))
  test('periods and what recurs stand apart', () =>
    expect([sorted.periods, sorted.recurring]).toEqual([[period], [yearly]]))
  test('days of a month first, then the month alone', () =>
    expect(sorted.months).toEqual([
      [
        '2025-06',
        [
          { day: 5, item: early },
          { day: 30, item: day },
          { day: null, item: month },
        ],
      ],
    ]))
  test.each([
    ['2025-12-01', '2025-12-31', '2025-12-31'],
    ['2026-01-01', '2026-12-31', null],
  ])('what recurs falls due between %s and %s on %s', (from, to, due) =>
    expect(dueIn(yearly, from, to)).toBe(due),
  )
})

test('address: what is not understood is told', () => {
  const state = ledgerState(new URLSearchParams('view=board&due_before=soon&role=lead&year=x'), 2026)
  expect([state.view, state.dueBefore, state.role, state.year]).toEqual(['table', null, 'lead', 2026])
  expect(state.wrong.map(({ name }) => name)).toEqual(['view', 'due_before', 'year'])
})
