// Which documents meet a query. Anywhere in a document the index alone tells it exactly; where words must stand in one
// sentence or paragraph it gives candidates and the text decides.
import type { Span } from '../../schema.ts'
import type { Plan } from '../engine.ts'
import type { FieldNode, QueryNode, Term } from '../query/query.ts'
import type { Catalog } from './catalog.ts'
import { everything, type Lookup, living, type Parts } from './lookup.ts'
import { type DocumentSet, intersect, invert, members, sizeOf, unite } from './sets.ts'
import type { IndexedText, SearchedText } from './texts.ts'
import { unitsOfQuery, viewOf } from './units.ts'

export interface Evaluation {
  /** Documents that meet the plan's query; filters of the plan apart. */
  readonly documents: DocumentSet
  /** In how many documents a term is, in any of its alternatives, wherever: for weighing it. */
  frequency(term: Term): number
}

/** What an evaluation looks into. */
export interface Sources {
  readonly lookup: Lookup
  readonly catalog: Catalog
  /** Documents that have one of the values in a field. */
  readonly filter: (field: string, values: readonly string[]) => DocumentSet
  readonly textOf: (number: number) => IndexedText | undefined
}

export function evaluate({ query, scope }: Plan, { lookup, catalog, filter, textOf }: Sources): Evaluation {
  const known = new Map<QueryNode, DocumentSet>()
  const once = (node: QueryNode, make: () => DocumentSet): DocumentSet => {
    const set = known.get(node) ?? make()
    known.set(node, set)
    return set
  }

  const documentsOf = (node: QueryNode): DocumentSet => once(node, () => inDocuments(node))

  function inDocuments(node: QueryNode): DocumentSet {
    switch (node.kind) {
      case 'term':
        return lookup.documents(alternativesOf(node), catalog)
      case 'field':
        return filter(node.field, node.values)
      case 'not':
        return living(invert(documentsOf(node.node)), catalog)
      case 'and':
        return intersect(node.nodes.map(documentsOf), catalog.size)
      case 'or':
        return unite(node.nodes.map(documentsOf), catalog.size)
    }
  }

  /** All documents that may hold a unit for which the query is true: a necessary condition, never too narrow. */
  function candidates(node: QueryNode, units: number): DocumentSet {
    const of = (inner: QueryNode): DocumentSet => candidates(inner, units)
    switch (node.kind) {
      case 'term':
        return lookup.candidates(alternativesOf(node), units, catalog)
      case 'field':
        return filter(node.field, node.values)
      case 'not':
        return node.node.kind === 'field' ? documentsOf(node) : everything(catalog)
      case 'or':
        return unite(node.nodes.map(of), catalog.size)
      case 'and':
        return intersect(together(node.nodes, units) ?? node.nodes.map(of), catalog.size)
    }
  }

  /** Terms that must all stand in one unit, in every combination of their alternatives, if those are few. */
  function together(nodes: readonly QueryNode[], units: number): DocumentSet[] | null {
    const terms = nodes.filter((node) => node.kind === 'term')
    const combinations = terms.length < 2 ? null : combine(terms.map(alternativesOf))
    if (combinations === null) return null
    const others = nodes.filter((node) => node.kind !== 'term').map((node) => candidates(node, units))
    return [lookup.candidates(combinations, units, catalog), ...others]
  }

  function inOneUnit(node: QueryNode, unit: 'sentences' | 'passages'): DocumentSet {
    const longest = unit === 'sentences' ? catalog.longestSentence : catalog.longestPassage
    const found = candidates(node, longest).slice()
    const passing = (field: FieldNode): DocumentSet => once(field, () => filter(field.field, field.values))
    for (const number of members(found)) {
      const indexed = textOf(number)
      const holds = (text: SearchedText, units: readonly Span[]): boolean =>
        unitsOfQuery(node, viewOf(text), units, (field) => passing(field)[number] === 1).includes(1)
      if (!indexed || !(holdsEarly(indexed, indexed[unit], holds) || holds(indexed, indexed[unit])))
        found[number] = 0
    }
    return found
  }

  function documents(): DocumentSet {
    if (query === null) return everything(catalog)
    if (scope === 'document') return documentsOf(query)
    return inOneUnit(query, scope === 'sentence' ? 'sentences' : 'passages')
  }

  return { documents: documents(), frequency: (term) => sizeOf(documentsOf(term)) }
}

/** Common words meet in the first sentences already: the rest of the text is then not looked at. */
const EARLY = 40

function holdsEarly(
  { codes, encode }: SearchedText,
  units: readonly Span[],
  holds: (text: SearchedText, units: readonly Span[]) => boolean,
): boolean {
  const early = units.slice(0, EARLY)
  return units.length > 2 * EARLY && holds({ codes: codes.slice(0, early.at(-1)?.[1]), encode }, early)
}

const alternativesOf = ({ alternatives }: Term): Parts[] => alternatives.map(({ parts }) => parts)

/** Combinations of alternatives that are still looked up together. */
const MOST_COMBINATIONS = 64

/** Null where they are too many, or where single characters, which are not in the same table, leave nothing to combine. */
function combine(choices: readonly (readonly Parts[])[]): Parts[] | null {
  if (choices.reduce((product, { length }) => product * length, 1) > MOST_COMBINATIONS) return null
  const all = choices.reduce<string[][]>(
    (done, choice) =>
      done.flatMap((parts) => choice.map((more) => [...parts, ...more.filter((part) => part.length > 1)])),
    [[]],
  )
  return all.every((parts) => parts.length > 1) ? all : null
}
