// What stands in a cell: the value as written with its bound, or in words why there is none.
import type { Cell } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { cellValueWords, hopedOf, isStarred, phraseOf, shownState, startOf } from './cell-words.ts'

interface Props {
  readonly cell: Cell
  readonly unit: string | null
  readonly converted: boolean
  /** What was reached before is told once for each indicator. */
  readonly withStart: boolean
}

export function CellFace({ cell, unit, converted, withStart }: Props) {
  return (
    <>
      <Said cell={cell} unit={unit} converted={converted} />
      {withStart && <Start cell={cell} unit={unit} converted={converted} />}
    </>
  )
}

type SaidProps = Omit<Props, 'withStart'>

function Said({ cell, unit, converted }: SaidProps) {
  const t = useStrings()
  const chosen = chosenOf(cell)
  if (!chosen) {
    const phrase = phraseOf(cell)
    return (
      <span className="cell-state">
        {t.compare.state[shownState(cell)]}
        {phrase && <span className="cell-phrase">{phrase}</span>}
      </span>
    )
  }
  const hoped = hopedOf(cell)
  return (
    <span className="cell-value">
      {cellValueWords(chosen, unit, t, converted)}
      {hoped && <span className="cell-hoped"> {cellValueWords(hoped, unit, t, converted)}</span>}
      {isStarred(cell) && (
        <sup>
          *<span className="visually-hidden">{t.compare.note}</span>
        </sup>
      )}
      {chosen.status === 'draft' && <span className="tag tag-draft">{t.compare.draft}</span>}
      {chosen.joint && <span className="tag">{t.compare.joint}</span>}
      {!cell.comparable && <span className="cell-reason">{t.compare.state.incomparable}</span>}
    </span>
  )
}

function Start({ cell, unit, converted }: SaidProps) {
  const t = useStrings()
  const start = startOf(cell, unit)
  if (!start || start.year === null) return null
  return (
    <span className="cell-start">
      {t.compare.start(t.common.year(start.year), cellValueWords(start, unit, t, converted))}
    </span>
  )
}
