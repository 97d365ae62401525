// The year of a figure that nothing in its sentence dates, where the bracket behind its measure says by when: 削减燃煤140万吨
// (责任部门:大气处,完成期限:2021年四季度).
import { lastStartingBefore } from '../context.ts'
import { endsWithBracket } from '../deadlines/clause.ts'
import type { ClearDeadline } from '../extract.ts'
import type { TargetDraft } from './draft.ts'

/** @param deadlines whose clause, behind a bracket of those responsible, is the measure before it */
export function limited(drafts: readonly TargetDraft[], deadlines: readonly ClearDeadline[]): TargetDraft[] {
  const ends = deadlines.filter(({ end }) => end !== null)
  return drafts.map((draft) => {
    if (draft.year !== null || draft.fact !== undefined || draft.view.time !== null) return draft
    // The next limit behind it, and no other.
    const limit = ends[lastStartingBefore(ends.length, (i) => ends[i]?.span[0] ?? 0, draft.span[1]) + 1]
    return limit?.end && governs(limit, draft) ? { ...draft, year: Number(limit.end.slice(0, 4)) } : draft
  })
}

const governs = (
  { clause, span }: ClearDeadline,
  { span: [start, end], view: { text } }: TargetDraft,
): boolean =>
  clause !== null &&
  clause[0] <= start &&
  end < span[0] &&
  endsWithBracket(text, clause) &&
  !text.slice(end, span[0]).includes('\n')
