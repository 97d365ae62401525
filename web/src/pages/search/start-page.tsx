// Before anything is asked: what was saved, what was asked lately, and examples that run on click.
import { CloseOutlined } from '@ant-design/icons'
import { useState } from 'react'
import { Link } from 'react-router'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { forgetRecent, recentSearches } from './recent.ts'
import { forgetSearch, savedSearches } from './saved.ts'

export function StartPage({ change }: { change: UrlState['change'] }) {
  const t = useStrings()
  const [recent, setRecent] = useState(recentSearches)
  return (
    <div className="start-page">
      <Saved />
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

function Saved() {
  const t = useStrings()
  const [saved, setSaved] = useState(savedSearches)
  if (saved.length === 0) return null
  return (
    <section>
      <h2>{t.search.saved}</h2>
      <ul className="start-recent">
        {saved.map(({ name, address }) => (
          <li key={address} className="saved-search">
            <Link className="chip" to={`/search?${address}`}>
              {name}
            </Link>
            <button
              type="button"
              className="plain-button"
              aria-label={t.search.unsave(name)}
              onClick={() => {
                forgetSearch(address)
                setSaved(savedSearches())
              }}
            >
              <CloseOutlined aria-hidden />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
