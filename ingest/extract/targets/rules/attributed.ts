// A value that describes what follows it: 省级电网基本具备5%以上的尖峰负荷响应能力, 本体达到75%节能要求.
import type { TargetRule, View } from '../draft.ts'
import { isMeasure, isRegion } from '../indicator.ts'
import { pair, sharedFields } from '../pairing.ts'
import { isClosed, nounIn } from '../tail.ts'

export const attributed: TargetRule = { id: 'targets/attributed', read }

const VERB = /^(?:达到?|具备|拥有|形成|保持)$/
const REACHES = /(?:达到|具备|形成|拥有)[^的，,]{0,10}$/
/** 实现年产5万吨|海绵钛生产能力. */
const ABLE = /(?:产能|能力)$/
const STANDARD = /(?:要求|标准|水平)$/
/** 通过气电双调|形成…: how it is reached. */
const MEANS = /^(?:通过|依托|借助|利用|结合|根据|按照)|^[年日]产$/
/** 加快|形成15天储备能力. */
const HOW = /^(?:加快|尽快|基本|逐步|全面|积极|着力|稳步)+(?:形成|具备|拥有|达到)?$/
const SUBJECT = 24
/** 新建居住建筑|达到75%节能要求: which ones, where they have a verb of their own. */
const NEW = new Set(['新建', '新改建', '新开工', '改扩建', '新改扩建'])

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, subject, tail, text, quantities } = view
  if (isClosed(tail) || quantities.length !== 1) return null
  const noun = nounIn(tail)
  const reaches = head.verb === null ? REACHES.exec(text.slice(...subject.span)) : null
  const verb = head.verb ?? subject.verb
  const attains = verb === '实现' && ABLE.test(noun)
  if (!(reaches || attains || (verb !== null && VERB.test(verb)))) return null
  if (!isMeasure(noun) && !STANDARD.test(noun)) return null
  const named = ownerOf(view, reaches)
  const at = text.indexOf(noun, view.span[1])
  return pair(view, subject.span, sharedFields(view)).map((made) => ({
    ...made,
    indicator: `${named.length <= SUBJECT ? named : ''}${shareOf(view)}${noun}`,
    change: 'level',
    span: [startOf(view, reaches), at + noun.length],
  }))
}

/** 占年度最大用电负荷|5%的响应能力: a share says of what it is one. */
function shareOf({ subject, text }: View): string {
  const told = text.slice(...subject.span)
  return SHARE_OF.test(told) ? `${told}的` : ''
}
const SHARE_OF = /^占[^，,。；;\d]{2,20}$/

function startOf({ subject, head, text }: View, reaches: RegExpExecArray | null): number {
  if (!MEANS.test(text.slice(...subject.span))) return subject.start
  return reaches ? subject.span[0] + reaches.index : head.rest[1]
}

/** What has it: 需求侧 in 需求侧具备…; after a leading verb (形成最大负荷5%的能力) only a region is one. */
function ownerOf({ head, subject, text }: View, reaches: RegExpExecArray | null): string {
  const named = text.slice(
    NEW.has(subject.verb ?? '') && head.verb !== null ? subject.start : subject.span[0],
    subject.span[1],
  )
  if (MEANS.test(named) || HOW.test(named)) return ''
  if (head.verb === null && subject.verb !== null) return isRegion(named) ? named : ''
  return reaches ? named.slice(0, reaches.index) : named
}
