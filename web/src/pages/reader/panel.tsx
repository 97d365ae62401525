// The right column: records, problems, fields of the document.
import { TAB_PANEL, Tabs, tabId } from '../../parts/tabs.tsx'
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
      <Tabs
        label={t.reader.panel}
        names={TABS}
        chosen={state.tab}
        words={(tab) => `${t.reader[tab]}${counts[tab] === null ? '' : ` ${counts[tab]}`}`}
        onChoose={select}
      />
      <div className="tab-panel" role="tabpanel" id={TAB_PANEL} aria-labelledby={tabId(state.tab)}>
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
