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
  /** Tenths of a natural logarithm: above 0 an end is likelier than not, above 60 nearly certain. */
  readonly score: number
}

const LONGEST = 32
const UNUSUALLY_LONG = 20
const SHORT = 5
/** A word that was never counted: its nearest character says a little, its rarity speaks against it. */
const UNSEEN = -15
const UNSEEN_CHARACTER = -30
const CHARACTER_SHARE = 0.6
const COMMON = 30
const WITHIN = -20
const TOO_SHORT = -20
const PER_CHARACTER = -0.5
const PER_CHARACTER_TOO_LONG = -1
const AGENCY = 25
/** The text opens with who is to do it or where: 省发展改革委会同…, 各区县要…, 在重点行业…. */
const AGENCY_OPENING =
  /^(?:(?:各|[省市区县州旗]|自治区|国家|有关)[\p{Script=Han}、()]{1,14}?(?:委|厅|局|办|部门|单位|政府|小组|地区|区县)|在(?!于|线|地|建|校)\p{Script=Han}{2,8}(?:领域|行业|地区|区域|环节|园区)|\p{Script=Han}{2,3}[省市区县](?:[在将是要以高作地位处]|坚持|积极))/u

/** The best place within a phrase (no comma in it), the end of the phrase left out; null where it is too short. */
export function bestCut(phrase: string): Cut | null {
  let best: Cut | null = null
  const last = Math.min(LONGEST, phrase.length - 2)
  for (let at = 2; at <= last; at++) {
    if (!isPossible(phrase, at)) continue
    const score = scoreAt(phrase, at)
    if (!best || score > best.score) best = { at, score }
  }
  return best
}

/** Nothing counted on either side: never the best place. */
const isPossible = (phrase: string, at: number): boolean =>
  headingEndings.has(phrase.slice(at - 2, at)) ||
  headingOpenings.has(phrase.slice(at, at + 2)) ||
  headingOpenings.has(phrase.slice(at, at + 1))

function scoreAt(phrase: string, at: number): number {
  const title = phrase.slice(0, at)
  const common = commonHeadings.has(title)
  let score = endingWeight(title) + openingWeight(phrase.slice(at))
  if (common) score += COMMON
  else if (at < SHORT) score += TOO_SHORT * (SHORT - at)
  if (headingWithin.has(phrase.slice(at - 2, at + 2))) score += WITHIN
  score += PER_CHARACTER * at
  if (at > UNUSUALLY_LONG) score += PER_CHARACTER_TOO_LONG * (at - UNUSUALLY_LONG)
  return score
}

export const endingWeight = (title: string): number =>
  weight(headingEndings, title.slice(-2), title.slice(-1))

function openingWeight(text: string): number {
  const counted = weight(headingOpenings, text.slice(0, 2), text.slice(0, 1))
  return counted < AGENCY && AGENCY_OPENING.test(text.slice(0, 24)) ? AGENCY : counted
}

function weight(weights: ReadonlyMap<string, number>, two: string, one: string): number {
  return weights.get(two) ?? UNSEEN + CHARACTER_SHARE * (weights.get(one) ?? UNSEEN_CHARACTER)
}
