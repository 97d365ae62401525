// One sentence: what the library holds.
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { health, recentDocuments } from '../../api/queries.ts'
import type { Comparison } from '../../api/types.ts'
import { useStrings } from '../../strings/strings.ts'

const NATIONAL = '全国'

export function Holdings({ coverage }: { coverage: Comparison['coverage'] | undefined }) {
  const t = useStrings()
  const { data } = useQuery(health())
  const recent = useQuery(recentDocuments()).data?.items[0]
  if (!data) return <p className="holdings">{t.common.loading}</p>
  const provinces = coverage?.filter(({ region }) => region !== NATIONAL)
  const held = provinces?.filter(({ documents }) => documents.length > 0).length
  return (
    <p className="holdings">
      <Link to="/documents">{t.home.holds(t.common.count(data.documents))}</Link>
      {provinces !== undefined && held !== undefined && (
        <span>{t.home.covers(held, provinces.length - held)}</span>
      )}
      <span>
        {t.home.records.targets} <Link to="/compare">{t.home.recordCount(t.common.count(data.targets))}</Link>
      </span>
      <span>
        {t.home.records.deadlines}{' '}
        <Link to="/ledger?view=calendar">{t.home.recordCount(t.common.count(data.deadlines))}</Link>
      </span>
      <span>
        {t.home.records.responsibilities}{' '}
        <Link to="/ledger">{t.home.recordCount(t.common.count(data.responsibilities))}</Link>
      </span>
      {recent && (
        <span className="second">
          {t.home.updated(new Date(recent.savedAt).toLocaleString('sv-SE').slice(0, 16))}
        </span>
      )}
    </p>
  )
}
