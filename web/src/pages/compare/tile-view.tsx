// One column on the tiles of the provinces: five equal steps, and a look of its own for every state without a value.
import { TileMap } from '../../parts/tiles/tile-map.tsx'
import { useStrings } from '../../strings/strings.ts'
import { cellIndex, cellWords, shownState, tileWords } from './cell-words.ts'
import { stepOf, stepsOf } from './chart-cells.ts'
import { ChartFrame, type ChartProps } from './chart-frame.tsx'

export default function TileView(props: ChartProps) {
  const t = useStrings()
  const cellAt = cellIndex(props.data)
  return (
    <ChartFrame
      {...props}
      least={1}
      draw={(cells, column, popover) => {
        const sizes = cells.drawn.map(({ size }) => size)
        return (
          <div className="map-view">
            <TileMap
              label={t.compare.barTitle(column.name, t.common.year(column.year), column.unit)}
              tileOf={({ name }) => {
                const cell = cellAt(name, column.indicator, column.year)
                const drawn = cells.drawn.find(({ region }) => region === name)
                if (!cell)
                  return { value: '', look: 'state-not-in-corpus', spoken: t.compare.state['not-in-corpus'] }
                const words = cellWords(cell, column.unit, t)
                return {
                  value: drawn ? tileWords(drawn.value, column.unit, t) : '',
                  look: drawn ? `step-${stepOf(drawn.size, sizes)}` : `state-${shownState(cell)}`,
                  spoken: words,
                  onOpen: (anchor) => popover.open(anchor, cell),
                }
              }}
            />
            <div>
              <ol className="map-steps">
                {stepsOf(sizes).map(({ from, to }, index) => (
                  <li key={from} className={`step-${index + 1}`}>
                    {t.compare.step(String(from), String(to))}
                  </li>
                ))}
              </ol>
              {cells.national && (
                <p>
                  {t.compare.national} {cellWords(cells.national.cell, column.unit, t)}
                  {column.unit}
                </p>
              )}
              <p className="note">{t.compare.mapHint}</p>
            </div>
          </div>
        )
      }}
    />
  )
}
