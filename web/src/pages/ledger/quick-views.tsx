// 常看: what deserves a look first, each with as many rows as it says.
import { keepPreviousData, useQueries } from '@tanstack/react-query'
import { taskTotal } from '../../api/queries.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { askedOf, type LedgerState } from './ledger-state.ts'

interface Props {
  readonly state: LedgerState
  readonly change: UrlState['change']
}

const VIEWS = ['passed', 'no-lead', 'no-deadline'] as const

export function QuickViews({ state, change }: Props) {
  const t = useStrings()
  const asked = askedOf(state)
  const queries = VIEWS.map((view) =>
    view === 'passed'
      ? { ...asked, flag: undefined, status: 'overdue' }
      : { ...asked, flag: [view], status: undefined },
  )
  const counts = useQueries({
    queries: queries.map((one) => ({ ...taskTotal(one), placeholderData: keepPreviousData })),
  })
  const isOn = (view: (typeof VIEWS)[number]): boolean =>
    view === 'passed' ? state.passed : state.flags.includes(view)
  return (
    <fieldset className="quick-views no-print" aria-label={t.ledger.quick}>
      <span className="second">{t.ledger.quick}</span>
      {VIEWS.map((view, index) => (
        <button
          key={view}
          type="button"
          className="chip"
          aria-pressed={isOn(view)}
          onClick={() => {
            const off = { flag: null, status: null, task: null }
            const on = view === 'passed' ? { ...off, status: 'overdue' } : { ...off, flag: view }
            change(isOn(view) ? off : on)
          }}
        >
          {t.ledger.flag[view]} {counts[index]?.data === undefined ? '' : t.common.count(counts[index].data)}
        </button>
      ))}
    </fieldset>
  )
}
