// The strip under the bar, only when needed: the API is away, the engine stands in, files are being read in or wait.
import { useIsFetching, useQuery, useQueryClient } from '@tanstack/react-query'
import { useLocation } from 'react-router'
import { health } from '../api/queries.ts'
import { usePause } from '../state/use-pause.ts'
import { useStrings } from '../strings/strings.ts'

export function Notices() {
  const t = useStrings()
  const cache = useQueryClient()
  const { data, failureCount } = useQuery(health())
  const pause = usePause()
  const saidByPage = useSaidByPage()
  const retrying = useIsFetching({ predicate: ({ state }) => state.fetchFailureCount > 0 })
  if (failureCount > 0 || retrying > 0)
    return (
      <div className="notice notice-warning" role="status">
        {data ? t.common.error.unreachable : t.common.error.unreachableNothing}
        <button type="button" className="link-button" onClick={() => retryNow(cache)}>
          {t.common.error.retry}
        </button>
      </div>
    )
  if (data && data.status !== 'degraded' && pause.since !== null)
    return saidByPage ? null : (
      <div className="notice" role="status">
        {t.shell.paused}
        <button type="button" className="link-button" onClick={() => pause.set(false)}>
          {t.importing.resume}
        </button>
      </div>
    )
  if (!data || data.status === 'ok') return null
  if (data.status !== 'degraded')
    return (
      <div className="notice" role="status">
        {t.shell[data.status]}
      </div>
    )
  return (
    <details className="notice notice-warning" role="status">
      <summary>
        {data.standIn ? t.shell.standIn : t.shell.degraded}
        <span className="notice-more">{t.shell.details}</span>
      </summary>
      {/* What does not work is told in the server's words: it may be the engine or anything else. */}
      <ul>
        {data.troubles.map((trouble) => (
          <li key={trouble}>{trouble}</li>
        ))}
      </ul>
    </details>
  )
}

/** The list of imports tells the same, with how many files wait. */
function useSaidByPage(): boolean {
  const { pathname, search } = useLocation()
  return pathname === '/import' && ['files', null].includes(new URLSearchParams(search).get('tab'))
}

/** Drops the waits between attempts and asks again at once. */
async function retryNow(cache: ReturnType<typeof useQueryClient>): Promise<void> {
  const failing = {
    predicate: ({ state }: { state: { fetchFailureCount: number } }) => state.fetchFailureCount > 0,
  }
  await cache.cancelQueries(failing)
  await cache.refetchQueries({ type: 'active' })
}
