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

export function Changes() {
  const t = useStrings()
  const { data, error, refetch } = useQuery(recentDocuments())
  const days = [...groupBy(data?.items ?? [], ({ savedAt }) => dayOf(savedAt))].slice(0, DAYS)
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
      <p className="home-links">
        <Link to="/documents?sort=savedAt">{t.home.allDocuments}</Link>
      </p>
    </section>
  )
}

function Day({ day, documents }: { day: string; documents: readonly DocumentSummary[] }) {
  const t = useStrings()
  const [open, setOpen] = useState(false)
  const regions = [...groupBy(documents, ({ region }) => [region].flat().join('、'))]
  const most = regions.toSorted((a, b) => b[1].length - a[1].length).slice(0, 5)
  return (
    <li className="change-day">
      <span className="number">{day}</span> {t.home.added(t.common.count(documents.length))}
      {t.common.colon}
      {most
        .map(([region, own]) => `${region}${t.home.files(t.common.count(own.length))}`)
        .join(t.common.list)}
      {regions.length > most.length && '…'}{' '}
      <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
        {open ? t.home.fold : t.home.expand}
      </button>
      {open && (
        <ul>
          {documents.map(({ id, title, region }) => (
            <li key={id}>
              <span className="second">{[region].flat().join('、')}</span>{' '}
              <Link to={`/documents/${encodeURIComponent(id)}`}>{title}</Link>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
