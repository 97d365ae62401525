// A table of many rows: real table markup, sticky head, groups, and only the rows near the view drawn once there are many.
import { useWindowVirtualizer } from '@tanstack/react-virtual'
import { type ReactNode, useRef } from 'react'
import './data-table.css'

export interface Column<Row> {
  readonly key: string
  readonly head: ReactNode
  readonly cell: (row: Row) => ReactNode
  /** `number`: right-aligned figures; `wide`: left out on phones. */
  readonly look?: 'number' | 'wide' | 'number wide' | 'main'
  readonly width?: number
}

interface Props<Row> {
  readonly caption: string
  /** On a phone rows become cards that the page arranges. */
  readonly cards?: boolean
  readonly columns: readonly Column<Row>[]
  readonly rows: readonly Row[]
  readonly rowKey: (row: Row) => string
  readonly selected?: string | null
  readonly onSelect?: (row: Row) => void
  /** Rows of one group stand together; `label` is drawn before the first of them. */
  readonly groupOf?: (row: Row) => { readonly key: string; readonly label: ReactNode } | null
  /** Of the whole list, where not all of it is loaded. */
  readonly total?: number
}

const VIRTUAL_ABOVE = 200
const ROW_HEIGHT = 44

type Item<Row> =
  | { readonly group: ReactNode; readonly key: string }
  | { readonly row: Row; readonly key: string }

export function DataTable<Row>(props: Props<Row>) {
  const { caption, columns, rows, rowKey, total } = props
  const items = withGroups(rows, rowKey, props.groupOf)
  const table = useRef<HTMLTableElement>(null)
  const virtual = items.length > VIRTUAL_ABOVE
  const virtualizer = useWindowVirtualizer({
    count: virtual ? items.length : 0,
    estimateSize: () => ROW_HEIGHT,
    overscan: 20,
    scrollMargin: table.current?.offsetTop ?? 0,
  })
  const drawn = virtualizer.getVirtualItems()
  const [first, last] = [drawn[0], drawn.at(-1)]
  const before = first ? first.start - virtualizer.options.scrollMargin : 0
  const after = last ? virtualizer.getTotalSize() - (last.end - virtualizer.options.scrollMargin) : 0
  const indexes = virtual ? drawn.map(({ index }) => index) : items.map((_, index) => index)
  return (
    <table
      className={`data-table ${props.cards ? 'cards' : ''}`}
      ref={table}
      aria-rowcount={total ?? rows.length}
    >
      <caption className="visually-hidden">{caption}</caption>
      <colgroup>
        {columns.map(({ key, width, look }) => (
          <col key={key} className={look} width={width} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ key, head, look }) => (
            <th key={key} scope="col" className={look}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {before > 0 && <Space height={before} columns={columns.length} />}
        {indexes.map((index) => {
          const item = items[index]
          return (
            item && (
              <ItemRow
                key={item.key}
                item={item}
                index={index}
                measure={virtual ? virtualizer.measureElement : undefined}
                table={props}
              />
            )
          )
        })}
        {after > 0 && <Space height={after} columns={columns.length} />}
      </tbody>
    </table>
  )
}

interface ItemProps<Row> {
  readonly item: Item<Row>
  readonly index: number
  readonly measure: ((element: Element | null) => void) | undefined
  readonly table: Props<Row>
}

function ItemRow<Row>({ item, index, measure, table: { columns, selected, onSelect } }: ItemProps<Row>) {
  if ('group' in item)
    return (
      <tr className="group-row" data-index={index} ref={measure}>
        <th scope="rowgroup" colSpan={columns.length}>
          {item.group}
        </th>
      </tr>
    )
  return (
    <tr
      data-index={index}
      data-row={item.key}
      aria-rowindex={index + 1}
      data-selected={selected === item.key}
      ref={measure}
      onClick={onSelect ? () => onSelect(item.row) : undefined}
    >
      {columns.map(({ key, cell, look }) =>
        look === 'main' ? (
          <th scope="row" key={key} className={`main col-${key}`}>
            {cell(item.row)}
          </th>
        ) : (
          <td key={key} className={`${look ?? ''} col-${key}`}>
            {cell(item.row)}
          </td>
        ),
      )}
    </tr>
  )
}

const Space = ({ height, columns }: { height: number; columns: number }) => (
  <tr>
    <td colSpan={columns} height={height} className="table-space" />
  </tr>
)

function withGroups<Row>(
  rows: readonly Row[],
  rowKey: (row: Row) => string,
  groupOf: Props<Row>['groupOf'],
): Item<Row>[] {
  let before: string | null = null
  return rows.flatMap((row): Item<Row>[] => {
    const group = groupOf?.(row) ?? null
    const begins = group !== null && group.key !== before
    before = group?.key ?? null
    const item = { row, key: rowKey(row) }
    return begins ? [{ group: group.label, key: `group ${group.key}` }, item] : [item]
  })
}
