// One filter of a panel: its values with their counts, the first of them at once, all of them to be searched.
import Checkbox from 'antd/es/checkbox'
import { useState } from 'react'
import { useStrings } from '../strings/strings.ts'
import './facet-panel.css'

const FIRST = 8

export interface FacetValue {
  readonly value: string
  readonly label: string
  readonly count: number
}

interface Props {
  readonly legend: string
  readonly values: readonly FacetValue[]
  readonly chosen: readonly string[]
  readonly onChoose: (values: string[]) => void
}

export function FacetList({ legend, values, chosen, onChoose }: Props) {
  const t = useStrings()
  const [all, setAll] = useState(false)
  const [sought, setSought] = useState('')
  if (values.length === 0) return null
  const found = values.filter(({ label }) => label.includes(sought.trim()))
  const first = all ? found : found.filter(({ value }, at) => at < FIRST || chosen.includes(value))
  const toggle = (value: string): void =>
    onChoose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <fieldset className="facet">
      <legend>{legend}</legend>
      {all && (
        <input
          type="search"
          className="field"
          placeholder={t.search.facetSearch(legend)}
          aria-label={t.search.facetSearch(legend)}
          value={sought}
          onChange={(event) => setSought(event.target.value)}
        />
      )}
      <ul>
        {first.map(({ value, label, count }) => (
          <li key={value} className={count === 0 ? 'facet-zero' : undefined}>
            <Checkbox checked={chosen.includes(value)} onChange={() => toggle(value)}>
              {label}
            </Checkbox>
            <span className="number">{t.common.count(count)}</span>
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
