// The provinces as equal tiles: one tab stop, arrows move to the next tile in that direction, Enter opens.
import { type KeyboardEvent, useState } from 'react'
import { PROVINCES, type Province } from './provinces.ts'
import './tile-map.css'

export interface Tile {
  /** Below the name. */
  readonly value: string
  /** Class of its fill: `step-1` to `step-5` or `state-…`. */
  readonly look: string
  /** After the name, for those who hear it. */
  readonly spoken: string
  readonly onOpen?: (anchor: Element) => void
}

interface Props {
  readonly label: string
  readonly tileOf: (province: Province) => Tile
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

export function TileMap({ label, tileOf }: Props) {
  const [current, setCurrent] = useState(PROVINCES[0]?.name)
  const move = (event: KeyboardEvent<HTMLElement>): void => {
    const step = STEPS[event.key]
    const from = PROVINCES.find(({ name }) => name === current)
    const next = step && from && nearest(from, step)
    if (!next) return
    event.preventDefault()
    setCurrent(next.name)
    event.currentTarget.querySelector<HTMLElement>(`[data-tile="${next.name}"]`)?.focus()
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be announced as a form
    <div className="tile-map" role="group" aria-label={label} onKeyDown={move}>
      {PROVINCES.map((province) => {
        const { value, look, spoken, onOpen } = tileOf(province)
        return (
          <button
            key={province.name}
            type="button"
            data-tile={province.name}
            className={`tile ${look}`}
            style={{ gridRow: province.row + 1, gridColumn: province.column + 1 }}
            tabIndex={province.name === current ? 0 : -1}
            aria-label={`${province.name} ${spoken}`}
            onFocus={() => setCurrent(province.name)}
            onClick={(event) => onOpen?.(event.currentTarget)}
          >
            <span>{province.short}</span>
            <span className="tile-value">{value}</span>
          </button>
        )
      })}
    </div>
  )
}

/** The nearest tile that way; sideways distance counts more, so that a row or column is followed. */
function nearest(from: Province, [down, right]: readonly [number, number]): Province | undefined {
  const cost = ({ row, column }: Province): number => {
    const along = (row - from.row) * down + (column - from.column) * right
    const aside = Math.abs((row - from.row) * right) + Math.abs((column - from.column) * down)
    return along <= 0 ? Number.POSITIVE_INFINITY : along + 3 * aside
  }
  const best = [...PROVINCES].sort((a, b) => cost(a) - cost(b))[0]
  return best && Number.isFinite(cost(best)) ? best : undefined
}
