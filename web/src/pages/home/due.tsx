// What falls due: counts that lead to exactly those time limits, and the next ones with their clauses.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { clausesDue } from '../../api/queries.ts'
import { DeadlineTable } from '../../parts/deadline-table.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { addDays, todayInChina } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'
import { dueIn } from '../ledger/sort-deadlines.ts'

const SHOWN = 8

export function Due() {
  const t = useStrings()
  const today = todayInChina()
  const year = Number(today.slice(0, 4))
  const [first, last] = [`${year}-01-01`, `${year + 1}-12-31`]
  // One list answers all the counts: the year that runs, and the next.
  const { data, error, refetch } = useQuery(clausesDue(first, last, []))
  const windows = [
    { name: 'week', from: today, to: addDays(today, 7) },
    { name: 'month', from: today, to: addDays(today, 30) },
    { name: 'year', from: today, to: `${year}-12-31` },
    { name: 'next', from: `${year + 1}-01-01`, to: last },
    { name: 'passed', from: first, to: addDays(today, -1) },
  ] as const
  const count = (from: string, to: string): number =>
    data?.filter((one) => dueIn(one, from, to) !== null).length ?? 0
  const coming = (data ?? [])
    .flatMap((deadline) => {
      const due = dueIn(deadline, today, last)
      return due === null ? [] : [{ deadline, due }]
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0))
    .slice(0, SHOWN)
  return (
    <section className="home-part">
      <h2>{t.home.due}</h2>
      {error && !data && <LoadError error={error} what={t.home.what.due} onRetry={() => void refetch()} />}
      {!data && !error && <p className="note">{t.common.loading}</p>}
      {data && (
        <ul className="due-counts">
          {windows.map(({ name, from, to }) => {
            const n = count(from, to)
            return (
              <li key={name} className={name === 'passed' ? 'second' : undefined}>
                {t.home.dueCounts[name]}
                {n === 0 ? (
                  t.home.dueCount('0')
                ) : (
                  <Link to={`/search?${new URLSearchParams({ as: 'deadlines', from, to })}`}>
                    {t.home.dueCount(t.common.count(n))}
                  </Link>
                )}
              </li>
            )
          })}
        </ul>
      )}
      {data && count(today, addDays(today, 30)) === 0 && <p>{t.home.dueNone}</p>}
      {data && coming.length === 0 && <p>{t.home.dueNothing}</p>}
      {coming.length > 0 && (
        <>
          <h3>{t.home.dueNext}</h3>
          <DeadlineTable
            rows={coming.map(({ deadline }) => deadline)}
            dueOf={(one) => dueIn(one, today, last)}
          />
        </>
      )}
      <p className="home-links no-print">
        <Link to="/ledger?view=calendar">{t.home.toCalendar}</Link>
        <Link to="/ledger">{t.home.toLedger}</Link>
      </p>
    </section>
  )
}
