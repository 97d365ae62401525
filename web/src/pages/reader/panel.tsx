// The right column: records, problems, fields of the document.
import type { KeyboardEvent } from 'react'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LaidOut } from '../../text/use-document.ts'
import { InfoTab } from './info-tab.tsx'
import { ProblemList } from './problem-list.tsx'
import { type ReaderState, TABS, type Tab } from './reader-state.ts'
import { RecordList } from './record-list.tsx'
import type { Position } from './use-position.ts'

interface Props {
  readonly document: LaidOut
  readonly state: ReaderState
  readonly position: Position
  readonly change: UrlState['change']
  readonly onOpen: (record: string) => void
  readonly onJump: (problem: string, offset: number) => void
}

export function Panel({ document, state, position, change, onOpen, onJump }: Props) {
  const t = useStrings()
  const counts: Record<Tab, number | null> = {
    records: document.entries.length,
    problems: document.detail.diagnostics.length,
    info: null,
  }
  const select = (tab: Tab): void => change({ tab: tab === 'records' ? null : tab }, 'replace')
  return (
    <aside className="panel no-print" aria-label={t.reader.panel}>
      <div className="tabs" role="tablist" aria-label={t.reader.panel} onKeyDown={moveTab}>
        {TABS.map((tab) => (
          <button
            key={tab}
            type="button"
            role="tab"
            id={`tab-${tab}`}
            aria-selected={state.tab === tab}
            aria-controls="tab-panel"
            tabIndex={state.tab === tab ? 0 : -1}
            onClick={() => select(tab)}
            onFocus={() => state.tab !== tab && select(tab)}
          >
            {t.reader[tab]}
            {counts[tab] === null ? '' : ` ${counts[tab]}`}
          </button>
        ))}
      </div>
      <div className="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${state.tab}`}>
        {state.tab === 'records' && (
          <RecordList document={document} state={state} position={position} change={change} onOpen={onOpen} />
        )}
        {state.tab === 'problems' && (
          <ProblemList document={document} selected={state.record} onJump={onJump} />
        )}
        {state.tab === 'info' && <InfoTab document={document} />}
      </div>
    </aside>
  )
}

/** Arrows go through tabs, as everywhere. */
function moveTab(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
  if (step === 0) return
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')]
  const now = tabs.findIndex((tab) => tab.isSameNode(document.activeElement))
  tabs[(now + step + tabs.length) % tabs.length]?.focus()
}
