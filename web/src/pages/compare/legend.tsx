// What the looks of cells mean, with how many cells have each.
import type { Comparison } from '../../api/types.ts'
import { groupBy } from '../../parts/group-by.ts'
import { useStrings } from '../../strings/strings.ts'
import { type Shown, shownState } from './cell-words.ts'

const STATES: readonly Shown[] = [
  'value',
  'incomparable',
  'qualitative',
  'no-target',
  'unclear',
  'not-in-corpus',
]

export function Legend({ data }: { data: Comparison }) {
  const t = useStrings()
  const counts = groupBy(data.cells, shownState)
  return (
    <dl className="legend" aria-label={t.compare.legend}>
      {STATES.map((state) => (
        <div key={state}>
          <dt className={`swatch state-${state}`}>{t.compare.state[state]}</dt>
          <dd>{t.common.count(counts.get(state)?.length ?? 0)}</dd>
        </div>
      ))}
    </dl>
  )
}
