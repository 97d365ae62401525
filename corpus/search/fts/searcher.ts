// Answers a plan from search.db, in one read transaction: sets, totals and facets first, then the order, then evidence.
import type Database from 'better-sqlite3'
import type { EngineResult, Hit, Plan } from '../engine.ts'
import { fold } from '../fold.ts'
import type { QueryNode, Term } from '../query/query.ts'
import { type Catalog, type CatalogDocument, openCatalog } from './catalog.ts'
import { createEvaluator, type Evaluator } from './evaluate.ts'
import { countFacets, foldTwins, passing, withValues } from './facets.ts'
import { anyOf } from './match.ts'
import { compareBy } from './order.ts'
import { type Ranked, rank, type Weighted } from './rank.ts'
import { type DocumentSet, intersect } from './sets.ts'
import { type IndexedText, openTexts } from './texts.ts'

export interface Searcher {
  search(plan: Plan): EngineResult
  counts(): { documents: number; passages: number }
}

/** Of larger results the index's own measure chooses so many, which their texts then put in order. */
const MOST_RANKED = 128

interface Group {
  readonly document: CatalogDocument
  readonly twins: readonly CatalogDocument[]
}

export function createSearcher(db: Database.Database): Searcher {
  const catalogNow = openCatalog(db)
  const textOf = openTexts(db)
  const evaluator = createEvaluator(db, textOf)
  const byRank = db.prepare<[Buffer], number>('SELECT rowid FROM bigrams WHERE bigrams MATCH ? ORDER BY rank')
  byRank.pluck()

  function search(plan: Plan): EngineResult {
    const catalog = catalogNow()
    const filter = (field: string, values: readonly string[]): DocumentSet =>
      withValues(catalog, field, values)
    const matching = evaluator.documentsOf(plan, catalog, filter)
    const found = intersect([matching, passing(catalog, plan.filters)], catalog.size)
    const groups = [...foldTwins(catalog, found)].map(([document, twins]) => ({ document, twins }))
    const terms = weigh(plan.query, catalog, evaluator)
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
  function order(
    groups: Group[],
    plan: Plan,
    terms: readonly Weighted[],
    catalog: Catalog,
  ): (Group & { score?: number })[] {
    if (plan.sort !== 'relevance' || terms.length === 0) {
      const compare = compareBy(plan.sort === 'date' ? 'date' : 'region')
      return groups.sort((a, b) => compare(a.document, b.document))
    }
    const chosen = groups.length <= MOST_RANKED ? groups : preselect(groups, terms)
    const best = chosen
      .slice(0, MOST_RANKED)
      .map((group) => ({ ...group, score: scored(group, terms, catalog).score }))
    const region = compareBy('region')
    best.sort((a, b) => b.score - a.score || region(a.document, b.document))
    return [...best, ...chosen.slice(MOST_RANKED)]
  }

  function preselect(groups: readonly Group[], terms: readonly Weighted[]): Group[] {
    const parts = terms.flatMap(({ term }) => term.alternatives.flatMap((one) => one.parts))
    const long = [...new Set(parts)].filter((part) => part.length > 1)
    if (long.length === 0) return [...groups]
    const waiting = new Map(groups.map((group) => [group.document.number, group]))
    const chosen: Group[] = []
    for (const number of byRank.all(anyOf(long))) {
      const group = waiting.get(number)
      if (!group) continue
      waiting.delete(number)
      chosen.push(group)
    }
    return [...chosen, ...waiting.values()]
  }

  function scored({ document }: Group, terms: readonly Weighted[], catalog: Catalog): Ranked {
    const indexed = textOf(document.number)
    return indexed ? rank(indexed, terms, namesOf(document, catalog)) : { score: 0, passages: [] }
  }

  function hitOf(
    group: Group & { score?: number },
    plan: Plan,
    terms: readonly Weighted[],
    catalog: Catalog,
  ): Hit {
    const { score, passages } = scored(group, terms, catalog)
    return {
      id: group.document.key,
      twins: group.twins.map(({ key }) => key),
      score: group.score ?? score,
      passages: passages.slice(0, plan.passages).map((one) => ({ ...one })),
      passageTotal: passages.length,
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
function weigh(query: QueryNode | null, catalog: Catalog, evaluator: Evaluator): Weighted[] {
  return wanted(query).map((term) => {
    const share = evaluator.frequency(term, catalog) / Math.max(1, catalog.count)
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
