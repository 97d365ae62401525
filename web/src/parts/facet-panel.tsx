// Filters beside the results: every field with the counts of what is there; what is chosen stays on top, zero or not.
import type { Facet, Facets } from '../api/types.ts'
import type { UrlState } from '../state/url-state.ts'
import { useStrings } from '../strings/strings.ts'
import { useFacetLabel } from './facet-label.ts'
import { FacetList } from './facet-list.tsx'
import { FACETS, type Filters, filterCount, noFilters } from './facets.ts'
import './facet-panel.css'

interface Props {
  readonly facets: Facets
  readonly filters: Filters
  readonly change: UrlState['change']
}

export function FacetPanel({ facets, filters, change }: Props) {
  const t = useStrings()
  const label = useFacetLabel()
  return (
    <div className="facets">
      <div className="facets-head">
        <h2>{t.search.filters}</h2>
        {filterCount(filters) > 0 && (
          <button
            type="button"
            className="link-button"
            onClick={() => change({ ...noFilters(), offset: null, open: null })}
          >
            {t.search.clearFilters}
          </button>
        )}
      </div>
      {FACETS.map((name) => {
        const chosen = filters[name]
        return (
          chosen && (
            <FacetList
              key={name}
              legend={t.search.facet[name]}
              values={withChosen(facets[name] ?? [], chosen).map((facet) => ({
                ...facet,
                label: label(name, facet),
              }))}
              chosen={chosen}
              onChoose={(values) => change({ [name]: values, offset: null, open: null })}
            />
          )
        )
      })}
    </div>
  )
}

/** A chosen value that nothing has any more is still listed, so that it can be taken away. */
function withChosen(values: readonly Facet[], chosen: readonly string[]): Facet[] {
  const missing = chosen.filter((one) => !values.some(({ value }) => value === one))
  return [...missing.map((value) => ({ value, count: 0 })), ...values]
}
