// Shares and counts whose things are named once, behind the last: 95%的省级、90%的市级和70%的县级党政机关, 10个国家级、100个省级示范园.
import type { TargetDraft, TargetRefiner } from '../draft.ts'

export const sharedHead: TargetRefiner = {
  id: 'targets/shared-head',
  refine: (drafts) => {
    const done: TargetDraft[] = []
    for (const draft of [...drafts].reverse()) done.push(complete(draft, done.at(-1)))
    return done.reverse()
  },
}

/** 国控17个 counts before its noun is named, 10个国家级 with what says which. */
const COUNTS = new Set(['targets/counted', 'targets/output', 'targets/listed', 'targets/which'])
/** Says which, not what; its last character says by what they are told apart. */
const WHICH = /^[^、，,的]{1,6}(?<kind>[级类型线区域期控属管]|用地)$/
const JOINT = /^\s?(?:、|和|及|以及|与)\s?$/

function complete(draft: TargetDraft, next: TargetDraft | undefined): TargetDraft {
  if (next === undefined || !COUNTS.has(draft.rule) || !COUNTS.has(next.rule)) return draft
  if (isElided(draft, next)) return { ...draft, indicator: next.indicator }
  const between = draft.view.text.slice(draft.span[1], next.span[0])
  if (next.unit !== draft.unit || !JOINT.test(between)) return draft
  const kind = WHICH.exec(draft.indicator)?.groups?.kind
  if (kind === undefined) return { ...draft, indicator: draft.indicator + sharedDeed(draft, next) }
  const at = next.indicator.indexOf(kind)
  if (at < 1 || at > FARTHEST || at + kind.length === next.indicator.length) return draft
  // What they are stands behind the last, so all are read as far as that.
  return {
    ...draft,
    indicator: draft.indicator + next.indicator.slice(at + kind.length),
    span: [draft.span[0], next.span[1]],
  }
}

const FARTHEST = 6

/** 75%以上|乡镇|和50%以上农村社区建立养老服务站点: what both do. */
const sharedDeed = (draft: TargetDraft, { rule, unit, indicator }: TargetDraft): string =>
  rule === COUNTED && draft.rule === COUNTED && unit === '%' && !DEED.test(draft.indicator)
    ? (DEED.exec(indicator)?.[0] ?? '')
    : ''
const DEED = /(?<=[〇㐀-鿿]{2})(?:建立|建成(?!区)|建有|设立|达到|实现|完成|开展|创建|配备|开通)[〇㐀-鿿].*$/

/** 新建25.2万亩、|改造提升20.3万亩高标准农田. */
const isElided = (draft: TargetDraft, { view, unit, rule, indicator, span }: TargetDraft): boolean =>
  draft.indicator === '' &&
  rule === COUNTED &&
  indicator !== '' &&
  unit === draft.unit &&
  (view.subject.verb ?? view.subject.inner) !== null &&
  JOINT_OF_PLACES.test(view.text.slice(draft.span[1], span[0]))
/** 每个县至少建成2所|、园区|至少建成1所养老机构 */
const JOINT_OF_PLACES =
  /^\s?(?:、|和|及|以及|与)\s?(?:(?:每个?|各)?[〇㐀-鿿]{0,4}?(?:[省市县区州旗镇乡村]|街道|社区))?$/
const COUNTED = 'targets/counted'
