// Everything in a text that could number a heading (第一章, 一、, (一), 1., (1), ①, 专栏1, 附件1), with what stands
// before it. Which of them do is decided by their order, not here.
import { decimalMarks } from './decimal.ts'
import { ordinal } from './ordinal.ts'
import { type StyleName, styleOf } from './styles.ts'

/** What a mark follows: a line break, the end of a sentence, a colon, or the middle of one. */
export type Boundary = 'line' | 'stop' | 'colon' | 'none'

export interface Mark {
  readonly at: number
  /** The first character of what it numbers. */
  readonly end: number
  readonly style: StyleName
  readonly rank: number
  /** 0 where it has none (专栏 alone). */
  readonly ordinal: number
  readonly number: string
  readonly boundary: Boundary
}

const MARK =
  /第(?<classed>[一二三四五六七八九十百]{1,5}|\d{1,3})(?<classifier>[编篇章节条])|(?<han>[一二三四五六七八九十]{1,3})[、,.'’]|[(（](?:(?<hanParen>[一二三四五六七八九十]{1,3})|(?<arabicParen>\d{1,2}))[)）]|(?<arabic>\d{1,2})[.．、](?![\d%a-z])|(?<circled>[①-⑳])|专栏[^\S\n]?(?<box>\d{1,2})?(?:[.-]\d{1,2})?|附[件表录](?:[^\S\n]?(?<annex>\d{1,2}|[一二三四五六七八九十]))?/gu
const FRONT =
  /^(?<lead>[^\S\n]{0,20})(?:序[^\S\n]{1,4})?(?:前[^\S\n]{0,4}言|序[^\S\n]{0,4}言|引[^\S\n]{0,4}言|导[^\S\n]{0,4}言|绪[^\S\n]{0,4}论|结[^\S\n]{0,4}语|结束语|后[^\S\n]{0,4}记)[^\S\n]{0,20}$/gmu
/** A part of a report by the time it is about; a sentence or clause has marks inside. */
const REPORT =
  /^(?<lead>[^\S\n]{0,20})(?:“?十[三四五六七]五”?(?:时期|期间)|20\d\d年|过去的?[一五]年|(?:今后|未来)[三五]年|今年)[^\n。,;:!?，；：]{0,30}(?:回顾|成就|成绩|目标|任务|安排|工作|要求|部署|打算|考虑)[^\S\n]{0,20}$/gmu
const STOPS = '。!！?？)）】〕]」”》'
const COLONS = ':：'
const DIGIT = /[\d.．%‰A-Za-z]/
const HAN_NUMERAL = /[第之统唯其〇一二三四五六七八九十百千万数]/
const REFERENCE = /[第见按照述图表]/
/** A reference goes on so: (一)款, (二)项, (三)、(四), 专栏1所示. */
const CONTINUED = /^[^\S\n]{0,2}(?:[款项条)）》、,，]|所[示列])/
/** 开设“碳达峰”专栏: a column of a newspaper, no box. */
const NAMES_CLOSE = '”」》'
const JOINED = /^[^\S\n]{0,2}(?:[至和及与]|是)/
/** 附件:1.… lists the annexes; it is none. */
const LIST_OF_ANNEXES = /^[^\S\n]{0,4}[:：](?:[^\S\n]{0,20}\S|\s{0,40}1[.．、])/
const ANNEX_NAMES = /[^\S\n]{0,4}[:：]\s{0,40}(?:\d{1,2}[.．、][^\n]{1,100}(?:\n\s{0,20}|$)){1,40}/y
const CIRCLED_ONE = 0x2460

/** In reading order, from `from` on. */
export function marksOf(text: string, from: number): Mark[] {
  const numbers = numbersIn(text, from)
  const others = [
    ...decimalMarks(text, from),
    ...unnumbered(text, from, FRONT, 'front'),
    ...betweenLists(unnumbered(text, from, REPORT, 'report'), numbers),
  ]
  return others.length === 0 ? numbers : [...numbers, ...others].sort((a, b) => a.at - b.at)
}

/** Parts of a report hold lists whole: a line within one, before its next number, is no part. */
function betweenLists(reports: readonly Mark[], numbers: readonly Mark[]): Mark[] {
  const wide = numbers.filter(({ rank, style }) => rank <= WIDEST_LIST && style !== 'annex')
  const parts: Mark[] = []
  let at = 0
  for (const mark of reports) {
    while ((wide[at]?.at ?? Number.POSITIVE_INFINITY) <= mark.at) at++
    const next = wide[at]
    if (at === 0 || next?.ordinal === 1 || (!next && parts.length > 0)) parts.push(mark)
  }
  return parts
}

const WIDEST_LIST = styleOf('han').rank

/** Headings that have no number. */
function unnumbered(text: string, from: number, form: RegExp, style: StyleName): Mark[] {
  const { rank } = styleOf(style)
  return Array.from(text.matchAll(form), ({ index, groups }): Mark => {
    const at = index + (groups?.lead ?? '').length
    return { at, end: at, style, rank, ordinal: 0, number: '', boundary: 'line' }
  }).filter(({ at }) => at >= from)
}

function numbersIn(text: string, from: number): Mark[] {
  const marks: Mark[] = []
  let done = from
  for (const match of text.matchAll(MARK)) {
    if (match.index < done) continue
    const mark = read(text, from, match.index, match[0], match.groups ?? {})
    if (mark && plausible(text, mark)) marks.push(mark)
    else if (mark?.style === 'annex') done = endOfList(text, mark.end)
  }
  return marks
}

/** Past the lines that name the annexes: 1.甲表 / 2.乙表. */
function endOfList(text: string, at: number): number {
  ANNEX_NAMES.lastIndex = at
  return at + (ANNEX_NAMES.exec(text)?.[0].length ?? 0)
}

function read(
  text: string,
  from: number,
  at: number,
  number: string,
  groups: Record<string, string | undefined>,
): Mark | null {
  const [style, written] = named(groups, number)
  const end = at + number.length
  const { rank } = styleOf(style)
  const count = style === 'circled' ? number.charCodeAt(0) - CIRCLED_ONE + 1 : ordinal(written)
  return {
    at,
    end,
    style,
    rank,
    ordinal: count,
    number,
    boundary: at === from ? 'line' : boundaryAt(text, at),
  }
}

function named(groups: Record<string, string | undefined>, number: string): [StyleName, string] {
  if (groups.classed !== undefined) return [CLASSIFIED[groups.classifier ?? ''] ?? 'article', groups.classed]
  for (const name of ['han', 'hanParen', 'arabicParen', 'arabic', 'circled'] as const)
    if (groups[name] !== undefined) return [name, groups[name]]
  return number.startsWith('专') ? ['box', groups.box ?? ''] : ['annex', groups.annex ?? '']
}

const CLASSIFIED: Readonly<Record<string, StyleName>> = {
  编: 'part',
  篇: 'part',
  章: 'chapter',
  节: 'section',
  条: 'article',
}

function boundaryAt(text: string, at: number): Boundary {
  let before = at - 1
  while (before >= 0 && (text[before] === ' ' || text[before] === '\t')) before--
  const character = text[before]
  if (character === undefined || character === '\n') return 'line'
  if (STOPS.includes(character)) return 'stop'
  return COLONS.includes(character) ? 'colon' : 'none'
}

/** Not a part of a number, a date, a word (统一、) or a reference ((一)款, 见专栏1). */
function plausible(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1] ?? ''
  if (CONTINUED.test(text.slice(mark.end, mark.end + 6))) return false
  if (mark.style === 'annex')
    return mark.boundary === 'line' && !LIST_OF_ANNEXES.test(text.slice(mark.end, mark.end + 60))
  if (mark.boundary === 'line') return true
  if (mark.style === 'box' && mark.ordinal === 0 && NAMES_CLOSE.includes(before)) return false
  if (mark.boundary === 'none' && JOINED.test(text.slice(mark.end, mark.end + 4))) return false
  switch (mark.style) {
    case 'han':
      return !HAN_NUMERAL.test(before)
    case 'arabic':
      return !DIGIT.test(before) && !REFERENCE.test(before)
    default:
      return !REFERENCE.test(before)
  }
}
