// Where a policy opens when no contents page and no form of heading tells: a title on its own lines, then what only follows
// the title of a whole document, its number, its addressees or the clause of purpose. Texts that a notice carries, annexes
// and repetitions of the title belong to the policy that is open.
import { type Block, skipSpace } from './blocks.ts'
import type { Heading } from './heading.ts'
import { lineAt, titleLinesAt } from './title-lines.ts'
import { bareTitle } from './titles.ts'

export interface Opening {
  readonly at: number
  readonly heading: Heading
}

/** 国发〔2021〕23号. */
export const DOCUMENT_NUMBER = /^[〇㐀-鿿()]{1,20}[〔[(]\s?(?:19|20)\d\d\s?[〕\])]\s?(?:第\s?)?\d{1,5}\s?号/u
/** 各区县人民政府,有关单位: */
export const ADDRESSEES = /^(?:各|有关|[〇㐀-鿿]{2,20}(?:政府|委员会|[省市区县局厅部院委])[,、]).{0,300}:$/u
/** 为贯彻…, 根据…, 现将…: how a text of its own begins. */
export const PURPOSE =
  /^(?:为(?:了|深入|全面|贯彻|落实|进一步|加快|推动|推进|做好|规范|加强|切实|统筹|积极|有效|有力|扎实|促进|坚决|打好|提升|提高|保障|完善|建立|大力|认真|着力|充分|实现|更好)|根据|按照|依据|依照|遵照|现将|现就|经|第一条|第一章)/
const ISSUED =
  /^[\d〇一二三四五六七八九十]{4}年[\d一二三四五六七八九十]{1,3}月|^[(（](?:此件|征求意见稿|试行|\d{4}年).{0,40}[)）]$/
const ANNEX_BEFORE =
  /(?:^|\n)\s{0,20}附\s{0,4}[件表录]\s{0,4}[\d一二三四五六七八九十]{0,3}\s{0,2}[:：]?\s{0,40}$/
const CARRIED = /(?:印发|转发|现将|制定了?|起草了?|公开征求|审议通过|修订了?)[^。]{0,200}$/
const LOOK_AHEAD = 4
const NOTICE = 3_000

/** Openings in order, each of another policy; a file of one policy gives at most one. */
export function openingsAmong(value: string, blocks: readonly Block[]): Opening[] {
  const openings: Opening[] = []
  let past = 0
  for (const { at } of blocks) {
    if (at < past) continue
    const heading = titleLinesAt(value, at)
    if (!heading) continue
    past = heading.bodyStart
    if (heading.title.length < SHORTEST_TITLE || !opensDocument(value, heading.bodyStart)) continue
    const open = openings.at(-1)
    if (!open || !belongsTo(open, { at, heading }, value)) openings.push({ at, heading })
  }
  const carried = handedOn(value.slice(0, openings[0]?.at ?? 0))
  return openings.filter(
    ({ heading }) => !carried.some((title) => bareTitle(title) === bareTitle(heading.title)),
  )
}

/** 《甲方案》《乙方案》已经省政府同意,现印发给你们: the titles that a letter without a heading of its own carries. */
function handedOn(letter: string): readonly string[] {
  const sentence = letter.length > NOTICE ? undefined : HANDED_ON.exec(letter)?.[0]
  return sentence?.match(QUOTED) ?? []
}
const HANDED_ON = /《[^。]{6,800}》[^。《》]{0,60}现(?:予以?)?(?:印发|下发|发布|转发)/
/** 主要政策措施 heads a part of a policy. */
const SHORTEST_TITLE = 9

/** A document by its number or addressees, or by a purpose after which the numbering begins anew. */
function opensDocument(value: string, bodyStart: number): boolean {
  const opening = openingOf(value, bodyStart)
  return opening === 'letterhead' || (opening === 'purpose' && beginsNumbering(value, bodyStart))
}

/** Whether what follows a title is the beginning of a text. */
export const opensText = (value: string, bodyStart: number): boolean => openingOf(value, bodyStart) !== null

function openingOf(value: string, bodyStart: number): 'letterhead' | 'purpose' | null {
  let at = bodyStart
  for (let line = 0; line < LOOK_AHEAD && at < value.length; line++) {
    const { text, end } = lineAt(value, at)
    if (DOCUMENT_NUMBER.test(text) || ADDRESSEES.test(text)) return 'letterhead'
    if (PURPOSE.test(text)) return 'purpose'
    if (!ISSUED.test(text)) return null
    at = skipSpace(value, end)
  }
  return null
}

export const TOP_NUMBER =
  /(?:^|\n)\s{0,20}(?:([一二三四五六七八九十]{1,3})、|第([一二三四五六七八九十]{1,3})[条章])/
const beginsNumbering = (value: string, bodyStart: number): boolean => {
  const [, part, article] = TOP_NUMBER.exec(value.slice(bodyStart, bodyStart + NOTICE)) ?? []
  return (part ?? article) === '一'
}

/** What a notice carries may be marked as a draft where it follows. */
const DRAFT = /[(（][^()（）]{1,12}稿[)）]$/u

function belongsTo(open: Opening, next: Opening, value: string): boolean {
  const [outer, inner] = [bareTitle(open.heading.title), bareTitle(next.heading.title.replace(DRAFT, ''))]
  if (outer.includes(inner) || inner.includes(outer)) return true
  if (ANNEX_BEFORE.test(value.slice(Math.max(open.at, next.at - 60), next.at))) return true
  return isCarried(value.slice(open.at, Math.min(next.at, open.at + NOTICE)), inner)
}

/** Whether a notice's own text says that it carries a title, in 《》 or in its list of annexes. */
function isCarried(notice: string, title: string): boolean {
  for (const { 0: quoted, index } of notice.matchAll(QUOTED)) {
    if (bareTitle(quoted).includes(title) && CARRIED.test(notice.slice(Math.max(0, index - 240), index)))
      return true
  }
  return notice
    .split('\n')
    .some((line) => ANNEX_ITEM.test(line.trim()) && bareTitle(line.trim().replace(ANNEX_ITEM, '')) === title)
}
export const QUOTED = /《(?:[^《》\n]|《[^《》\n]{1,80}》){2,160}》/g
const ANNEX_ITEM = /^(?:附\s{0,4}件\s{0,4}[:：]?\s{0,4})?(?:\d{1,2}[.、．]\s{0,2})?/
