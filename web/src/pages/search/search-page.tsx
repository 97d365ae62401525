// 检索: one query over documents, targets and responsibilities.
import { lazy, Suspense, useEffect } from 'react'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { DocumentResults } from './document-results.tsx'
import { KindTabs } from './kind-tabs.tsx'
import { QueryLine } from './query-line.tsx'
import { rememberSearch } from './recent.ts'
import { isAsking, searchState } from './search-params.ts'
import { StartPage } from './start-page.tsx'
import './search.css'

const TargetResults = lazy(() => import('./target-results.tsx'))
const DeadlineResults = lazy(() => import('./deadline-results.tsx'))
const DutyResults = lazy(() => import('./duty-results.tsx'))

export function Page() {
  const t = useStrings()
  const { query, change } = useUrlState()
  const state = searchState(query)
  const asking = isAsking(state)
  useEffect(() => {
    if (state.q !== '') rememberSearch(state.q)
  }, [state.q])
  return (
    <>
      <PageHead
        title={t.search.title}
        tab={state.q === '' ? t.search.title : `${state.q} · ${t.search.title}`}
        beside={<KindTabs state={state} change={change} />}
      />
      <QueryLine state={state} change={change} />
      <AddressNotes wrong={state.wrong} />
      {state.kind === 'documents' &&
        (asking ? (
          <DocumentResults state={state} open={query.get('open')} change={change} />
        ) : (
          <StartPage change={change} />
        ))}
      <Suspense fallback={<p className="note">{t.common.loading}</p>}>
        {state.kind === 'targets' && <TargetResults state={state} change={change} />}
        {state.kind === 'deadlines' && <DeadlineResults state={state} change={change} />}
        {state.kind === 'responsibilities' && <DutyResults state={state} change={change} />}
      </Suspense>
    </>
  )
}
