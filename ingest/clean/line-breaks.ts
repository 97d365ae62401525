// Joins the lines that a column width, a page or a lost picture broke inside a sentence. Breaks between paragraphs, around
// headings and list items stay: only a line that cannot end there is joined to the next. Readers that see where lines stand on the
// page (those that tell its furniture) have joined them already.
import { pageFields } from '../../corpus/lexicon/policy-words.ts'
import type { Page, Source } from '../../corpus/schema.ts'
import { type Edit, spanFromSource, type Text } from '../../corpus/text.ts'
import { type Cleaner, type Cleaning, info, UNCHANGED } from './cleaner.ts'
import { isCut, isSplitPair } from './cut-phrases.ts'
import { closelySpaced, widthsOf } from './line-widths.ts'
import { type Line, linesOf } from './lines.ts'
import { DATE_LINE, FIELD, HEADING_START, SIGNATURE, TITLE_END } from './policy-words.ts'

export const lineBreaks: Cleaner = { id: 'line-breaks', clean: join }

/** Blank lines that a break inside a sentence may have left. */
const WIDEST_GAP = 2
/** A shorter line without an end may be a heading. */
const RUNNING_TEXT = 30

const OPEN_END = /[,、(《“‘〔〈]$/
/** Words that need another after them. */
const HANGING_WORD =
  /(?:较|达|到|达到了|为|的|和|与|及|以及|或|在|对|将|把|由|从|按|以|于|约|近|超过|不低于|不少于|分别|同比|并)$/
/** 完成森林抚育|10.67 万公顷: begins as the number of a heading would. */
const FIGURE = /^\d{1,4}(?:\.\d{1,4})?\s?(?:[十百千]?[万亿]|[%‰]|公顷|平方|立方|公里|千瓦|吨|亩)/
/** 重要水源地|25 度以上坡耕地: what opens a heading would have a stop behind its number. */
const BARE_NUMBER = /^\d{1,2}\s\p{Script=Han}/u
const SENTENCE_END = /[。;:!?…][”’」』)）]{0,2}$|负责[)]$|^[|]|[|]$/
/** Data of a document stand each in a line of its own, like an address. */
const DATA = /^(?:(?<label>\p{Script=Han}{2,8}):|https?:)/u
/** Labels of rows, which no page has beside it. */
const ROW_LABELS: ReadonlySet<string> = new Set(['序号', '编号', '备注'])
const INNER_PUNCTUATION = /[。,;]/
const PUNCTUATION = /[、:)”》]/
const LATIN_END = /[A-Za-z]$/
const LATIN_START = /^[A-Za-z]/
const STRAIGHT_START =
  /^(?:第[一二三四五六七八九十百\d]{1,4}[章节条编篇]|[一二三四五六七八九十]{1,3}、(?![一二三四五六七八九十]{1,2}[级类星等线产流次期])|[(][一二三四五六七八九十]{1,3}[)]|专栏|附件|附表)/

function join(text: Text, { furniture, pages }: Source): Cleaning {
  if (furniture) return UNCHANGED
  const { value } = text
  const lines = closelySpaced(linesOf(value))
  const { isFull, isNearlyFull } = widthsOf(lines, value)
  const [bracketed, overflowing] = [insideBrackets(lines), overflows(lines, isFull)]
  const atPageEnd = pageEnds(lines, text, pages)
  let goesOn = false
  const edits = lines.flatMap((line, index): Edit[] => {
    const next = lines[index + 1]
    const isInside = bracketed.has(index) || overflowing.has(index)
    const reach = {
      isFull: isFull(index),
      isNearlyFull: isNearlyFull(index),
      isPageEnd: atPageEnd.has(index),
      isSigned:
        next !== undefined && SIGNATURE.test(next.text) && DATE_LINE.test(lines[index + 2]?.text ?? ''),
      goesOn,
      isNoted: isNoted(value, line),
      isBehindArticle: LONE_ARTICLE.test(lines[index - 1]?.text ?? ''),
    }
    goesOn = next !== undefined && (isInside || isBroken(line, next, reach))
    return next && goesOn ? [joint(line, next, value)] : []
  })
  if (edits.length === 0) return UNCHANGED
  const message = `接合句中断行 ${edits.length} 处`
  return { edits, diagnostics: [info('line-breaks', message, text, edits[0]?.span)] }
}

function joint(line: Line, next: Line, value: string): Edit {
  const start = line.span[0] + value.slice(...line.span).trimEnd().length
  const end = next.span[0] + value.slice(...next.span).search(VISIBLE)
  return { span: [start, end], text: LATIN_END.test(line.text) && LATIN_START.test(next.text) ? ' ' : '' }
}
const VISIBLE = /\S/

interface Reach {
  readonly isFull: boolean
  readonly isNearlyFull: boolean
  /** A page mark stood between it and the next. */
  readonly isPageEnd: boolean
  /** The next line names who signed, the one below it when. */
  readonly isSigned: boolean
  /** The line is itself the rest of one. */
  readonly goesOn: boolean
  /** It ends with a bracket behind a full stop. */
  readonly isNoted: boolean
  /** 第四条 has the line before to itself: this is the first of its text. */
  readonly isBehindArticle: boolean
}

function isBroken(
  { text }: Line,
  next: Line,
  { isFull, isNearlyFull, isPageEnd, isSigned, goesOn, isNoted, isBehindArticle }: Reach,
): boolean {
  if (isHalfTitle(text, next.text)) return true
  if (next.gap > WIDEST_GAP || isNoted || isSigned || STRAIGHT_START.test(next.text)) return false
  if (SENTENCE_END.test(text)) return text.endsWith(':') && isSplitPair(text, next.text)
  if (isData(next.text) || isData(text)) return false
  if (isRow(text) || isRow(next.text)) return false
  if (OPEN_END.test(text) || isCut(text, next.text, goesOn)) return true
  const isOfArticle = isLongArticle(text) || (isBehindArticle && text.length >= LONGEST_TITLE)
  if (isOfArticle && !HEADING_START.test(next.text)) return true
  const isRunning = INNER_PUNCTUATION.test(text) && !isHeading(text)
  const isFigure = FIGURE.test(next.text) || (isFull && isRunning && BARE_NUMBER.test(next.text))
  if (HEADING_START.test(next.text) && !isFigure) return false
  // 完成期限:… at the start of a line that is itself the rest of one is no label.
  if (!goesOn && (FIELD.test(text) || SIGNATURE.test(text))) return false
  if (HANGING_WORD.test(text) && !isShortHeading(text)) return true
  if (next.gap === 0 && (isFull || (isNearlyFull && isRunningOn(text, next, goesOn)))) return true
  return isRunning && (isFull || isPageEnd || text.length >= RUNNING_TEXT)
}

/** The lines that a page mark, taken out before, followed. */
function pageEnds(lines: readonly Line[], text: Text, pages: readonly Page[]): ReadonlySet<number> {
  const ends = new Set<number>()
  let index = 0
  for (const { mark } of pages) {
    if (mark === null) continue
    const [at] = spanFromSource(text, mark)
    while (index < lines.length && (lines[index]?.span[0] ?? at) < at) index++
    ends.add(index - 1)
  }
  return ends
}

/** 国务院关于印发国家环境保护⏎⏎⏎“十一五”规划的通知: only the rest says what it is, however far below it stands. */
const isHalfTitle = (text: string, next: string): boolean =>
  HALF_TITLE.test(text) && !TITLE_END.test(text) && REST_OF_TITLE.test(next)
const HALF_TITLE =
  /^[^。,;:!?]{0,30}(?:政府|办公[厅室]|国务院|委员会|[厅局委部])关于(?:印发|转发|批转|发布|公布)[^。,;:!?》]{2,40}$/u
const REST_OF_TITLE =
  /^[“\p{Script=Han}][^。,;:!?]{0,60}的(?:通知|意见|决定|批复|公告)(?!\p{Script=Han}{1,24}(?!\p{Script=Han}|〔))/u

/** …落地见效。(责任单位:市发展改革委): the measure ends with who is responsible, in one line or over several. */
function isNoted(value: string, { text, span: [, end] }: Line): boolean {
  return (
    (text.endsWith(')') || text.endsWith(']')) && NOTE.test(value.slice(Math.max(0, end - LONGEST_NOTE), end))
  )
}
const NOTE = /[。;!?][”’」』》]?\s{0,4}(?:\([^()]{6,}\)|\[[^[\]]{6,}\])\s*$/
const LONGEST_NOTE = 400

/** Words of a sentence on either side of the break, and no title before it. */
function isRunningOn(text: string, next: Line, goesOn: boolean): boolean {
  if (INNER_PUNCTUATION.test(text)) return true
  if (TITLE_END.test(text)) return false
  return goesOn || PUNCTUATION.test(text) || (INNER_PUNCTUATION.test(next.text) && !isHeading(text))
}

/** What is left of a full line that was too long by some characters: a line of its own, then the text goes on. */
const LONGEST_OVERFLOW = 4
/** In a file where lines run over, they do so again and again; once it is the end of a title. */
const FEWEST_OVERFLOWS = 3

function overflows(lines: readonly Line[], isFull: (index: number) => boolean): ReadonlySet<number> {
  const found = lines.flatMap(({ text, gap }, index) => {
    const [before, next] = [lines[index - 1], lines[index + 1]]
    if (isData(text) || isData(next?.text ?? '')) return []
    const isRest = text.length <= LONGEST_OVERFLOW && gap === 0 && next?.gap === 0 && !SENTENCE_END.test(text)
    const runsOver = before && isFull(index - 1) && !SENTENCE_END.test(before.text)
    return isRest && runsOver && !HEADING_START.test(next.text) && !HEADING_START.test(text) ? [index] : []
  })
  return new Set(found.length < FEWEST_OVERFLOWS ? [] : found)
}

/** Cells that a tab parts: the next row is no rest of this one, also where its first cells are empty. */
const isRow = (text: string): boolean => text.includes('\t')

function isData(text: string): boolean {
  const data = DATA.exec(text)
  const label = data?.groups?.label
  return data !== null && (label === undefined || pageFields.has(label) || ROW_LABELS.has(label))
}

/** 第五条 is followed by its text, not by a title, where the line is long. */
const isLongArticle = (text: string): boolean => text.length >= LONG_ARTICLE && ARTICLE.test(text)
const LONG_ARTICLE = 20
/** 第四条|申报流程: what is shorter may be its title. */
const LONGEST_TITLE = 14
const ARTICLE = /^第[一二三四五六七八九十百零〇\d]{1,5}条/
const LONE_ARTICLE = new RegExp(`${ARTICLE.source}$`)

const isHeading = (text: string): boolean => HEADING_START.test(text) && !text.includes('。')
const isShortHeading = (text: string): boolean => text.length < 12 && isHeading(text)

/** A list of bodies over more than two lines; no longer ones are looked for. */
const MOST_LINES = 6

/** Lines within a bracket that opens in one of them and closes some lines below: of a list, its names may be cut anywhere. */
function insideBrackets(lines: readonly Line[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const [index, { text }] of lines.entries()) {
    if (text.lastIndexOf('(') <= text.lastIndexOf(')') || isRow(text)) continue
    const rest = lines.slice(index + 1, index + MOST_LINES)
    const last = rest.findIndex((line) => MARKS.test(line.text))
    const within = rest.slice(0, last + 1)
    const closes = CLOSES.test(within.at(-1)?.text ?? '') && within.every((line) => isWithin(line))
    if (closes && LIST.test(text + within.map((line) => line.text).join('')))
      for (let at = index; at <= index + last; at++) inside.add(at)
  }
  return inside
}

const MARKS = /[()。]/
const CLOSES = /^[^()。]*\)/
const LIST = /\([^()]{0,400}[局委厅部办署]、[^()]{0,400}\)/
const isWithin = ({ text, gap }: Line): boolean =>
  gap <= WIDEST_GAP && !isRow(text) && !STRAIGHT_START.test(text) && !OWN_LINE.test(text)
/** 牵头单位:…: a line of its own also in a bracket. */
const OWN_LINE = /^(?:牵头|责任|配合|协办|参加|参与|主办)(?:责任)?(?:单位|部门):|^\d{1,2}[.、]/
