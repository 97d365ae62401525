// Where a title ends when no mark says so: the place before which text ends as titles do and after which it begins as
// paragraphs do.
import {
  commonHeadings,
  headingEndings,
  headingOpenings,
  headingWithin,
} from '../../corpus/lexicon/headings.ts'

export interface Cut {
  readonly at: number
  /** Above 0 an end is likelier than not; above 60 nearly certain. */
  readonly score: number
}

const LONGEST = 32
const UNUSUALLY_LONG = 20
const SHORT = 4
/** A word that was never counted: its nearest character says a little, its rarity speaks against it. */
const UNSEEN = -15
const UNSEEN_CHARACTER = -30
const CHARACTER_SHARE = 0.6
const COMMON = 30
const WITHIN = -20
const TOO_SHORT = -20
const PER_CHARACTER_TOO_LONG = -1
const AFTER_COMMA = -30
const STOP = /[。;；:：\n]/

/** The best place, or null where the text has none before it stops. */
export function bestCut(text: string): Cut | null {
  let best: Cut | null = null
  let commas = 0
  const last = Math.min(LONGEST, text.length - 2)
  for (let at = 2; at <= last; at++) {
    const before = text[at - 1] ?? ''
    if (STOP.test(before)) break
    if (before === ',' || before === '，') commas++
    const score = scoreAt(text, at) + (commas > 0 ? AFTER_COMMA : 0)
    if (!best || score > best.score) best = { at, score }
  }
  return best
}

function scoreAt(text: string, at: number): number {
  const title = text.slice(0, at)
  let score = endingWeight(title) + openingWeight(text.slice(at, at + 2))
  if (headingWithin.has(text.slice(at - 2, at + 2))) score += WITHIN
  if (commonHeadings.has(title)) score += COMMON
  if (at < SHORT) score += TOO_SHORT
  if (at > UNUSUALLY_LONG) score += PER_CHARACTER_TOO_LONG * (at - UNUSUALLY_LONG)
  return score
}

export const endingWeight = (title: string): number =>
  weight(headingEndings, title.slice(-2), title.slice(-1))

export const openingWeight = (text: string): number =>
  weight(headingOpenings, text.slice(0, 2), text.slice(0, 1))

function weight(weights: ReadonlyMap<string, number>, two: string, one: string): number {
  return weights.get(two) ?? UNSEEN + CHARACTER_SHARE * (weights.get(one) ?? UNSEEN_CHARACTER)
}
