// The matrix: regions down, indicators and years across, moved through with arrows like a sheet.
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Comparison } from '../../api/types.ts'
import { useKeys } from '../../state/keys.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { CellFace } from './cell-face.tsx'
import { cellIndex, shownState } from './cell-words.ts'
import { type CompareState, cellKey } from './compare-state.ts'
import { MatrixHead } from './matrix-head.tsx'
import { rowsOf } from './rows.ts'
import { useCellPopover } from './use-cell-popover.tsx'

interface Props {
  readonly data: Comparison
  readonly state: CompareState
  readonly change: UrlState['change']
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function Matrix({ data, state, change }: Props) {
  const t = useStrings()
  const table = useRef<HTMLTableElement>(null)
  const [at, setAt] = useState({ row: 0, column: 0 })
  const cellAt = useMemo(() => cellIndex(data), [data])
  const { sort, column, onlyComparable } = state
  const { ranked, unranked } = useMemo(
    () => rowsOf(data, { sort, column, onlyComparable }),
    [data, sort, column, onlyComparable],
  )
  const rows = [...ranked, ...unranked]
  const popover = useCellPopover({ data, change })
  const elementAt = (row: number, col: number): HTMLElement | null =>
    table.current?.querySelector(`[data-at="${row},${col}"]`) ?? null
  const focus = (row: number, col: number): void => {
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(data.columns.length - 1, col)),
    }
    setAt(next)
    elementAt(next.row, next.column)?.focus()
  }
  const cellOf = (row: number, col: number) => {
    const [region, by] = [rows[row], data.columns[col]]
    return region !== undefined && by ? cellAt(region, by.indicator, by.year) : undefined
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key]
    const cell = cellOf(at.row, at.column)
    if (step) focus(at.row + step[0], at.column + step[1])
    else if (event.key === 'Enter' && cell && event.target instanceof HTMLTableCellElement) {
      if (event.shiftKey) popover.openReader(cell)
      else popover.open(event.target, cell)
    } else return
    event.preventDefault()
  }
  /** The next or previous cell that has something to say beyond its value. */
  const moveToNote = (step: 1 | -1): boolean => {
    const width = data.columns.length
    for (let i = at.row * width + at.column + step; i >= 0 && i < rows.length * width; i += step) {
      const [row, col] = [Math.floor(i / width), i % width]
      if ((cellOf(row, col)?.notes.length ?? 0) === 0) continue
      focus(row, col)
      return true
    }
    return false
  }
  useKeys([
    { keys: ']', label: t.compare.nextNote, run: () => moveToNote(1) },
    { keys: '[', label: t.compare.previousNote, run: () => moveToNote(-1) },
  ])
  // A link to a cell opens it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened with that address
  useEffect(() => {
    const cell = data.cells.find((one) => cellKey(one) === state.cell)
    const anchor = table.current?.querySelector(`[data-cell="${CSS.escape(state.cell ?? '')}"]`)
    if (!cell || !anchor) return
    anchor.scrollIntoView({ block: 'center', inline: 'nearest' })
    popover.open(anchor, cell)
  }, [])

  const line = (region: string, row: number) => {
    const documents = data.coverage.find((one) => one.region === region)?.documents ?? []
    return (
      <tr key={region} className={region === '全国' ? 'national' : undefined}>
        <th scope="row">{region}</th>
        {data.columns.map(({ indicator, year, unit }, index) => {
          const cell = cellAt(region, indicator, year)
          if (!cell) return <td key={`${indicator} ${year}`} />
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the grid takes the keys
            <td
              key={`${indicator} ${year}`}
              className={`state-${shownState(cell)}`}
              data-at={`${row},${index}`}
              data-cell={cellKey(cell)}
              tabIndex={at.row === row && at.column === index ? 0 : -1}
              onFocus={() => setAt({ row, column: index })}
              onClick={(event) => popover.open(event.currentTarget, cell)}
              onDoubleClick={() => popover.openReader(cell)}
            >
              <CellFace cell={cell} unit={unit} />
            </td>
          )
        })}
        <td className="coverage">
          {documents.length > 0 ? (
            <Link to={`/documents?${new URLSearchParams({ region })}`} tabIndex={-1}>
              {t.compare.documentCount(t.common.count(documents.length))}
            </Link>
          ) : (
            t.compare.documentCount('0')
          )}
        </td>
      </tr>
    )
  }
  return (
    <div className="matrix-scroll">
      {/* biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through cell by cell is a grid */}
      <table className="matrix" role="grid" ref={table} onKeyDown={onKeyDown}>
        <caption className="visually-hidden">
          {t.compare.caption([...new Set(data.columns.map(({ name }) => name))].join(t.common.list))}
        </caption>
        <MatrixHead data={data} state={state} change={change} />
        <tbody>
          {ranked.map(line)}
          {unranked.length > 0 && (
            <tr className="unranked-head">
              <th scope="rowgroup" colSpan={data.columns.length + 2}>
                {t.compare.notRanked}
              </th>
            </tr>
          )}
          {unranked.map((region, index) => line(region, ranked.length + index))}
        </tbody>
      </table>
    </div>
  )
}
