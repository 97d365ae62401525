// How many were found, and in which order they stand.
import Select from 'antd/es/select'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { type SearchState, SORTS } from './search-params.ts'

interface Props {
  readonly state: SearchState
  readonly total: number | undefined
  readonly change: UrlState['change']
  /** Opens the filters where they have no column of their own. */
  readonly onFilters: (() => void) | null
}

export function ResultsBar({ state, total, change, onFilters }: Props) {
  const t = useStrings()
  return (
    <div className="results-bar">
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.total(t.common.count(total))}
      </h2>
      {onFilters && (
        <button type="button" className="chip" onClick={onFilters}>
          {t.search.filters}
          {state.filterCount > 0 && `(${state.filterCount})`}
        </button>
      )}
      <Select
        aria-label={t.search.sort.label}
        value={state.sort}
        variant="borderless"
        popupMatchSelectWidth={false}
        options={SORTS.map((value) => ({ value, label: t.search.sort[value] }))}
        onChange={(sort) => change({ sort: sort === 'relevance' ? null : sort, open: null })}
      />
    </div>
  )
}
