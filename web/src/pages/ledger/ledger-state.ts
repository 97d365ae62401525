// The ledger's address: filters under the API's names, the view, the grouping, the open task.
import { listOf, oneOf } from '../../state/url-state.ts'

export const VIEWS = ['table', 'calendar'] as const
export const GROUPS = ['agency', 'document'] as const
export const ROLES = ['lead', 'support', 'joint'] as const

export interface LedgerState {
  readonly view: (typeof VIEWS)[number]
  readonly group: (typeof GROUPS)[number]
  readonly agency: readonly string[]
  readonly role: (typeof ROLES)[number] | null
  readonly region: readonly string[]
  readonly dueBefore: string | null
  readonly passed: boolean
  readonly task: string | null
  /** Of the calendar. */
  readonly year: number
  readonly from: string | null
  readonly to: string | null
  readonly filtered: boolean
  readonly wrong: readonly { name: string; given: string; used: string }[]
}

const YEAR = /^\d{4}$/
/** As the API takes it: a year or month stands for its last day. */
export const DAY = /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/

export function ledgerState(query: URLSearchParams, thisYear: number): LedgerState {
  const view = oneOf(query, 'view', VIEWS, 'table')
  const group = oneOf(query, 'group', GROUPS, 'agency')
  const role = oneOf(query, 'role', ['', ...ROLES], '')
  const status = oneOf(query, 'status', ['', 'overdue'], '')
  const [agency, region] = [listOf(query, 'agency'), listOf(query, 'region')]
  const days = { due_before: query.get('due_before'), from: query.get('from'), to: query.get('to') }
  const dayIn = (name: keyof typeof days): string | null => {
    const given = days[name]
    return given !== null && DAY.test(given) ? given : null
  }
  const dueBefore = dayIn('due_before')
  const year = query.get('year')
  const checked = { view, group, role, status }
  return {
    view: view.value,
    group: group.value,
    agency,
    role: role.value || null,
    region,
    dueBefore,
    passed: status.value === 'overdue',
    task: query.get('task'),
    from: dayIn('from'),
    to: dayIn('to'),
    year: year !== null && YEAR.test(year) ? Number(year) : thisYear,
    filtered:
      agency.length + region.length > 0 || role.value !== '' || dueBefore !== null || status.value !== '',
    wrong: [
      ...Object.entries(checked).flatMap(([name, { value, wrong }]) =>
        wrong === null ? [] : [{ name, given: wrong, used: value || '—' }],
      ),
      ...Object.entries(days).flatMap(([name, given]) =>
        given === null || given === '' || DAY.test(given) ? [] : [{ name, given, used: '—' }],
      ),
      ...(year !== null && !YEAR.test(year) ? [{ name: 'year', given: year, used: String(thisYear) }] : []),
    ],
  }
}
