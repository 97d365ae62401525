// Every agency with how many tasks it has in which role; opened, its tasks. For a ledger that nobody has narrowed down yet.
import { RightOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { agencyPages } from '../../api/ledger-queries.ts'
import { LoadError } from '../../parts/load-error.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useRowKeys } from '../../state/use-row-keys.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LedgerState } from './ledger-state.ts'
import { TaskTable } from './task-table.tsx'

interface Props {
  readonly state: LedgerState
  readonly today: string
  readonly change: UrlState['change']
  readonly onOpen: (task: string) => void
}

export function AgencyList({ state, today, change, onOpen }: Props) {
  const t = useStrings()
  const list = useInfiniteQuery(agencyPages({}))
  const [open, setOpen] = useState<readonly string[]>([])
  const [current, setCurrent] = useState<string | null>(null)
  const agencies = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total
  const keyOf = ({ id, name }: { id: string | null; name: string }): string => id ?? name
  const toggle = (key: string): void =>
    setOpen(open.includes(key) ? open.filter((one) => one !== key) : [...open, key])
  useRowKeys({
    rows: agencies,
    rowKey: keyOf,
    selected: current,
    onSelect: (agency) => setCurrent(keyOf(agency)),
    onOpen: (agency) => toggle(keyOf(agency)),
  })
  if (list.error && !list.data)
    return <LoadError error={list.error} what={t.ledger.what} onRetry={() => void list.refetch()} />
  if (total === 0) return <p className="empty">{t.ledger.empty}</p>
  return (
    <section aria-label={t.ledger.title} aria-busy={list.isFetching}>
      <h2 className="ledger-count" aria-live="polite">
        {total === undefined ? t.common.loading : t.ledger.agencies(t.common.count(total))}
      </h2>
      <ul className="agency-list">
        {agencies.map((agency) => {
          const key = keyOf(agency)
          const isOpen = open.includes(key)
          return (
            <li key={key} data-row={key} data-selected={current === key}>
              <button type="button" className="agency-row" aria-expanded={isOpen} onClick={() => toggle(key)}>
                <RightOutlined aria-hidden rotate={isOpen ? 90 : 0} />
                <span className="agency-name">
                  {agency.name}
                  {agency.id === null && <span className="note"> {t.ledger.unresolved}</span>}
                </span>
                {(['lead', 'support', 'joint'] as const).map((role) => (
                  <span key={role} className="number" data-none={agency[role] === 0}>
                    {t.common.role[role]}
                    {t.common.count(agency[role])}
                  </span>
                ))}
              </button>
              {isOpen && (
                <TaskTable
                  state={{ ...state, agency: [key] }}
                  today={today}
                  change={change}
                  onOpen={onOpen}
                  nested
                />
              )}
            </li>
          )
        })}
      </ul>
      {list.hasNextPage && (
        <button
          type="button"
          className="link-button more-hits"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t.ledger.moreAgencies}
        </button>
      )}
    </section>
  )
}
