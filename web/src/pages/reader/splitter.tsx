// The edge between two columns: dragged, moved by arrow keys, put back by a double click.
import { useRef } from 'react'
import { useStrings } from '../../strings/strings.ts'
import { LIMITS, type Side } from './use-columns.ts'

interface Props {
  readonly side: Side
  readonly width: number
  readonly onResize: (side: Side, width: number) => void
}

const STEP = 16

export function Splitter({ side, width, onResize }: Props) {
  const t = useStrings()
  const drag = useRef<{ x: number; width: number } | null>(null)
  /** To the right makes the left column wider and the right one narrower. */
  const sign = side === 'left' ? 1 : -1
  const { least, most, initial } = LIMITS[side]
  return (
    // biome-ignore lint/a11y/useSemanticElements: an <hr> cannot be moved
    <div
      className="splitter no-print"
      role="separator"
      aria-orientation="vertical"
      aria-label={t.reader.splitter[side]}
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        drag.current = { x: event.clientX, width }
      }}
      onPointerMove={(event) => {
        const from = drag.current
        if (from) onResize(side, from.width + sign * (event.clientX - from.x))
      }}
      onPointerUp={() => {
        drag.current = null
      }}
      onDoubleClick={() => onResize(side, initial)}
      onKeyDown={(event) => {
        const step = event.key === 'ArrowRight' ? STEP : event.key === 'ArrowLeft' ? -STEP : 0
        if (step === 0) return
        event.preventDefault()
        onResize(side, width + sign * step)
      }}
    />
  )
}
