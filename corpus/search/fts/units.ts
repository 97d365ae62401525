// The truth from the text: which passages or sentences of a document meet a query.
import type { Span } from '../../schema.ts'
import type { Alternative, QueryNode, Term } from '../query/query.ts'
import type { IndexedText } from './texts.ts'

/** One byte per unit (passage, sentence or heading). */
export type Flags = Uint8Array

/** Counts of occurrences of `part` wholly inside each unit; `units` are in order and do not overlap. */
export function occurrencesIn(text: string, part: string, units: readonly Span[]): Uint16Array {
  const counts = new Uint16Array(units.length)
  let index = 0
  for (let at = text.indexOf(part); at >= 0 && index < units.length; at = text.indexOf(part, at + 1)) {
    while (index < units.length && (units[index]?.[1] ?? 0) < at + part.length) index++
    if (at >= (units[index]?.[0] ?? Number.MAX_SAFE_INTEGER)) counts[index] = (counts[index] ?? 0) + 1
  }
  return counts
}

/** A document opened for one query: looks each part up once per kind of unit. */
export interface View {
  readonly indexed: IndexedText
  counts(part: string, units: readonly Span[]): Uint16Array
}

export function viewOf(indexed: IndexedText): View {
  const known = new Map<readonly Span[], Map<string, Uint16Array>>()
  return {
    indexed,
    counts(part, units) {
      const byPart = known.get(units) ?? new Map<string, Uint16Array>()
      known.set(units, byPart)
      const found = byPart.get(part) ?? occurrencesIn(indexed.text, part, units)
      byPart.set(part, found)
      return found
    },
  }
}

/** Units that hold all parts of an alternative. */
export function unitsOfAlternative(view: View, { parts }: Alternative, units: readonly Span[]): Flags {
  const flags = new Uint8Array(units.length).fill(1)
  for (const part of parts) {
    const counts = view.counts(part, units)
    for (let i = 0; i < flags.length; i++) if (counts[i] === 0) flags[i] = 0
  }
  return flags
}

export function unitsOfTerm(view: View, term: Term, units: readonly Span[]): Flags {
  return eitherOf(
    term.alternatives.map((one) => unitsOfAlternative(view, one, units)),
    units.length,
  )
}

/** Units for which the whole query holds; a field filter holds for all of them or none. */
export function unitsOfQuery(
  node: QueryNode,
  view: View,
  units: readonly Span[],
  holds: (field: string, values: readonly string[]) => boolean,
): Flags {
  const of = (inner: QueryNode): Flags => unitsOfQuery(inner, view, units, holds)
  switch (node.kind) {
    case 'term':
      return unitsOfTerm(view, node, units)
    case 'field':
      return new Uint8Array(units.length).fill(holds(node.field, node.values) ? 1 : 0)
    case 'not':
      return of(node.node).map((flag) => 1 - flag)
    case 'and':
      return bothOf(node.nodes.map(of), units.length)
    case 'or':
      return eitherOf(node.nodes.map(of), units.length)
  }
}

function bothOf(all: readonly Flags[], length: number): Flags {
  const flags = new Uint8Array(length).fill(1)
  for (const one of all) for (let i = 0; i < length; i++) if (one[i] === 0) flags[i] = 0
  return flags
}

function eitherOf(all: readonly Flags[], length: number): Flags {
  const flags = new Uint8Array(length)
  for (const one of all) for (let i = 0; i < length; i++) if (one[i] !== 0) flags[i] = 1
  return flags
}
