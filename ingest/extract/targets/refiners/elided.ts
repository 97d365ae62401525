// Restores indicators that the sentence names only once: 绿色建筑占比达到70%,到2025年达到90%.
import type { TargetDraft } from '../draft.ts'

export function restoreElided(drafts: readonly TargetDraft[]): TargetDraft[] {
  const restored: TargetDraft[] = []
  for (const draft of drafts) {
    const before = restored.filter(({ view }) => view.sentence[0] === draft.view.sentence[0])
    restored.push(restore(draft, before))
  }
  return restored.filter(({ indicator }) => indicator !== '')
}

function restore(draft: TargetDraft, before: readonly TargetDraft[]): TargetDraft {
  const last = before.at(-1)
  if (!last || last.view === draft.view) return draft
  const group = before.filter(({ view }) => view.span[0] === last.view.span[0])
  const model = group.length === draft.view.quantities.length ? group[draft.index] : last
  if (!model) return draft
  if (draft.elided || model.indicator.endsWith(draft.indicator))
    return { ...draft, indicator: model.indicator }
  return draft
}
