// A value that is a part of something named before it: 拆除建筑面积不应大于现状总建筑面积的20%, 达到汽车新车销售量的50%.
import { levelVerbs, maxWords, minWords } from '../../../../corpus/lexicon/quantity-words.ts'
import type { Bound } from '../../numbers/quantity.ts'
import type { TargetRule, View } from '../draft.ts'
import { readHead } from '../head.ts'
import { pair, sharedFields } from '../pairing.ts'
import { afterLead, readSubject } from '../subject.ts'
import { isClosed } from '../tail.ts'

export const shareOf: TargetRule = { id: 'targets/share-of', read }

const OF = /的\s?$/
/** What a share is of, when 的 is left out: 不低于最大用电负荷5%. */
const WHOLE =
  /(?:负荷|容量|规模|总量|面积|数量|销量|销售量|产值|总数|总额|用量|总?(?:课时|学时|床位)数?|总人[口数]|总户数)$/
const VERB =
  /(?:达到|提高到|提升到|提升至|提高至|控制在|占到|占(?!比)|不(?:得|应|能|可|宜|许|准|再)?(?:[大低高小多少]于|超过|突破)|超过)/g
const OWN_VERB = new Set(['占', '占到'])

function read(view: View): ReturnType<TargetRule['read']> {
  const { head, tail, text, timeline, quantities } = view
  if (head.verb !== null || !isClosed(tail) || quantities[0]?.unit !== '%') return null
  const [from, to] = head.rest
  const before = text.slice(from, to)
  const of = OF.exec(before)
  const verb = [...before.matchAll(VERB)].at(-1)
  if (!verb || verb.index === 0 || !(of || OWN_VERB.has(verb[0]) || WHOLE.test(before))) return null
  const at = from + verb.index
  const inner = readHead(text, from, at + verb[0].length, timeline)
  const subject = readSubject(text, inner.rest, timeline)
  if (subject.span[0] === subject.span[1]) return null
  const end = OWN_VERB.has(verb[0]) ? to - (of?.[0].length ?? 0) : subject.span[1]
  const made = pair(view, afterLead(text, [subject.start, end]), {
    ...sharedFields(view),
    stretch: head.stretch || inner.stretch,
  })
  const bound = boundBefore(verb[0])
  return made.map((one) => (one.bound === 'exact' && bound ? { ...one, bound } : one))
}

function boundBefore(verb: string): Bound | null {
  if (levelVerbs.has(verb)) return null
  if (minWords.has(verb)) return 'min'
  return maxWords.has(verb) ? 'max' : null
}
