// On a phone one indicator at a time, its years side by side, with a picker above.
import Select from 'antd/es/select'
import type { Comparison } from '../../api/types.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { type CompareState, columnKey } from './compare-state.ts'

interface Props {
  readonly data: Comparison
  readonly state: CompareState
  readonly change: UrlState['change']
}

/** The indicator of the column that the address names, else the first. */
const shownIndicator = ({ columns }: Comparison, { column }: CompareState): string | undefined =>
  (columns.find((one) => columnKey(one) === column) ?? columns[0])?.indicator

export function ofOneIndicator(data: Comparison, state: CompareState): Comparison {
  const shown = shownIndicator(data, state)
  return {
    ...data,
    columns: data.columns.filter(({ indicator }) => indicator === shown),
    cells: data.cells.filter(({ indicator }) => indicator === shown),
  }
}

export function OneIndicator({ data, state, change }: Props) {
  const t = useStrings()
  const names = new Map(data.columns.map(({ indicator, name }) => [indicator, name]))
  if (names.size < 2) return null
  return (
    <Select
      className="one-indicator no-print"
      aria-label={t.compare.indicators}
      value={shownIndicator(data, state)}
      options={[...names].map(([value, label]) => ({ value, label }))}
      onChange={(chosen) => {
        const first = data.columns.find(({ indicator }) => indicator === chosen)
        change({ column: first ? columnKey(first) : null, sort: null }, 'replace')
      }}
    />
  )
}
