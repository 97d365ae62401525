// The two head rows: the indicator over its years, the year with its unit; a year sorts by its column.
import { CaretDownOutlined, MoreOutlined } from '@ant-design/icons'
import type { Comparison } from '../../api/types.ts'
import { groupBy } from '../../parts/group-by.ts'
import { openPopover } from '../../parts/popover.tsx'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { ColumnMenu } from './column-menu.tsx'
import { type CompareState, columnKey } from './compare-state.ts'

interface Props {
  readonly data: Comparison
  readonly state: CompareState
  readonly change: UrlState['change']
}

export function MatrixHead({ data: { columns }, state, change }: Props) {
  const t = useStrings()
  const groups = [...groupBy(columns, ({ indicator }) => indicator).values()]
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2}>
          {t.compare.region}
        </th>
        {groups.map((group) => (
          <th key={group[0]?.indicator} scope="colgroup" colSpan={group.length} className="group">
            {group[0]?.name}
          </th>
        ))}
        <th scope="col" rowSpan={2} className="coverage">
          {t.compare.documents}
        </th>
      </tr>
      <tr>
        {columns.map((column) => {
          const key = columnKey(column)
          const sorted = state.sort === 'value' && state.column === key
          return (
            <th key={key} scope="col" aria-sort={sorted ? 'descending' : 'none'}>
              <span className="column-head">
                <button
                  type="button"
                  className="plain-button"
                  title={t.compare.sortBy(`${column.name} ${column.year}`)}
                  onClick={() =>
                    change(sorted ? { sort: null, column: null } : { sort: 'value', column: key }, 'replace')
                  }
                >
                  {t.compare.unitYear(t.common.year(column.year), column.unit)}
                  <CaretDownOutlined aria-hidden className={sorted ? 'sorted' : 'unsorted'} />
                </button>
                <button
                  type="button"
                  className="plain-button column-more no-print"
                  aria-haspopup="dialog"
                  aria-label={t.compare.columnMenu(`${column.name} ${column.year}`)}
                  onClick={(event) =>
                    openPopover(
                      event.currentTarget,
                      t.compare.columnMenu(column.name),
                      <ColumnMenu column={column} columns={columns} state={state} change={change} />,
                    )
                  }
                >
                  <MoreOutlined aria-hidden />
                </button>
              </span>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
