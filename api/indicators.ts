// Indicators that users name, as the store filters by them: the lexicon's by id or any name, others as the texts write them.
import {
  allIndicators,
  findIndicator,
  type Indicator,
  indicatorById,
  spellingsOf,
} from '../corpus/lexicon/indicators.ts'
import type { TargetFilter } from '../corpus/store/filters.ts'
import type { Store } from '../corpus/store/store.ts'
import type { IndicatorCount } from '../corpus/store/vocabulary.ts'
import { badParameter } from './problem.ts'
import { vocabularyOf } from './vocabulary.ts'

/** Of the lexicon, or a name that only the texts know. */
type Known = { readonly entry: Indicator } | { readonly written: string }

/** @throws ProblemError naming the indicator that neither lexicon nor texts know. */
export async function indicatorFilter(
  store: Store,
  names: readonly string[] | undefined,
): Promise<Pick<TargetFilter, 'indicator' | 'indicatorName'>> {
  if (!names) return {}
  const found = await knownOf(store, names, 'indicator')
  return {
    indicator: found.flatMap((one) => ('entry' in one ? [one.entry.id] : [])),
    indicatorName: found.flatMap((one) => ('written' in one ? [one.written] : [])),
  }
}

/** An indicator as a comparison takes it; `id` is its name as written where the lexicon has none. */
export interface Compared {
  readonly id: string
  readonly name: string
  /** Every spelling to look for in texts. */
  readonly names: readonly string[]
}

const READY = 6

/** Those asked for, in that order; else the ones of the lexicon with most targets. */
export async function comparedIndicators(
  store: Store,
  names: readonly string[] | undefined,
): Promise<Compared[]> {
  const chosen = names ? await knownOf(store, names, 'indicators') : await frequent(store)
  return [...new Map(chosen.map(comparedFrom).map((one) => [one.id, one])).values()]
}

async function frequent(store: Store): Promise<Known[]> {
  const { indicators } = await vocabularyOf(store)
  const entries = indicators.flatMap(({ indicatorId }) => (indicatorId && indicatorById(indicatorId)) || [])
  return entries.slice(0, READY).map((entry) => ({ entry }))
}

function comparedFrom(known: Known): Compared {
  if ('written' in known) return { id: known.written, name: known.written, names: [known.written] }
  const { id, name, names } = known.entry
  return { id, name, names: [...new Set([name, ...names].flatMap((one) => spellingsOf(one)))] }
}

async function knownOf(store: Store, names: readonly string[], parameter: string): Promise<Known[]> {
  const { indicators } = await vocabularyOf(store)
  return names.map((name) => {
    const entry = indicatorById(name) ?? findIndicator(name)
    if (entry) return { entry }
    if (indicators.some(({ indicatorId, indicator }) => indicatorId === null && indicator === name))
      return { written: name }
    throw unknown(name, parameter, indicators)
  })
}

const HINTS = 5

function unknown(name: string, parameter: string, counted: readonly IndicatorCount[]): Error {
  const alike = [
    ...allIndicators.map((one) => one.name),
    ...counted.map(({ indicator }) => indicator),
  ].filter((one) => one.includes(name))
  const hint = [...new Set(alike)].slice(0, HINTS)
  const advice = hint.length > 0 ? `是不是${hint.join('、')}？` : '可用的指标见 /api/indicators'
  return badParameter(parameter, `没有名为“${name}”的指标；${advice}`)
}
