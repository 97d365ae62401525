// Refining in reading order, with the records that stand before one in its sentence.
import type { TargetDraft } from '../draft.ts'

/** How far back a sentence is looked through. */
const REACH = 12

export interface Earlier {
  /** Of the same sentence and another place: the one that stands where this one stands in its list, else the last. */
  readonly model: TargetDraft | undefined
  /** The record before, wherever it is. */
  readonly previous: TargetDraft | undefined
}

export function inOrder(
  drafts: readonly TargetDraft[],
  refine: (draft: TargetDraft, earlier: Earlier) => TargetDraft,
): TargetDraft[] {
  const done: TargetDraft[] = []
  for (const draft of drafts) {
    const near = done.slice(-REACH).filter(({ view }) => view.sentence[0] === draft.view.sentence[0])
    done.push(refine(draft, { model: modelFor(draft, near), previous: done.at(-1) }))
  }
  return done
}

/** 分别达到…, 到2030年分别提高到…: the lists correspond where they are equally long. */
function modelFor(draft: TargetDraft, near: readonly TargetDraft[]): TargetDraft | undefined {
  const others = near.filter(({ view }) => view.span[0] !== draft.view.span[0])
  const last = others.at(-1)
  if (!last) return undefined
  const group = others.filter(({ view }) => view.span[0] === last.view.span[0])
  return group.length > 1 && group.length === draft.view.quantities.length ? group[draft.index] : last
}
