// Nothing chosen yet: the indicators that most documents set a target for, as questions to click.
import { useQuery } from '@tanstack/react-query'
import { indicators } from '../../api/queries.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { USUAL_YEARS } from './compare-state.ts'

const OFFERED = 6

export function ReadyQuestions({ change }: { change: UrlState['change'] }) {
  const t = useStrings()
  const { data } = useQuery(indicators(''))
  if (!data) return null
  if (data.total === 0) return <p className="empty">{t.compare.empty}</p>
  const often = data.items.toSorted((a, b) => b.documents - a.documents).slice(0, OFFERED)
  const years = USUAL_YEARS.map((year) => t.common.year(year)).join(t.common.list)
  return (
    <section className="ready-questions">
      <h2>{t.compare.ask}</h2>
      <ul>
        {often.map(({ id, name, documents }) => (
          <li key={id ?? name}>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ indicators: [id ?? name] })}
            >
              {t.compare.question(name, years)}
            </button>{' '}
            <span className="note">{t.compare.documentCount(t.common.count(documents))}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
