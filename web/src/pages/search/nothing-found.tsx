// No document fits: what would be found with each restriction taken away, one click each.
import { useQueries } from '@tanstack/react-query'
import { search } from '../../api/queries.ts'
import { noFilters } from '../../parts/facets.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { SearchState } from './search-params.ts'

const WORDS = /"[^"]{1,100}"|\S{1,100}/g
const OPERATOR = /^(?:OR|AND|[()]+)$/

/** The words of a query as typed; operators are no words. */
export const wordsOf = (q: string): string[] =>
  (q.match(WORDS) ?? []).filter((word) => !OPERATOR.test(word)).slice(0, 8)

export function NothingFound({ state, change }: { state: SearchState; change: UrlState['change'] }) {
  const t = useStrings()
  const words = wordsOf(state.q)
  const alone = useQueries({
    queries: words.map((q) => ({ ...search({ q, limit: 1 }), enabled: words.length > 1 })),
  })
  const without = (word: string): string => words.filter((one) => one !== word).join(' ')
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
      {words.length > 1 && (
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
            {words.map((word, at) => {
              const found = alone[at]?.data
              return (
                <tr key={word}>
                  <td>{word}</td>
                  <td className="number">
                    {found ? t.search.wordHits.documents(t.common.count(found.total)) : '…'}
                  </td>
                  <td>
                    <button
                      type="button"
                      className="link-button"
                      onClick={() => change({ q: without(word) })}
                    >
                      {t.search.dropWord(word)}
                    </button>
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </div>
  )
}
