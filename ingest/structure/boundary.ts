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

/** Enough where each number begins a line: there a title that runs into its text has lost its mark alone. */
export const CERTAIN = 40

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
  /^(?:(?:各|[省市区县州旗](?![场域容政])|自治区|国家|有关)[〇㐀-鿿、()]{1,14}?(?:委|厅|局|办|部门|单位|政府|小组|地区|区县)|在(?!于|线|地|建|校)[〇㐀-鿿]{2,8}(?:领域|行业|地区|区域|环节|园区)|[〇㐀-鿿]{2,3}[省市区县](?:[在将是要以高作地位处]|坚持|积极))/u

/** 省发展改革委会同…, 各区县教育局要…: a body and its duty; no title goes on with them. */
export const DUTY = 70
const DUTY_OPENING =
  /^(?:(?:各|[省市区县州旗](?![场域容政])|自治区|国家)[〇㐀-鿿、()]{1,34}?(?:委|厅|局|办|部门|小组|办公室|政府|中心)|各(?:部门|单位|地区?))(?:要|将|应|负责|会同|牵头|统筹|按照职责)/u
const BODY_START = '各省市区县州旗自国'
/** A body after these is their object: 推动市政府…, 向省财政厅…. */
const WANTS_OBJECT =
  /(?:建立|健全|推动|督促|指导|支持|鼓励|引导|完善|加强|强化|发挥|落实|压实|明确|配合|依托|[由对向与和及将报请为的、经把让使各省市区县州])$/u
/** Words that open a sentence and stand in no title but at its beginning. */
const OPENER = 80
const OPENS =
  /^(?:进一步|弘扬|对标|针对|为(?:了|进一步|贯彻|深入|切实)|在[〇㐀-鿿]{2,8}、[〇㐀-鿿、]{2,36}?(?:领域|行业|地区|区域|环节|园区))/u
/** 编制重点企业碳减排行动方案, 发布…行为指南: a title that names what is to be written ends with it. */
const WRITTEN = 40
/** 发布…行为指南编制…行为指南: the text comes back to what the title has. */
const REPEATED = 50
const VERB = 2
const SAME = 6
const NAMES_WRITTEN =
  /^(?:编制|制定|制订|出台|印发|发布|修订|研究制定)[〇㐀-鿿“”、]{2,26}(?:方案|规划|计划|办法|清单|名录|目录|指南|标准)$/u
const GOES_ON = '、和与及的并或体内中实执落评编修'

/** The best place within a phrase (no comma in it), the end of the phrase left out; null where it is too short. */
export function bestCut(phrase: string): Cut | null {
  let best: Cut | null = null
  const isClause = DUTY_OPENING.test(phrase)
  const last = Math.min(LONGEST, phrase.length - 2)
  for (let at = 2; at <= last; at++) {
    if (!isClause && givesDuty(phrase, at)) return later({ at, score: DUTY + scoreAt(phrase, at) }, best)
    if (!isPossible(phrase, at)) continue
    const score = scoreAt(phrase, at)
    if (!best || score > best.score) best = { at, score }
  }
  return best
}

/** Behind a body's name begins nothing new. */
const later = (cut: Cut, best: Cut | null): Cut => (best && best.score > cut.score ? best : cut)

const givesDuty = (phrase: string, at: number): boolean =>
  BODY_START.includes(phrase[at] ?? ' ') &&
  DUTY_OPENING.test(phrase.slice(at, at + 48)) &&
  !WANTS_OBJECT.test(phrase.slice(0, at))

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
  if (OPENS.test(phrase.slice(at, at + 48))) score += OPENER
  if (NAMES_WRITTEN.test(title) && !GOES_ON.includes(phrase[at] ?? ' ')) score += WRITTEN
  if (isRepeated(phrase, at)) score += REPEATED
  score += PER_CHARACTER * at
  if (at > UNUSUALLY_LONG) score += PER_CHARACTER_TOO_LONG * (at - UNUSUALLY_LONG)
  return score
}

function isRepeated(phrase: string, at: number): boolean {
  if (at < VERB + SAME) return false
  const thing = phrase.slice(VERB, at)
  return phrase.startsWith(thing, at + VERB) || phrase.startsWith(thing, at + 2 * VERB)
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
