// Targets that meet the query, one row each, the clause behind each value.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { indicators, targetPages } from '../../api/queries.ts'
import type { Target } from '../../api/types.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { useStrings } from '../../strings/strings.ts'
import { valueWords } from '../../text/value.ts'
import type { SearchState } from './search-params.ts'
import { targetQuery } from './target-query.ts'

/** More names than this make the address too long; the most frequent come first. */
const NAMES_AT_MOST = 50

export default function TargetResults({ state }: { state: SearchState }) {
  const t = useStrings()
  const { words, min, max, years } = targetQuery(state.q)
  const named = useQuery({ ...indicators(words), enabled: words !== '' })
  const names = (named.data?.items ?? []).slice(0, NAMES_AT_MOST).map(({ id, name }) => id ?? name)
  const unknown = words !== '' && named.data?.total === 0
  const list = useInfiniteQuery({
    ...targetPages({
      indicator: words === '' ? [] : names,
      min: min === null ? undefined : String(min),
      max: max === null ? undefined : String(max),
      year: [...years],
      region: state.filters.region,
      status: state.filters.status,
    }),
    enabled: words === '' || names.length > 0,
  })
  const rows = unknown ? [] : (list.data?.pages.flatMap(({ items }) => items) ?? [])
  const total = unknown ? 0 : list.data?.pages[0]?.total
  const asked = [
    words === '' ? null : t.search.records.indicatorWords(words, named.data?.total ?? 0),
    min === null ? null : t.search.records.atLeast(String(min)),
    max === null ? null : t.search.records.atMost(String(max)),
    years.length > 0 ? t.search.records.inYear(years.join('、')) : null,
  ].filter((part) => part)
  const columns = useColumns()
  return (
    <section aria-label={t.search.kinds.targets} aria-busy={list.isFetching} className="results">
      {list.isFetching && <div className="progress-line" />}
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.totalTargets(t.common.count(total))}
      </h2>
      <p className="understood">
        {t.search.understood}
        {asked.join('；') || t.search.records.all}
        {names.length > 0 && (
          <Link to={`/compare?${new URLSearchParams({ indicators: names.slice(0, 3).join(',') })}`}>
            {t.search.records.toCompare}
          </Link>
        )}
        <span className="note">{t.search.records.hintTargets}</span>
      </p>
      {unknown && <p className="empty">{t.search.records.noIndicator(words)}</p>}
      {list.error && (
        <LoadError error={list.error} what={t.search.what} onRetry={() => void list.refetch()} />
      )}
      {rows.length > 0 && (
        <DataTable
          caption={t.search.kinds.targets}
          columns={columns}
          rows={rows}
          rowKey={({ id }) => id}
          total={total}
        />
      )}
      {list.hasNextPage && !unknown && (
        <button
          type="button"
          className="link-button more-hits"
          disabled={list.isFetchingNextPage}
          onClick={() => void list.fetchNextPage()}
        >
          {t.search.records.more}
        </button>
      )}
    </section>
  )
}

function useColumns(): Column<Target>[] {
  const t = useStrings()
  const { column } = t.search.records
  return [
    { key: 'indicator', head: column.indicator, look: 'main', cell: ({ indicator }) => indicator },
    {
      key: 'value',
      head: column.value,
      look: 'number',
      width: 150,
      cell: (target) => (
        <FromText documentId={target.documentId} span={target.span}>
          {valueWords(target, t)}
        </FromText>
      ),
    },
    {
      key: 'year',
      head: column.year,
      look: 'number',
      width: 90,
      cell: ({ year }) =>
        year === null ? <span className="second">{t.common.noYear}</span> : t.common.year(year),
    },
    { key: 'region', head: column.region, width: 140, cell: ({ region }) => [region].flat().join('、') },
    { key: 'quote', head: column.quote, look: 'wide', cell: ({ quote }) => quote },
  ]
}
