// 检索: one query over all documents, results by document, the passage previewed beside them.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { searchPages } from '../../api/queries.ts'
import type { SearchHit, SearchPassage } from '../../api/types.ts'
import { AddressNotes } from '../../parts/address-notes.tsx'
import { ChosenFilters } from '../../parts/chosen-filters.tsx'
import { FacetPanel } from '../../parts/facet-panel.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { PageHead } from '../../parts/page-head.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useUrlState } from '../../state/url-state.ts'
import { MIDDLE, useMedia, WIDE } from '../../state/use-media.ts'
import { useStrings } from '../../strings/strings.ts'
import { HitItem } from './hit.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Preview } from './preview.tsx'
import { QueryLine } from './query-line.tsx'
import { rememberSearch } from './recent.ts'
import { ResultsBar } from './results-bar.tsx'
import { apiParams, isAsking, openValue, parseOpen, searchState } from './search-params.ts'
import { StartPage } from './start-page.tsx'
import { Understood } from './understood.tsx'
import { useHitKeys } from './use-hit-keys.ts'
import './search.css'

export function Page() {
  const t = useStrings()
  const { query, change } = useUrlState()
  const state = searchState(query)
  const asking = isAsking(state)
  const answer = useInfiniteQuery({ ...searchPages(apiParams(state)), enabled: asking })
  const wide = useMedia(WIDE)
  const middle = useMedia(MIDDLE)
  const [filtersOpen, setFiltersOpen] = useState(false)
  useEffect(() => {
    if (state.q !== '') rememberSearch(state.q)
  }, [state.q])

  const hits = asking ? (answer.data?.pages.flatMap((page) => page.hits) ?? []) : []
  const first = answer.data?.pages[0]
  const chosen = findOpened(hits, query.get('open'))
  // Beside the results there is room: the best passage is shown before anybody chooses.
  const best = hits[0]?.passages[0]
  const opened = chosen ?? (wide && hits[0] && best ? { hit: hits[0], passage: best } : null)
  const show = (hit: SearchHit, passage: SearchPassage): void =>
    change({ open: openValue(hit.document.id, passage.span) }, 'replace')
  useHitKeys({ hits, opened: chosen, show, close: () => change({ open: null }, 'replace') })

  const facets = first && <FacetPanel facets={first.facets} filters={state.filters} change={change} />
  const preview = opened && <Preview documentId={opened.hit.document.id} passage={opened.passage} />
  return (
    <>
      <PageHead
        title={t.search.title}
        tab={state.q === '' ? t.search.title : `${state.q} · ${t.search.title}`}
      />
      <QueryLine state={state} change={change} />
      <AddressNotes wrong={state.wrong} />
      {!asking && <StartPage change={change} />}
      {asking && (
        <div className="search-grid">
          {middle && <aside aria-label={t.search.filters}>{facets}</aside>}
          <section className="results" aria-label={t.search.results} aria-busy={answer.isFetching}>
            {answer.isFetching && !answer.isFetchingNextPage && <div className="progress-line" />}
            <ResultsBar
              state={state}
              total={first?.total}
              change={change}
              onFilters={middle ? null : () => setFiltersOpen(true)}
            />
            {first && <Understood answer={first} state={state} change={change} />}
            <ChosenFilters filters={state.filters} change={change} />
            {answer.error && (
              <LoadError error={answer.error} what={t.search.what} onRetry={() => void answer.refetch()} />
            )}
            {first?.total === 0 && !answer.isPlaceholderData && (
              <NothingFound state={state} counts={first.query.counts} change={change} />
            )}
            <div className={answer.isPlaceholderData ? 'dimmed' : undefined}>
              {hits.map((hit, place) => (
                <HitItem
                  key={hit.document.id}
                  hit={hit}
                  params={apiParams(state)}
                  place={place}
                  selected={chosen?.hit === hit}
                  openSpan={opened?.hit === hit ? opened.passage.span : null}
                  onPreview={(passage) => {
                    if (!wide || opened?.passage === passage) return false
                    show(hit, passage)
                    return true
                  }}
                />
              ))}
            </div>
            {answer.hasNextPage && first && (
              <button
                type="button"
                className="link-button more-hits"
                disabled={answer.isFetchingNextPage}
                onClick={() => void answer.fetchNextPage()}
              >
                {t.search.more(t.common.count(Math.min(20, first.total - hits.length)))}
              </button>
            )}
          </section>
          {wide && (
            <aside className="preview sheet" aria-label={t.search.preview}>
              {preview ?? <p className="note">{t.search.previewNone}</p>}
            </aside>
          )}
        </div>
      )}
      {!middle && filtersOpen && (
        <Sheet title={t.search.filters} side="bottom" onClose={() => setFiltersOpen(false)}>
          {facets}
        </Sheet>
      )}
    </>
  )
}

/** The hit and passage that `open` names; null where it names none of those found. */
function findOpened(
  hits: readonly SearchHit[],
  open: string | null,
): { hit: SearchHit; passage: SearchPassage } | null {
  const wanted = parseOpen(open)
  const hit = hits.find(({ document }) => document.id === wanted?.documentId)
  const passage = hit?.passages.find(({ span }) => span[0] === wanted?.span[0]) ?? hit?.passages[0]
  return hit && passage ? { hit, passage } : null
}
