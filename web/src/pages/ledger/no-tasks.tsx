// No task meets the filters: each can be dropped with one click.
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import type { LedgerState } from './ledger-state.ts'

interface Props {
  readonly state: LedgerState
  readonly change: UrlState['change']
  /** The API took exception to a filter: it has said why, and one of these may be it. */
  readonly refused?: boolean
}

export function NoTasks({ state, change, refused = false }: Props) {
  const t = useStrings()
  const chosen: [string, string][] = [
    ...state.agency.map((name): [string, string] => ['agency', name]),
    ...state.region.map((name): [string, string] => ['region', name]),
    ...(state.role ? [['role', t.common.role[state.role]] satisfies [string, string]] : []),
    ...(state.dueBefore ? [['due_before', state.dueBefore] satisfies [string, string]] : []),
    ...state.flags.map((flag): [string, string] => ['flag', t.ledger.flag[flag]]),
    ...(state.words ? [['q', t.common.quote(state.words)] satisfies [string, string]] : []),
    ...(state.passed ? [['status', t.ledger.passed] satisfies [string, string]] : []),
  ]
  const without = (name: string, value: string): string[] | null =>
    name === 'agency' || name === 'region' ? state[name].filter((one) => one !== value) : null
  return (
    <div className="empty">
      {!refused && <h3>{t.ledger.none}</h3>}
      <ul>
        {chosen.map(([name, value]) => (
          <li key={`${name} ${value}`}>
            <button
              type="button"
              className="link-button"
              onClick={() => change({ [name]: without(name, value) })}
            >
              {t.ledger.drop(value)}
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
