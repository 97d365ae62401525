// What falls due: counts that lead to the calendar, and the next time limits with their clauses.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { deadlinesDue } from '../../api/queries.ts'
import { LoadError } from '../../parts/load-error.tsx'
import { addDays, todayInChina } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'
import { DeadlineLine } from '../ledger/deadline-strip.tsx'
import { dueIn } from '../ledger/sort-deadlines.ts'

const SHOWN = 8

export function Due() {
  const t = useStrings()
  const today = todayInChina()
  const year = Number(today.slice(0, 4))
  const [first, last] = [`${year}-01-01`, `${year + 1}-12-31`]
  // One list answers all the counts: the year that runs, and the next.
  const { data, error, refetch } = useQuery(deadlinesDue(first, last, []))
  const windows = [
    { name: 'week', from: today, to: addDays(today, 7) },
    { name: 'month', from: today, to: addDays(today, 30) },
    { name: 'year', from: today, to: `${year}-12-31` },
    { name: 'passed', from: first, to: addDays(today, -1) },
  ] as const
  const count = (from: string, to: string): number =>
    data?.filter((one) => dueIn(one, from, to) !== null).length ?? 0
  const next = (data ?? [])
    .flatMap((deadline) => {
      const due = dueIn(deadline, today, last)
      return due === null ? [] : [{ deadline, due }]
    })
    .sort((a, b) => (a.due < b.due ? -1 : 1))
    .slice(0, SHOWN)
  return (
    <section className="home-part">
      <h2>{t.home.due}</h2>
      {error && !data && <LoadError error={error} what={t.home.what.due} onRetry={() => void refetch()} />}
      {!data && !error && <p className="note">{t.common.loading}</p>}
      {data && (
        <ul className="due-counts">
          {windows.map(({ name, from, to }) => (
            <li key={name}>
              <Link to={`/ledger?${new URLSearchParams({ view: 'calendar', from, to })}`}>
                {t.home.dueCounts[name]} {t.home.dueCount(t.common.count(count(from, to)))}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {data && next.length === 0 && <p>{t.home.dueNothing}</p>}
      {next.length > 0 && (
        <>
          <h3>{t.home.dueNext}</h3>
          <ul className="due-next">
            {next.map(({ deadline }) => (
              <li key={deadline.id}>
                <DeadlineLine deadline={deadline} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="home-links">
        <Link to="/ledger?view=calendar">{t.home.toCalendar}</Link>
        <Link to="/ledger">{t.home.toLedger}</Link>
      </p>
    </section>
  )
}
