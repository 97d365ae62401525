// What stands in a cell: the value as written with its bound, or in words why there is none.
import type { Cell } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { chosenOf } from '../../text/cell.ts'
import { cellValueWords, hopedOf, phraseOf, shownState } from './cell-words.ts'

/** Notes that the face tells by itself; others are announced with an asterisk. */
const TOLD = ['strength', 'qualitative', 'unclear', 'joint', 'draft']

export function CellFace({ cell, unit }: { cell: Cell; unit: string | null }) {
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
      {cellValueWords(chosen, unit, t)}
      {hoped && <span className="cell-hoped"> {cellValueWords(hoped, unit, t)}</span>}
      {cell.notes.some(({ code }) => !TOLD.includes(code)) && (
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
