// What kind of thing is looked for, each with how many there are of it.
import { useQuery } from '@tanstack/react-query'
import Segmented from 'antd/es/segmented'
import { searchTotal, targetTotal, taskTotal } from '../../api/queries.ts'
import type { UrlState } from '../../state/url-state.ts'
import { useStrings } from '../../strings/strings.ts'
import { useAskedDuties, useAskedTargets } from './record-queries.ts'
import { apiParams, isAsking, KINDS, type SearchState } from './search-params.ts'

interface Props {
  readonly state: SearchState
  readonly change: UrlState['change']
}

export function KindTabs({ state, change }: Props) {
  const t = useStrings()
  const totals = useTotals(state)
  return (
    <Segmented
      className="no-print kind-tabs"
      aria-label={t.search.kindsLabel}
      value={state.kind}
      options={KINDS.map((value) => {
        const total = value === 'deadlines' ? undefined : totals[value]
        return { value, label: `${t.search.kinds[value]}${total === undefined ? '' : t.common.count(total)}` }
      })}
      onChange={(kind) => change({ as: kind === 'documents' ? null : kind, open: null, offset: null })}
    />
  )
}

/** Nothing is counted before something is asked. */
function useTotals(state: SearchState): Partial<Record<SearchState['kind'], number>> {
  const asking = isAsking(state)
  const targets = useAskedTargets(state)
  const duties = useAskedDuties(state)
  const documents = useQuery({ ...searchTotal(apiParams(state)), enabled: asking }).data?.total
  const found = useQuery({ ...targetTotal(targets.query ?? {}), enabled: asking && targets.query !== null })
  const tasks = useQuery({ ...taskTotal(duties.query ?? {}), enabled: asking && duties.query !== null })
  if (!asking) return {}
  return {
    documents,
    targets: targets.named === 0 && targets.words !== '' ? 0 : found.data,
    responsibilities: tasks.data,
  }
}
