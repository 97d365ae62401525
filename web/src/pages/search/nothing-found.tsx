// No document fits: what would be found with each restriction taken away, one click each.
import { useQuery } from '@tanstack/react-query'
import { searchTotal } from '../../api/queries.ts'
import type { SearchAnswer } from '../../api/types.ts'
import { noFilters } from '../../parts/facets.ts'
import type { Change, UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { apiParams, type SearchState, searchState } from './search-params.ts'

const UNFILTERED = searchState(new URLSearchParams()).filters

const WORDS = /"[^"]{1,100}"|\S{1,100}/g
const OPERATOR = /^(?:OR|AND|[()]+)$/

/** The words of a query as typed; operators are no words. */
export const wordsOf = (q: string): string[] =>
  (q.match(WORDS) ?? []).filter((word) => !OPERATOR.test(word)).slice(0, 8)

interface WiderProps {
  readonly state: SearchState
  readonly change: UrlState['change']
  readonly to: Change
  readonly children: (found: string | undefined) => string
}

/** A wider search, with how many documents it would find. */
function Wider({ state, change, to, children }: WiderProps) {
  const t = useStrings()
  const data = useQuery(searchTotal(apiParams(state))).data?.exact
  // Nothing there either: said, not offered.
  if (data === 0) return <span className="second">{children(t.common.count(0))}</span>
  return (
    <button type="button" className="link-button" onClick={() => change({ ...to, offset: null, open: null })}>
      {children(data === undefined ? undefined : t.common.count(data))}
    </button>
  )
}

interface Props {
  readonly state: SearchState
  /** In how many documents each word alone is found. */
  readonly counts: SearchAnswer['query']['counts']
  readonly change: UrlState['change']
}

export function NothingFound({ state, counts, change }: Props) {
  const t = useStrings()
  const words = wordsOf(state.q)
  const without = (word: string): string => words.filter((one) => one.replaceAll('"', '') !== word).join(' ')
  const told = (what: string, n: string | undefined): string =>
    n === undefined ? what : t.search.within(what, n)
  const offers = words.length > 1 || !state.synonyms || state.filterCount > 0
  const wider = state.scope === 'sentence' ? 'paragraph' : state.scope === 'paragraph' ? 'document' : null
  return (
    <div className="nothing-found">
      <h2>{t.search.none}</h2>
      <p>{offers ? t.search.noneHint : t.search.noneAdvice}</p>
      <ul>
        {wider && words.length > 1 && (
          <li>
            <Wider state={{ ...state, scope: wider }} change={change} to={{ scope: wider }}>
              {(n) => told(t.search.widen(t.search.scope[wider]), n)}
            </Wider>
          </li>
        )}
        {!state.synonyms && (
          <li>
            <Wider state={{ ...state, synonyms: true }} change={change} to={{ syn: null }}>
              {(n) => told(t.search.withSynonyms, n)}
            </Wider>
          </li>
        )}
        {state.filterCount > 0 && (
          <li>
            <Wider state={{ ...state, filters: UNFILTERED }} change={change} to={noFilters()}>
              {(n) => told(t.search.dropFilters, n)}
            </Wider>
          </li>
        )}
      </ul>
      {counts.length > 1 && (
        <table className="dense-table">
          <thead>
            <tr>
              <th scope="col">{t.search.wordHits.word}</th>
              <th scope="col" className="number">
                {t.search.wordHits.hits}
              </th>
              <th scope="col" />
            </tr>
          </thead>
          <tbody>
            {counts.map(({ word, documents }) => (
              <tr key={word}>
                <td>{word}</td>
                <td className="number">{t.search.wordHits.documents(t.common.count(documents))}</td>
                <td>
                  <Wider state={{ ...state, q: without(word) }} change={change} to={{ q: without(word) }}>
                    {(n) => (n === undefined ? t.search.dropWord(word) : t.search.dropWordHits(word, n))}
                  </Wider>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
