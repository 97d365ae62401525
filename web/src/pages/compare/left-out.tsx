// Below a picture: the regions that it does not draw, by name and reason. Missing is said, never drawn as nothing.
import type { Cell } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { phraseOf } from './cell-words.ts'
import type { ChartCells } from './chart-cells.ts'
import type { CellPopover } from './use-cell-popover.tsx'

export function LeftOut({ left, popover }: { left: ChartCells['left']; popover: CellPopover }) {
  const t = useStrings()
  if (left.length === 0) return null
  return (
    <section className="left-out">
      <h3>{t.compare.noValue}</h3>
      <dl>
        {left.map(({ state, cells }) => (
          <div key={state}>
            <dt className={`swatch state-${state}`}>{t.compare.state[state]}</dt>
            <dd>
              {cells.map((cell) => (
                <LeftRegion key={cell.region} cell={cell} popover={popover} />
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

function LeftRegion({ cell, popover }: { cell: Cell; popover: CellPopover }) {
  const phrase = phraseOf(cell)
  return (
    <button
      type="button"
      className="from-text left-region"
      title={phrase ?? undefined}
      onClick={(event) => popover.open(event.currentTarget, cell)}
    >
      {cell.region}
    </button>
  )
}
