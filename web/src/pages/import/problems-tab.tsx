// 问题: what reading was not sure of, in all files and documents, the gravest first; each opens the reader at its place.
import { CloseOutlined } from '@ant-design/icons'
import { useInfiniteQuery } from '@tanstack/react-query'
import Select from 'antd/es/select'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { problemPages } from '../../api/library.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { DataTable } from '../../parts/data-table.tsx'
import { FacetList } from '../../parts/facet-list.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { MoreRows } from '../../parts/more-rows.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { MIDDLE, useMedia } from '../../state/use-media.ts'
import { useRowKeys } from '../../state/use-row-keys.ts'
import { useStrings } from '../../strings/strings.ts'
import { useProblemColumns } from './problem-columns.tsx'
import { problemAddress, problemKey } from './problem-place.ts'
import { FIELDS, problemsState, SORTS, useValueLabel, valuesOf } from './problems-state.ts'

export default function ProblemsTab() {
  const t = useStrings()
  const words = t.importing.allProblems
  const navigate = useNavigate()
  const { query, change } = useUrlState()
  const state = problemsState(query)
  const middle = useMedia(MIDDLE)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [selected, setSelected] = useState<string | null>(null)
  const list = useInfiniteQuery(problemPages({ ...state.asked, sort: state.sort }))
  const facets = list.data?.pages[0]?.facets
  const label = useValueLabel(facets)
  const columns = useProblemColumns()
  const rows = (list.data?.pages.flatMap(({ items }) => items) ?? []).map((one, at) => ({ ...one, at }))
  const total = list.data?.pages[0]?.total
  useRowKeys({
    rows,
    rowKey: problemKey,
    selected,
    onSelect: (row) => setSelected(problemKey(row)),
    onOpen: (row) => void navigate(problemAddress(row)),
  })
  const chosen = FIELDS.flatMap((field) => state.filters[field].map((value) => ({ field, value })))
  const panel = (
    <div className="facets">
      {FIELDS.map((field) => (
        <FacetList
          key={field}
          legend={words[field]}
          values={valuesOf(field, facets, state.filters[field]).map((one) => ({
            ...one,
            label: label(field, one.value),
          }))}
          chosen={state.filters[field]}
          onChoose={(values) => change({ [field]: values })}
        />
      ))}
    </div>
  )
  if (total === 0 && chosen.length === 0)
    return (
      <div className="empty">
        <h2>{words.none}</h2>
        <p>{words.noneHint}</p>
      </div>
    )
  return (
    <>
      <AddressNotes wrong={state.wrong} />
      <div className="with-facets">
        {middle && <aside aria-label={t.search.filters}>{panel}</aside>}
        <section className="held-list" aria-label={words.list} aria-busy={list.isFetching}>
          {list.isFetching && <div className="progress-line" />}
          <div className="list-bar">
            <h2 aria-live="polite" className="list-count">
              {total === undefined ? t.common.loading : words.total(t.common.count(total))}
            </h2>
            {!middle && (
              <button type="button" className="filter-button" onClick={() => setFiltersOpen(true)}>
                {t.search.filters}
                {chosen.length > 0 && `(${chosen.length})`}
              </button>
            )}
            <Select
              aria-label={words.sort.label}
              value={state.sort}
              variant="borderless"
              popupMatchSelectWidth={false}
              options={SORTS.map((value) => ({ value, label: words.sort[value] }))}
              onChange={(value) => change({ sort: value === 'severity' ? null : value })}
            />
          </div>
          {chosen.length > 0 && (
            <ul className="chosen-filters" aria-label={t.search.chosenFilters}>
              {chosen.map(({ field, value }) => (
                <li key={`${field} ${value}`}>
                  <button
                    type="button"
                    className="chip"
                    aria-label={t.search.remove(`${words[field]} ${label(field, value)}`)}
                    onClick={() => change({ [field]: state.filters[field].filter((one) => one !== value) })}
                  >
                    {words[field]}
                    {t.common.colon}
                    {label(field, value)}
                    <CloseOutlined aria-hidden />
                  </button>
                </li>
              ))}
            </ul>
          )}
          {list.error && (
            <LoadError error={list.error} what={words.what} onRetry={() => void list.refetch()} />
          )}
          {total === 0 && (
            <div className="empty">
              <p>{words.noneFiltered}</p>
              <button
                type="button"
                className="link-button"
                onClick={() => change({ severity: null, stage: null, source: null })}
              >
                {t.search.dropFilters}
              </button>
            </div>
          )}
          {rows.length > 0 && (
            <div className={list.isPlaceholderData ? 'dimmed' : undefined}>
              <DataTable
                caption={words.list}
                cards
                columns={columns}
                rows={rows}
                rowKey={problemKey}
                selected={selected}
                total={total}
              />
            </div>
          )}
          <MoreRows list={list} shown={rows.length} total={total} />
        </section>
      </div>
      {!middle && filtersOpen && (
        <Sheet title={t.search.filters} side="bottom" onClose={() => setFiltersOpen(false)}>
          {panel}
        </Sheet>
      )}
    </>
  )
}
