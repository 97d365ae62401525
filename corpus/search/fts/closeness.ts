// How close together the terms of a query stand, passage by passage.
import type { Span } from '../../schema.ts'

/** A term where it stands, and how well it is meant there. */
export interface Occurrence {
  readonly span: Span
  readonly strength: number
}

/** Half of what standing side by side is worth is left with so many codes between. */
const HALF = 20

/**
 * For each passage the closest that all terms come together at a place in it: 1 side by side, less with distance and with
 * weaker alternatives, 0 where they never do. `occurrences`: of each term, in order.
 */
export function closeness(
  occurrences: readonly (readonly Occurrence[])[],
  passages: readonly Span[],
): Float64Array {
  const best = new Float64Array(passages.length)
  const last = new Array<Occurrence | undefined>(occurrences.length)
  let passage = 0
  for (const { term, occurrence } of inOrder(occurrences)) {
    last[term] = occurrence
    const at = occurrence.span[0]
    while ((passages[passage]?.[1] ?? Number.MAX_SAFE_INTEGER) <= at) passage++
    if (passage < best.length) best[passage] = Math.max(best[passage] ?? 0, together(last))
  }
  return best
}

/** What the last occurrences of all terms are worth together; codes between them count, their own do not. */
function together(last: readonly (Occurrence | undefined)[]): number {
  let [start, end, own, strength] = [Number.MAX_SAFE_INTEGER, 0, 0, 1]
  for (const one of last) {
    if (!one) return 0
    start = Math.min(start, one.span[0])
    end = Math.max(end, one.span[1])
    own += one.span[1] - one.span[0]
    strength = Math.min(strength, one.strength)
  }
  return strength / (1 + Math.max(0, end - start - own) / HALF)
}

function inOrder(
  occurrences: readonly (readonly Occurrence[])[],
): { term: number; occurrence: Occurrence }[] {
  return occurrences
    .flatMap((of, term) => of.map((occurrence) => ({ term, occurrence })))
    .sort((a, b) => a.occurrence.span[0] - b.occurrence.span[0])
}
