// 至少 before the verb holds for all that the verb lists: 至少建成1个智慧养老院、1个智慧养老社区.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

export const sharedBound: TargetRefiner = {
  id: 'targets/shared-bound',
  refine: (drafts) => {
    let bounded: TargetDraft | null = null
    return drafts.map((draft) => {
      const shared = bounded !== null && goesOn(bounded, draft) ? { ...draft, bound: bounded.bound } : draft
      bounded = shared !== draft || isBounded(draft) ? shared : null
      return shared
    })
  },
}

/** 至少建成|1个, 县(市、区)至少建有|1个 */
const isBounded = ({ bound, index, view: { clause, quantities, text } }: TargetDraft): boolean =>
  bound !== 'exact' &&
  bound === (quantities[index]?.bound ?? bound) &&
  BEFORE_VERB.test(text.slice(clause[0], quantities[index]?.span[0]))
const BEFORE_VERB = /(?:至少|最少|至多|最多)[〇㐀-鿿]{2,8}$/

const JOINT = /^\s?(?:、|和|及|以及|与)\s?$/

/** A count without bound words or verb of its own, listed right behind the one before. */
const goesOn = (before: TargetDraft, { view, bound, index, span }: TargetDraft): boolean =>
  bound === 'exact' &&
  view.quantities[index]?.bound === null &&
  view.subject.verb === null &&
  view.head.verb === null &&
  JOINT.test(view.text.slice(before.span[1], span[0]))
