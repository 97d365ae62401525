// 目标对比: indicators × regions × years, with the clause behind every cell and a reason wherever there is none.
import { useQuery } from '@tanstack/react-query'
import { lazy, Suspense } from 'react'
import { comparison } from '../../api/queries.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { PHONE, useMedia } from '../../state/use-media.ts'
import { useStrings } from '../../strings/strings.ts'
import { isConvertible } from './cell-words.ts'
import { compareState } from './compare-state.ts'
import { Controls } from './controls.tsx'
import { Legend } from './legend.tsx'
import { Matrix } from './matrix.tsx'
import { OneIndicator, ofOneIndicator } from './one-indicator.tsx'
import { PrintedNotes } from './printed-notes.tsx'
import { ReadyQuestions } from './ready-questions.tsx'
import './compare.css'

const Bars = lazy(() => import('./bars.tsx'))
const TileView = lazy(() => import('./tile-view.tsx'))

export function Page() {
  const t = useStrings()
  const { query, change } = useUrlState()
  const state = compareState(query)
  const phone = useMedia(PHONE)
  const asking = state.indicators.length > 0
  const answer = useQuery({
    ...comparison({
      indicators: state.indicators.join(','),
      regions: state.regions.join(',') || undefined,
      year: state.years.join(','),
      draft: state.drafts ? '1' : '0',
    }),
    enabled: asking,
  })
  const data = asking ? answer.data : undefined
  const names = [...new Set(data?.columns.map(({ name }) => name))].join(t.common.list)
  return (
    <>
      <PageHead title={t.compare.title} tab={names ? `${names} · ${t.compare.title}` : t.compare.title} />
      <AddressNotes wrong={state.wrong} />
      <Controls
        state={state}
        change={change}
        columns={data?.columns ?? []}
        convertible={data !== undefined && isConvertible(data)}
      />
      {phone && data && state.view === 'matrix' && <OneIndicator data={data} state={state} change={change} />}
      {!asking && <ReadyQuestions change={change} />}
      {asking && answer.error && (
        <LoadError error={answer.error} what={t.compare.what} onRetry={() => void answer.refetch()} />
      )}
      {asking && answer.error && !data && <ReadyQuestions change={change} />}
      {data && (
        <section
          className={`comparison ${answer.isPlaceholderData ? 'dimmed' : ''}`}
          aria-label={t.compare.title}
          aria-busy={answer.isFetching}
        >
          {answer.isFetching && <div className="progress-line" />}
          {state.view === 'matrix' && (
            <Matrix data={phone ? ofOneIndicator(data, state) : data} state={state} change={change} />
          )}
          <Suspense fallback={<p className="note">{t.common.loading}</p>}>
            {state.view === 'bars' && <Bars data={data} state={state} change={change} />}
            {state.view === 'map' && <TileView data={data} state={state} change={change} />}
          </Suspense>
          {state.view === 'matrix' && <Legend data={data} />}
          {state.view === 'matrix' && <PrintedNotes data={data} />}
        </section>
      )}
      {asking && !data && !answer.error && <p className="note">{t.common.loading}</p>}
    </>
  )
}
