// Answers a plan from search.db, in one read transaction: sets, totals and facets first, then the order, then evidence.
import type Database from 'better-sqlite3'
import type { EngineResult, Hit, Plan } from '../engine.ts'
import { fold } from '../fold.ts'
import type { QueryNode, Term } from '../query/query.ts'
import { type Catalog, type CatalogDocument, openCatalog } from './catalog.ts'
import { type Evaluation, evaluate } from './evaluate.ts'
import { countFacets, foldTwins, passing, withValues } from './facets.ts'
import { createLookup } from './lookup.ts'
import { compareBy } from './order.ts'
import { type Ranked, rank, type Weighted } from './rank.ts'
import { type DocumentSet, intersect } from './sets.ts'
import { type IndexedText, openTexts } from './texts.ts'

export interface Searcher {
  search(plan: Plan): EngineResult
  counts(): { documents: number; passages: number }
}

/** Of larger results the index's own measure chooses so many, which their texts then put in order. */
const MOST_RANKED = 64

interface Group {
  readonly document: CatalogDocument
  readonly twins: readonly CatalogDocument[]
  readonly ranked?: Ranked
}

export function createSearcher(db: Database.Database): Searcher {
  const catalogNow = openCatalog(db)
  const textOf = openTexts(db)
  const lookup = createLookup(db)

  function search(plan: Plan): EngineResult {
    const catalog = catalogNow()
    const filter = (field: string, values: readonly string[]): DocumentSet =>
      withValues(catalog, field, values)
    const evaluation = evaluate(plan, { lookup, catalog, filter, textOf })
    const matching = evaluation.documents
    const found = intersect([matching, passing(catalog, plan.filters)], catalog.size)
    const groups = [...foldTwins(catalog, found)].map(([document, twins]) => ({ document, twins }))
    const terms = weigh(plan.query, catalog, evaluation)
    const ordered = order(groups, plan, terms, catalog)
    const page = ordered.slice(plan.offset, plan.offset + plan.limit)
    return {
      engine: 'fts',
      total: groups.length,
      hits: page.map((one) => hitOf(one, plan, terms, catalog)),
      facets: countFacets(catalog, matching, plan),
      terms: [...new Set(terms.flatMap(({ term }) => term.alternatives.flatMap(({ parts }) => parts)))],
      notices: plan.notices,
      degraded: null,
    }
  }

  /** By relevance the best by the index's measure are put in order by their texts; the rest follow as they came. */
  function order(groups: Group[], plan: Plan, terms: readonly Weighted[], catalog: Catalog): Group[] {
    if (plan.sort !== 'relevance' || terms.length === 0) {
      const compare = compareBy(plan.sort === 'date' ? 'date' : 'region')
      return groups.sort((a, b) => compare(a.document, b.document))
    }
    const chosen = groups.length <= MOST_RANKED ? groups : preselect(groups, terms)
    const best = chosen.slice(0, MOST_RANKED).map((group) => {
      const ranked = rankOf(group, terms, catalog)
      return { group: { ...group, ranked }, score: ranked.score }
    })
    const region = compareBy('region')
    best.sort((a, b) => b.score - a.score || region(a.group.document, b.group.document))
    return [...best.map(({ group }) => group), ...chosen.slice(MOST_RANKED)]
  }

  /** Those that the index's own measure puts first, by the words as typed where any document has them. */
  function preselect(groups: readonly Group[], terms: readonly Weighted[]): Group[] {
    const parts = new Set(terms.flatMap(({ term }) => term.alternatives[0]?.parts ?? []))
    const long = [...parts].filter((part) => part.length > 1)
    if (long.length === 0) return [...groups]
    const waiting = new Map(groups.map((group) => [group.document.number, group]))
    const chosen: Group[] = []
    for (const number of lookup.byRank(long)) {
      const group = waiting.get(number)
      if (!group) continue
      waiting.delete(number)
      chosen.push(group)
    }
    return [...chosen, ...waiting.values()]
  }

  function rankOf({ document }: Group, terms: readonly Weighted[], catalog: Catalog): Ranked {
    const indexed = textOf(document.number)
    return indexed ? rank(indexed, terms, namesOf(document, catalog)) : { score: 0, passages: () => [] }
  }

  function hitOf(group: Group, plan: Plan, terms: readonly Weighted[], catalog: Catalog): Hit {
    const { score, passages } = group.ranked ?? rankOf(group, terms, catalog)
    const evidence = passages()
    return {
      id: group.document.key,
      twins: group.twins.map(({ key }) => key),
      score,
      passages: evidence.slice(0, plan.passages).map((one) => ({ ...one })),
      passageTotal: evidence.length,
    }
  }

  return {
    search: db.transaction(search),
    counts: () => {
      const { documents, count } = catalogNow()
      return { documents: count, passages: documents.reduce((sum, one) => sum + (one?.passages ?? 0), 0) }
    },
  }
}

/** The terms that documents are to have, each worth more the fewer have it. */
function weigh(query: QueryNode | null, catalog: Catalog, evaluation: Evaluation): Weighted[] {
  return wanted(query).map((term) => {
    const share = evaluation.frequency(term) / Math.max(1, catalog.count)
    return { term, weight: 0.2 + Math.log(1 + 1 / Math.max(share, 0.002)) }
  })
}

function wanted(node: QueryNode | null): Term[] {
  if (node === null || node.kind === 'not' || node.kind === 'field') return []
  return node.kind === 'term' ? [node] : node.nodes.flatMap(wanted)
}

function namesOf(document: CatalogDocument, catalog: Catalog): string {
  const regions = document.values.flatMap((id) => {
    const value = catalog.values[id]
    return value?.field === 'region' ? [fold(value.value)] : []
  })
  return [document.title, ...regions].join('\n')
}

export type { IndexedText }
