// What is compared: indicators, regions, years, drafts; and how it is shown.
import { useQuery } from '@tanstack/react-query'
import Checkbox from 'antd/es/checkbox'
import Segmented from 'antd/es/segmented'
import Select from 'antd/es/select'
import { useState } from 'react'
import { facets, indicators } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { MultiSelect } from '../../parts/multi-select.tsx'
import { PROVINCES } from '../../parts/tiles/provinces.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useDebounced } from '../../state/use-debounced.ts'
import { useStrings } from '../../strings/strings.ts'
import { type CompareState, USUAL_YEARS, VIEWS } from './compare-state.ts'
import { REGION_GROUPS, withGroups } from './region-groups.ts'

interface Props {
  readonly state: CompareState
  readonly change: UrlState['change']
  readonly columns: Comparison['columns']
  /** Some value is written in another unit than its column's. */
  readonly convertible: boolean
}

const OFFERED_YEARS = ['2025', '2027', '2030', '2035', '2060']

export function Controls({ state, change, columns, convertible }: Props) {
  const t = useStrings()
  return (
    <div className="compare-controls no-print">
      <IndicatorPicker state={state} change={change} columns={columns} />
      <RegionPicker state={state} change={change} />
      <Select
        mode="tags"
        aria-label={t.compare.years}
        className="year-picker"
        placeholder={t.compare.addYear}
        value={[...state.years]}
        options={OFFERED_YEARS.map((value) => ({ value, label: t.common.year(value) }))}
        tokenSeparators={[',', '，', ' ']}
        maxTagCount={4}
        onChange={(years) =>
          change({ year: sameAs(years, USUAL_YEARS) ? null : years.toSorted(), cell: null })
        }
      />
      <Segmented
        aria-label={t.compare.view}
        className="view-picker"
        value={state.view}
        options={VIEWS.map((value) => ({ value, label: t.compare.views[value] }))}
        onChange={(view) => change({ view: view === 'matrix' ? null : view, cell: null })}
      />
      <div className="compare-options">
        <Checkbox
          checked={state.drafts}
          onChange={({ target }) => change({ draft: target.checked ? '1' : null, cell: null })}
        >
          {t.compare.drafts}
        </Checkbox>
        {state.view === 'matrix' && (
          <Checkbox
            checked={state.onlyComparable}
            onChange={({ target }) => change({ comparable: target.checked ? '1' : null, cell: null })}
          >
            {t.compare.onlyComparable}
          </Checkbox>
        )}
        {state.view === 'matrix' && convertible && (
          <Checkbox
            checked={state.converted}
            onChange={({ target }) => change({ values: target.checked ? 'converted' : null })}
          >
            {t.compare.converted}
          </Checkbox>
        )}
      </div>
    </div>
  )
}

const sameAs = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && b.every((one) => a.includes(one))

function IndicatorPicker({ state, change, columns }: Omit<Props, 'convertible'>) {
  const t = useStrings()
  const [typed, setTyped] = useState('')
  const sought = useDebounced(typed, 150) ?? ''
  const { data, isPlaceholderData } = useQuery(indicators(sought))
  const named = columns.map(({ indicator, name }) => ({ value: indicator, label: name }))
  const found = (data?.items ?? []).map(({ id, name }) => ({ value: id ?? name, label: name }))
  // Enter takes the first one: what was typed goes before what is chosen, and nothing is offered for other words than these.
  const offered = typed === '' ? [...named, ...found] : [...found, ...named]
  const answered = typed === sought && !isPlaceholderData
  const options =
    answered || typed === '' ? [...new Map(offered.map((one) => [one.value, one])).values()] : []
  return (
    <MultiSelect
      aria-label={t.compare.indicators}
      className="indicator-picker"
      placeholder={t.compare.addIndicator}
      value={[...state.indicators]}
      options={options}
      filterOption={false}
      onSearch={setTyped}
      notFoundContent={answered ? t.compare.noIndicator : t.common.loading}
      onChange={(values) => change({ indicators: values, cell: null, column: null })}
    />
  )
}

/** Provinces always, cities and counties as far as the library has documents of them. */
function RegionPicker({ state, change }: Pick<Props, 'state' | 'change'>) {
  const t = useStrings()
  const { data } = useQuery(facets())
  const held = (data?.facets.region ?? []).map(({ value }) => value)
  const names = [...new Set(['全国', ...PROVINCES.map(({ name }) => name), ...held, ...state.regions])]
  return (
    <MultiSelect
      aria-label={t.compare.regions}
      className="region-picker"
      placeholder={t.compare.allProvinces}
      value={[...state.regions]}
      options={[
        {
          label: t.compare.regionGroups,
          options: [...REGION_GROUPS.keys()].map((value) => ({ value, label: value })),
        },
        { label: t.compare.regions, options: names.map((value) => ({ value, label: value })) },
      ]}
      onChange={(regions) => change({ regions: withGroups(regions), cell: null })}
      allowClear
    />
  )
}
