// The chosen filters again as chips above the results, each with its own way out.
import { CloseOutlined } from '@ant-design/icons'
import type { UrlState } from '../state/url-state.ts'
import { useStrings } from '../strings/strings.ts'
import { useFacetLabel } from './facet-label.ts'
import { FACETS, type Filters, filterCount } from './facets.ts'

export function ChosenFilters({ filters, change }: { filters: Filters; change: UrlState['change'] }) {
  const t = useStrings()
  const label = useFacetLabel()
  if (filterCount(filters) === 0) return null
  return (
    <ul className="chosen-filters" aria-label={t.search.chosenFilters}>
      {FACETS.flatMap((name) =>
        (filters[name] ?? []).map((value) => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className="chip"
              aria-label={t.search.remove(`${t.search.facet[name]} ${label(name, { value })}`)}
              onClick={() =>
                change({ [name]: filters[name]?.filter((one) => one !== value), offset: null, open: null })
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
