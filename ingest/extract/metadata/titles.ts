// Title-like lines of a head: a policy's own heading, the notice that carries it; also where they run over several lines.
import { TITLE_END } from '../../../corpus/lexicon/policy-words.ts'
import { regionAt } from '../../../corpus/lexicon/regions.ts'
import { bodiesIn, isBody } from './bodies.ts'
import { isDateLine } from './dates.ts'
import type { HeadLine } from './lines.ts'

export interface TitleLine {
  readonly text: string
  /** Bodies on lines of their own above it. */
  readonly above: readonly string[]
  /** Index of the last line that it takes in. */
  readonly last: number
}

const LONGEST_LINE = 70
const LONGEST = 120
const SHORTEST = 6
/** A title with text behind it in the same line. */
const SHORTEST_RUN = 30
const MOST_LINES = 4
const PREFIX =
  /^(?:(?:[(（](?:联系电话|联系人|此件|信息公开|转载|转发)[^()（）]{0,60}[)）]){1,2}|[〇㐀-鿿]{2,4}\s?[|｜]\s?|附件\s?\d{0,2}\s?[:：]?\s?)/
/** The column of a site before a title: 【保基本民生】某市关于…的通知. */
const COLUMN = /^【[〇㐀-鿿]{2,10}】(?=[〇㐀-鿿]{6})/
const SENTENCE = /[。!！?？;；>›]|^[[【]|[:：]$/
const BRACKET_LINE = /^[(（〔](?:[^()（）]{0,20}(?:稿|试行|草案|年|版|修订|暂行))[)）〕]$/
const NUMBER_LINE = /[〔[(（【](?:19|20)\d{2}[〕\])）】]\s?(?:第\s?)?\d{1,5}\s?号$/
const NOT_TITLE =
  /^(?:[-*•] ?)?(?:[〇㐀-鿿 ]{2,6}[:：]|现将|附件[:：]|抄送|此件|[(（]此件|来源|下载|相关|解读|图解|\d(?!\d{3}\s?年)|[(（][一二三四五六七八九十])/
/** How titles begin; what begins otherwise may go on from the line before. */
const OPENING = /^(?:关于|“|《|中共|国务院|全国|国家|中华|\d{4}年)/

/** A notice quotes the whole title of what it carries. */
const QUOTING = /(?:印发|发布|下发|转发)《[^《》]+》的通知$/
const LAW = /^中华人民共和国[〇㐀-鿿、]{2,40}法$/
/** 三明市人民政府办公室关于实施林业碳汇 / “三建两创”行动…的通知 */
const UNFINISHED = /关于|印发|转发|批转/

/** A title that runs into its text: 某市节水行动方案为推进…. */
const OPENING_TITLE = new RegExp(
  `^(?<title>(?!各|现将)[^。,，;；:：!！？\\n]{4,90}?${TITLE_END.source.slice(0, -1)})(?=\\s?(?:为(?!的)|各|[省市县区州]?直?有关(?:部门|单位)|根据|按照|依据|现将|第[一1][章条]|一、|https?:|前言|目录|近年来|“十|(?!的)[〇㐀-鿿]{2,10}\\s?[〔[](?:19|20)\\d{2}))`,
)

/** Every title-like group of lines, in order. */
export function titleLines(written: readonly HeadLine[]): TitleLine[] {
  const lines = written.map((line) => ({ ...line, text: line.text.replace(COLUMN, '') }))
  const found: TitleLine[] = []
  let used = -1
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index]?.text ?? ''
    const opening =
      line.length > SHORTEST_RUN && !endsTitle(line) ? OPENING_TITLE.exec(line)?.groups?.title : undefined
    if (opening) found.push({ text: opening, above: bodiesAbove(lines, index, used), last: index })
    if (lines[index]?.title === true) {
      found.push({ text: line, above: bodiesAbove(lines, index, used), last: index })
      used = index
    }
    if (!endsTitle(line) || index <= used) continue
    const first = firstLine(lines, index, used)
    const end = goesOnIn(lines, index) ? index + 1 : index
    const title = lines
      .slice(first, end + 1)
      .map(({ text }) => text)
      .join('')
      .replace(PREFIX, '')
    if (title.length < SHORTEST || title.length > LONGEST || isPiece(title)) continue
    const bracket = lines[end + 1]?.text ?? ''
    const last = BRACKET_LINE.test(bracket) ? end + 1 : end
    found.push({ text: last > end ? title + bracket : title, above: bodiesAbove(lines, first, used), last })
    used = last
  }
  return found
}

/** 建设与发展规划》的通知 without what stood before it; 《…意见》 where nothing says that it was issued. */
const isPiece = (title: string): boolean =>
  OPEN_PIECE.test(title) || (title.endsWith('》') && !ISSUED.test(title))
const OPEN_PIECE = /^[^《]*》/
/** 省委办公厅、省政府办公厅印发《关于…的实施意见》: how newspapers write it. */
const ISSUED = /^[^《》]{3,60}(?:印发|出台|发布|公布|下发)(?:实施)?了?《[^《》]{4,90}》$/

const endsTitle = (line: string): boolean =>
  line.length <= (QUOTING.test(line) ? LONGEST : LONGEST_LINE) &&
  (TITLE_END.test(line.endsWith('》') ? line.slice(0, -1) : line) || LAW.test(line)) &&
  !SENTENCE.test(line) &&
  !NOT_TITLE.test(line)

/** Goes up while the line cannot be a title's first: 护规划的通知, 发展经济体系的实施方案. */
function firstLine(lines: readonly HeadLine[], last: number, used: number): number {
  let first = last
  while (first - 1 > used && last - first < MOST_LINES - 1) {
    const current = lines[first]?.text ?? ''
    const above = lines[first - 1]?.text ?? ''
    if (!mayGoOn(above) || (beginsTitle(current) && !UNFINISHED.test(above) && !leadsTo(above, current)))
      break
    first--
  }
  return first
}

/** 海南省 / “十四五”海洋生态环境保护规划 */
const isPlace = (line: string): boolean => regionAt(line, 0)?.length === line.length

/** 贵州省能源科技创新发展 / “十四五”规划 */
const leadsTo = (above: string, current: string): boolean =>
  current.startsWith('“') && above.length <= LONGEST_LEAD && regionAt(above, 0) !== undefined
const LONGEST_LEAD = 30

/** 某市环境信息依法披露制度 / 改革工作方案: a line that ends as titles do may go on in the next. */
function goesOnIn(lines: readonly HeadLine[], index: number): boolean {
  const [line, next] = [lines[index]?.text ?? '', lines[index + 1]?.text ?? '']
  if (NOTICE_REST.test(next)) return !CLOSED_TITLE.test(line) || line.endsWith(')')
  return (
    line.length >= SHORTEST_FULL &&
    next.length >= SHORTEST &&
    next.length <= LONGEST_REST &&
    WORDS.test(next) &&
    endsTitle(next) &&
    !beginsTitle(next) &&
    // What is said once more is no rest: 2013年国务院政府工作报告 / 政府工作报告.
    !line.endsWith(next) &&
    !CLOSED_TITLE.test(line)
  )
}
/** 关于印发…行动方案 / (2023—2025年)的通知 */
const NOTICE_REST = /^(?:[(（〔][^()（）]{2,20}[)）〕])?》?的(?:通知|函|公告|通告|决定|批复)$/
const SHORTEST_FULL = 10
const LONGEST_REST = 16
const WORDS = /^[〇㐀-鿿]+$/
const CLOSED_TITLE = /(?:通知|公告|通告|函|令|决定|批复|[)）])$/

/** 某市人民政府文件 above the number, 某市人民政府办公室2022年3月14日印发 under the last line. */
const MASTHEAD = /(?:文件|公报)$|日印发$/
/** …的通知_环境保护_中国政府网: what the browser shows above a page. */
const SITE_TITLE = /_[〇㐀-鿿]/

function beginsTitle(line: string): boolean {
  return OPENING.test(line) || regionAt(line, 0) !== undefined
}

/** Not the end of anything, and no body, date or number. */
function mayGoOn(line: string): boolean {
  if (line.length > LONGEST_LINE || (line.length < 4 && !isPlace(line))) return false
  if (SENTENCE.test(line) || NOT_TITLE.test(line) || NUMBER_LINE.test(line) || isDateLine(line)) return false
  if (MASTHEAD.test(line) || SITE_TITLE.test(line)) return false
  return !isBody(line) && !TITLE_END.test(line) && !line.endsWith(')') && bodiesIn(line).length === 0
}

/** 重庆市人民政府办公厅 / 四川省人民政府办公厅 / 关于印发…: the names above belong to the heading. */
function bodiesAbove(lines: readonly HeadLine[], first: number, used: number): string[] {
  const names: string[] = []
  for (let index = first - 1; index > used; index--) {
    const bodies = bodiesIn(lines[index]?.text ?? '')
    if (bodies.length === 0) break
    names.unshift(...bodies)
  }
  return names
}

/** 国务院 / 关于…的意见 on two lines is one title. */
export const fullTitle = ({ text, above }: TitleLine): string =>
  text.startsWith('关于') && above.length > 0 ? above.join('') + text : text

/** 鲁环便函〔2021〕1202号 alone. */
export const isNumber = (line: string): boolean => NUMBER_LINE.test(line)

/** Four Chinese characters on end: a number or a code names no text. */
export const saysSomething = (words: string): boolean => SAYS.test(words)
const SAYS = /[〇㐀-鿿]{4}/
