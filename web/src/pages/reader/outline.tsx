// 目录: the headings with the number of records under each; the current one follows the reading.
import { type KeyboardEvent, memo, useEffect, useMemo, useRef } from 'react'
import type { Span } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'
import { ENTRY_KINDS, type EntryKind } from '../../text/entries.ts'
import { headingText, pathAt } from '../../text/outline.ts'
import { spanIndex } from '../../text/span-index.ts'
import type { LaidOut } from '../../text/use-document.ts'
import type { Position } from './use-position.ts'

interface Props {
  readonly document: LaidOut
  readonly position: Position
  readonly onOpen: (offset: number) => void
}

export const Outline = memo(function Outline({ document: laidOut, position, onOpen }: Props) {
  const t = useStrings()
  const list = useRef<HTMLElement>(null)
  const { sections } = laidOut.detail
  const counts = useMemo(() => countsOf(laidOut), [laidOut])
  const toldOf = (own: Counts | undefined): string =>
    own
      ? [
          ...ENTRY_KINDS.flatMap((kind) => (own[kind] > 0 ? `${t.common.kind[kind]}${own[kind]}` : [])),
          ...(own.doubts > 0 ? [`${t.reader.doubt}${own.doubts}`] : []),
        ].join(t.common.list)
      : ''
  const path = pathAt(sections, position.top)
  const current = path.at(-1)
  useEffect(() => {
    if (current === undefined || list.current?.matches(':hover')) return
    list.current?.querySelector(`[data-section="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav
      className="outline no-print"
      aria-label={t.reader.outline}
      ref={list}
      tabIndex={-1}
      onKeyDown={moveInList}
    >
      {sections.length === 0 && <p className="note">{t.reader.noOutline}</p>}
      <ol>
        {sections.map((section, index) => (
          <Item
            key={section.span[0]}
            index={index}
            level={section.level}
            text={headingText(section)}
            count={counts[index]?.total ?? 0}
            told={toldOf(counts[index])}
            doubtful={(counts[index]?.doubts ?? 0) > 0}
            place={index === current ? 'current' : path.includes(index) ? 'inside' : 'outside'}
            stop={index === (current ?? 0)}
            offset={section.span[0]}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </nav>
  )
})

/** The headings are one stop of the Tab key. */
function moveInList(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  if (step === 0) return
  const buttons = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-section]')]
  const next = buttons[buttons.findIndex((one) => one.isSameNode(document.activeElement)) + step]
  if (!next) return
  event.preventDefault()
  next.focus()
}

interface ItemProps {
  readonly index: number
  readonly level: number
  readonly text: string
  readonly count: number
  /** The count by kinds, in words. */
  readonly told: string
  readonly doubtful: boolean
  readonly place: 'current' | 'inside' | 'outside'
  /** Where Tab stops: arrows go on from there. */
  readonly stop: boolean
  readonly offset: number
  readonly onOpen: (offset: number) => void
}

const Item = memo(function Item({
  index,
  level,
  text,
  count,
  told,
  doubtful,
  place,
  stop,
  offset,
  onOpen,
}: ItemProps) {
  return (
    <li>
      <button
        type="button"
        data-section={index}
        data-level={Math.min(level, 4)}
        tabIndex={stop ? 0 : -1}
        aria-current={place === 'current' ? 'location' : undefined}
        data-inside={place !== 'outside'}
        title={told || undefined}
        onClick={() => onOpen(offset)}
      >
        <span>{text}</span>
        {(count > 0 || doubtful) && (
          <span className={`number ${doubtful ? 'doubtful' : ''}`}>{count > 0 ? count : ''}</span>
        )}
      </button>
    </li>
  )
})

type Counts = Record<EntryKind | 'total' | 'doubts', number>

function countsOf({ detail: { sections }, entries, doubts }: LaidOut): Counts[] {
  const records = spanIndex(entries.map(({ kind, record }) => ({ kind, span: record.span })))
  const doubtful = spanIndex(doubts)
  return sections.map(({ start, end }) => {
    const begins = ({ span }: { readonly span: Span }): boolean => span[0] >= start
    const own = records(start, end).filter(begins)
    const counts: Counts = {
      targets: 0,
      facts: 0,
      deadlines: 0,
      responsibilities: 0,
      total: own.length,
      doubts: doubtful(start, end).filter(begins).length,
    }
    for (const { kind } of own) counts[kind]++
    return counts
  })
}
