// Answers a plan: sets, totals and facets first, then the order, then evidence. Where the sets come from, the default index or
// a server, makes no difference to what is counted, marked and put first.
import type { EngineName, EngineResult, Hit, Plan } from '../engine.ts'
import type { QueryNode } from '../query/query.ts'
import { wantedTerms } from '../query/terms.ts'
import type { Catalog } from './catalog.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { countFacets, foldTwins, passing, withValues } from './facets.ts'
import type { Lookup } from './lookup.ts'
import { type Group, inOrder, type Ranking, rankOf } from './order.ts'
import type { Weighted } from './rank.ts'
import { type DocumentSet, intersect } from './sets.ts'
import type { IndexedText } from './texts.ts'

/** What an answer is made from. */
export interface Holdings {
  readonly engine: EngineName
  readonly catalog: Catalog
  readonly textOf: (number: number) => IndexedText | undefined
  readonly lookup: Lookup
}

export function answer(plan: Plan, holdings: Holdings): EngineResult {
  const { engine, catalog } = holdings
  const filter = (field: string, values: readonly string[]): DocumentSet => withValues(catalog, field, values)
  const evaluation = evaluate(plan, { ...holdings, filter })
  const matching = evaluation.documents
  const found = intersect([matching, passing(catalog, plan.filters)], catalog.size)
  const groups = foldTwins(catalog, found)
  const ranking = { ...holdings, terms: weigh(plan.query, catalog, evaluation) }
  // Who only counts need not wait for an order.
  const ordered = plan.limit === 0 ? [] : inOrder(groups, plan.sort, ranking)
  const page = ordered.slice(plan.offset, plan.offset + plan.limit)
  return {
    engine,
    total: groups.length,
    hits: page.map((group) => hitOf(group, plan, ranking)),
    facets: countFacets(catalog, matching, plan),
    terms: marked(ranking.terms),
    notices: plan.notices,
    degraded: null,
  }
}

/** Asks for everything that an answer is made from, so that a lookup can note it. */
export function inquire(plan: Plan, { catalog, textOf, lookup }: Omit<Holdings, 'engine'>): void {
  const filter = (field: string, values: readonly string[]): DocumentSet => withValues(catalog, field, values)
  const { frequency } = evaluate(plan, { catalog, textOf, lookup, filter })
  for (const term of wantedTerms(plan.query)) frequency(term)
}

function hitOf(group: Group, plan: Plan, ranking: Ranking): Hit {
  const { score, passages } = group.ranked ?? rankOf(group, ranking)
  const evidence = passages()
  return {
    id: group.document.key,
    twins: group.twins.map(({ key }) => key),
    score,
    passages: evidence.slice(0, plan.passages).map((one) => ({ ...one })),
    passageTotal: evidence.length,
  }
}

/** The terms that documents are to have, each worth more the fewer have it. */
function weigh(query: QueryNode | null, catalog: Catalog, evaluation: Evaluation): Weighted[] {
  return wantedTerms(query).map((term) => {
    const share = evaluation.frequency(term) / Math.max(1, catalog.count)
    return { term, weight: 0.2 + Math.log(1 + 1 / Math.max(share, 0.002)) }
  })
}

const marked = (terms: readonly Weighted[]): string[] => [
  ...new Set(terms.flatMap(({ term }) => term.alternatives.flatMap(({ parts }) => parts))),
]
