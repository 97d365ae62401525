// Where the title of a heading ends: at 。 or the line's end or the next number, else where text begins in the same line.

import { standardHeadings } from '../../corpus/lexicon/headings.ts'
import { titleBelow } from './below.ts'
import { bestCut, CERTAIN, DUTY, endingWeight } from './boundary.ts'
import type { Mark } from './marks.ts'
import { spacedTitle } from './spaced.ts'
import type { StyleName } from './styles.ts'

export interface Title {
  readonly text: string
  /** The end of the title itself, without the mark that closes it. */
  readonly end: number
  /** Only the first clause of a sentence, for want of a better end. */
  readonly doubtful?: boolean
}

interface Explicit extends Title {
  /** After the mark that closes it. */
  readonly stop: number
  readonly closer: string
  readonly commas: number
}

const SPACE = /[^\S\n]/
const STOP = /[。;；!！?？\n]/
const LONGEST_IN_LINE = 60
const LONGEST = 40
const LONGEST_WITH_COMMA = 45
const MOST_COMMAS = 2
const REACH = 300
const LIKELY = 12
const COMMON = 34
/** Titles closed by 。 are seldom as long as this; text that they ran into may be. */
const UNUSUAL = 24
const SENTENCE = 22
const STANDARD_LENGTHS = [...new Set([...standardHeadings].map(({ length }) => length))]
/** The end of a half against that of a title. */
const HALF = -20
/** 强化督导市财政局将…: a short heading, a body and its duty. */
const GIVES_DUTY = /.{4}(?:[委厅局办]|部门|小组|政府|中心)(?:要|将|应|负责|会同|牵头)/u
const UNCERTAIN = 30
/** 加强组织管理|,各级领导小组要定期研究…: who has to do what is text. */
const CLAUSE_OF_BODY =
  /[,，](?=(?:各|[省市区县州](?![场域容])|自治区|有关|相关)[〇㐀-鿿、()（）]{1,30}?(?:委|厅|局|办|部门|小组|单位|政府|办公室|中心)(?:要(?!求)|将|应当?|须|负责|会同|牵头))/u
const SHORTEST_LEAD = 4
const BOX_NOUN = /^.{4,28}?(?:工程|行动|方向|指标|指引|路线图|项目|清单|任务|情况)(?=[^、和与])/u
const BOX_FIELD =
  /^.{4,28}?(?:技术|标准|体系|平台)(?!改造|成果|推广|规范|体系|创新|示范|应用|装备|[、和与])(?=.{2})/u
const JOINED = /^[、与和及的]/
const COMMA = /[,，]/
const CLAUSE = /[,，:：]/
const ASSIGNMENT = /[(（〔[【](?=[^()（）]{0,60}(?:责任|牵头|负责|配合|单位[:：]|分工))/
const SENTENCE_LIKE = /\d%|到\d{4}年|[一是二三]是|要[求坚加推]/
const BRACKETED =
  /^(?:【(?<a>[^】\n]{2,20})】|[〔[](?<b>[^\]〕\n]{2,20})[\]〕]|[(（](?<c>(?!(?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）])[〇㐀-鿿、]{2,20})[)）])/u
/** Styles whose headings stand alone on their lines, in large type. */
const WIDE: ReadonlySet<StyleName> = new Set(['part', 'chapter', 'section'])
/** Where each stands in a line of its own, no title has run into its text: there would be a mark between. */
const STEPS: ReadonlySet<StyleName> = new Set(['arabic', 'arabicParen', 'circled'])
const BROKEN = 12
const REST = /^\n[^\S\n]{0,8}(?<words>(?!第[一二三四五六七八九十])[〇㐀-鿿“”、]{2,14})(?=\n)/u
const ANNEX_TITLE = /^(?<lead>[:：]?\s{0,12})(?<title>[^\n。;；]{2,60})(?=\n|$)/
const TRAILING = /[\s,，:：、.]+$/
const LEAD = /^[^,，;；:：。\n]{2,60}/
/** Says how or on what ground, not what is to be done: 按照自治区要求,…. */
const ADVERBIAL =
  /^(?:围绕|按照|根据|依据|依托|通过|利用|本着|结合|聚焦|针对|除|以)(?!.*(?:做好|开展|推进|加强|建立|完善))/u
/** 依托市政府门户网站,建立开放门户 */
const WITH_ADVERBIAL = /^[^,，;；:：。\n]{2,40}[,，][^,，;；:：。\n]{4,40}(?=[,，;；:：。\n])/

/** The title after a number that ends at `from`; null where what follows is text and no title. */
export function titleAt(
  text: string,
  from: number,
  next: number,
  { style, boundary }: Pick<Mark, 'style' | 'boundary'>,
): Title | null {
  const start = skipSpace(text, from)
  if (style === 'article') return articleTitle(text, start, next)
  if (style === 'annex') return annexTitle(text, start, next)
  const below = WIDE.has(style) ? titleBelow(text, start) : null
  if (below) return below
  const spaced = WIDE.has(style) ? '' : spacedTitle(text, from, start)
  if (spaced !== '') return { text: spaced, end: start + spaced.length }
  const explicit = explicitTitle(text, start, next)
  if (style === 'box' && explicit && explicit.closer !== '') return boxTitle(explicit, start)
  if (explicit?.closer === '\n' && WIDE.has(style)) return withRest(text, explicit)
  const ownLine = boundary === 'line' && STEPS.has(style)
  if (explicit) return closedTitle(explicit, start, ownLine)
  const line = text.slice(start, Math.min(next, start + REACH))
  const lead = style === 'box' ? boxNoun(leadPhrase(text, start, next).text) : null
  const cut = lead === null ? phraseCut(line, ownLine) : { length: lead.length, doubtful: false }
  return cut && { text: tidy(line.slice(0, cut.length)), end: start + cut.length, doubtful: cut.doubtful }
}

/** A title that is closed, but for the first words of its text: 基本原则坚持系统观念。 */
function closedTitle(explicit: Explicit, start: number, ownLine: boolean): Title | null {
  const [phrase = ''] = explicit.text.split(COMMA, 1)
  const timed = explicit.commas > 0 ? TIME_LEAD.exec(phrase) : null
  if (timed) return { text: phrase.slice(0, timed.index), end: start + timed.index }
  const lead = explicit.text.slice(0, Math.max(0, explicit.text.search(CLAUSE_OF_BODY)))
  const standard = standardStart(phrase)
  const title = standard !== '' && COMMA.test(lead) ? standard : lead
  if (title.length >= SHORTEST_LEAD) return { text: title, end: start + title.length }
  const runsOn = explicit.commas > 0 || explicit.text.length >= UNUSUAL
  if (!runsOn && standard === '' && !GIVES_DUTY.test(phrase)) return explicit
  const cut = bestCut(phrase)
  if (cut && cut.score >= DUTY - UNCERTAIN && !runsOn && standard === '')
    return { text: phrase.slice(0, cut.at), end: start + cut.at }
  if (!runsOn && standard === '') return explicit
  const common =
    cut !== null &&
    cut.score >= (runsOn ? SENTENCE : COMMON) &&
    standardHeadings.has(phrase.slice(0, cut.at)) &&
    !JOINED.test(phrase.slice(cut.at))
  // 职责分工康养产业涉及部门多,要明确职责。 says so much more that the words counted need not know it.
  if (!common && !ownLine && explicit.commas > 0 && explicit.text.length >= UNUSUAL && standard !== '')
    return { text: standard, end: start + standard.length }
  const sentence = !ownLine && cut !== null && explicit.closer === '。' && runsOn && cut.score >= SENTENCE
  if (common || sentence) return { text: phrase.slice(0, cut.at), end: start + cut.at }
  return explicit.commas > 0 && SENTENCE_LIKE.test(explicit.text) ? null : explicit
}

/** A chapter's title may be broken over two lines: 推行绿色低碳生活方式 大力弘扬 / 生态文化. */
function withRest(text: string, explicit: Explicit): Title {
  const rest =
    explicit.text.length >= BROKEN ? REST.exec(text.slice(explicit.end, explicit.end + BROKEN + 4)) : null
  if (!rest?.groups?.words) return explicit
  return { text: explicit.text + rest.groups.words, end: explicit.end + rest[0].length }
}

/** The standard heading with which it begins and which it goes beyond; empty where there is none. */
const standardStart = (phrase: string): string => {
  const length = STANDARD_LENGTHS.find(
    (one) =>
      one < phrase.length && standardHeadings.has(phrase.slice(0, one)) && !JOINED.test(phrase.slice(one)),
  )
  return phrase.slice(0, length ?? 0)
}

/** 工作成效|“十三五”期间,…, 规划目标|到2025年,…: a clause that is all time begins the text. */
const TIME_LEAD =
  /(?<=[^“《]{2}(?<!展望|面向|锚定|对标|立足|围绕|对照|实现|[和与及、]))(?:(?:到|至|展望到?|截至)?20\d\d年(?:底|末)?|(?:到|至)?“?十[二三四五六七]五”?(?:时期|期间|以来|末)|(?:党的十[八九]大|近年)以?来)$/u

/** The length of a title that runs into its text; it may have two halves (加强组织领导,创新协调机制加强部门联合和…). */
function phraseCut(line: string, ownLine: boolean): { length: number; doubtful: boolean } | null {
  const [sentence = ''] = line.split(STOP, 1)
  const [first = '', second = ''] = sentence.split(CLAUSE, 2)
  const timed = sentence.length > first.length ? TIME_LEAD.exec(first) : null
  if (timed) return { length: timed.index, doubtful: false }
  const isHalf = sentence.length > first.length && first.length <= LONGEST
  const ending = isHalf ? endingWeight(first) : Number.NEGATIVE_INFINITY
  const cut = bestCut(first)
  if (ownLine && isHalf) return ADVERBIAL.test(first) ? null : { length: first.length, doubtful: ending <= 0 }
  if (ownLine) return cut && cut.score >= CERTAIN ? { length: cut.at, doubtful: false } : null
  if (cut && cut.score >= LIKELY && cut.score > ending + HALF) return { length: cut.at, doubtful: false }
  const standard = isHalf ? standardStart(first) : ''
  if (standard !== '') return { length: standard.length, doubtful: false }
  const rest = isHalf ? bestCut(second) : null
  if (rest && rest.score >= LIKELY) return { length: first.length + 1 + rest.at, doubtful: ending < 0 }
  return ending > 0 ? { length: first.length, doubtful: true } : null
}

/** A title that a mark closes: 。, the line's end, the next number, or the bracket of those responsible. */
export function explicitTitle(text: string, from: number, next: number): Explicit | null {
  const start = skipSpace(text, from)
  const region = text.slice(start, Math.min(next, start + REACH))
  const found = region.search(STOP)
  const bracket = region.search(ASSIGNMENT)
  const at = bracket >= 0 && (found < 0 || bracket < found) ? bracket : found
  const closer = at < 0 ? '' : (region[at] ?? '')
  if (closer !== '' && '；;!！?？'.includes(closer)) return null
  const raw = at < 0 ? region : region.slice(0, at)
  const title = tidy(raw)
  const commas = title.split(COMMA).length - 1
  const ownLine = closer === '\n' || (closer === '' && start + region.length === text.length)
  const longest = commas > 0 ? LONGEST_WITH_COMMA : ownLine ? LONGEST_IN_LINE : LONGEST
  if (title.length < 2 || title.length > longest || commas > MOST_COMMAS) return null
  const end = start + raw.trimEnd().length
  return {
    text: title,
    end: Math.min(end, start + raw.replace(TRAILING, '').length),
    stop: start + raw.length + (closer === '。' ? 1 : 0),
    closer,
    commas,
  }
}

/** A box names a project and goes on with its first item: 能源管理提升工程工业节能监察。 */
function boxTitle(explicit: Title & { readonly closer: string }, start: number): Title {
  if (explicit.closer === '\n') return explicit
  const noun = boxNoun(explicit.text)
  return noun === null ? explicit : { text: noun, end: start + noun.length }
}

function boxNoun(phrase: string): string | null {
  return (BOX_NOUN.exec(phrase) ?? BOX_FIELD.exec(phrase))?.[0] ?? null
}

/** Articles go on with their text; only a bracket or a line of its own is a title. */
function articleTitle(text: string, start: number, next: number): Title | null {
  const bracketed = BRACKETED.exec(text.slice(start, start + 30))
  const inner = bracketed?.groups?.a ?? bracketed?.groups?.b ?? bracketed?.groups?.c
  if (bracketed && inner) return { text: inner, end: start + bracketed[0].length }
  const line = text.slice(start, Math.min(next, start + REACH)).search(STOP)
  return line > 0 && line <= 20 && text[start + line] === '\n'
    ? { text: text.slice(start, start + line).trim(), end: start + line }
    : null
}

/** 附件1 stands alone, its title on the line below. */
function annexTitle(text: string, start: number, next: number): Title | null {
  const groups = ANNEX_TITLE.exec(text.slice(start, Math.min(next, start + REACH)))?.groups
  return groups?.title
    ? { text: tidy(groups.title), end: start + (groups.lead ?? '').length + groups.title.trimEnd().length }
    : null
}

/** What stands for the title of an item without one: its first phrase. */
export function leadPhrase(text: string, from: number, next: number): Title {
  const start = skipSpace(text, from)
  const line = text.slice(start, Math.min(next, start + LONGEST_IN_LINE))
  const first = LEAD.exec(line)?.[0] ?? ''
  const phrase = ADVERBIAL.test(first) ? (WITH_ADVERBIAL.exec(line)?.[0] ?? first) : first
  return { text: tidy(phrase), end: phrase === '' ? from : start + phrase.trimEnd().length }
}

function skipSpace(text: string, from: number): number {
  let at = from
  while (SPACE.test(text[at] ?? '')) at++
  return at
}

const SPACES = /\s+/g
const tidy = (title: string): string => title.replace(SPACES, ' ').replace(TRAILING, '').trim()
