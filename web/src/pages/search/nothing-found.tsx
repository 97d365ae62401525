// No document fits: what would be found with each restriction taken away, one click each.
import type { SearchAnswer } from '../../api/types.ts'
import { noFilters } from '../../parts/facets.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { SearchState } from './search-params.ts'

const WORDS = /"[^"]{1,100}"|\S{1,100}/g
const OPERATOR = /^(?:OR|AND|[()]+)$/

/** The words of a query as typed; operators are no words. */
export const wordsOf = (q: string): string[] =>
  (q.match(WORDS) ?? []).filter((word) => !OPERATOR.test(word)).slice(0, 8)

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
  const wider = state.scope === 'sentence' ? 'paragraph' : state.scope === 'paragraph' ? 'document' : null
  return (
    <div className="nothing-found">
      <h2>{t.search.none}</h2>
      <p>{t.search.noneHint}</p>
      <ul>
        {wider && words.length > 1 && (
          <li>
            <button type="button" className="link-button" onClick={() => change({ scope: wider })}>
              {t.search.widen(t.search.scope[wider])}
            </button>
          </li>
        )}
        {!state.synonyms && (
          <li>
            <button type="button" className="link-button" onClick={() => change({ syn: null })}>
              {t.search.withSynonyms}
            </button>
          </li>
        )}
        {state.filterCount > 0 && (
          <li>
            <button type="button" className="link-button" onClick={() => change(noFilters())}>
              {t.search.dropFilters}
            </button>
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
                  <button type="button" className="link-button" onClick={() => change({ q: without(word) })}>
                    {t.search.dropWord(word)}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  )
}
