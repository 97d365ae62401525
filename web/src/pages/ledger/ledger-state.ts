// The ledger's address: filters under the API's names, the view, the grouping, the open task.
import { listOf, oneOf } from '../../state/url-state.ts'

export const VIEWS = ['table', 'calendar'] as const
export const GROUPS = ['agency', 'document', 'month'] as const
export const FLAGS = ['no-lead', 'no-deadline'] as const
export const ROLES = ['lead', 'support', 'joint'] as const

export interface LedgerState {
  readonly view: (typeof VIEWS)[number]
  readonly group: (typeof GROUPS)[number]
  readonly agency: readonly string[]
  readonly role: (typeof ROLES)[number] | null
  readonly region: readonly string[]
  readonly dueBefore: string | null
  readonly passed: boolean
  /** What the text leaves out. */
  readonly flags: readonly (typeof FLAGS)[number][]
  /** Words of the task or its clause. */
  readonly words: string
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
  const asked = listOf(query, 'flag')
  const flags = FLAGS.filter((flag) => asked.includes(flag))
  const words = query.get('q')?.trim() ?? ''
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
    flags,
    words,
    task: query.get('task'),
    from: dayIn('from'),
    to: dayIn('to'),
    year: year !== null && YEAR.test(year) ? Number(year) : thisYear,
    filtered:
      agency.length + region.length + flags.length > 0 ||
      words !== '' ||
      role.value !== '' ||
      dueBefore !== null ||
      status.value !== '',
    wrong: [
      ...asked
        .filter((one) => !FLAGS.some((flag) => flag === one))
        .map((given) => ({ name: 'flag', given, used: flags.join() || '—' })),
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

/** The filters as the API takes them. */
export const askedOf = (state: LedgerState) => ({
  agency: [...state.agency],
  role: state.role ?? undefined,
  region: [...state.region],
  due_before: state.dueBefore ?? undefined,
  status: state.passed ? 'overdue' : undefined,
  flag: state.flags.length > 0 ? [...state.flags] : undefined,
  q: state.words || undefined,
})
