// The terms that documents are to have: not those under a NOT.
import type { QueryNode, Term } from './query.ts'

export function wantedTerms(node: QueryNode | null): Term[] {
  if (node === null || node.kind === 'not' || node.kind === 'field') return []
  return node.kind === 'term' ? [node] : node.nodes.flatMap(wantedTerms)
}

/** The terms as typed, without single characters: what an index is to put in order by. */
export function typedParts(terms: readonly Term[]): string[] {
  const parts = terms.flatMap(({ alternatives }) => alternatives[0]?.parts ?? [])
  return [...new Set(parts)].filter((part) => part.length > 1)
}
