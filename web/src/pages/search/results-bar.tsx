// How many were found, and in which order they stand.
import Select from 'antd/es/select'
import { useFacetLabel } from '../../parts/facet-label.ts'
import { FACETS } from '../../parts/facets.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { SaveButton } from './save-button.tsx'
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
  const label = useFacetLabel()
  return (
    <div className="results-bar">
      <h2 aria-live="polite">
        {total === undefined ? t.common.loading : t.search.total(t.common.count(total))}
      </h2>
      {onFilters && (
        <button type="button" className="filter-button" onClick={onFilters}>
          {t.search.filters}
          {state.filterCount > 0 && `(${state.filterCount})`}
        </button>
      )}
      <SaveButton name={nameOf(state, label) || t.search.everything} />
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

/** The words and the chosen filters. */
function nameOf({ q, filters }: SearchState, label: ReturnType<typeof useFacetLabel>): string {
  const chosen = FACETS.flatMap((name) => filters[name].map((value) => label(name, { value })))
  return [q, ...chosen].filter((part) => part !== '').join(' ')
}
