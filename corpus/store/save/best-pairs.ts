// Pairs things of two lists, best pairs first, each thing once. Shared by the matching of documents and of records.

export interface Pair {
  readonly old: number
  readonly new: number
  readonly score: number
}

/** New index → old index. Among equal scores the earlier in the lists goes first, so that the outcome is the same every time. */
export function bestPairs(candidates: readonly Pair[]): Map<number, number> {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.new - b.new || a.old - b.old)
  const taken = new Set<number>()
  const matched = new Map<number, number>()
  for (const { old, new: fresh } of sorted) {
    if (taken.has(old) || matched.has(fresh)) continue
    taken.add(old)
    matched.set(fresh, old)
  }
  return matched
}

/** Shared length over joint length; 0 for spans that do not meet. */
export function overlap(a: readonly [number, number], b: readonly [number, number]): number {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  const joint = Math.max(a[1], b[1]) - Math.min(a[0], b[0])
  return shared <= 0 ? 0 : shared / joint
}
