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
          <li key={section.span[0]}>
            <button
              type="button"
              data-section={index}
              data-level={Math.min(section.level, 4)}
              aria-current={index === current ? 'location' : undefined}
              data-inside={path.includes(index)}
              onClick={() => onOpen(section.span[0])}
            >
              <span>{headingText(section)}</span>
              {counts[index] ? <span className="number">{counts[index]}</span> : null}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
})

function countsOf({ detail: { sections }, entries }: LaidOut): number[] {
  const meeting = spanIndex(entries.map(({ record }) => ({ span: record.span })))
  return sections.map(({ start, end }) => meeting(start, end).filter(({ span }) => span[0] >= start).length)
}
