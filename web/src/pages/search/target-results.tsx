// Targets that meet the query, one row each, the clause behind each value.
import { CloseOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { targetPages } from '../../api/queries.ts'
import type { Span, Target } from '../../api/types.ts'
import { type Column, DataTable } from '../../parts/data-table.tsx'
import { FromText } from '../../parts/from-text.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { MarkedText } from '../../parts/marked-text.tsx'
import { MoreRows } from '../../parts/more-rows.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { clauseAddress } from '../../text/place.ts'
import { valueWords } from '../../text/value.ts'
import { useTitles } from '../ledger/use-titles.ts'
import { useAskedTargets } from './record-queries.ts'
import type { SearchState } from './search-params.ts'
import { type Part, withoutPart } from './target-query.ts'

interface Props {
  readonly state: SearchState
  readonly change: UrlState['change']
}

export default function TargetResults({ state, change }: Props) {
  const t = useStrings()
  const { words, parts, named, names, query } = useAskedTargets(state)
  const unknown = named === 0 && words !== ''
  const list = useInfiniteQuery({ ...targetPages(query ?? {}), enabled: query !== null })
  const rows = unknown ? [] : (list.data?.pages.flatMap(({ items }) => items) ?? [])
  const total = unknown ? 0 : list.data?.pages[0]?.total
  const columns = useColumns()
  return (
    <section aria-label={t.search.kinds.targets} aria-busy={list.isFetching} className="results">
      {list.isFetching && <div className="progress-line" />}
      <PrintedHead
        filters={state.filters}
        more={parts.map(({ kind, value }) => t.search.records.part[kind](value))}
      />
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.totalTargets(t.common.count(total))}
      </h2>
      <div className="understood">
        <span>{t.search.understood}</span>
        {parts.length === 0 && t.search.records.all}
        <Parts parts={parts} named={named} onDrop={(q) => change({ q })} />
        {names.length > 0 && (
          <Link to={`/compare?${new URLSearchParams({ indicators: names.slice(0, 3).join(',') })}`}>
            {t.search.records.toCompare}
          </Link>
        )}
        <span className="note no-print">{t.search.records.hintTargets}</span>
      </div>
      {unknown && <p className="empty">{t.search.records.noIndicator(words)}</p>}
      {total === 0 && !unknown && <p className="empty">{t.search.records.noTarget}</p>}
      {list.error && (
        <LoadError error={list.error} what={t.search.what} onRetry={() => void list.refetch()} />
      )}
      {rows.length > 0 && (
        <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
          <DataTable
            caption={t.search.kinds.targets}
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            total={total}
          />
        </div>
      )}
      {!unknown && <MoreRows list={list} shown={rows.length} total={total} />}
    </section>
  )
}

interface PartsProps {
  readonly parts: readonly Part[]
  /** Indicators whose name has the words. */
  readonly named: number | null
  readonly onDrop: (q: string) => void
}

/** What was understood, part by part, each with its own way out. */
function Parts({ parts, named, onDrop }: PartsProps) {
  const t = useStrings()
  const { part } = t.search.records
  const lastWord = parts.findLast(({ kind }) => kind === 'word')
  return parts.map((one) => (
    <button
      key={one.typed}
      type="button"
      className="chip part"
      aria-label={t.search.remove(part[one.kind](one.value))}
      onClick={() => onDrop(withoutPart(parts, one))}
    >
      {part[one.kind](one.value)}
      {one === lastWord && named !== null && t.search.records.named(named)}
      <CloseOutlined aria-hidden />
    </button>
  ))
}

const PAGE_MARK = /第\s*\d{1,5}\s*页/g

/** A page mark may stand in the middle of a quote: it is part of the source and not of the sentence. */
const pageMarks = (quote: string): Span[] =>
  [...quote.matchAll(PAGE_MARK)].map(({ index, 0: mark }) => [index, index + mark.length])

function useColumns(): Column<Target>[] {
  const t = useStrings()
  const titles = useTitles()
  const { column } = t.search.records
  return [
    { key: 'indicator', head: column.indicator, look: 'main', cell: ({ indicator }) => indicator },
    {
      key: 'value',
      head: column.value,
      look: 'number',
      width: 130,
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
      width: 80,
      cell: ({ year }) =>
        year === null ? <span className="second">{t.common.noYear}</span> : t.common.year(year),
    },
    { key: 'region', head: column.region, width: 120, cell: ({ region }) => [region].flat().join('、') },
    {
      key: 'quote',
      head: column.quote,
      look: 'wide',
      width: 380,
      cell: ({ quote }) => <MarkedText text={quote} marks={[]} removed={pageMarks(quote)} />,
    },
    {
      key: 'document',
      head: column.document,
      look: 'wide',
      width: 300,
      cell: ({ documentId, span }) => (
        <Link to={clauseAddress(documentId, span)}>{titles.get(documentId) ?? documentId}</Link>
      ),
    },
  ]
}
