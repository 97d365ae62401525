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
        <NoticeLine
          key={`${notice.kind} ${notice.at} ${notice.message}`}
          notice={notice}
          q={state.q}
          change={change}
        />
      ))}
      {widened && (
        <button type="button" className="link-button" onClick={() => change({ syn: '0', offset: null })}>
          {t.search.withoutSynonyms}
        </button>
      )}
    </div>
  )
}

interface NoticeProps {
  readonly notice: Notice
  readonly q: string
  readonly change: Props['change']
}

/** A problem shows the place in what was typed; what was searched instead can be taken back. */
function NoticeLine({ notice, q, change }: NoticeProps) {
  const t = useStrings()
  const { kind, word } = notice
  return (
    <p className={`query-notice query-${notice.kind}`}>
      {notice.message}
      {(kind === 'corrected' || kind === 'relaxed') && word !== undefined && q.includes(word) && (
        <button
          type="button"
          className="link-button"
          // In quotes a word is looked for as it is.
          onClick={() => change({ q: q.replace(word, `"${word}"`), offset: null, open: null })}
        >
          {t.search.asTyped}
        </button>
      )}
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
