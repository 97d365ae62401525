// What was read in lately, by day and region.
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { Link } from 'react-router'
import { recentDocuments } from '../../api/queries.ts'
import type { DocumentSummary } from '../../api/types.ts'
import { groupBy } from '../../parts/group-by.ts'
import { LoadError } from '../../parts/load-error.tsx'
import { dayOf } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'

const DAYS = 5
const FIRST = 8

export function Changes() {
  const t = useStrings()
  const { data, error, refetch } = useQuery(recentDocuments())
  const all = [...groupBy(data?.items ?? [], ({ savedAt }) => dayOf(savedAt))]
  // Where not everything was loaded, the last day may be there in part: its count would be wrong.
  const whole = data !== undefined && data.items.length === data.total
  const days = (whole ? all : all.slice(0, -1)).slice(0, DAYS)
  return (
    <section className="home-part">
      <h2>{t.home.changes}</h2>
      {error && !data && (
        <LoadError error={error} what={t.home.what.changes} onRetry={() => void refetch()} />
      )}
      <ol>
        {days.map(([day, documents]) => (
          <Day key={day} day={day} documents={documents} />
        ))}
      </ol>
      <p className="home-links no-print">
        <Link to="/documents?sort=savedAt">{t.home.allDocuments}</Link>
      </p>
    </section>
  )
}

function Day({ day, documents }: { day: string; documents: readonly DocumentSummary[] }) {
  const t = useStrings()
  const [all, setAll] = useState(false)
  const regions = [...groupBy(documents, ({ region }) => [region].flat().join(t.common.list))]
  const sorted = regions.toSorted((a, b) => b[1].length - a[1].length)
  const shown = all ? sorted : sorted.slice(0, FIRST)
  return (
    <li className="change-day">
      <h3>
        <span className="number">{day}</span> {t.home.added(t.common.count(documents.length))}
      </h3>
      <ul className="change-regions">
        {shown.map(([region, own]) => (
          <li key={region}>
            <details>
              <summary>
                {region}
                {t.home.files(t.common.count(own.length))}
              </summary>
              <ul>
                {own.map(({ id, title }) => (
                  <li key={id}>
                    <Link to={`/documents/${encodeURIComponent(id)}`}>{title}</Link>
                  </li>
                ))}
              </ul>
            </details>
          </li>
        ))}
      </ul>
      {sorted.length > FIRST && (
        <button type="button" className="link-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? t.home.fold : t.home.moreRegions(sorted.length - FIRST)}
        </button>
      )}
    </li>
  )
}
