// 库中原件: the files that the library holds, what came of each, which are the same, and what can be done with them.
import { useInfiniteQuery } from '@tanstack/react-query'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { sourcePages } from '../../api/library.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { MoreRows } from '../../parts/more-rows.tsx'
import { listOf, oneOf, useUrlState } from '../../state/url-state.ts'
import { useRowKeys } from '../../state/use-row-keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { TitleFilter } from '../documents/title-filter.tsx'
import { formatOf } from './format.ts'
import { heldFileAddress, useSourceColumns } from './source-columns.tsx'

const SORTS = ['savedAt', 'name', 'documents', 'problems'] as const

export default function SourcesTab() {
  const t = useStrings()
  const words = t.importing.sources
  const navigate = useNavigate()
  const { query, change } = useUrlState()
  const [selected, setSelected] = useState<string | null>(null)
  const sort = oneOf(query, 'sort', SORTS, 'savedAt')
  const name = query.get('name')?.trim() ?? ''
  const mediaType = listOf(query, 'mediaType')
  const list = useInfiniteQuery(
    sourcePages({ name: name || undefined, mediaType: mediaType.join(',') || undefined, sort: sort.value }),
  )
  const columns = useSourceColumns()
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? []
  const [first] = list.data?.pages ?? []
  const total = first?.total
  useRowKeys({
    rows,
    rowKey: ({ id }) => id,
    selected,
    onSelect: ({ id }) => setSelected(id),
    onOpen: (row) => void navigate(heldFileAddress(row)),
  })
  const filtered = name !== '' || mediaType.length > 0
  return (
    <section className="held-list held-files" aria-label={words.list} aria-busy={list.isFetching}>
      <AddressNotes
        wrong={sort.wrong === null ? [] : [{ name: 'sort', given: sort.wrong, used: sort.value }]}
      />
      {list.isFetching && <div className="progress-line" />}
      <div className="list-bar">
        <h2 aria-live="polite" className="list-count">
          {total === undefined ? t.common.loading : words.total(t.common.count(total))}
        </h2>
        <TitleFilter title={name} label={words.name} onChange={(next) => change({ name: next }, 'replace')} />
        <Select
          aria-label={words.format}
          value={mediaType[0] ?? ''}
          popupMatchSelectWidth={false}
          options={[
            { value: '', label: words.anyFormat },
            ...(first?.mediaTypes ?? []).map(({ value, count }) => ({
              value,
              label: `${formatOf(value)} ${t.common.count(count)}`,
            })),
          ]}
          onChange={(value) => change({ mediaType: value })}
        />
        <Select
          aria-label={words.sort.label}
          value={sort.value}
          variant="borderless"
          popupMatchSelectWidth={false}
          options={SORTS.map((value) => ({ value, label: words.sort[value] }))}
          onChange={(value) => change({ sort: value === 'savedAt' ? null : value })}
        />
      </div>
      {list.error && <LoadError error={list.error} what={words.what} onRetry={() => void list.refetch()} />}
      {total === 0 && (
        <div className="empty">
          <p>{filtered ? words.noneFiltered : words.none}</p>
          <p>
            {filtered ? (
              <button
                type="button"
                className="link-button"
                onClick={() => change({ name: null, mediaType: null })}
              >
                {words.dropFilters}
              </button>
            ) : (
              <button type="button" className="link-button" onClick={() => change({ tab: null })}>
                {t.importing.toImport}
              </button>
            )}
          </p>
        </div>
      )}
      {rows.length > 0 && (
        <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
          <DataTable
            caption={words.list}
            cards
            columns={columns}
            rows={rows}
            rowKey={({ id }) => id}
            selected={selected}
            total={total}
          />
        </div>
      )}
      <MoreRows list={list} shown={rows.length} total={total} />
    </section>
  )
}
