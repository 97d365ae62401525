// What a break has cut in two whatever the layout: brackets and quotations, numbers and their units, names of bodies in a list.
import { HEADING_START } from './policy-words.ts'

const PAIRS: readonly (readonly [open: string, close: string])[] = [
  ['“', '”'],
  ['《', '》'],
  ['(', ')'],
]
const NEAR = 60
/** No line begins so. */
const STOP_START = /^[,、。;)”》]/
const SHORTEST = 8
const INNER_STOP = /[。,;、]/
const YEAR_END = /20\d\d$/
const DATE_SIGN = /^(?:年(?!\s*(?:年|$))|[月日](?=[\d前底中上下末,、。]))/
/** 到|2025年: words that a year or a value follows. */
const BEFORE_NUMBER =
  /(?:[到至于达]|(?:不超|超|突)[过破]|[不高低少大小]{1,2}于|降低|下降|提高|提升|增长|增加|减少|累计|完成|新增)$/
const NUMBER_START = /^(?:20\d\d\s?(?:年|$)|\d[\d.,]*\s?(?:%|[十百千]?[万亿]|\p{Script=Han}))/u
/** 1 总体要求: the number of a heading. */
const HEADING_NUMBER = /^\d{1,2}(?:[.、]\D|\s+\p{Script=Han}{3})/u
const BODIES = /^(?:牵头|责任|主要责任|配合|协办|承办|参加|参与|主办|落实|实施)(?:单位|部门|领导)?:/
/** 各县|(市、区)人民政府. */
const DISTRICTS = /^[(][市县区旗][、)]/
const BODY_END = /(?:[局厅委部办院署社会处]|政府|公司|单位|部门|集团|中心|企业|[省市县区])$/

/** 国家发展改革委加|强统筹协调: a verb of policies cut in two, behind a character that ends no line. */
const CUT_VERBS = new Set(
  '加强 加快 加大 推进 推动 推广 提升 提高 完善 强化 促进 支持 鼓励 引导 优化 保障 统筹 协调 组织 指导 监督 开展 落实 健全 深化 培育 打造 构建 建设 建立 实施 制定'.split(
    ' ',
  ),
)
const isCutVerb = (text: string, next: string): boolean =>
  CUT_VERBS.has((text.at(-1) ?? '') + (next[0] ?? '')) && !STANDS.test(text)
/** 三、重点建|设… is cut, 工程建设 has both characters. */
const STANDS = /(?:建设|组织|提高|提升)$/

/** Whether a sentence goes on over the break between two lines; `goesOn`: the first one is itself the rest of a line. */
export function isCut(text: string, next: string, goesOn: boolean): boolean {
  if (STOP_START.test(next) || isSplitPair(text, next)) return true
  if (isCutList(text, next)) return true
  const isRunning = goesOn || text.length >= SHORTEST
  if (isRunning && INNER_STOP.test(text) && isCutVerb(text, next)) return true
  if (isRunning && YEAR_END.test(text) && DATE_SIGN.test(next)) return true
  return isRunning && BEFORE_NUMBER.test(text) && NUMBER_START.test(next) && !HEADING_NUMBER.test(next)
}

/** A quotation, title or bracket that opens near the end of a line and closes near the start of the next. */
export function isSplitPair(text: string, next: string): boolean {
  const [tail, head] = [text.slice(-NEAR), next.slice(0, NEAR)]
  return PAIRS.some(([open, close]) => {
    if (tail.lastIndexOf(open) <= tail.lastIndexOf(close)) return false
    const closes = head.indexOf(close)
    const opens = head.indexOf(open)
    return closes >= 0 && (opens < 0 || closes < opens)
  })
}

/** 责任单位:市财政局、市自然|资源局、市林业局: a list of bodies whose line ends in no body's name. */
const isCutList = (text: string, next: string): boolean =>
  BODIES.test(text) &&
  (!BODY_END.test(text) || DISTRICTS.test(next)) &&
  !next.includes(':') &&
  !HEADING_START.test(next)
