// The words of one assignment → marked bodies: labels (牵头单位:), tails (牵头, 按职责分工负责, 配合) and lists between them.
import { RULE_IN_BRACKETS, RULE_PART } from './document-rules.ts'
import type { Prefix } from './elided.ts'
import { AGENCY_END, CLOSING, OPENING } from './items.ts'
import { namesIn } from './names.ts'
import type { Mark, Marked } from './responsibility.ts'

const LABEL =
  /^\s*(?:\d+[.、]|[★▲*]+)?(?<label>(?:第[一二三])?(?:牵头|责任|配合|主办|协办|参加|参与|落实|主责|承办|主要责任|主要牵头|协同|协助|协作|支持|实施|执行|负责|主管|主体|推进|推动|承担|建设|组织|监管|监督|督导|督办|完成|管理|指导|认领|对接)(?:和配合|及配合)?(?:负责|责任|实施|落实|编制|考核|考评|督办)?(?:单位|部门|主体|机关|科室|处室|股室|机构|地区)?(?:及承办(?:科室|单位|部门)(?:[(（](?:科室|单位|部门)[)）])?)?)\s*[:：]\s*/
/** A line break was lost: 牵头单位:市林业局责任单位:…. */
const GLUED_LABEL =
  /(?<=[〇㐀-鿿)）])(?<!第[一二三]|主要|牵头|主办|主责|直接|配合|协同|协办)\s{0,6}(?=(?:牵头|责任|配合|协办|参加|参与|推进|督导|监管|协作|承办|落实)(?:责任)?(?:单位|部门)\s*[:：])|(?<=\S)\s{1,6}(?=(?:牵头|配合|主办|协办|参加|参与)[:：])/g
const OTHER_LABEL =
  /^\s*(?:适用|范围|完成|时间|进度|时限|期限|目标|整改|备注|责任人|责任领导|联系|电话|文号)[^:：]{0,8}[:：]/
const TIME = /^[^、]{0,6}(?:\d{4}年|\d{1,2}月|长期|持续|年底前|“?十[四五六]五)[^、]{0,16}$/
const TAIL = new RegExp(
  `(?:(?<=${AGENCY_END}|[)）〉>〕】\\]]|等)|(?=按(?:照)?(?:各自)?职[责能]))(?<tail>(?:按|依|牵头|配合|参加|参与|协助|协办|协同|主办|负责|具体|共同|分别|分工|分头|落实|推动|推进|组织(?!部|人事)|实施|抓|做好|指导|统筹|分级|结合)[^、]{0,24})$`,
)
/** 省水利厅、省农业农村厅,按职责分工负责: the tail of all that waits for one. */
const LONE_TAIL =
  /^\s*(?:均|都)?(?:按(?:照)?(?:各自)?(?:职责|职能)?(?:分工)?|依职责|分别|共同|各自|具体|牵头|联合)*(?:负责|落实|实施|推进|组织实施|贯彻落实|牵头|配合|参与)+\s*$/
const MERGING = /会同|商(?=[省市区县国各])/
/** 市发展改革委牵头、市工信局配合: the mark ends a list as a comma would. */
const MARK_THEN_LIST = /(?<=牵头|牵头负责|配合|负责)、/g
const BRACKETED = new RegExp(`[${OPENING}]`)
const COMMA = /[,，]/
const COLON = /[:：]/
/** One of them stands in every rule that brackets hold. */
const RULE_HINTS = ['第一', '首', '下同']
const GROUPS = /[;；。\n]+/
const ENDS_LIKE_NAME = new RegExp(`${AGENCY_END}$`)
const LEAD_LABEL = /牵头|主办|主责|第一/
const SUPPORT_LABEL = /配合|协办|参加|参与|协同|协助|协作|支持|指导/
const LEAD_TAIL = /牵头|主办|负总责/
/** 地方政府负责,商务部指导: who guides does not lead. */
const SUPPORT_TAIL = /^(?:按[^负]{0,8})?(?:配合|参加|参与|协助|协办|协同)|^(?:加强)?(?:业务)?(?:工作)?指导$/
const SHARED_TAIL = /分工|按|分别|共同|各自/

export interface Assignment {
  readonly bodies: readonly Marked[]
  readonly openList: boolean
  /** A label or a tail says that this is an assignment; without it only the names do. */
  readonly explicit: boolean
}

export function assignmentIn(words: string, within: string): Assignment {
  const bodies: Marked[] = []
  let openList = false
  let explicit = false
  let prefix: Prefix | null = null
  let label: Mark | null = null
  const own = RULE_HINTS.some((hint) => words.includes(hint)) ? words.replace(RULE_IN_BRACKETS, '') : words
  const plain = COLON.test(own) ? own.replace(GLUED_LABEL, ';') : own
  for (const [group, part] of plain.split(GROUPS).entries()) {
    let waiting: Marked[] = []
    let aside = false
    for (const [clause, chunk] of chunksOf(part).entries()) {
      const labelled = LABEL.exec(chunk)
      aside = !labelled && (aside || OTHER_LABEL.test(chunk))
      if (aside || RULE_PART.test(chunk)) continue
      if (labelled) {
        bodies.push(...waiting)
        waiting = []
        label = markOfLabel(labelled.groups?.label ?? '')
        explicit = true
      }
      const alone = labelled ? null : LONE_TAIL.exec(chunk)?.[0]
      if (alone) {
        explicit = true
        bodies.push(...waiting.map((body) => (body.noted ? body : { ...body, mark: markOfTail(alone) })))
        waiting = []
        continue
      }
      const { lists, marks } = tailOf(labelled ? unlabelled(chunk.slice(labelled[0].length)) : chunk)
      for (const [index, list] of lists.entries()) {
        if (TIME.test(list)) continue
        const found = namesIn(list, within, prefix)
        prefix = found.prefix
        openList ||= found.openList
        const tail = marks[index] ?? null
        const mark = label && tail !== 'lead' && tail !== 'support' ? tail && label : tail
        const made = found.names.map(
          ({ name, prefixed, leads }): Marked => ({
            agency: name,
            mark: leads ? 'lead' : (mark ?? label ?? 'none'),
            group,
            clause,
            prefixed,
            noted: leads,
          }),
        )
        explicit ||= found.names.some(({ leads }) => leads)
        if (mark) {
          explicit = true
          // A tail speaks for the whole list before it: 省生态环境厅,省发展改革委牵头.
          bodies.push(...waiting.map((body) => (body.noted ? body : { ...body, mark })), ...made)
          waiting = []
        } else waiting.push(...made)
      }
    }
    bodies.push(...waiting)
  }
  return { bodies: withoutRepeats(bodies), openList, explicit }
}

/** 配合单位:配合单位:市科技局 */
const unlabelled = (chunk: string): string => chunk.replace(LABEL, '')

function chunksOf(part: string): string[] {
  const text = part.replace(MARK_THEN_LIST, ',')
  if (!BRACKETED.test(text)) return text.split(COMMA).filter((chunk) => chunk.trim() !== '')
  const chunks: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const character = text[at] ?? ''
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && ',，'.includes(character)) {
      chunks.push(text.slice(from, at))
      from = at + 1
    }
  }
  chunks.push(text.slice(from))
  return chunks.filter((chunk) => chunk.trim() !== '')
}

function tailOf(chunk: string): { lists: string[]; marks: (Mark | null)[] } {
  const tail = TAIL.exec(chunk)?.groups?.tail
  const words = tail && !ENDS_LIKE_NAME.test(tail) ? tail : ''
  const list = words ? chunk.slice(0, chunk.length - words.length) : chunk
  const merging = MERGING.exec(list)
  const mark = words ? markOfTail(words) : null
  if (!merging) return { lists: [list], marks: [mark] }
  return {
    lists: [list.slice(0, merging.index), list.slice(merging.index + merging[0].length)],
    marks: ['lead', 'support'],
  }
}

function markOfLabel(label: string): Mark {
  if (LEAD_LABEL.test(label)) return 'lead'
  return SUPPORT_LABEL.test(label) ? 'support' : 'charge'
}

function markOfTail(tail: string): Mark {
  if (LEAD_TAIL.test(tail)) return 'lead'
  if (SUPPORT_TAIL.test(tail)) return 'support'
  return SHARED_TAIL.test(tail) ? 'none' : 'charge'
}

function withoutRepeats(bodies: readonly Marked[]): Marked[] {
  const seen = new Set<string>()
  return bodies.filter(({ agency }) => !seen.has(agency) && seen.add(agency))
}
