// Pictures show one column: which.
import Select from 'antd/es/select'
import type { Comparison } from '../../api/types.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { columnKey } from './compare-state.ts'

interface Props {
  readonly data: Comparison
  readonly column: Comparison['columns'][number]
  readonly change: UrlState['change']
}

export function ColumnChoice({ data, column, change }: Props) {
  const t = useStrings()
  return (
    <Select
      className="no-print"
      aria-label={t.compare.column}
      value={columnKey(column)}
      popupMatchSelectWidth={false}
      options={data.columns.map((one) => ({
        value: columnKey(one),
        label: t.compare.barTitle(one.name, t.common.year(one.year), one.unit),
      }))}
      onChange={(key) => change({ column: key }, 'replace')}
    />
  )
}
