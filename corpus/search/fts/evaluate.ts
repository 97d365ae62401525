// Which documents meet a query: sets from the index, exact for phrases anywhere in a document; where words must stand
// together the index gives candidates and the text decides.
import type Database from 'better-sqlite3'
import type { Plan } from '../engine.ts'
import type { Alternative, QueryNode, Scope, Term } from '../query/query.ts'
import type { Catalog } from './catalog.ts'
import { allOf, anyOf, either, near } from './match.ts'
import { type DocumentSet, intersect, invert, members, setOf, unite } from './sets.ts'
import type { IndexedText } from './texts.ts'
import { unitsOfAlternative, unitsOfQuery, viewOf } from './units.ts'

export interface Evaluator {
  /** Documents that meet the plan's query; filters of the plan apart. */
  documentsOf(plan: Plan, catalog: Catalog, filter: FilterSets): DocumentSet
  /** Documents that a term is in, in any of its alternatives, wherever: for weighing it. */
  frequency(term: Term, catalog: Catalog): number
}

/** Documents that have one of the values in a field. */
export type FilterSets = (field: string, values: readonly string[]) => DocumentSet

/** Combinations of alternatives that are still tried together. */
const MOST_COMBINATIONS = 16

export function createEvaluator(
  db: Database.Database,
  textOf: (number: number) => IndexedText | undefined,
): Evaluator {
  const inBigrams = db.prepare<[Buffer], number>('SELECT rowid FROM bigrams WHERE bigrams MATCH ?').pluck()
  const inCharacters = db
    .prepare<[Buffer], number>('SELECT rowid FROM characters WHERE characters MATCH ?')
    .pluck()

  function withAny(parts: readonly string[], catalog: Catalog): DocumentSet {
    const [short, long] = byLength(parts)
    const found: number[] = []
    if (long.length > 0) found.push(...inBigrams.all(anyOf(long)))
    if (short.length > 0) found.push(...inCharacters.all(anyOf(short)))
    return living(setOf(catalog.size, found), catalog)
  }

  /** All documents where the parts may stand within so many units, and perhaps some others. */
  function candidates(parts: readonly string[], units: number, catalog: Catalog): DocumentSet {
    const [short, long] = byLength(parts)
    const sets: DocumentSet[] = []
    if (long.length > 0) sets.push(setOf(catalog.size, inBigrams.all(near(long, units))))
    if (short.length > 0) sets.push(setOf(catalog.size, inCharacters.all(allOf(short))))
    return living(intersect(sets, catalog.size), catalog)
  }

  /** Anywhere in the document; parts of one alternative in one passage. */
  function documentsWith(term: Term, catalog: Catalog): DocumentSet {
    const single = term.alternatives.filter(({ parts }) => parts.length === 1)
    const several = term.alternatives.filter(({ parts }) => parts.length > 1)
    const found = withAny(
      single.flatMap(({ parts }) => parts),
      catalog,
    )
    for (const alternative of several) {
      const possible = candidates(alternative.parts, catalog.longestPassage, catalog)
      for (const number of members(possible))
        if (found[number] === 0 && standsTogether(alternative, textOf(number))) found[number] = 1
    }
    return found
  }

  function inDocument(node: QueryNode, catalog: Catalog, filter: FilterSets): DocumentSet {
    const of = (inner: QueryNode): DocumentSet => inDocument(inner, catalog, filter)
    switch (node.kind) {
      case 'term':
        return documentsWith(node, catalog)
      case 'field':
        return filter(node.field, node.values)
      case 'not':
        return living(invert(of(node.node)), catalog)
      case 'and':
        return intersect(node.nodes.map(of), catalog.size)
      case 'or':
        return unite(node.nodes.map(of), catalog.size)
    }
  }

  /** All documents that may hold a unit for which the query is true: a necessary condition, never too narrow. */
  function possible(node: QueryNode, catalog: Catalog, filter: FilterSets, units: number): DocumentSet {
    const of = (inner: QueryNode): DocumentSet => possible(inner, catalog, filter, units)
    switch (node.kind) {
      case 'term':
        return unite(
          node.alternatives.map(({ parts }) => candidates(parts, units, catalog)),
          catalog.size,
        )
      case 'field':
        return filter(node.field, node.values)
      case 'not':
        return living(new Uint8Array(catalog.size).fill(1), catalog)
      case 'or':
        return unite(node.nodes.map(of), catalog.size)
      case 'and':
        return intersect([...node.nodes.map(of), ...together(node.nodes, catalog, units)], catalog.size)
    }
  }

  /** Terms that must all stand in one unit, every combination of their alternatives, if those are few. */
  function together(nodes: readonly QueryNode[], catalog: Catalog, units: number): DocumentSet[] {
    const terms = nodes.filter((node) => node.kind === 'term')
    const combinations = terms.reduce((product, { alternatives }) => product * alternatives.length, 1)
    if (terms.length < 2 || combinations > MOST_COMBINATIONS) return []
    const expressions: Buffer[] = []
    for (const parts of combine(terms.map(({ alternatives }) => alternatives.map((one) => one.parts)))) {
      const [, long] = byLength(parts)
      if (long.length < 2) return []
      expressions.push(near(long, units))
    }
    return [setOf(catalog.size, inBigrams.all(either(expressions)))]
  }

  return {
    documentsOf({ query, scope }, catalog, filter) {
      if (query === null) return living(new Uint8Array(catalog.size).fill(1), catalog)
      if (scope === 'document') return inDocument(query, catalog, filter)
      const units = scope === 'sentence' ? catalog.longestSentence : catalog.longestPassage
      const found = possible(query, catalog, filter, units)
      const holds =
        (number: number) =>
        (field: string, values: readonly string[]): boolean =>
          filter(field, values)[number] === 1
      for (const number of members(found))
        if (!meets(query, scope, textOf(number), holds(number))) found[number] = 0
      return found
    },
    frequency: (term, catalog) => members(documentsWith(term, catalog)).length,
  }
}

function standsTogether(alternative: Alternative, indexed: IndexedText | undefined): boolean {
  return !!indexed && unitsOfAlternative(viewOf(indexed), alternative, indexed.passages).includes(1)
}

function meets(
  query: QueryNode,
  scope: Scope,
  indexed: IndexedText | undefined,
  holds: (field: string, values: readonly string[]) => boolean,
): boolean {
  if (!indexed) return false
  const units = scope === 'sentence' ? indexed.sentences : indexed.passages
  return unitsOfQuery(query, viewOf(indexed), units, holds).includes(1)
}

function living(set: DocumentSet, catalog: Catalog): DocumentSet {
  for (let i = 0; i < set.length; i++) if (set[i] === 1 && !catalog.documents[i]) set[i] = 0
  return set
}

/** Single units are in another table than longer strings. */
const byLength = (parts: readonly string[]): [string[], string[]] => [
  parts.filter((part) => part.length === 1),
  parts.filter((part) => part.length > 1),
]

function combine(choices: readonly (readonly (readonly string[])[])[]): string[][] {
  return choices.reduce<string[][]>(
    (done, choice) => done.flatMap((parts) => choice.map((more) => [...parts, ...more])),
    [[]],
  )
}
