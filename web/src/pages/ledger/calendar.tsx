// The calendar of time limits: days and months as the texts give them; what names only a year stands apart from any day.
import { LeftOutlined, RightOutlined } from '@ant-design/icons'
import { useQuery } from '@tanstack/react-query'
import { deadlinesDue } from '../../api/ledger-queries.ts'
import type { Deadline } from '../../api/types.ts'
import { LoadError } from '../../parts/load-error.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { dayWords } from '../../text/date.ts'
import { DeadlineLine, DeadlineStrip } from './deadline-strip.tsx'
import type { LedgerState } from './ledger-state.ts'
import { type MonthEntry, sortDeadlines } from './sort-deadlines.ts'

interface Props {
  readonly state: LedgerState
  readonly change: UrlState['change']
}

export default function Calendar({ state, change }: Props) {
  const t = useStrings()
  const from = state.from ?? `${state.year}-01-01`
  const to = state.to ?? `${state.year}-12-31`
  const answer = useQuery(deadlinesDue(from, to, state.region))
  const { years, periods, recurring, months } = sortDeadlines(answer.data ?? [], from, to)
  const none = answer.data && years.length + periods.length + recurring.length + months.length === 0
  return (
    <section className={`calendar ${answer.isPlaceholderData ? 'dimmed' : ''}`} aria-busy={answer.isFetching}>
      <CalendarHead state={state} change={change} />
      {answer.error && (
        <LoadError error={answer.error} what={t.ledger.whatCalendar} onRetry={() => void answer.refetch()} />
      )}
      {none && <p className="empty">{t.ledger.noneDue}</p>}
      <DeadlineStrip key={from} words={t.ledger.wholeYear} items={years} openFirst={months.length === 0} />
      <DeadlineStrip words={t.ledger.periods} items={periods} />
      <DeadlineStrip words={t.ledger.recurring} items={recurring} />
      {answer.data && !none && (
        <>
          <ol className="months">
            {months.map(([month, entries]) => (
              <Month key={month} month={month} entries={entries} />
            ))}
          </ol>
          <p className="note">{months.length === 0 ? t.ledger.noMonths : t.ledger.otherMonths}</p>
        </>
      )}
    </section>
  )
}

/** Years that plans name most often. */
const OFFERED_YEARS = [2025, 2027, 2030, 2035, 2060] as const

/** The year with the ones beside it; a span of days with the way back to its year. */
function CalendarHead({ state: { year, from, to }, change }: Props) {
  const t = useStrings()
  const go = (next: number): void => change({ year: next, from: null, to: null }, 'replace')
  if (from !== null || to !== null)
    return (
      <div className="calendar-head">
        <h2>{t.ledger.span(from ?? `${year}-01-01`, to ?? `${year}-12-31`)}</h2>
        <button type="button" className="link-button" onClick={() => go(year)}>
          {t.ledger.wholeYearOf(year)}
        </button>
      </div>
    )
  return (
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
      <span className="calendar-years no-print">
        {OFFERED_YEARS.map((offered) => (
          <button
            key={offered}
            type="button"
            className="chip"
            aria-pressed={offered === year}
            onClick={() => go(offered)}
          >
            {t.common.year(offered)}
          </button>
        ))}
      </span>
    </div>
  )
}

function Month({ month, entries }: { month: string; entries: readonly MonthEntry<Deadline>[] }) {
  const t = useStrings()
  return (
    <li className="month sheet">
      <h3>{dayWords(month, t)}</h3>
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
