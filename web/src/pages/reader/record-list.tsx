// The records of the document in the order of the text; the list follows the reading, a card opens its clause.
import { memo, useEffect, useRef } from 'react'
import { useStrings } from '../../strings/strings.ts'
import type { Entry } from '../../text/entries.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { isShown, type ReaderState } from './reader-state.ts'
import { RecordCard } from './record-card.tsx'
import type { Position } from './use-position.ts'

interface Props {
  readonly document: LaidOut
  readonly state: ReaderState
  readonly position: Position
  readonly onOpen: (record: string) => void
}

export function RecordList({ document, state, position, onOpen }: Props) {
  const t = useStrings()
  const list = useRef<HTMLOListElement>(null)
  const entries = document.entries.filter(({ kind }) => isShown(kind, state.shown))
  const above = entries.filter(({ record }) => record.span[1] <= position.top).length
  const below = entries.filter(({ record }) => record.span[0] > position.bottom).length
  const firstInView = entries[above]?.record.id
  useEffect(() => {
    // Not under the reader's hand: who points at the list is reading it.
    if (!firstInView || list.current?.matches(':hover, :focus-within')) return
    bringUp(list.current, firstInView)
  }, [firstInView])
  useEffect(() => {
    if (state.record && !list.current?.matches(':hover')) bringUp(list.current, state.record)
  }, [state.record])
  if (document.entries.length === 0)
    return (
      <div className="empty-tab">
        <p>{t.reader.noRecords}</p>
        <p className="note">{t.reader.noRecordsHint}</p>
      </div>
    )
  if (entries.length === 0) return <p className="empty-tab note">{t.reader.noneShown}</p>
  return (
    <>
      <p className="list-edge note">{t.reader.above(above)}</p>
      <ol className="record-list" ref={list}>
        {entries.map((entry) => (
          <Row
            key={entry.record.id}
            entry={entry}
            document={document}
            selected={entry.record.id === state.record}
            onOpen={onOpen}
          />
        ))}
      </ol>
      <p className="list-edge note">{t.reader.below(below)}</p>
    </>
  )
}

function bringUp(list: HTMLElement | null, record: string): void {
  const card = list?.querySelector<HTMLElement>(`[data-record="${CSS.escape(record)}"]`)
  if (list && card) list.scrollTop = card.offsetTop - list.offsetTop - 8
}

interface RowProps {
  readonly entry: Entry
  readonly document: LaidOut
  readonly selected: boolean
  readonly onOpen: (record: string) => void
}

const Row = memo(
  function Row({ entry, document, selected, onOpen }: RowProps) {
    return (
      <li data-record={entry.record.id} data-selected={selected}>
        <RecordCard
          entry={entry}
          document={document}
          detailed={selected}
          onOpen={() => onOpen(entry.record.id)}
        />
      </li>
    )
  },
  (a, b) => a.entry === b.entry && a.selected === b.selected,
)
