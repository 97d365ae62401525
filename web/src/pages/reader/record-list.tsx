// The records of the document in the order of the text; the list follows the reading, a card opens its clause.
import { useVirtualizer } from '@tanstack/react-virtual'
import { memo, useEffect, useMemo, useRef } from 'react'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { ENTRY_KINDS, type Entry } from '../../text/entries.ts'
import { lastAtOrBefore } from '../../text/outline.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { isShown, type ReaderState } from './reader-state.ts'
import { RecordCard } from './record-card.tsx'
import type { Position } from './use-position.ts'

interface Props {
  readonly document: LaidOut
  readonly state: ReaderState
  readonly position: Position
  readonly change: UrlState['change']
  readonly onOpen: (record: string) => void
}

const CARD_HEIGHT = 96

export function RecordList({ document, state, position, change, onOpen }: Props) {
  const t = useStrings()
  const { entries: all } = document
  const { shown, record: selected, order } = state
  const byPlace = order === 'position'
  const shownKinds = shown.join('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: the letters tell the same as the list of them
  const entries = useMemo(() => {
    const kept = all.filter(({ kind }) => isShown(kind, shown))
    return byPlace ? kept : ENTRY_KINDS.flatMap((kind) => kept.filter((one) => one.kind === kind))
  }, [all, shownKinds, byPlace])
  const box = useRef<HTMLDivElement>(null)
  const virtualizer = useVirtualizer({
    count: entries.length,
    getScrollElement: () => box.current,
    estimateSize: () => CARD_HEIGHT,
    getItemKey: (index) => entries[index]?.record.id ?? index,
    overscan: 6,
  })
  const startOf = (index: number): number => entries[index]?.record.span[0] ?? 0
  const above = lastAtOrBefore(entries.length, startOf, position.top - 1) + 1
  const below = entries.length - 1 - lastAtOrBefore(entries.length, startOf, position.bottom)
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another record comes to the top, and only then
  useEffect(() => {
    // Not under the reader's hand: who points at the list is reading it.
    if (byPlace && above < entries.length && !box.current?.matches(':hover, :focus-within'))
      virtualizer.scrollToIndex(above, { align: 'start' })
  }, [above, entries])
  // biome-ignore lint/correctness/useExhaustiveDependencies: when another record is selected, and only then
  useEffect(() => {
    const index = entries.findIndex(({ record }) => record.id === selected)
    if (index >= 0 && !box.current?.matches(':hover')) virtualizer.scrollToIndex(index, { align: 'center' })
  }, [selected])
  if (all.length === 0)
    return (
      <div className="empty-tab">
        <p>{t.reader.noRecords}</p>
        <p className="note">{t.reader.noRecordsHint}</p>
      </div>
    )
  if (entries.length === 0) return <p className="empty-tab note">{t.reader.noneShown}</p>
  const drawn = virtualizer.getVirtualItems()
  return (
    <>
      <p className="list-edge note">
        <span>{byPlace ? t.reader.above(above) : t.reader.inAll(entries.length)}</span>
        <button
          type="button"
          className="link-button"
          onClick={() => change({ order: byPlace ? 'kind' : null }, 'replace')}
        >
          {byPlace ? t.reader.order.kind : t.reader.order.position}
        </button>
      </p>
      <div className="record-scroll" ref={box}>
        <ol className="record-list" style={{ height: virtualizer.getTotalSize() }}>
          {drawn.map(({ index, key, start }) => {
            const entry = entries[index]
            return (
              entry && (
                <li
                  key={key}
                  ref={virtualizer.measureElement}
                  data-index={index}
                  data-record={entry.record.id}
                  data-selected={entry.record.id === selected}
                  aria-posinset={index + 1}
                  aria-setsize={entries.length}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <Card
                    entry={entry}
                    document={document}
                    selected={entry.record.id === selected}
                    onOpen={onOpen}
                  />
                </li>
              )
            )
          })}
        </ol>
      </div>
      {byPlace && <p className="list-edge note">{t.reader.below(below)}</p>}
    </>
  )
}

interface CardProps {
  readonly entry: Entry
  readonly document: LaidOut
  readonly selected: boolean
  readonly onOpen: (record: string) => void
}

const Card = memo(function Card({ entry, document, selected, onOpen }: CardProps) {
  return (
    <RecordCard
      entry={entry}
      document={document}
      detailed={selected}
      onOpen={() => onOpen(entry.record.id)}
    />
  )
})
