// Completes indicators in reading order, each from the records that stand before it in its sentence.
import type { TargetDraft, TargetRefiner } from '../draft.ts'
import { isPace } from '../indicator.ts'
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
  const count = draft.view.quantities.length
  if (group.length > 1 && group.length === count) return group[draft.index]
  if (count > 1 && group.length === 1) return inTurn(draft, others, count) ?? last
  return sameUnit(draft, last, others) ?? last
}

/** 财政总收入76亿元,其中地方财政收入43亿元,|分别增长17%和18%: each by itself before. */
function inTurn(draft: TargetDraft, others: readonly TargetDraft[], count: number): TargetDraft | undefined {
  const { view, indicator, index } = draft
  if (
    !(indicator === '' || isPace(indicator)) ||
    !view.text.slice(view.clause[0], view.span[0]).includes('分别')
  )
    return undefined
  const named = others.slice(-count)
  const apart = named.every(({ view: one }) => one.quantities.length === 1)
  return named.length === count && apart ? named[index] : undefined
}

/** 医院达到20家、床位达到3000张,到2030年|提高到30家: of what is counted so. */
function sameUnit(
  { indicator, change, unit }: TargetDraft,
  last: TargetDraft,
  others: readonly TargetDraft[],
): TargetDraft | undefined {
  if (indicator !== '' || change !== 'level' || last.unit === unit) return undefined
  // 甲增长20%,达到28亿元;乙增长23%,|达到10亿元: how much it grew is told of the same.
  if (last.unit === '%' && last.change !== 'level') return undefined
  return others.findLast((one) => one.unit === unit)
}
