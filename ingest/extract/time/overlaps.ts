// Where two rules read the same place, the longer reading stands.
import type { Draft } from '../rule.ts'

export function withoutOverlaps<Made extends Draft>(drafts: readonly Made[]): Made[] {
  const ordered = [...drafts].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
  const kept: Made[] = []
  for (const draft of ordered) {
    const last = kept.at(-1)
    if (!last || draft.span[0] >= last.span[1]) kept.push(draft)
    else if (draft.span[1] - draft.span[0] > last.span[1] - last.span[0]) kept[kept.length - 1] = draft
  }
  return kept
}
