// Time limits: all of them, or those that fall due between two days, what recurs once in each of its periods.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { clausesDue, deadlinePages } from '../../api/queries.ts'
import { DeadlineTable } from '../../parts/deadline-table.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { MoreRows } from '../../parts/more-rows.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { DayField } from '../ledger/day-field.tsx'
import { dueIn } from '../ledger/sort-deadlines.ts'
import type { SearchState } from './search-params.ts'

interface Props {
  readonly state: SearchState
  readonly change: UrlState['change']
}

const FIRST_DAY = '1949-10-01'
const LAST_DAY = '2200-12-31'

export default function DeadlineResults({ state, change }: Props) {
  const t = useStrings()
  const { from, to } = state
  return (
    <section aria-label={t.search.kinds.deadlines} className="results">
      <PrintedHead filters={{ region: state.filters.region }} />
      <div className="days">
        <DayField label={t.search.limits.from} day={from} onChange={(day) => change({ from: day })} />
        <DayField label={t.search.limits.to} day={to} onChange={(day) => change({ to: day })} />
        {(from ?? to) !== null && (
          <button type="button" className="link-button" onClick={() => change({ from: null, to: null })}>
            {t.search.limits.allDays}
          </button>
        )}
      </div>
      {(from ?? to) === null ? <All state={state} /> : <Between state={state} />}
    </section>
  )
}

function All({ state }: { state: SearchState }) {
  const t = useStrings()
  const list = useInfiniteQuery(deadlinePages({ region: state.filters.region }))
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total
  return (
    <>
      <Head total={total} error={list.error} onRetry={() => void list.refetch()} />
      {rows.length > 0 && <DeadlineTable rows={rows} total={total} />}
      {total === 0 && <p className="empty">{t.search.limits.none}</p>}
      <MoreRows list={list} shown={rows.length} total={total} />
    </>
  )
}

function Between({ state }: { state: SearchState }) {
  const t = useStrings()
  const [from, to] = [state.from ?? FIRST_DAY, state.to ?? LAST_DAY]
  const answer = useQuery({ ...clausesDue(from, to, state.filters.region), enabled: from <= to })
  const rows = (answer.data ?? [])
    .flatMap((deadline) => {
      const due = dueIn(deadline, from, to)
      return due === null ? [] : [{ deadline, due }]
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .map(({ deadline }) => deadline)
  if (from > to) return <p className="empty">{t.search.limits.reversed}</p>
  return (
    <>
      <Head total={answer.data && rows.length} error={answer.error} onRetry={() => void answer.refetch()} />
      {rows.length > 0 && <DeadlineTable rows={rows} dueOf={(one) => dueIn(one, from, to)} />}
      {answer.data && rows.length === 0 && <p className="empty">{t.search.limits.none}</p>}
    </>
  )
}

interface HeadProps {
  readonly total: number | undefined
  readonly error: Error | null
  readonly onRetry: () => void
}

function Head({ total, error, onRetry }: HeadProps) {
  const t = useStrings()
  return (
    <>
      {error && <LoadError error={error} what={t.search.what} onRetry={onRetry} />}
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.limits.total(t.common.count(total))}
      </h2>
    </>
  )
}
