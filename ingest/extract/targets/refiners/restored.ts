// Completes indicators in reading order, each from the records that stand before it in its sentence.
import type { TargetDraft, TargetRefiner } from '../draft.ts'
import { completed } from './completed.ts'
import { elided } from './elided.ts'
import { parts } from './parts.ts'

/** How far back a sentence is looked through. */
const REACH = 12

export interface Earlier {
  /** Of the same sentence and another place: the one that stands where this one stands in its list, else the last. */
  readonly model: TargetDraft | undefined
  /** The record before, wherever it is. */
  readonly previous: TargetDraft | undefined
}

/** What a record takes over from those before it; they are complete already. */
export interface Completion {
  readonly id: string
  readonly complete: (draft: TargetDraft, earlier: Earlier) => TargetDraft
}

/** In order: what is elided is found before what is half said is completed. */
export const COMPLETIONS: readonly Completion[] = [elided, completed, parts]

export const restored: TargetRefiner = { id: 'targets/restored', refine: restore }

function restore(drafts: readonly TargetDraft[]): TargetDraft[] {
  const done: TargetDraft[] = []
  for (const draft of drafts) {
    const near = done.slice(-REACH).filter(({ view }) => view.sentence[0] === draft.view.sentence[0])
    const earlier = { model: modelFor(draft, near), previous: done.at(-1) }
    done.push(COMPLETIONS.reduce((current, { complete }) => complete(current, earlier), draft))
  }
  return done.filter(({ indicator }) => indicator !== '')
}

/** 分别达到…, 到2030年分别提高到…: the lists correspond where they are equally long. */
function modelFor(draft: TargetDraft, near: readonly TargetDraft[]): TargetDraft | undefined {
  const others = near.filter(({ view }) => view.span[0] !== draft.view.span[0])
  const last = others.at(-1)
  if (!last) return undefined
  const group = others.filter(({ view }) => view.span[0] === last.view.span[0])
  return group.length > 1 && group.length === draft.view.quantities.length ? group[draft.index] : last
}
