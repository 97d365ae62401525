// Which new record is which old one: the same kind, the same value or bodies, and about the same place.
import type { Span } from '../../schema.ts'
import { groupBy } from '../group-by.ts'
import { bestPairs, overlap, type Pair } from './best-pairs.ts'

/** `key`: what has to be the same, as the record's kind defines it. */
export interface Placed {
  readonly key: string
  readonly span: Span
  readonly quote: string
}

const SAME_PLACE = 0.5

/** New index → old index. Spans of both are in the same text. */
export function matchRecords(old: readonly Placed[], fresh: readonly Placed[]): Map<number, number> {
  const oldByKey = groupBy([...old.keys()], (index) => old[index]?.key)
  const freshByKey = groupBy([...fresh.keys()], (index) => fresh[index]?.key)
  const pairs = [...freshByKey].flatMap(([key, indexes]) => {
    const [before, now] = [sorted(oldByKey.get(key) ?? [], old), sorted(indexes, fresh)]
    return [...meeting(before, now), ...returning(before, now)]
  })
  return bestPairs(pairs)
}

/** An orphan whose words were gone has no place; it is again what has its words. */
function returning(old: readonly Indexed[], fresh: readonly Indexed[]): Pair[] {
  const lost = old.filter(({ span }) => span[0] === span[1])
  return lost.flatMap((one) =>
    fresh
      .filter(({ quote }) => quote === one.quote)
      .map(({ index }) => ({ old: one.index, new: index, score: SAME_PLACE })),
  )
}

interface Indexed {
  readonly index: number
  readonly span: Span
  readonly quote: string
}

const sorted = (indexes: readonly number[], records: readonly Placed[]): Indexed[] =>
  indexes
    .flatMap((index) => {
      const record = records[index]
      return record ? [{ index, span: record.span, quote: record.quote }] : []
    })
    .sort((a, b) => a.span[0] - b.span[0])

/** All pairs that overlap enough, by one walk along both lists. */
function meeting(old: readonly Indexed[], fresh: readonly Indexed[]): Pair[] {
  const pairs: Pair[] = []
  let first = 0
  const longest = Math.max(0, ...old.map(({ span }) => span[1] - span[0]))
  for (const one of fresh) {
    while ((old[first]?.span[0] ?? Number.POSITIVE_INFINITY) + longest < one.span[0]) first++
    for (let i = first; i < old.length; i++) {
      const other = old[i]
      if (!other || other.span[0] > one.span[1]) break
      const score = overlap(other.span, one.span)
      if (score >= SAME_PLACE) pairs.push({ old: other.index, new: one.index, score })
    }
  }
  return pairs
}
