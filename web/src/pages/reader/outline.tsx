// 目录: the headings with the number of records under each; the current one follows the reading.
import { memo, useEffect, useMemo, useRef } from 'react'
import { useStrings } from '../../strings/strings.ts'
import { headingText, pathAt } from '../../text/outline.ts'
import { spanIndex } from '../../text/span-index.ts'
import type { LaidOut } from '../../text/use-document.ts'
import type { Position } from './use-position.ts'

interface Props {
  readonly document: LaidOut
  readonly position: Position
  readonly onOpen: (offset: number) => void
}

export const Outline = memo(function Outline({ document, position, onOpen }: Props) {
  const t = useStrings()
  const list = useRef<HTMLElement>(null)
  const { sections } = document.detail
  const counts = useMemo(() => countsOf(document), [document])
  const path = pathAt(sections, position.top)
  const current = path.at(-1)
  useEffect(() => {
    if (current === undefined || list.current?.matches(':hover')) return
    list.current?.querySelector(`[data-section="${current}"]`)?.scrollIntoView({ block: 'nearest' })
  }, [current])
  return (
    <nav className="outline no-print" aria-label={t.reader.outline} ref={list} tabIndex={-1}>
      {sections.length === 0 && <p className="note">{t.reader.noOutline}</p>}
      <ol>
        {sections.map((section, index) => (
          <Item
            key={section.span[0]}
            index={index}
            level={section.level}
            text={headingText(section)}
            count={counts[index] ?? 0}
            place={index === current ? 'current' : path.includes(index) ? 'inside' : 'outside'}
            offset={section.span[0]}
            onOpen={onOpen}
          />
        ))}
      </ol>
    </nav>
  )
})

interface ItemProps {
  readonly index: number
  readonly level: number
  readonly text: string
  readonly count: number
  readonly place: 'current' | 'inside' | 'outside'
  readonly offset: number
  readonly onOpen: (offset: number) => void
}

const Item = memo(function Item({ index, level, text, count, place, offset, onOpen }: ItemProps) {
  return (
    <li>
      <button
        type="button"
        data-section={index}
        data-level={Math.min(level, 4)}
        aria-current={place === 'current' ? 'location' : undefined}
        data-inside={place !== 'outside'}
        onClick={() => onOpen(offset)}
      >
        <span>{text}</span>
        {count > 0 && <span className="number">{count}</span>}
      </button>
    </li>
  )
})

function countsOf({ detail: { sections }, entries }: LaidOut): number[] {
  const meeting = spanIndex(entries.map(({ record }) => ({ span: record.span })))
  return sections.map(({ start, end }) => meeting(start, end).filter(({ span }) => span[0] >= start).length)
}
