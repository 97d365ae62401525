// A base that is told once: in a clause of its own (与2020年相比,单位面积能耗下降5%), or with the first of two tiers.
import type { TargetDraft, TargetRefiner, View } from '../draft.ts'

export const baseline: TargetRefiner = { id: 'targets/baseline', refine }

const COMPARED = /^(?:年)?(?:度|末|底)?的?(?:相比|基础上|水平上|[^，,。；;]{0,24}为基[数准期年])/
/** Compared with something else, or told per year. */
const OTHERWISE = /比|较|年均|每年|逐年/

function refine(drafts: readonly TargetDraft[]): TargetDraft[] {
  const done: TargetDraft[] = []
  for (const draft of drafts) done.push(complete(draft, done.at(-1)))
  return done
}

function complete(draft: TargetDraft, before: TargetDraft | undefined): TargetDraft {
  if (draft.change === 'level' || draft.baselineYear !== null) return draft
  return {
    ...draft,
    baselineYear:
      baseOf(draft.view) ?? ofStep(draft, before) ?? ofFirstTier(draft, before) ?? ofEarlier(draft, before),
  }
}

function baseOf({ text, timeline, sentence, span }: View): number | null {
  const base = timeline
    .within([Math.max(sentence[0], span[0] - REACH), span[0]])
    .findLast(({ role, span: [, end] }) => role === 'base' && COMPARED.test(text.slice(end, end + 32)))
  return base?.year ?? null
}

/** How far before what is compared its base is told. */
const REACH = 400

/** 在2020年降低10%的基础上|再降低5%. */
const ofStep = ({ view }: TargetDraft, before: TargetDraft | undefined): number | null =>
  before?.rule === STEP && before.view.clause[0] === view.clause[0] ? before.year : null
const STEP = 'targets/step'

/** 甲区单位生产总值能耗, 乙区单位生产总值能耗. */
const isSameMeasure = (a: string, b: string): boolean => a === b || a.slice(-MEASURE) === b.slice(-MEASURE)
const MEASURE = 8

/** 到2025年能耗比2020年下降20%,|到2030年下降30%: nothing but the time and how much is told anew. */
function ofEarlier({ view, indicator, change }: TargetDraft, before: TargetDraft | undefined): number | null {
  const elided = view.subject.span[0] === view.subject.span[1]
  if (!before || !elided || before.indicator !== indicator || before.change !== change) return null
  const between = view.text.slice(before.span[1], view.span[0])
  return GOES_ON.test(between) && !OTHERWISE.test(between) ? before.baselineYear : null
}
const GOES_ON = /^(?:以上|以内|左右)?[,，、和]\s?[到至]?(?:20\d{2}年|“?十[四五六]五”?末)/

/** 比2020年下降14%,力争下降14.5%: the same measure at the same time, so from the same base. */
function ofFirstTier(draft: TargetDraft, before: TargetDraft | undefined): number | null {
  const { view, indicator, change } = draft
  if (!before || before.view.sentence[0] !== view.sentence[0] || before.view.time !== view.time) return null
  if (!isSameMeasure(before.indicator, indicator) || before.change !== change) return null
  return OTHERWISE.test(view.text.slice(before.span[1], view.span[0])) ? null : before.baselineYear
}
