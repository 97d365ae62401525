// The policies that a policy names in 《…》: what it rests on, what it carries out, what it repeals, what it mentions.
import { OTHER_TYPE, policyType } from '../../../corpus/lexicon/policy-words.ts'
import type { Citation, Span } from '../../../corpus/schema.ts'
import { type Text, toSource } from '../../../corpus/text.ts'

type Relation = Citation['relation']

export interface Citing {
  readonly text: Text
  readonly source: string
  /** What the policy itself is called: no citation. */
  readonly own: readonly string[]
  /** Up to here it says what it rests on; further on, a policy is only mentioned. */
  readonly preamble: number
}

const NAMED = /《(?<title>[^《》\n]{2,120})》/g
/** 《方案》, 《实施意见》 are short for a policy that was named before. */
const SHORTEST = 6
const SHORT_NAMES = /(?:法|条例|公约|协定)$/
const CUE = /(?<basis>根据|依据|依照|按照|遵照|参照|结合)|(?<implements>贯彻|落实|执行|实施)/g
const REPEALED = /^[^。;；]{0,80}?(?:废止|同时失效|停止执行|不再执行)/
const SENTENCE_REACH = 400
const STRENGTH: Readonly<Record<Relation, number>> = { repeals: 3, basis: 2, implements: 1, mentions: 0 }
const SPACES = /\s+/g

/** One citation per policy, at the place that says most of it. */
export function citationsIn({ text, source, own, preamble }: Citing): Citation[] {
  const named = new Set(own.map(bare))
  const found = new Map<string, Citation>()
  for (const match of text.value.matchAll(NAMED)) {
    const title = (match.groups?.title ?? '').replace(SPACES, ' ').trim()
    if (!isPolicy(title) || named.has(bare(title))) continue
    const place: Span = [match.index, match.index + match[0].length]
    const relation = relationOf(text.value, place, preamble)
    const known = found.get(title)
    if (known && STRENGTH[relation] <= STRENGTH[known.relation]) continue
    const span = toSource(text, place)
    found.set(title, { title, relation, span, quote: source.slice(...span) })
  }
  return [...found.values()]
}

const bare = (title: string): string => title.replace(SPACES, '')

const isPolicy = (title: string): boolean =>
  (title.length >= SHORTEST || SHORT_NAMES.test(title)) && policyType(title) !== OTHER_TYPE

function relationOf(text: string, [start, end]: Span, preamble: number): Relation {
  if (REPEALED.test(text.slice(end, end + SENTENCE_REACH))) return 'repeals'
  if (start >= preamble) return 'mentions'
  const before = text.slice(Math.max(0, start - SENTENCE_REACH), start)
  const sentence = before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('\n')) + 1)
  const cue = [...sentence.replaceAll(QUOTED, '').matchAll(CUE)].at(-1)?.groups
  if (cue?.basis) return 'basis'
  return cue?.implements ? 'implements' : 'mentions'
}
/** 贯彻 in the title of another policy is no cue. */
const QUOTED = /《[^《》]{2,120}》/g
