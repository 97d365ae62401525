// What can be done with a column: sort by it, draw it, leave it out; and what its indicator is.
import { useQuery } from '@tanstack/react-query'
import { indicators } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { closePopover } from '../../parts/popover.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { type CompareState, columnKey } from './compare-state.ts'

interface Props {
  readonly column: Comparison['columns'][number]
  readonly columns: Comparison['columns']
  readonly state: CompareState
  readonly change: UrlState['change']
}

export function ColumnMenu({ column, columns, state, change }: Props) {
  const t = useStrings()
  const key = columnKey(column)
  const { data } = useQuery(indicators(column.name))
  const known = data?.items.find(({ id, name }) => (id ?? name) === column.indicator)
  const sorted = state.sort === 'value' && state.column === key
  // The address may name an indicator by any of its names: columns have its id.
  const others = [...new Set(columns.map(({ indicator }) => indicator))].filter(
    (one) => one !== column.indicator,
  )
  const actions: [string, Parameters<UrlState['change']>[0]][] = [
    sorted
      ? [t.compare.sortByCode, { sort: null, column: null }]
      : [t.compare.sortByThis, { sort: 'value', column: key }],
    [t.compare.drawBars, { view: 'bars', column: key, cell: null }],
    [t.compare.drawMap, { view: 'map', column: key, cell: null }],
    [
      t.compare.hideYear(t.common.year(column.year)),
      { year: state.years.filter((year) => year !== String(column.year)), sort: null, column: null },
    ],
    [t.compare.hideIndicator(column.name), { indicators: others, sort: null, column: null }],
  ]
  const possible = actions.filter(([, next]) => !('year' in next) || state.years.length > 1)
  return (
    <div className="column-menu">
      <h2>{t.compare.barTitle(column.name, t.common.year(column.year), column.unit)}</h2>
      {known && (
        <p className="note">
          {[
            known.family,
            known.direction && t.compare.direction[known.direction],
            t.compare.documentCount(t.common.count(known.documents)),
            t.compare.targetCount(t.common.count(known.targets)),
          ]
            .filter((one) => one)
            .join(' · ')}
        </p>
      )}
      <ul>
        {possible.map(([label, next]) => (
          <li key={label}>
            <button
              type="button"
              className="plain-button"
              onClick={() => {
                closePopover()
                change(next)
              }}
            >
              {label}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
