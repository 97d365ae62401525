// Ranked bars of one column. Bars begin at 0; the end of a bar tells the bound: an arrow for 以上, a stop for 以内.
import { useRef } from 'react'
import type { Cell } from '../../api/types.ts'
import { PROVINCES } from '../../parts/tiles/provinces.ts'
import { useWidth } from '../../state/use-width.ts'
import { type Strings, useStrings } from '../../strings/strings.ts'
import { cellWords } from './cell-words.ts'
import { type ChartCells, type Drawn, ticksTo } from './chart-cells.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'
import type { CellPopover } from './use-cell-popover.tsx'

const ROW = 24
const BAR = 14
const NAMES = 76
const LABELS = 116
const TOP = 40
const LEAST = 3

export default function Bars(props: ChartProps) {
  return (
    <ChartFrame
      {...props}
      least={LEAST}
      draw={(cells, column, popover) => <Picture cells={cells} unit={column.unit} popover={popover} />}
    />
  )
}

interface PictureProps {
  readonly cells: ChartCells
  readonly unit: string | null
  readonly popover: CellPopover
}

function Picture({ cells: { national, drawn }, unit, popover }: PictureProps) {
  const t = useStrings()
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const most = Math.max(
    ...[...drawn, ...(national ? [national] : [])].map(({ size, hoped }) => hoped ?? size),
  )
  const ticks = ticksTo(most)
  const scale = Math.max(40, width - NAMES - LABELS) / (ticks.at(-1) ?? 1)
  const x = (value: number): number => NAMES + Math.max(0, value) * scale
  const height = TOP + drawn.length * ROW + 4
  return (
    <div ref={box} className="bars">
      {/* biome-ignore lint/a11y/useSemanticElements: there is no <fieldset> inside a picture */}
      <svg width={width} height={height} role="group" aria-label={t.compare.views.bars}>
        <defs>
          <pattern
            id="draft"
            width="6"
            height="6"
            patternUnits="userSpaceOnUse"
            patternTransform="rotate(45)"
          >
            <rect width="3" height="6" />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick} className="tick">
            <line x1={x(tick)} x2={x(tick)} y1={TOP - 6} y2={height} />
            <text x={x(tick)} y={TOP - 10} textAnchor="middle">
              {tick}
            </text>
          </g>
        ))}
        {drawn.map((one, index) => (
          <Bar key={one.region} one={one} y={TOP + index * ROW} x={x} unit={unit} popover={popover} />
        ))}
        {national && (
          <g className="national-line">
            <line x1={x(national.size)} x2={x(national.size)} y1={TOP - 4} y2={height} />
            <text x={x(national.size) + 4} y={14}>
              {t.compare.national} {cellWords(national.cell, unit, t)}
            </text>
          </g>
        )}
        <g className="bar-labels">
          {drawn.map(({ region, cell, size, hoped }, index) => (
            <text
              key={region}
              className="bar-label"
              x={x(Math.max(size, hoped ?? 0)) + 12}
              y={TOP + index * ROW + ROW / 2}
              dominantBaseline="central"
            >
              {labelOf(cell, hoped, unit, t)}
            </text>
          ))}
        </g>
      </svg>
    </div>
  )
}

interface BarProps {
  readonly one: Drawn
  readonly y: number
  readonly x: (value: number) => number
  readonly unit: string | null
  readonly popover: CellPopover
}

function Bar({ one: { region, cell, value, size, hoped }, y, x, unit, popover }: BarProps) {
  const t = useStrings()
  const end = x(size)
  const [top, middle] = [y + (ROW - BAR) / 2, y + ROW / 2]
  const open = (anchor: Element): void => popover.open(anchor, cell)
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no <button> inside a picture
    <g
      className={`bar ${value.status === 'draft' ? 'bar-draft' : ''}`}
      role="button"
      tabIndex={0}
      aria-label={`${region} ${labelOf(cell, hoped, unit, t)}${unit ?? ''}`}
      onClick={(event) => open(event.currentTarget)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        open(event.currentTarget)
      }}
    >
      <rect className="bar-row" x={0} y={y} width={x(0) + 10_000} height={ROW} />
      <text x={NAMES - 8} y={middle} dominantBaseline="central" textAnchor="end">
        {shortName(region)}
      </text>
      {hoped !== null && hoped > size && (
        <rect className="bar-hoped" x={end} y={top + 0.5} width={x(hoped) - end} height={BAR - 1} />
      )}
      <rect className="bar-fill" x={x(0)} y={top} width={Math.max(1, end - x(0))} height={BAR} />
      {value.bound === 'min' && (
        <path className="bar-open" d={`M${end} ${top} l7 ${BAR / 2} l-7 ${BAR / 2} z`} />
      )}
      {value.bound === 'max' && (
        <line className="bar-stop" x1={end} x2={end} y1={top - 3} y2={top + BAR + 3} />
      )}
    </g>
  )
}

const labelOf = (cell: Cell, hoped: number | null, unit: string | null, t: Strings): string =>
  `${cellWords(cell, unit, t)}${hoped === null ? '' : ` ${t.compare.hoped}${hoped}`}`

/** Two or three characters stand beside a bar; a city or county keeps its name. */
const shortName = (region: string): string =>
  PROVINCES.find(({ name }) => name === region)?.short ?? region.slice(-5)
