// What to mark in a text: where the terms of a result stand, told in the text's own offsets.
import { placesOf } from '../places.ts'
import type { Span } from '../schema.ts'
import { joinedSpans } from '../spans.ts'
import { fold } from './fold.ts'

/**
 * Places of the terms (`EngineResult.terms`) in clean text, in order; those that touch or overlap are one. With the passage's
 * map (`toSource`) they are places in the source, in traditional script too.
 * @example marksOf('新增PUE不高于1.3的数据中心', ['pue', '数据中心']) // [[2, 5], [11, 15]]
 */
export function marksOf(clean: string, terms: readonly string[]): Span[] {
  const text = fold(clean)
  const found = foldedOf(terms).flatMap((term) => placesIn(text, term))
  return joinedSpans(found.sort((a, b) => a[0] - b[0] || b[1] - a[1]))
}

/** The same terms are marked in passage after passage: folded once for all of them. */
const folded = new WeakMap<readonly string[], readonly string[]>()

function foldedOf(terms: readonly string[]): readonly string[] {
  const known = folded.get(terms) ?? terms.map(fold)
  folded.set(terms, known)
  return known
}

const placesIn = (text: string, term: string): Span[] =>
  placesOf(text, term, term.length).map((at) => [at, at + term.length])
