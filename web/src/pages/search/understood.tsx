// The query in words as it was understood, and what was changed, widened or not understood about it.
import type { Notice, SearchAnswer } from '../../api/types.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { SearchState } from './search-params.ts'

interface Props {
  readonly answer: SearchAnswer
  readonly state: SearchState
  readonly change: UrlState['change']
}

export function Understood({ answer: { query, degraded }, state, change }: Props) {
  const t = useStrings()
  const widened = query.notices.some(({ kind }) => kind === 'expanded')
  return (
    <div className="understood" role="status">
      {query.words !== '' && (
        <p>
          {t.search.understood}
          {query.words}
        </p>
      )}
      {degraded && <p className="query-notice query-problem">{degraded}</p>}
      {query.notices.map((notice) => (
        <NoticeLine key={`${notice.kind} ${notice.at} ${notice.message}`} notice={notice} q={state.q} />
      ))}
      {widened && (
        <button type="button" className="link-button" onClick={() => change({ syn: '0', offset: null })}>
          {t.search.withoutSynonyms}
        </button>
      )}
    </div>
  )
}

/** A problem shows the place in what was typed. */
function NoticeLine({ notice, q }: { notice: Notice; q: string }) {
  return (
    <p className={`query-notice query-${notice.kind}`}>
      {notice.message}
      {notice.kind === 'problem' && notice.at !== undefined && (
        <code>
          {q.slice(0, notice.at)}
          <mark>{q.slice(notice.at, notice.at + 1) || '_'}</mark>
          {q.slice(notice.at + 1)}
        </code>
      )}
    </p>
  )
}
