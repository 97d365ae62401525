// Dates as signatures, covers and page data write them → EDTF: 2021年9月16日, 二〇二一年八月, 2018-11-07.
import { toNumber } from '../time/numerals.ts'

const WRITTEN =
  /(?<!(?:19|20)\d{2} ?[-—–－~至] ?)(?<year>(?:19|20)\d{2}|[二一][〇○ＯOo零0九][〇㐀-鿿○ＯOo0]{2}) ?年(?: ?(?<month>\d{1,2}|[一二三四五六七八九十]{1,2}) ?月(?: ?(?<day>\d{1,2}|[一二三四五六七八九十]{1,3}) ?日)?)?/
const DASHED = /(?<![\d.])(?<year>(?:19|20)\d{2})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?![\d.])/
/** 2021 年 12: a line that lost its 月. */
const CUT = /^(?<year>20\d{2}) ?年 ?(?<month>1[0-2]|0?[1-9])$/
const ZERO = /[○ＯOo零0]/g
const ARABIC = /^\d/

/** The first date in a text as EDTF, to the day, month or year that it gives; null where there is none. */
export function dateIn(text: string): string | null {
  const groups = (CUT.exec(text) ?? WRITTEN.exec(text) ?? DASHED.exec(text))?.groups
  if (!groups?.year) return null
  const year = toNumber(ARABIC.test(groups.year) ? groups.year : groups.year.replace(ZERO, '〇'))
  const [month, day] = [groups.month, groups.day].map((part) => (part ? toNumber(part) : 0))
  if (Number.isNaN(year) || !month || month > 12) return Number.isNaN(year) ? null : String(year)
  const edtf = `${year}-${two(month)}`
  return day && day <= 31 ? `${edtf}-${two(day)}` : edtf
}

const two = (value: number): string => String(value).padStart(2, '0')

const WRITTEN_MONTH = String.raw`(?:(?:19|20)\d{2}|[二一][〇○ＯOo零0九][〇㐀-鿿○ＯOo0]{2}) ?年 ?(?:\d{1,2}|[一二三四五六七八九十]{1,2}) ?月`
const OF_MONTH = String.raw` ?(?:\d{1,2}|[一二三四五六七八九十]{1,3}) ?日`
/** A year and a month, with or without its day, as covers write them; no groups. */
export const WRITTEN_DATE = `${WRITTEN_MONTH}(?:${OF_MONTH})?`
/** To the day. */
export const WRITTEN_DAY = WRITTEN_MONTH + OF_MONTH
/** To the day and in figures alone. */
export const DAY_IN_FIGURES = String.raw`(?:19|20)\d{2}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日`
const DATE_LINE = new RegExp(`^${WRITTEN_DATE}$`)

/** Whether a line is nothing but a date. */
export const isDateLine = (line: string): boolean => DATE_LINE.test(line) || CUT.test(line)
