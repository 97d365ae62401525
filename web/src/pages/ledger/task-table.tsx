// The tasks that meet the filters, under their agencies or documents.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { useNavigate } from 'react-router'
import { taskPages } from '../../api/queries.ts'
import { DataTable } from '../../parts/data-table.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useRowKeys } from '../../state/use-row-keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { clauseAddress } from '../../text/place.ts'
import { byAgency, byTime, type GroupedTask, roleCounts } from './group-tasks.ts'
import { askedOf, type LedgerState } from './ledger-state.ts'
import { NoTasks } from './no-tasks.tsx'
import { useTaskColumns } from './task-columns.tsx'
import { useTitles } from './use-titles.ts'

interface Props {
  readonly state: LedgerState
  readonly today: string
  readonly change: UrlState['change']
  readonly onOpen: (task: string) => void
  /** Inside the row of one agency: no count and group head of its own, no keys. */
  readonly nested?: boolean
}

/** Grouping needs all tasks; beyond this many, what is listed is told to be a part. */
const GROUPED_AT_MOST = 5_000

export function TaskTable({ state, today, change, onOpen, nested = false }: Props) {
  const t = useStrings()
  const list = useInfiniteQuery(taskPages(askedOf(state)))
  const tasks = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data])
  const total = list.data?.pages[0]?.total
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = list
  const goOn = hasNextPage && !isFetchingNextPage && tasks.length < GROUPED_AT_MOST
  useEffect(() => {
    if (goOn) void fetchNextPage()
  }, [goOn, fetchNextPage])

  const titles = useTitles()
  const columns = useTaskColumns({ today, titles, onOpen })
  const agencyNames = state.agency.join(',')
  const rows = useMemo(
    (): GroupedTask[] =>
      state.group === 'agency'
        ? byAgency(tasks, agencyNames === '' ? [] : agencyNames.split(','))
        : state.group === 'month'
          ? byTime(tasks)
          : tasks.map((task) => ({ key: task.id, group: task.documentId, task })),
    [tasks, state.group, agencyNames],
  )
  const counts = useMemo(() => roleCounts(rows), [rows])
  const groupLabel = (group: string): string => {
    if (state.group === 'document') return titles.get(group) ?? group
    if (state.group === 'month') return t.ledger.time(group)
    const own = counts.get(group)
    if (!own) return group
    const words = t.ledger.tasksOf(
      t.common.count(own.lead),
      t.common.count(own.support),
      t.common.count(own.joint),
    )
    return `${group}　${words}`
  }
  return (
    <section
      aria-label={t.ledger.title}
      aria-busy={list.isFetching}
      className={nested ? 'nested' : undefined}
    >
      {!nested && (
        <h2 className="ledger-count" aria-live="polite">
          {total !== undefined
            ? t.ledger.total(t.common.count(total))
            : list.error
              ? t.ledger.title
              : t.common.loading}
        </h2>
      )}
      {!nested && <RowKeys rows={rows} state={state} onOpen={onOpen} />}
      {list.error && (
        <LoadError error={list.error} what={t.ledger.what} onRetry={() => void list.refetch()} />
      )}
      {(total === 0 || (list.error && !list.data)) && (
        <NoTasks state={state} change={change} refused={total !== 0} />
      )}
      {rows.length > 0 && (
        <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
          <DataTable
            caption={t.ledger.title}
            cards
            columns={columns}
            rows={rows}
            rowKey={({ key }) => key}
            selected={rows.find(({ task }) => task.id === state.task)?.key ?? null}
            onSelect={({ task }) => onOpen(task.id)}
            groupOf={nested ? undefined : ({ group }) => ({ key: group, label: groupLabel(group) })}
          />
        </div>
      )}
      {total !== undefined && hasNextPage && !goOn && !isFetchingNextPage && (
        <p className="note">
          {t.ledger.partial(t.common.count(tasks.length), t.common.count(total))}{' '}
          <button type="button" className="link-button" onClick={() => void fetchNextPage()}>
            {t.ledger.more}
          </button>
        </p>
      )}
    </section>
  )
}

/** j and k open the next task beside the table; Enter opens its clause in the text. */
function RowKeys({
  rows,
  state,
  onOpen,
}: Pick<Props, 'state' | 'onOpen'> & { rows: readonly GroupedTask[] }) {
  const navigate = useNavigate()
  useRowKeys({
    rows,
    rowKey: ({ key }) => key,
    selected: rows.find(({ task }) => task.id === state.task)?.key ?? null,
    onSelect: ({ task }) => onOpen(task.id),
    onOpen: ({ task }) => void navigate(clauseAddress(task.documentId, task.span)),
  })
  return null
}
