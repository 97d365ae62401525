// One sentence: what the library holds, each number a link to its rows.
import { useInfiniteQuery, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { diagnosticPages, health, recentDocuments } from '../../api/queries.ts'
import { minuteInChina } from '../../state/today.ts'
import { useStrings } from '../../strings/strings.ts'
import { UNREAD } from './attention.tsx'
import { useHeld } from './provinces-held.ts'

export function Holdings() {
  const t = useStrings()
  const { data } = useQuery(health())
  const { data: places } = useHeld()
  const recent = useQuery(recentDocuments()).data?.items[0]
  const unread = useInfiniteQuery(diagnosticPages(UNREAD)).data?.pages[0]?.total
  if (!data) return <p className="holdings">{t.common.loading}</p>
  const records: [kind: 'targets' | 'deadlines' | 'responsibilities', to: string][] = [
    ['targets', '/search?as=targets'],
    ['deadlines', '/search?as=deadlines'],
    ['responsibilities', '/search?as=responsibilities'],
  ]
  return (
    <p className="holdings">
      <Count to="/documents" before={t.home.holds} count={data.documents} after={t.home.holdsUnit} />
      {places && (
        <span>
          {t.home.covers}
          <a href="#coverage">{places.held.length}</a>
          {t.home.coversUnit}
          {places.missing.length > 0 && (
            <>
              {t.home.without[0]}
              <a href="#missing">{places.missing.length}</a>
              {t.home.without[1]}
            </>
          )}
        </span>
      )}
      {records.map(([kind, to]) => (
        <Count
          key={kind}
          to={to}
          before={t.home.records[kind]}
          count={data[kind]}
          after={t.home.recordUnit}
        />
      ))}
      {unread !== undefined && unread > 0 && (
        <Count to="/?show=unread" before={t.home.unread} count={unread} after={t.home.unreadUnit} />
      )}
      {recent && <span className="second">{t.home.updated(minuteInChina(recent.savedAt))}</span>}
    </p>
  )
}

interface CountProps {
  readonly to: string
  readonly before: ReactNode
  readonly count: number
  readonly after: string
}

function Count({ to, before, count, after }: CountProps) {
  const t = useStrings()
  return (
    <span>
      {before}
      <Link to={to}>{t.common.count(count)}</Link>
      {after}
    </span>
  )
}
