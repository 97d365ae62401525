// Headings of flattened texts behind a title, a page number or a contents page, with no mark between: …规划第一章发展基础第一节…,
// 25I一、面临形势(一)发展基础.
import type { Mark } from './marks.ts'
import { styleOf } from './styles.ts'

/** How far what tells a heading may stand behind its number. */
export const TITLE_AND_MORE = 40
/** 总体构想|(一)指导思想: the first of the level below follows at once. */
export const HOLDS_FIRST = /^[^。;；,，:：\n]{2,30}[(（]一[)）]/
/** Among the first items; the later ones go on with a list. */
const FIRST_FEW = 3
/** 依照本条例第三章的规定 is no heading. */
const REFERRED =
  /^\s?(?:[^“〇㐀-鿿\s]|(?:的|规定|所|中|内|之|至|到|和|与|及|、|有关|第[一二三四五六七八九十]{1,3}条))/u
const REFERS = /[、，,；;：“《(（按据照见本]\s?$|(?:本法|条例|办法|规定|细则|符合|违反)$/u
const REFERS_REACH = 4
const ARTICLE_RANK = styleOf('article').rank
const HAN_RANK = styleOf('han').rank

export function opensGlued(text: string, mark: Mark): boolean {
  if (mark.boundary !== 'none') return false
  const rest = text.slice(mark.end, mark.end + TITLE_AND_MORE)
  if (mark.rank === HAN_RANK) return mark.ordinal <= FIRST_FEW && HOLDS_FIRST.test(rest)
  if (mark.rank >= ARTICLE_RANK || REFERRED.test(rest)) return false
  return !REFERS.test(text.slice(Math.max(0, mark.at - REFERS_REACH), mark.at))
}
