// Which provinces the library has documents of, and which it has not.
import { Link, useNavigate } from 'react-router'
import { LoadError } from '../../parts/load-error.tsx'
import { TileMap } from '../../parts/tiles/tile-map.tsx'
import { useStrings } from '../../strings/strings.ts'
import { NATIONAL, useHeld } from './provinces-held.ts'

const listed = (region: string): string => `/documents?${new URLSearchParams({ region })}`
/** Shades of the tiles: from so many documents on. */
const SHADES = [
  [5, 'step-3'],
  [2, 'step-2'],
  [1, 'step-1'],
] as const

export function Coverage() {
  const t = useStrings()
  const navigate = useNavigate()
  const { data, error, retry } = useHeld()
  return (
    <section className="home-part" id="coverage" tabIndex={-1}>
      <h2>{t.home.coverage}</h2>
      {error && !data && <LoadError error={error} what={t.home.what.coverage} onRetry={retry} />}
      <p>
        {t.home.national}
        <Link to={listed(NATIONAL)}>{t.home.files(t.common.count(data?.files(NATIONAL) ?? 0))}</Link>
      </p>
      <TileMap
        label={t.home.coverage}
        tileOf={({ name }) => {
          const count = data?.files(name) ?? 0
          return {
            value: count > 0 ? t.common.count(count) : '',
            look: SHADES.find(([least]) => count >= least)?.[1] ?? (data ? 'state-not-in-corpus' : ''),
            spoken: count > 0 ? t.home.files(t.common.count(count)) : t.home.coverageNone,
            onOpen: () => void navigate(listed(name)),
          }
        }}
      />
      {data && data.missing.length > 0 && (
        <p id="missing" tabIndex={-1}>
          <span className="swatch state-not-in-corpus" aria-hidden="true" /> {t.home.coverageNone}
          {t.common.colon}
          {data.missing.join(t.common.list)}
        </p>
      )}
      {data && data.below.length > 0 && (
        <details>
          <summary>{t.home.coverageOther(data.below.length)}</summary>
          <ul className="other-regions">
            {data.below.map(({ value, count }) => (
              <li key={value}>
                {value} <Link to={listed(value)}>{t.home.files(t.common.count(count))}</Link>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="note">{t.home.coverageHint}</p>
    </section>
  )
}
