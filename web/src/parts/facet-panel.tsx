// Filters beside the results: every field with the counts of what is there; what is chosen stays on top, zero or not.
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import type { Facet, Facets } from '../api/types.ts'
import type { UrlState } from '../state/url-state.ts'
import { useStrings } from '../strings/strings.ts'
import { useFacetLabel } from './facet-label.ts'
import { FACETS, type FacetName, type Filters, filterCount, noFilters } from './facets.ts'
import './facet-panel.css'

const FIRST = 8

interface Props {
  readonly facets: Facets
  readonly filters: Filters
  readonly change: UrlState['change']
}

export function FacetPanel({ facets, filters, change }: Props) {
  const t = useStrings()
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
              name={name}
              values={withChosen(facets[name] ?? [], chosen)}
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

interface ListProps {
  readonly name: FacetName
  readonly values: readonly Facet[]
  readonly chosen: readonly string[]
  readonly onChoose: (values: string[]) => void
}

function FacetList({ name, values, chosen, onChoose }: ListProps) {
  const t = useStrings()
  const label = useFacetLabel()
  const [all, setAll] = useState(false)
  const [sought, setSought] = useState('')
  if (values.length === 0) return null
  const found = values.filter((facet) => label(name, facet).includes(sought.trim()))
  const first = all ? found : found.filter(({ value }, at) => at < FIRST || chosen.includes(value))
  const toggle = (value: string): void =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <fieldset className="facet">
      <legend>{t.search.facet[name]}</legend>
      {all && (
        <input
          type="search"
          className="field"
          placeholder={t.search.facetSearch(t.search.facet[name])}
          aria-label={t.search.facetSearch(t.search.facet[name])}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul>
        {first.map((facet) => (
          <li key={facet.value} className={facet.count === 0 ? 'facet-zero' : undefined}>
            <Checkbox checked={chosen.includes(facet.value)} onChange={() => toggle(facet.value)}>
              {label(name, facet)}
            </Checkbox>
            <span className="number">{t.common.count(facet.count)}</span>
          </li>
        ))}
      </ul>
      {values.length > FIRST && (
        <button type="button" className="link-button" onClick={() => setAll(!all)}>
          {all ? t.common.less : t.search.moreValues(values.length - first.length)}
        </button>
      )}
    </fieldset>
  )
}
