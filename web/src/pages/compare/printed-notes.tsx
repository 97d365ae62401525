// On paper the asterisks of the matrix have their notes below it.
import type { Comparison } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { isStarred } from './cell-words.ts'

export function PrintedNotes({ data }: { data: Comparison }) {
  const t = useStrings()
  const names = new Map(data.columns.map(({ indicator, name }) => [indicator, name]))
  const starred = data.cells.filter(isStarred)
  if (starred.length === 0) return null
  return (
    <ul className="print-only printed-notes">
      {starred.map(({ region, indicator, year, notes }) => (
        <li key={`${region} ${indicator} ${year}`}>
          * {region} {names.get(indicator)} {t.common.year(year)}
          {t.common.colon}
          {notes.map(({ text }) => text).join('；')}
        </li>
      ))}
    </ul>
  )
}
