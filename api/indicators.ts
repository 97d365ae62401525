// Indicators that users name, as the store filters by them: the lexicon's by id or any name, others as the texts write them.
import type { TargetFilter } from '../corpus/store/filters.ts'
import type { IndicatorCount, Store } from '../corpus/store/store.ts'
import { badParameter } from './problem.ts'
import { vocabularyOf } from './vocabulary.ts'

/** @throws ProblemError naming the indicator that neither lexicon nor texts know. */
export async function indicatorFilter(
  store: Store,
  names: readonly string[] | undefined,
): Promise<Pick<TargetFilter, 'indicator' | 'indicatorName'>> {
  if (!names) return {}
  const { indicators: counted } = await vocabularyOf(store)
  const found = names.map((name) => known(counted, name, 'indicator'))
  return {
    indicator: found.flatMap(({ indicatorId }) => indicatorId ?? []),
    indicatorName: found.flatMap(({ indicatorId, indicator }) => (indicatorId === null ? [indicator] : [])),
  }
}

/** An indicator as a comparison takes it; `id` is its name as written where the lexicon has none. */
export interface Compared {
  readonly id: string
  readonly name: string
  readonly names: readonly string[]
}

const READY = 6

/** Those asked for, in that order; else the ones with most targets. */
export async function comparedIndicators(
  store: Store,
  names: readonly string[] | undefined,
): Promise<Compared[]> {
  const { indicators: counted } = await vocabularyOf(store)
  const chosen = names ? names.map((name) => known(counted, name, 'indicators')) : counted.slice(0, READY)
  const all = chosen.map(({ indicatorId, indicator }) => ({
    id: indicatorId ?? indicator,
    name: indicator,
    names: [indicator],
  }))
  return [...new Map(all.map((one) => [one.id, one])).values()]
}

function known(counted: readonly IndicatorCount[], name: string, parameter: string): IndicatorCount {
  const found = counted.find(({ indicatorId, indicator }) => indicatorId === name || indicator === name)
  if (!found) throw badParameter(parameter, `没有名为“${name}”的指标；可用的指标见 /api/indicators`)
  return found
}
