// 责任台账: who must do what by when, by agency or document, and as a calendar.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { task as taskQuery } from '../../api/ledger-queries.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useKeys } from '../../state/keys.ts'
import { todayInChina } from '../../state/today.ts'
import { useUrlState } from '../../state/url-state.ts'
import { useMedia, WIDE } from '../../state/use-media.ts'
import { useStrings } from '../../strings/strings.ts'
import { AgencyList } from './agency-list.tsx'
import { LedgerBar } from './ledger-bar.tsx'
import { ledgerState } from './ledger-state.ts'
import { QuickViews } from './quick-views.tsx'
import { TaskDetail } from './task-detail.tsx'
import { TaskTable } from './task-table.tsx'
import './ledger.css'

const Calendar = lazy(() => import('./calendar.tsx'))

export function Page() {
  const t = useStrings()
  const wide = useMedia(WIDE)
  const { query, change } = useUrlState()
  const today = todayInChina()
  const state = ledgerState(query, Number(today.slice(0, 4)))
  const opened = useQuery({ ...taskQuery(state.task ?? ''), enabled: state.task !== null })
  const open = (task: string | null): void => change({ task }, 'replace')
  useKeys([
    {
      keys: 'Escape',
      label: t.shell.closeLayer,
      run: () => {
        if (state.task === null) return false
        open(null)
        return true
      },
    },
  ])
  const detail = state.task !== null && <TaskDetail answer={opened} />
  return (
    <>
      <PageHead
        title={t.ledger.title}
        tab={state.agency.length > 0 ? `${state.agency.join('、')} · ${t.ledger.title}` : t.ledger.title}
      />
      <AddressNotes wrong={state.wrong} />
      <LedgerBar state={state} change={change} />
      {state.view === 'table' && <QuickViews state={state} change={change} />}
      <div className="ledger-grid" data-open={wide && state.task !== null}>
        <div className="ledger-main">
          {state.view === 'calendar' ? (
            <Suspense fallback={<p className="note">{t.common.loading}</p>}>
              <Calendar state={state} change={change} />
            </Suspense>
          ) : state.filtered || state.group !== 'agency' ? (
            <TaskTable state={state} today={today} change={change} onOpen={open} />
          ) : (
            <AgencyList state={state} today={today} change={change} onOpen={open} />
          )}
        </div>
        {wide && detail && (
          <aside className="task-aside sheet" aria-label={t.ledger.drawer}>
            <button type="button" className="link-button task-close" onClick={() => open(null)}>
              {t.common.close}
            </button>
            {detail}
          </aside>
        )}
      </div>
      {!wide && detail && (
        <Sheet title={t.ledger.drawer} side="bottom" onClose={() => open(null)}>
          {detail}
        </Sheet>
      )}
    </>
  )
}
