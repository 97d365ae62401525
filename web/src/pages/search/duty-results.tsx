// Responsibilities of the agencies that the words name.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { agenciesNamed } from '../../api/queries.ts'
import { todayInChina } from '../../state/today.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { ledgerState } from '../ledger/ledger-state.ts'
import { TaskTable } from '../ledger/task-table.tsx'
import '../ledger/ledger.css'
import type { SearchState } from './search-params.ts'

export default function DutyResults({ state, change }: { state: SearchState; change: UrlState['change'] }) {
  const t = useStrings()
  const navigate = useNavigate()
  const today = todayInChina()
  const { data: names = [], isPending } = useQuery({ ...agenciesNamed(state.q), enabled: state.q !== '' })
  const ledger = new URLSearchParams({ agency: names.join(','), region: state.filters.region.join(',') })
  const asked = ledgerState(state.q === '' ? new URLSearchParams() : ledger, 0)
  if (state.q !== '' && isPending) return <p className="note">{t.common.loading}</p>
  if (state.q !== '' && names.length === 0)
    return <p className="empty">{t.search.records.noAgency(state.q)}</p>
  return (
    <div className="results">
      <p className="understood">
        {t.search.understood}
        {state.q === '' ? t.search.records.all : t.search.records.agencyWords(state.q, names.length)}
        <Link to={`/ledger?${ledger}`}>{t.search.records.toLedger}</Link>
        <span className="note">{t.search.records.hintDuties}</span>
      </p>
      <TaskTable
        state={{ ...asked, region: state.filters.region, filtered: true }}
        today={today}
        change={change}
        onOpen={(task) => void navigate(`/ledger?${ledger}&${new URLSearchParams({ task })}`)}
      />
    </div>
  )
}
