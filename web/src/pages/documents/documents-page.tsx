// 文档: everything the library holds, file by file, with its filters.
import { CloseOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { documentPages } from '../../api/queries.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { ChosenFilters } from '../../parts/chosen-filters.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { FacetPanel } from '../../parts/facet-panel.tsx'
import { filterCount, noFilters } from '../../parts/facets.ts'
import { LoadError } from '../../parts/load-error.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { type UrlState, useUrlState } from '../../state/url-state.ts'
import { MIDDLE, useMedia } from '../../state/use-media.ts'
import { useRowKeys } from '../../state/use-row-keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { useDocumentColumns } from './document-columns.tsx'
import { documentsState, SORTS } from './documents-state.ts'
import { EmptyLibrary } from './empty-library.tsx'
import { TitleFilter } from './title-filter.tsx'
import './documents.css'

export function Page() {
  const t = useStrings()
  const navigate = useNavigate()
  const { query, change } = useUrlState()
  const state = documentsState(query)
  const middle = useMedia(MIDDLE)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [selected, setSelected] = useState<string | null>(null)
  const { filters, title, source, sort } = state
  const list = useInfiniteQuery(
    documentPages({ ...commaLists({ ...filters, source }), title: title || undefined, sort }),
  )
  const columns = useDocumentColumns()

  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const total = list.data?.pages[0]?.total
  const files = new Map<string, number>()
  for (const { source } of rows) files.set(source.id, (files.get(source.id) ?? 0) + 1)
  const whole = rows.length === total
  useRowKeys({
    rows,
    rowKey: ({ id }) => id,
    selected,
    onSelect: ({ id }) => setSelected(id),
    onOpen: ({ id }) => void navigate(`/documents/${encodeURIComponent(id)}`),
  })
  const unfiltered = filterCount(filters) === 0 && title === '' && source.length === 0
  const facets = <FacetPanel facets={list.data?.pages[0]?.facets ?? {}} filters={filters} change={change} />
  return (
    <>
      <PageHead title={t.documents.title} />
      <AddressNotes wrong={state.wrong} />
      <PrintedHead
        filters={filters}
        more={title === '' ? [] : [`${t.documents.titleFilter}${t.common.quote(title)}`]}
      />
      <div className="documents-grid">
        {middle && <aside aria-label={t.search.filters}>{facets}</aside>}
        <section className="documents-list" aria-label={t.documents.title} aria-busy={list.isFetching}>
          {list.isFetching && <div className="progress-line" />}
          <div className="list-bar">
            <h2 aria-live="polite" className="list-count">
              {total === undefined ? t.common.loading : t.documents.total(t.common.count(total))}
            </h2>
            <TitleFilter title={title} onChange={(next) => change({ title: next }, 'replace')} />
            {!middle && (
              <button type="button" className="filter-button" onClick={() => setFiltersOpen(true)}>
                {t.search.filters}
                {filterCount(filters) > 0 && `(${filterCount(filters)})`}
              </button>
            )}
            <Select
              aria-label={t.documents.sort.label}
              value={sort}
              variant="borderless"
              popupMatchSelectWidth={false}
              options={SORTS.map((value) => ({ value, label: t.documents.sort[value] }))}
              onChange={(value) => change({ sort: value === 'id' ? null : value })}
            />
          </div>
          {source.length > 0 && (
            <ChosenFile
              names={[
                ...new Set(
                  rows.filter((row) => source.includes(row.source.id)).map((row) => row.source.file),
                ),
              ]}
              onDrop={() => change({ source: null })}
            />
          )}
          <ChosenFilters filters={filters} change={change} />
          {list.error && (
            <LoadError error={list.error} what={t.documents.what} onRetry={() => void list.refetch()} />
          )}
          {total === 0 && (unfiltered ? <EmptyLibrary /> : <NoDocuments title={title} change={change} />)}
          {rows.length > 0 && (
            <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
              <DataTable
                caption={t.documents.title}
                columns={columns}
                rows={rows}
                rowKey={({ id }) => id}
                selected={selected}
                total={total}
                groupOf={({ source }) => {
                  const n = files.get(source.id) ?? 0
                  return sort === 'id' && n > 1 && whole
                    ? { key: source.id, label: t.documents.group(source.file, t.common.count(n)) }
                    : null
                }}
              />
            </div>
          )}
          {list.hasNextPage && (
            <button
              type="button"
              className="link-button more-hits"
              disabled={list.isFetchingNextPage}
              onClick={() => void list.fetchNextPage()}
            >
              {t.documents.more}
              {total !== undefined &&
                ` (${t.documents.shown(t.common.count(rows.length), t.common.count(total))})`}
            </button>
          )}
        </section>
      </div>
      {!middle && filtersOpen && (
        <Sheet title={t.search.filters} side="bottom" onClose={() => setFiltersOpen(false)}>
          {facets}
        </Sheet>
      )}
    </>
  )
}

/** Only the documents of one file are listed: which, and the way back to all. */
function ChosenFile({ names, onDrop }: { names: readonly string[]; onDrop: () => void }) {
  const t = useStrings()
  const words = t.importing.allProblems.file(names.join(t.common.list))
  return (
    <p className="chosen-filters">
      <button type="button" className="chip" aria-label={t.search.remove(words)} onClick={onDrop}>
        {words}
        <CloseOutlined aria-hidden />
      </button>
    </p>
  )
}

/** What to take away, one click each. */
function NoDocuments({ title, change }: { title: string; change: UrlState['change'] }) {
  const t = useStrings()
  return (
    <div className="empty">
      <p>{t.documents.none}</p>
      <p>
        {title !== '' && (
          <button type="button" className="link-button" onClick={() => change({ title: null })}>
            {t.documents.dropTitle(title)}
          </button>
        )}
        <button
          type="button"
          className="link-button"
          onClick={() => change({ ...noFilters(), title: null, source: null })}
        >
          {t.search.dropFilters}
        </button>
      </p>
    </div>
  )
}

/** Lists as the API takes them: commas between, absent when empty. */
function commaLists<Name extends string>(filters: Readonly<Record<Name, readonly string[]>>) {
  const out: Partial<Record<Name, string>> = {}
  for (const name in filters) if (filters[name].length > 0) out[name] = filters[name].join(',')
  return out
}
