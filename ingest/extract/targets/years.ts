// The year of a target: the time limit in its sentence, else the sentence that frames it.
import type { TargetDraft, View } from './draft.ts'

const REACH = 400

export function yearOf(view: View): number | null {
  const { head, subject, timeline, sentence, span, context } = view
  const own = head.time?.year ?? subject.time?.year
  if (own) return own
  const inSentence = limits(view, [sentence[0], span[0]]).at(-1)?.year
  if (inSentence) return inSentence
  const [paragraph] = context.paragraphAt(span[0])
  const before = timeline
    .within([Math.max(paragraph, sentence[0] - REACH), sentence[0]])
    .filter(({ role, year }) => role === 'limit' && year !== null)
  return before.at(-1)?.year ?? null
}

const limits = ({ timeline }: View, span: readonly [number, number]) =>
  timeline.within([span[0], span[1]]).filter(({ role, year }) => role === 'limit' && year !== null)

export const dated = (draft: TargetDraft): TargetDraft => ({
  ...draft,
  year: draft.year ?? yearOf(draft.view),
})
