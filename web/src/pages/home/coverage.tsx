// Which provinces the library has documents of, and which it has not.
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from 'react-router'
import { facets } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { PROVINCES } from '../../parts/tiles/provinces.ts'
import { TileMap } from '../../parts/tiles/tile-map.tsx'
import { useStrings } from '../../strings/strings.ts'

const NATIONAL = '全国'

export function Coverage({ coverage }: { coverage: Comparison['coverage'] | undefined }) {
  const t = useStrings()
  const navigate = useNavigate()
  const regions = useQuery(facets()).data?.facets.region ?? []
  const names = new Set([NATIONAL, ...PROVINCES.map(({ name }) => name)])
  const others = regions.filter(({ value }) => !names.has(value))
  const files = (region: string): number =>
    coverage?.find((one) => one.region === region)?.documents.length ?? 0
  const listed = (region: string): string => `/documents?${new URLSearchParams({ region })}`
  return (
    <section className="home-part">
      <h2>{t.home.coverage}</h2>
      <p>
        <Link to={listed(NATIONAL)}>
          {t.home.national} {t.home.files(t.common.count(files(NATIONAL)))}
        </Link>
      </p>
      <TileMap
        label={t.home.coverage}
        tileOf={({ name }) => {
          const count = files(name)
          return {
            value: count > 0 ? t.common.count(count) : '',
            look: count > 0 ? `step-${count > 4 ? 3 : count > 1 ? 2 : 1}` : 'state-not-in-corpus',
            spoken: count > 0 ? t.home.files(t.common.count(count)) : t.home.coverageNone,
            onOpen: () => void navigate(listed(name)),
          }
        }}
      />
      {others.length > 0 && (
        <details>
          <summary>
            {t.home.coverageOther(
              others.length,
              t.common.count(others.reduce((sum, { count }) => sum + count, 0)),
            )}
          </summary>
          <ul className="other-regions">
            {others.map(({ value, count }) => (
              <li key={value}>
                <Link to={listed(value)}>{value}</Link> <span className="second">{count}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <p className="note">{t.home.coverageHint}</p>
    </section>
  )
}
