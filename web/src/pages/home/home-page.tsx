// 首页: every number is a link to exactly the rows behind it.
import { useQuery } from '@tanstack/react-query'
import { comparison, health } from '../../api/queries.ts'
import { PageHead } from '../../parts/page-head.tsx'
import { PrintedHead } from '../../parts/printed-head.tsx'
import { useStrings } from '../../strings/strings.ts'
import { EmptyLibrary } from '../documents/empty-library.tsx'
import { Attention } from './attention.tsx'
import { Changes } from './changes.tsx'
import { Coverage } from './coverage.tsx'
import { Due } from './due.tsx'
import { Holdings } from './holdings.tsx'
import { Often } from './often.tsx'
import './home.css'

const YEARS = '2025,2030'

export function Page() {
  const t = useStrings()
  const { data: state } = useQuery(health())
  // The API's own choice of indicators: those with most targets.
  const often = useQuery(comparison({ year: YEARS, draft: '0' }))
  const empty = state?.documents === 0 && state.status === 'ok'
  return (
    <>
      <PageHead title={t.home.heading} tab={t.home.title} />
      {empty ? (
        <>
          <EmptyLibrary />
          <Attention comparison={undefined} />
        </>
      ) : (
        <div className="home">
          <PrintedHead />
          <Holdings />
          <div className="home-grid">
            <div>
              <Often answer={often} />
              <Due />
              <Changes />
            </div>
            <div>
              <Coverage />
              <Attention comparison={often.data} />
            </div>
          </div>
        </div>
      )}
    </>
  )
}
