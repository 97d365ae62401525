// 导入: bringing files in, the problems of all that were, and the files that the library holds.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { problemTotal, sourceTotal } from '../../api/library.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { TAB_PANEL, Tabs, tabId } from '../../parts/tabs.tsx'
import { oneOf, useUrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { FilesTab } from './files-tab.tsx'
import './import.css'

const ProblemsTab = lazy(() => import('./problems-tab.tsx'))
const SourcesTab = lazy(() => import('./sources-tab.tsx'))

const TABS = ['files', 'problems', 'sources'] as const
/** What belongs to one tab does not go with the reader to another. */
const OF_A_TAB = {
  show: null,
  severity: null,
  stage: null,
  source: null,
  name: null,
  mediaType: null,
  sort: null,
}

export function Page() {
  const t = useStrings()
  const { query, change } = useUrlState()
  const tab = oneOf(query, 'tab', TABS, 'files')
  const totals = {
    files: undefined,
    problems: useQuery(problemTotal()).data,
    sources: useQuery(sourceTotal()).data,
  }
  return (
    <>
      <PageHead title={t.importing.title} />
      <AddressNotes wrong={tab.wrong === null ? [] : [{ name: 'tab', given: tab.wrong, used: tab.value }]} />
      <div className="import-tabs">
        <Tabs
          label={t.importing.tabsLabel}
          names={TABS}
          chosen={tab.value}
          words={(name) => {
            const total = totals[name]
            return `${t.importing.tabs[name]}${total === undefined ? '' : ` ${t.common.count(total)}`}`
          }}
          onChoose={(name) => change({ ...OF_A_TAB, tab: name === 'files' ? null : name })}
        />
      </div>
      <div role="tabpanel" id={TAB_PANEL} aria-labelledby={tabId(tab.value)}>
        {tab.value === 'files' && <FilesTab />}
        <Suspense fallback={<p className="second">{t.common.loading}</p>}>
          {tab.value === 'problems' && <ProblemsTab />}
          {tab.value === 'sources' && <SourcesTab />}
        </Suspense>
      </div>
    </>
  )
}
