// One place read: the records of the first rule that knows it, or why it gives none.
import type { Rejection, TargetDraft, View } from './draft.ts'
import { REJECTIONS, TARGET_RULES } from './registry.ts'

export interface Reading {
  readonly view: View
  readonly drafts: readonly TargetDraft[]
  /** Set where the number was understood as no value of a target. */
  readonly rejection: Rejection | null
}

export function readView(view: View): Reading {
  const rejection = REJECTIONS.find(({ applies }) => applies(view)) ?? null
  if (rejection) return { view, drafts: [], rejection }
  for (const { id, read } of TARGET_RULES) {
    const made = read(view)
    if (made) return { view, drafts: made.map((one) => ({ view, rule: id, ...one })), rejection }
  }
  return { view, drafts: [], rejection }
}
