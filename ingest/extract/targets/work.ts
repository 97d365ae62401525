// Works whose names end in a verb of change: 完成松林改造提升120万亩, 完成…、危房拆除30万平方米 tell how much work is done.
import type { Head } from './head.ts'
import type { Subject } from './subject.ts'

/** Verbs that a work follows as their object. */
const DOES = new Set(['完成', '实施', '开展'])
/** Verbs of change that are names of works; 增长, 下降 and the like say how far a figure moves. */
const WORKS = new Set(
  '提升 改善 增强 扩大 增容 拆除 压减 削减 缩减 压缩 淘汰 退出 腾退 关停 关闭 化解 减排 消减 清退'.split(' '),
)
/** 能效提升150万平方米: over how much it is done, where what is named is no extent itself. */
const LIFTS = new Set(['提升', '改善', '增强'])
const EXTENT = /(?:平方米|平方公里|公顷|亩|公里|[户套栋幢处])$/
const NAMES_EXTENT = /(?:面积|里程|长度|规模|数|量)$/
const RATE = /^(?:%|个百分点|百分点|倍)$/

/**
 * The same head and subject with the verb of change as the end of the name.
 * @param governing the verb at the beginning of the list in which the place stands
 */
export function asWork(
  text: string,
  head: Head,
  subject: Subject,
  governing: string | null,
  unit: string,
): { head: Head; subject: Subject } {
  const { verb, rest, baseline } = head
  const [start, end] = subject.span
  const does = subject.verb ?? governing
  const kept = { head, subject }
  if (verb === null || !WORKS.has(verb)) return kept
  /** ,改造提升200万亩: of what was named before. */
  if (subject.verb !== null && start === end && !RATE.test(unit) && baseline === null && unit !== '')
    return { head: { ...head, rest: [rest[0], rest[1] + verb.length], verb: null, change: null }, subject }
  const spread = LIFTS.has(verb) && EXTENT.test(unit) && !NAMES_EXTENT.test(text.slice(start, end))
  if (!spread && (does === null || !DOES.has(does))) return kept
  if (baseline !== null || RATE.test(unit) || start === end || !text.startsWith(verb, rest[1])) return kept
  const stop = rest[1] + verb.length
  const inner: Subject['inner'] = subject.inner && {
    ...subject.inner,
    span: [subject.inner.span[0], stop],
  }
  return {
    head: { ...head, rest: [rest[0], stop], verb: null, change: null },
    subject: { ...subject, span: [start, stop], inner },
  }
}
