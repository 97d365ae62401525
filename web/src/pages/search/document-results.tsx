// Documents found: filters, hits, and the chosen passage in its surroundings.
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { searchPages } from '../../api/queries.ts'
import type { SearchHit, SearchPassage } from '../../api/types.ts'
import { ChosenFilters } from '../../parts/chosen-filters.tsx'
import { FacetPanel } from '../../parts/facet-panel.tsx'
import { LoadError } from '../../parts/load-error.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import { Sheet } from '../../parts/sheet.tsx'
import { useKeys } from '../../state/keys.ts'
import type { UrlState } from '../../state/url-state.ts'
import { MIDDLE, useMedia, WIDE } from '../../state/use-media.ts'
import { useStrings } from '../../strings/strings.ts'
import { HitItem } from './hit.tsx'
import { NothingFound } from './nothing-found.tsx'
import { Preview } from './preview.tsx'
import { ResultsBar } from './results-bar.tsx'
import { apiParams, openValue, parseOpen, type SearchState } from './search-params.ts'
import { mergedFilters, typedFilters } from './typed-filters.ts'
import { Understood } from './understood.tsx'
import { useHitKeys } from './use-hit-keys.ts'

interface Props {
  readonly state: SearchState
  /** Of the address: the passage in the preview. */
  readonly open: string | null
  readonly change: UrlState['change']
}

const A_PAGE = 20

export function DocumentResults({ state, open, change }: Props) {
  const t = useStrings()
  const params = apiParams(state)
  const answer = useInfiniteQuery(searchPages(params))
  const wide = useMedia(WIDE)
  const middle = useMedia(MIDDLE)
  const [filtersOpen, setFiltersOpen] = useState(false)
  const [preview, setPreview] = useState(true)
  // A passage from 另有n处 is not among those that the list brings.
  const [further, setFurther] = useState<SearchPassage | null>(null)

  const hits = answer.data?.pages.flatMap((page) => page.hits) ?? []
  const first = answer.data?.pages[0]
  const chosen = findOpened(hits, open, further)
  // Beside the results there is room: the best passage is shown before anybody chooses.
  const best = hits[0]?.passages[0]
  const opened = chosen ?? (wide && hits[0] && best ? { hit: hits[0], passage: best } : null)
  const show = (hit: SearchHit, passage: SearchPassage): void => {
    setFurther(passage)
    change({ open: openValue(hit.document.id, passage.span) }, 'replace')
  }
  useHitKeys({
    hits,
    opened: chosen,
    shown: opened,
    show,
    close: () => change({ open: null }, 'replace'),
    onPreview: () => {
      setPreview(!preview)
      return wide
    },
  })
  useKeys([{ keys: 'f', label: t.search.toFilters, run: () => toFilters(middle, setFiltersOpen) }])

  const typed = typedFilters(state.q)
  const filters = mergedFilters(state.filters, typed.filters, (name) =>
    (first?.facets[name] ?? []).map(({ value }) => value),
  )
  /** A filter that was typed becomes one that is ticked as soon as its field is touched. */
  const changeFilters: UrlState['change'] = (next, how) => {
    const q = typed.without(Object.keys(next))
    change(q === state.q ? next : { ...next, q }, how)
  }
  const facets = first && <FacetPanel facets={first.facets} filters={filters} change={changeFilters} />
  return (
    <div className="search-grid" data-preview={preview}>
      {middle && <aside aria-label={t.search.filters}>{facets}</aside>}
      <section className="results" aria-label={t.search.results} aria-busy={answer.isFetching}>
        {answer.isFetching && !answer.isFetchingNextPage && <div className="progress-line" />}
        <PrintedHead filters={state.filters} />
        <ResultsBar
          state={state}
          total={first?.total}
          change={change}
          onFilters={middle ? null : () => setFiltersOpen(true)}
        />
        {first && <Understood answer={first} state={state} change={change} />}
        <ChosenFilters filters={filters} change={changeFilters} />
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
              params={params}
              place={place}
              selected={chosen?.hit === hit}
              openSpan={opened?.hit === hit ? opened.passage.span : null}
              onPreview={(passage) => {
                if (!wide || !preview || opened?.passage.span[0] === passage.span[0]) return false
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
            {t.search.more(t.common.count(Math.min(A_PAGE, first.total - hits.length)))}
          </button>
        )}
      </section>
      {wide && preview && (
        <aside className="preview sheet" aria-label={t.search.preview}>
          {opened ? (
            <Preview
              key={`${opened.hit.document.id} ${opened.passage.number}`}
              documentId={opened.hit.document.id}
              passage={opened.passage}
            />
          ) : (
            <p className="note">{t.search.previewNone}</p>
          )}
        </aside>
      )}
      {!middle && filtersOpen && (
        <Sheet title={t.search.filters} side="bottom" onClose={() => setFiltersOpen(false)}>
          {facets}
        </Sheet>
      )}
    </div>
  )
}

/** To the first filter; where the filters have no column, to the sheet with them. */
function toFilters(column: boolean, openSheet: (open: boolean) => void): boolean {
  if (!column) openSheet(true)
  else document.querySelector<HTMLElement>('.facets input')?.focus()
  return true
}

/** The hit and passage that `open` names; null where it names none of those found. */
function findOpened(
  hits: readonly SearchHit[],
  open: string | null,
  further: SearchPassage | null,
): { hit: SearchHit; passage: SearchPassage } | null {
  const wanted = parseOpen(open)
  const hit = hits.find(({ document }) => document.id === wanted?.documentId)
  const among = [...(hit?.passages ?? []), ...(further ? [further] : [])]
  const passage = among.find(({ span }) => span[0] === wanted?.span[0]) ?? hit?.passages[0]
  return hit && passage ? { hit, passage } : null
}
