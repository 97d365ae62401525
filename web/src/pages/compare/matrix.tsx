// The matrix: regions down, indicators and years across, moved through with arrows like a sheet.
import { type ClipboardEvent, type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import { Link } from 'react-router'
import type { Comparison } from '../../api/types.ts'
import { announce } from '../../state/announce.tsx'
import { copyText } from '../../state/copy.ts'
import { useKeys } from '../../state/keys.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { CellFace } from './cell-face.tsx'
import { cellIndex, shownState } from './cell-words.ts'
import { type CompareState, cellKey } from './compare-state.ts'
import { MatrixHead } from './matrix-head.tsx'
import { type At, type Corners, isIn, isOne } from './range.ts'
import { rowsOf } from './rows.ts'
import { tsvOf } from './tsv.ts'
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
  const [at, setAt] = useState<At>({ row: 0, column: 0 })
  /** A rectangle begun elsewhere than at the cell with the focus; null: that cell alone. */
  const [begun, setBegun] = useState<At | null>(null)
  const marked: Corners = { from: begun ?? at, to: at }
  const cellAt = useMemo(() => cellIndex(data), [data])
  const { sort, column, onlyComparable, converted } = state
  const { ranked, unranked } = useMemo(
    () => rowsOf(data, { sort, column, onlyComparable }),
    [data, sort, column, onlyComparable],
  )
  const rows = [...ranked, ...unranked]
  const popover = useCellPopover({ data, change })
  const elementAt = (row: number, col: number): HTMLElement | null =>
    table.current?.querySelector(`[data-at="${row},${col}"]`) ?? null
  const focus = (row: number, col: number, from: At | null = null): void => {
    const next = {
      row: Math.max(0, Math.min(rows.length - 1, row)),
      column: Math.max(0, Math.min(data.columns.length - 1, col)),
    }
    setAt(next)
    setBegun(from)
    elementAt(next.row, next.column)?.focus()
  }
  const cellOf = (row: number, col: number) => {
    const [region, by] = [rows[row], data.columns[col]]
    return region !== undefined && by ? cellAt(region, by.indicator, by.year) : undefined
  }
  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key]
    const cell = cellOf(at.row, at.column)
    if (step) focus(at.row + step[0], at.column + step[1], event.shiftKey ? marked.from : null)
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey))
      focus(rows.length - 1, data.columns.length - 1, { row: 0, column: 0 })
    else if (event.key === 'Escape' && begun) setBegun(null)
    else if (event.key === 'Enter' && cell && event.target instanceof HTMLTableCellElement) {
      if (event.shiftKey) popover.openReader(cell)
      else popover.open(event.target, cell)
    } else return
    event.preventDefault()
  }
  const textOf = (corners: Corners): string =>
    tsvOf(
      data,
      {
        rows: rows.filter((_, row) => isIn(corners, { row, column: corners.to.column })),
        columns: data.columns.filter((_, index) => isIn(corners, { row: corners.to.row, column: index })),
      },
      converted,
      t,
    )
  const onCopy = (event: ClipboardEvent<HTMLElement>): void => {
    // Words selected by hand are copied as they are.
    if (getSelection()?.isCollapsed === false && isOne(marked)) return
    if (!(document.activeElement instanceof HTMLTableCellElement)) return
    event.preventDefault()
    event.clipboardData.setData('text/plain', textOf(marked))
    announce(t.compare.copied(cellsIn(marked)))
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
    // Not while React draws: opening writes the address at once.
    const timer = setTimeout(() => popover.open(anchor, cell))
    return () => clearTimeout(timer)
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
              data-marked={begun !== null && isIn(marked, { row, column: index })}
              tabIndex={at.row === row && at.column === index ? 0 : -1}
              onFocus={() => setAt({ row, column: index })}
              onMouseDown={(event) => {
                if (!event.shiftKey) setBegun(null)
                else {
                  event.preventDefault()
                  focus(row, index, marked.from)
                }
              }}
              onClick={(event) => {
                if (!event.shiftKey) popover.open(event.currentTarget, cell)
              }}
              onDoubleClick={() => popover.openReader(cell)}
            >
              <CellFace
                cell={cell}
                unit={unit}
                converted={converted}
                withStart={data.columns.findIndex((one) => one.indicator === indicator) === index}
              />
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
    <>
      <div className="matrix-scroll">
        <table
          className="matrix"
          // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: a table that is moved through cell by cell is a grid
          role="grid"
          ref={table}
          onKeyDown={onKeyDown}
          onCopy={onCopy}
          aria-multiselectable
        >
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
      <p className="matrix-foot no-print">
        <button
          type="button"
          className="link-button"
          onClick={() =>
            copyText(
              textOf({
                from: { row: 0, column: 0 },
                to: { row: rows.length - 1, column: data.columns.length - 1 },
              }),
              t.common.copy,
            )
          }
        >
          {t.compare.copyTable}
        </button>
        <span className="note wide-only">{t.compare.copyHint}</span>
      </p>
    </>
  )
}

const cellsIn = ({ from, to }: Corners): number =>
  (Math.abs(from.row - to.row) + 1) * (Math.abs(from.column - to.column) + 1)
