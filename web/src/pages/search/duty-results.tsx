// Responsibilities: of the bodies that the words name, else those whose task has the words.
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { taskPages } from '../../api/queries.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { MoreRows } from '../../parts/more-rows.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { useDutyColumns } from './duty-columns.tsx'
import { type AskedDuties, useAskedDuties } from './record-queries.ts'
import type { SearchState } from './search-params.ts'

interface Props {
  readonly state: SearchState
  readonly change: UrlState['change']
}

export default function DutyResults({ state, change }: Props) {
  const t = useStrings()
  const asked = useAskedDuties(state)
  const list = useInfiniteQuery({ ...taskPages(asked.query ?? {}), enabled: asked.query !== null })
  const columns = useDutyColumns()
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total
  return (
    <section aria-label={t.search.kinds.responsibilities} aria-busy={list.isFetching} className="results">
      {list.isFetching && <div className="progress-line" />}
      <PrintedHead filters={state.filters} />
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.totalDuties(t.common.count(total))}
      </h2>
      <Asked asked={asked} inTask={state.inTask} change={change} />
      {list.error && (
        <LoadError error={list.error} what={t.search.what} onRetry={() => void list.refetch()} />
      )}
      {total === 0 && <p className="empty">{t.search.records.noDuty}</p>}
      {rows.length > 0 && (
        <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
          <DataTable
            caption={t.search.kinds.responsibilities}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            total={total}
          />
        </div>
      )}
      <MoreRows list={list} shown={rows.length} total={total} />
    </section>
  )
}

interface AskedProps {
  readonly asked: AskedDuties
  readonly inTask: boolean
  readonly change: UrlState['change']
}

/** How the words were taken, and the other way to take them. */
function Asked({ asked: { words, regions, agencies, namesAgencies }, inTask, change }: AskedProps) {
  const t = useStrings()
  const { records } = t.search
  const taken =
    words === ''
      ? records.all
      : agencies.length > 0
        ? records.agencyWords(words, agencies.length)
        : records.taskWords(words)
  const regionWords = regions.map((region) => records.part.region(region))
  return (
    <p className="understood">
      <span>
        {t.search.understood}
        {[taken, ...regionWords].join(t.common.semicolon)}
      </span>
      {words !== '' && namesAgencies && (
        <button
          type="button"
          className="link-button"
          onClick={() => change({ in: inTask ? null : 'task', offset: null })}
        >
          {inTask ? records.asAgency : records.asTask}
        </button>
      )}
      {agencies.length > 0 && (
        <Link to={`/ledger?${new URLSearchParams({ agency: agencies.join(',') })}`}>{records.toLedger}</Link>
      )}
      <span className="note no-print">{records.hintDuties}</span>
    </p>
  )
}
