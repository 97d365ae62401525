// Around every picture: its title and counts, which column it shows, what it leaves out, and the same figures as a table.
import type { ReactNode } from 'react'
import type { Comparison } from '../../api/types.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { cellWords } from './cell-words.ts'
import { type ChartCells, chartCells } from './chart-cells.ts'
import { ColumnChoice } from './column-choice.tsx'
import type { CompareState } from './compare-state.ts'
import { LeftOut } from './left-out.tsx'
import { columnOf } from './rows.ts'
import { type CellPopover, useCellPopover } from './use-cell-popover.tsx'
import './charts.css'

export interface ChartProps {
  readonly data: Comparison
  readonly state: CompareState
  readonly change: UrlState['change']
}

interface Props extends ChartProps {
  readonly draw: (cells: ChartCells, column: Comparison['columns'][number], popover: CellPopover) => ReactNode
  /** Fewer values than this are no picture. */
  readonly least: number
}

export function ChartFrame({ data, state, change, draw, least }: Props) {
  const t = useStrings()
  const popover = useCellPopover({ data, change })
  const column = columnOf(data, state.column)
  if (!column) return null
  const cells = chartCells(data, column)
  const count = (...states: string[]): number =>
    cells.left.filter((one) => states.includes(one.state)).reduce((sum, one) => sum + one.cells.length, 0)
  const drawn = [...(cells.national ? [cells.national] : []), ...cells.drawn].map(({ cell }) => cell)
  const all = [...drawn, ...cells.left.flatMap((one) => one.cells)]
  return (
    <figure className="chart">
      <figcaption>
        <h2 className="chart-title">
          {t.compare.barTitle(column.name, t.common.year(column.year), column.unit)}
        </h2>
        <ColumnChoice data={data} column={column} change={change} />
        <p className="note">
          {t.compare.counts(
            cells.drawn.length,
            count('incomparable'),
            count('qualitative', 'no-target', 'unclear'),
            count('not-in-corpus'),
          )}
        </p>
      </figcaption>
      <div className="chart-body">
        {cells.drawn.length < least ? <p>{t.compare.few}</p> : draw(cells, column, popover)}
        <LeftOut left={cells.left} popover={popover} />
      </div>
      <details open={cells.drawn.length < least} className="chart-table">
        <summary>{t.compare.table}</summary>
        <table className="dense-table">
          <tbody>
            {all.map((cell) => (
              <tr key={cell.region}>
                <th scope="row">{cell.region}</th>
                <td>
                  <button
                    type="button"
                    className="from-text"
                    onClick={(event) => popover.open(event.currentTarget, cell)}
                  >
                    {cellWords(cell, column.unit, t)}
                    {chosenOf(cell)?.unit === column.unit && column.unit}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  )
}
