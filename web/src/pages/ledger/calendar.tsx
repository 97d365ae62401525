// The calendar of time limits: days and months as the texts give them; what names only a year stands apart from any day.
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { deadlinesOf } from '../../api/queries.ts'
import type { Deadline } from '../../api/types.ts'
import { LoadError } from '../../parts/load-error.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { DeadlineLine, DeadlineStrip } from './deadline-strip.tsx'
import type { LedgerState } from './ledger-state.ts'
import { type MonthEntry, yearOf } from './year.ts'

const MONTHS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]

export default function Calendar({ state, change }: { state: LedgerState; change: UrlState['change'] }) {
  const t = useStrings()
  const { year } = state
  const answer = useQuery(deadlinesOf(year, state.region))
  const sorted = yearOf(answer.data ?? [], year)
  const go = (to: number): void => change({ year: to }, 'replace')
  return (
    <section className={`calendar ${answer.isPlaceholderData ? 'dimmed' : ''}`} aria-busy={answer.isFetching}>
      <div className="calendar-head">
        <button
          type="button"
          className="plain-button"
          aria-label={t.ledger.previousYear}
          onClick={() => go(year - 1)}
        >
          <LeftOutlined aria-hidden />
        </button>
        <h2 aria-live="polite">{t.ledger.yearTitle(year)}</h2>
        <button
          type="button"
          className="plain-button"
          aria-label={t.ledger.nextYear}
          onClick={() => go(year + 1)}
        >
          <RightOutlined aria-hidden />
        </button>
        <span className="note">{t.ledger.calendarNote}</span>
      </div>
      {answer.error && (
        <LoadError error={answer.error} what={t.ledger.whatCalendar} onRetry={() => void answer.refetch()} />
      )}
      {answer.data?.length === 0 && <p className="empty">{t.ledger.noneInYear(year)}</p>}
      <DeadlineStrip words={t.ledger.wholeYear} items={sorted.years} />
      <DeadlineStrip words={t.ledger.periods} items={sorted.periods} />
      <DeadlineStrip words={t.ledger.recurring} items={sorted.recurring} />
      {answer.data && answer.data.length > 0 && (
        <>
          <ol className="months">
            {MONTHS.map((month) => {
              const entries = sorted.months.get(month)
              return entries && <Month key={month} month={month} entries={entries} />
            })}
          </ol>
          <p className="note">{sorted.months.size === 0 ? t.ledger.noMonths : t.ledger.otherMonths}</p>
        </>
      )}
    </section>
  )
}

function Month({ month, entries }: { month: number; entries: readonly MonthEntry<Deadline>[] }) {
  const t = useStrings()
  return (
    <li className="month sheet">
      <h3>{t.ledger.month(month)}</h3>
      <ul>
        {entries.map(({ day, item }) => (
          <li key={item.id}>
            <span className="month-day">{day === null ? t.ledger.monthOnly : t.ledger.day(day)}</span>
            <DeadlineLine deadline={item} />
          </li>
        ))}
      </ul>
    </li>
  )
}
