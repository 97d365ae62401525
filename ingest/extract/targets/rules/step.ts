// The first of two steps: 能耗在2020年降低10%的基础上再降低5% starts from what had been reached.
import { decreaseVerbs, increaseVerbs } from '../../../../corpus/lexicon/quantity-words.ts'
import type { TargetRule } from '../draft.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead } from '../subject.ts'
import { isStep } from '../tail.ts'

export const step: TargetRule = { id: 'targets/step', read }

/** 在2020年|提高节能|30%: what is measured stands behind the verb. */
const LONGEST = 12
const FIGURE = /\d/
/** 上年 names no year. */
const YEAR_BEFORE = /^(?:上|去|前)/

function read(view: Parameters<TargetRule['read']>[0]): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, span, timeline, clause } = view
  if ((head.change === 'level' && head.verb !== '在') || !isStep(tail)) return null
  const time = head.baseline ?? timeline.within([clause[0], span[0]]).at(-1) ?? null
  const last = YEAR_BEFORE.test(text.slice(time?.span[0] ?? span[0], span[0]))
  const own = afterLead(text, subject.span)
  const from = time?.span[1] ?? clause[0]
  const verb = [increaseVerbs, decreaseVerbs].map((verbs) => verbs.startingAt(text, from)).find((one) => one)
  const behind = from + (verb?.length ?? 0)
  const named =
    verb && span[0] - behind >= 2 && span[0] - behind <= LONGEST ? ([behind, span[0]] as const) : own
  const name = text.slice(...named).trim()
  if (name.length < 2 || FIGURE.test(name)) return []
  return pair(view, [...named], sharedFields(view)).map((made) => ({
    ...made,
    year: last ? null : (time?.year ?? null),
    baselineYear: null,
    fact: 'base' as const,
  }))
}
