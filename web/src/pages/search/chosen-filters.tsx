// The chosen filters again as chips above the results, each with its own way out.
import { CloseOutlined } from '@ant-design/icons'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { useFacetLabel } from './facet-label.ts'
import { FACETS, type SearchState } from './search-params.ts'

export function ChosenFilters({ state, change }: { state: SearchState; change: UrlState['change'] }) {
  const t = useStrings()
  const label = useFacetLabel()
  if (state.filterCount === 0) return null
  return (
    <ul className="chosen-filters" aria-label={t.search.chosenFilters}>
      {FACETS.flatMap((name) =>
        state.filters[name].map((value) => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className="chip"
              aria-label={t.search.remove(`${t.search.facet[name]} ${label(name, { value })}`)}
              onClick={() =>
                change({
                  [name]: state.filters[name].filter((one) => one !== value),
                  offset: null,
                  open: null,
                })
              }
            >
              {t.search.facet[name]}
              {t.common.colon}
              {label(name, { value })}
              <CloseOutlined aria-hidden />
            </button>
          </li>
        )),
      )}
    </ul>
  )
}
