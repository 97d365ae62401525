// Gives every record its year, and tells what is past from what is promised.
import type { Span } from '../../../../corpus/schema.ts'
import type { TargetDraft, View } from '../draft.ts'
import { frameOfSentence } from '../frames.ts'
import type { History } from '../history.ts'
import { isGoals } from '../may-frame.ts'

/** Words that make a bare figure without a year a commitment. */
const PROMISES = /(?:实现|确保|保证|做到|力争|争取|保持|达到|不断|努力)/

export function dated(drafts: readonly TargetDraft[], history: History): TargetDraft[] {
  const all = withYears(drafts, history)
  const goals = new Set(all.filter((draft, index) => isGoal(draft, all[index - 1])).map(sentenceOf))
  return all.filter((draft) => promised(draft) || goals.has(sentenceOf(draft)))
}

const sentenceOf = ({ view }: TargetDraft): number => view.sentence[0]

/** What the sentence sets beside a bare figure says that this is set too: 开放率达到85%,优良率50%以上. */
function isGoal({ rule, fact, view }: TargetDraft, before: TargetDraft | undefined): boolean {
  if (fact !== undefined || rule === 'targets/bare') return false
  return rule !== WORKS || (before?.rule === WORKS && before.view.sentence[0] === view.sentence[0])
}

/** Works are told one after another: 草原改良100万亩,鼠害防治70万亩. */
const WORKS = 'targets/works'

/** 全省森林覆盖率40% tells a state unless a time or a verb makes it a goal. */
function promised({ rule, year, fact, view, change, bound }: TargetDraft): boolean {
  if ((rule !== 'targets/bare' && rule !== WORKS) || year !== null || fact !== undefined) return true
  // 每年城镇新增就业65万人以上
  return promises(view) || (change === 'increase' && bound === 'min')
}

const promises = ({ text, clause, span }: View): boolean => PROMISES.test(text.slice(clause[0], span[0]))

function withYears(drafts: readonly TargetDraft[], history: History): TargetDraft[] {
  const sentences = new Set(drafts.map(({ view }) => view.sentence[0]))
  const hasRecord = ([start]: Span): boolean => sentences.has(start)
  return drafts.map((draft) => {
    if (draft.fact) return draft
    const { view } = draft
    const told = history.reports(view)
    if (view.time) {
      const year = draft.year ?? view.time.year
      return { ...draft, year: told || history.isLimit(view.time) ? year : null, ...fact(told) }
    }
    const frame = frameOfSentence(view, history, hasRecord)
    const reported = told || history.isUnderReview(view)
    if (frame === null) {
      const compared = history.compares(view) && !promises(view) && !isGoals(view)
      return { ...draft, year: draft.year ?? null, ...fact(reported || compared) }
    }
    const [year, behind] =
      typeof frame === 'number' ? [frame, history.isOverBy(frame)] : [frame.year, history.isPast(frame)]
    if (behind && !reported && history.strives(view)) return draft
    return { ...draft, year: draft.year ?? year, ...fact(reported || behind) }
  })
}

const fact = (reported: boolean): { fact?: 'achieved' } => (reported ? { fact: 'achieved' } : {})
