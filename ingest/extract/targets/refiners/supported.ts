// A count without a verb stands only beside another output of its sentence: 建成绿色园区30个、绿色工厂300家.
import { inOneUnit } from '../../numbers/magnitude.ts'
import type { TargetDraft, TargetRefiner, View } from '../draft.ts'

export const supported: TargetRefiner = {
  id: 'targets/supported',
  refine: (drafts) => drafts.filter((draft, index) => !draft.dependent || hasCompany(draft, drafts, index)),
}

/** 二级河道22条,其中海河以北7条: what leans on a count that is reported, or on none that stands, is promised by nobody. */
export function standing(drafts: readonly TargetDraft[]): readonly TargetDraft[] {
  if (!drafts.some(leans)) return drafts
  const promises: TargetDraft[] = []
  return drafts.filter((draft) => {
    const stands = !leans(draft) || hasCompany(draft, promises, promises.length)
    if (stands && isPromise(draft)) promises.push(draft)
    return stands
  })
}

const isPromise = ({ fact }: TargetDraft): boolean => fact === undefined
const leans = (draft: TargetDraft): boolean => draft.dependent === true && isPromise(draft)

const OUTPUTS = new Set(['targets/output', 'targets/counted', 'targets/listed'])

const LISTED = 'targets/listed'
const BARE = 'targets/bare'
/** 每千人口床位数7张|、医师3人. */
const isNext = (view: View, other: TargetDraft): boolean =>
  JOINT.test(view.text.slice(other.span[1], view.subject.start))
/** 断面达到10个(|占比47%). */
const IN_BRACKET = /^[^，,。；;]{0,12}[(（]$/
const JOINT = /^\s?[、和及与]\s?$/

/** @param end how many of them stand before the draft */
function hasCompany({ view, rule, unit }: TargetDraft, drafts: readonly TargetDraft[], end: number): boolean {
  let last = end - 1
  while (last >= 0 && drafts[last]?.view === view) last--
  const other = drafts[last]
  if (other?.view.sentence[0] !== view.sentence[0]) return false
  if (rule === BARE) return IN_BRACKET.test(view.text.slice(other.span[1], view.subject.start))
  if (unit === '%') return other.unit === unit
  const { subject, head } = other.view
  if (view.governing !== null && (view.governing === subject.verb || view.governing === head.verb))
    return true
  if (rule === LISTED && other.rule === BARE && isNext(view, other)) return true
  return rule === 'targets/counted' || OUTPUTS.has(other.rule) || inOneUnit(unit, other.unit)
}
