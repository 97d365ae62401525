// The head of a flattened text: the lines that its page had, taken apart again where they run into each other:
// 川环发〔2021〕5号关于印发《…》的通知各市…, 某市…规划某市生态环境局二〇二二年三月目录….
import { TITLE_END, TITLE_WORDS } from '../../../corpus/lexicon/policy-words.ts'
import { placesOf } from '../../../corpus/places.ts'
import { sticky } from '../sticky.ts'
import { bodiesIn, isBody, startsAsBody } from './bodies.ts'
import { WRITTEN_DATE } from './dates.ts'
import type { HeadLine } from './lines.ts'

/** A line of a page is shorter than this. */
const LONG = 120
/** Lines run together that make less are no longer than one. */
const SHORTEST_FLAT = 96
const REACH = 900
const MOST_PIECES = 8
const SHORTEST_TITLE = 6
const LONGEST_TITLE = 150
const SHORTEST_BODY = 4

const DATE = `${WRITTEN_DATE}(?!前(?!言)|[底起至到以期间内印发]| ?\\d| ?[一二三])`
const PAGE_MARK = String.raw`[—－\-一]\s?\d{1,3}\s?[—－\-一]`
const NUMBER = String.raw`(?!的|通知|文件)[〇㐀-鿿]{1,14}\s?[〔[【]\s?(?:19|20)\d{2}\s?[〕\]】]\s?\d{1,5}\s?号`
const SKIPPED = new RegExp(String.raw`(?:\s|${PAGE_MARK})+`, 'y')
const ANNEX = /附件\s?\d{0,2}\s?[:：]?(?=\s?[〇㐀-鿿“《])/y
const NUMBERED = new RegExp(String.raw`(?:${NUMBER}|[(（]\s?${NUMBER}\s?[)）])`, 'y')
const MASTHEAD = /[〇㐀-鿿]{3,40}?文件(?=[〇㐀-鿿]{1,10}\s?[〔[【])/y
/** 济南市人民政府 / 济政字〔2021〕92号 */
const BODY_AND_NUMBER = /[〇㐀-鿿]{6,28}(?=\s?[〔[【](?:19|20)\d{2})/y
const SHORTEST_CODE = 2
const LONGEST_CODE = 8
const SIGNED = new RegExp(String.raw`(?<bodies>[〇㐀-鿿][〇㐀-鿿\s、]{3,160}?)\s?(?=${DATE})`, 'y')
const DATED = new RegExp(DATE, 'y')
const BRACKET = new RegExp(
  `[(（](?:[^()（）]{0,4}${DATE}[^()（）]{0,60}|[^()（）]{0,20}(?:稿|试行|草案|暂行))[)）]`,
  'y',
)

const TYPED = new RegExp(`(?:${TITLE_WORDS})(?:[(（〔][^()（）〔〕月]{2,30}[)）〕]){0,2}》?`, 'g')
/** What never stands in a title, but between what stands beside it. */
const STOP = /[。；;！!？?\n]|[:：]/
/** What can only come behind a title: the rest of a cover, contents, a preface, the number, a date, the first article. */
const COVER = new RegExp(
  String.raw`^\s?(?:目\s?录|[前序引]\s?言|编制单位|发布(?:日期|时间)|(?:信息)?来源|索引号|https?:|第[一1]\s?[章条篇节部]|一、|[(（]一[)）]|${PAGE_MARK}|${DATE}|[(（]?${NUMBER}|[(（][^()（）]{0,4}${DATE}|为(?!的)|各(?!类|种|项)|根据|按照|依据|现将|近年来)`,
)
/** Whom a notice is for: 市科技局、市财政局,各区县发展改革委: */
const ADDRESSED =
  /^\s?(?<first>[^、,，:：。]{2,24}(?:[局厅委部会府院行市区县州旗办]|单位|部门|公司|集团|[厅局委][)）]))(?:[、,，；;][^。《》]{2,600}?)?[:：](?!\d)/
const SENTENCE = /^[^,，。；;:：]{2,24}(?:是|[,，])/
const CONTINUED = /^[的和与及、》”]/
const GOES_ON = new RegExp(TITLE_WORDS)
const FEWEST_SHARED = 2
const FEWEST_BEHIND_VERB = 4
const VERB = 2

/** The lines of the head of `text`, the first taken apart where the text has it longer than any line of a page. */
export function unflattened(lines: readonly HeadLine[], text: string): readonly HeadLine[] {
  const [first, ...rest] = lines.flatMap(withoutNumber)
  if (!first) return lines
  const [start] = first.span
  const end = text.indexOf('\n', start)
  if ((end < 0 ? text.length : end) - start < SHORTEST_FLAT) return [first, ...rest]
  const head = text.slice(start, Math.min(start + REACH, end < 0 ? text.length : end)).replace(SPACES, ' ')
  const pieces = piecesOf(head, first.text)
  return pieces.length < 2
    ? [first, ...rest]
    : [...pieces.map((piece) => ({ ...piece, span: first.span })), ...rest]
}
const SPACES = /\s+/g

/** …试点工作的通知(财库〔2020〕31号) in one line of a page. */
function withoutNumber(line: HeadLine): readonly HeadLine[] {
  if (line.text.length >= LONG || !ENDS_WITH_NUMBER.test(line.text)) return [line]
  const at = line.text.search(NUMBER_AT_END)
  const text = line.text.slice(0, at).trimEnd()
  return at > 0 && TITLE_END.test(text) && !IN_SENTENCE.test(text)
    ? [
        { ...line, text },
        { ...line, text: line.text.slice(at).trim() },
      ]
    : [line]
}
const IN_SENTENCE = /[。,，;；:：]/
const ENDS_WITH_NUMBER = /\d\s?号\s?[)）]?$/
const NUMBER_AT_END = new RegExp(
  String.raw`\s?(?:[(（]\s?${NUMBER}\s?[)）]|(?<=通知|意见|决定|批复)\s?${NUMBER})$`,
)

type Piece = Omit<HeadLine, 'span'>

/** @param line what of it stands before the first heading */
function piecesOf(head: string, line: string): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  let titled = false
  while (pieces.length < MOST_PIECES) {
    at += (at > 0 && match(SKIPPED, head, at)) || 0
    const length = fixedAt(head, at, titled)
    const title = length === 0 ? titleAt(head.slice(at)) : ''
    if (length === 0 && title === '') break
    const text = head.slice(at, at + length + title.length).trim()
    at += length + title.length
    if (!isShortened(title, head.slice(at))) pieces.push(title === '' ? { text } : { text, title: true })
    titled ||= title !== ''
  }
  return at < line.length ? [...pieces, { text: line.slice(at) }] : pieces
}

/** The length of a part of the cover that is told by its form. */
function fixedAt(head: string, at: number, titled: boolean): number {
  const apart = match(ANNEX, head, at) || match(MASTHEAD, head, at)
  if (apart > 0) return apart
  const number = match(NUMBERED, head, at)
  if (titled) return number || match(BRACKET, head, at) || signedAt(head, at) || match(DATED, head, at)
  return bodyBeforeNumber(head, at) || number
}

function bodyBeforeNumber(head: string, at: number): number {
  const run = match(BODY_AND_NUMBER, head, at)
  for (let length = run - SHORTEST_CODE; length >= Math.max(SHORTEST_BODY, run - LONGEST_CODE); length--)
    if (isBody(head.slice(at, at + length))) return length
  return 0
}

function signedAt(head: string, at: number): number {
  SIGNED.lastIndex = at
  const found = SIGNED.exec(head)
  const names = bodiesIn(found?.groups?.bodies ?? '')
  return found && names.length > 0 && names.every(startsAsBody) ? found[0].length : 0
}

const match = (pattern: RegExp, text: string, at: number): number => sticky(pattern, text, at).length

/** The title at the start: up to the first word that titles end with and behind which something else begins. */
function titleAt(rest: string): string {
  const stop = rest.search(STOP)
  const within = rest.slice(0, Math.min(stop < 0 ? rest.length : stop, LONGEST_TITLE))
  for (const { index, 0: word } of within.matchAll(TYPED)) {
    const end = index + word.length
    const title = rest.slice(0, end)
    if (end < SHORTEST_TITLE || isOpen(title)) continue
    if (endsBefore(title, rest.slice(end))) return title
  }
  return ''
}

const isOpen = (title: string): boolean =>
  count(title, '《') > count(title, '》') || count(title, '“') > count(title, '”')
const count = (text: string, mark: string): number => placesOf(text, mark).length

function endsBefore(title: string, after: string): boolean {
  if (CONTINUED.test(after)) return false
  if (COVER.test(after) || isRepeated(title, after) || isAddressed(after)) return true
  const signed = signedAt(after, 0)
  return signed > 0 || speaksOf(title, after)
}

/** The name of the page before the heading: also where it shortens the list of those who issue. */
function isRepeated(title: string, after: string): boolean {
  const named = unspaced(title.slice(Math.max(0, title.indexOf('关于'))))
  const behind = unspaced(after.slice(0, LONGEST_TITLE))
  const at = named.length < LONG_ENOUGH ? -1 : behind.indexOf(named)
  return at >= 0 && !GOES_ON.test(behind.slice(0, at))
}
const LONG_ENOUGH = 10
const unspaced = (text: string): string => text.replace(SPACES, '')
/** 教育部等关于…: the heading behind it names all of them. */
const isShortened = (title: string, after: string): boolean =>
  SHORTENED.test(title) && !after.startsWith(title) && isRepeated(title, after)
const SHORTENED = /等(?:\d{0,2}个?部门)?关于/

const isAddressed = (after: string): boolean => {
  const first = ADDRESSED.exec(after)?.groups?.first
  return first !== undefined && !GOES_ON.test(first)
}

/** …循环经济发展规划发展循环经济是…: the first sentence takes up what the title says. */
function speaksOf(title: string, after: string): boolean {
  const sentence = SENTENCE.exec(after)?.[0] ?? ''
  if (sentence === '' || GOES_ON.test(sentence)) return false
  return (
    title.includes(after.slice(0, FEWEST_SHARED)) ||
    title.includes(after.slice(VERB, VERB + FEWEST_BEHIND_VERB))
  )
}
