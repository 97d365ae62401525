// Before anything is asked: what was asked lately, and examples that run on click.
import { useState } from 'react'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { forgetRecent, recentSearches } from './recent.ts'

export function StartPage({ change }: { change: UrlState['change'] }) {
  const t = useStrings()
  const [recent, setRecent] = useState(recentSearches)
  return (
    <div className="start-page">
      {recent.length > 0 && (
        <section>
          <h2>{t.search.recent}</h2>
          <ul className="start-recent">
            {recent.map((q) => (
              <li key={q}>
                <button type="button" className="chip" onClick={() => change({ q })}>
                  {q}
                </button>
              </li>
            ))}
            <li>
              <button
                type="button"
                className="link-button"
                onClick={() => {
                  forgetRecent()
                  setRecent([])
                }}
              >
                {t.search.forgetRecent}
              </button>
            </li>
          </ul>
        </section>
      )}
      <section>
        <h2>{t.search.examples}</h2>
        <dl className="syntax">
          {t.search.syntaxRows.map(([example, meaning]) => (
            <div key={example}>
              <dt>
                <button type="button" className="link-button" onClick={() => change({ q: example })}>
                  {example}
                </button>
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  )
}
