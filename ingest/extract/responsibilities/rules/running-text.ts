// Clauses that give a body a duty: 省生态环境厅负责…, 市财政局给予全力保障, 由市发改委、市统计局共同评估认定.
import { dutyAt, dutyInitials } from '../../../../corpus/lexicon/duties.ts'
import type { Context } from '../../context.ts'
import { type Reading, rule } from '../../rule.ts'
import { LEVEL } from '../departments.ts'
import { sticky } from '../forms.ts'
import { shortGroupAt } from '../groups.ts'
import { type NamesAt, namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { Mark, Marked, ResponsibilityReading } from '../responsibility.ts'

const GROUP_NAME =
  /^(?:省|市|区|县|州|自治区|国家|国务院)(?:(?![向由报将要应对在经与和、,，的])[\p{Script=Han}“”]){3,28}(?:领导小组|委员会|联席会议|指挥部|专班|协调小组)(?:办公室|秘书组|办)?$/u
/** 省河长制办公室, 省水文水资源局: a level and what it is for, in no lexicon. */
const OWN_OFFICE =
  /^[省市区县州](?:(?![向由报将要应对在经与和及或、,，的各级内外委把使让请])\p{Script=Han}){2,12}(?:办公室|局|中心)$/u
/** 省政府办公厅督查室会同…: a part of the body that the lexicon knows. */
const PART_OF = /^\p{Script=Han}{1,5}[室处科](?=会同|负责|牵头|要|应|承担|组织|定期|适时|具体)/u
/** The end of a body's name where a duty begins; its clause is then looked for backwards. */
const PATTERN = new RegExp(
  `(?:[厅局委府]|公室|小组|书组|专班|监察组|部门|党校|员会|管委会|联社|中心|[支总大]队|[妇残文侨科]联|总工会|法院|检察院|办事处|公司|集团|办(?![公法理好学])|部(?![分门署位])|[)）])(?=[${dutyInitials}是]|[,，](?:负责|具体负责|承担|统筹|牵头)|于(?:每|\\d))`,
  'g',
)
const STRONG = '。；;,，\n！!'
const WEAK = '由:：)）」”—前底月日内'
/** 自由, 理由, 事由, 缘由: no preposition. */
const NOUN_YOU = '自理事缘案来情'
const LOOK_BACK = 90
const LEADS = /^(?:要|应|应当|将|可|负责)?(?:统一|具体|共同)?(?:牵头|会同)|^[^。；;,，]{0,24}负总责/u
/** 省财政厅,负责…; 省财政厅于每年10月底前,将… */
const ASIDE = /^[,，](?=负责|具体负责|承担|统筹)|^于(?:每年|\d)[^。；;,，]{1,16}[,，]/u
const HELD =
  /^(?:已|曾|近日|此前|可(?!持续)|(?:印发|发布|公布|出台)(?=[《〈的后了之前等、]|关于|通知|实施以来|以来)|关于|的|主任|局长|厅长|负责人|党组|主要负责|分管|批准|备案|认定的|在.{0,12}(?:召开|举行)|明确(?:要求|提出)|(?:要|应)?(?:充分认识|高度重视|提高(?:思想|政治)?(?:认识|站位)|增强.{0,8}(?:意识|自觉))|把.{0,24}摆|高度重视|决定|认为|(?:分别)?由|分别设在|.{0,12}担任|联系(?:人|电话|方式|地址)|作为[^。；;]{0,60}(?:依据|参考)|[^。；;]{0,60}作出.{0,4}决定)/u
const DONE =
  /^[^。；;]{0,30}?(?:完成|实现|取得|印发|出台|组织|召开|开展|起草|制定|建立|成立|下发|形成|编制|修订|研究)了/u
/** The notice that issues the text speaks of what was done: 联合制定《…》,现印发给你们. */
const ISSUES =
  /^[^。；;]{0,90}?[,，]?(?:现(?:将|予|印发)|请(?:认真)?(?:贯彻|遵照|结合)|(?<=[,，])(?:特|现)?(?:制定|制订|提出|公布|发布)(?:本|如下|以下))/u
/** 是实施本规划的主体,制定…; 是第一责任人 */
const IS_BODY = /^是[^。；;,，]{0,24}主体[,，]/u
/** What every government is told to take to heart gives none of them a task. */
const LOCAL =
  /^(?:县级以上|地方各级|省市县|市县|县乡|区县|乡镇|乡[(（]镇|市、县|县、乡)[^部]{0,12}$|^街道办事处$/u
const APPEAL =
  /^(?:要|应当?|必须|须)?(?:切实|进一步|高度|充分|坚决|认真|全面|严格)*(?:加强(?:对|组织|领导|统筹|协调)|强化|提高|扛起|压实|落实|重视|认识|履行|担负|承担起?|深刻|把|树立|坚持|贯彻|高度|充分|统一思想|站在|结合|将党的领导)/u
const WITH = /^(?:要|应|应当|将|可)?(?:牵头(?:负责)?[,，]?)?(?:会同|联合|商)/u
const BESIDE = /^[,，](?=[^。；;,，]{2,60}(?:配合|参加|参与|协助|协同))/u
const SUPPORTS = /^(?:要|应)?(?:积极|密切|做好)?(?:配合|参加|参与|协助|协同)/u
/** 要积极参与关爱行动 is a duty of its own. */
const OWN_PART = /^(?:要|应)(?:积极|主动)?(?:参与|参加)/u
const END_OF_CLAUSE = /^\p{Script=Han}{2,6}(?:[。；;,，)）\]]|$)/u
const SENTENCE_END = /[。；;\n！!]/u
const CLAUSE_END = /[。；;\n！!,]/u
const FARTHEST = 600
const NUMBERING =
  /^\s*(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}是)\s*/u
/** What follows only explains: 给予全力保障,用于支持…. */
const PURPOSE = /[,，](?:用于|以便|包括|其中|主要用于)/u
const ISSUE_REACH = 100
const LONG = 120
const SHORT = 12
const AHEAD = 64

export const runningText = rule<ResponsibilityReading>({
  id: 'responsibilities/running-text',
  triggers: [
    '厅',
    '局',
    '委',
    '部',
    '办公室',
    '政府',
    '小组',
    '监察组',
    '专班',
    '队',
    '联',
    '法院',
    '检察院',
    '工会',
    '公司',
    '集团',
  ],
  pattern: PATTERN,
  read: ({ span: [, end] }, context) => {
    for (const start of clauseStarts(context, end)) {
      const agent = context.text[start] === '由'
      const at = agent ? start + 1 : start
      const number = agent ? 0 : (NUMBERING.exec(context.text.slice(at, at + 8))?.[0].length ?? 0)
      const made = dutyFrom(context, start + number, at + number, end)
      if (made) return made
    }
    return null
  },
})

/** Where the clause around a name may begin: after a stop, a heading, a date or a bracket, or at 由; the earliest first. */
function clauseStarts({ text, sectionAt }: Context, end: number): number[] {
  const heading = sectionAt(end)?.span[1] ?? -1
  const starts: number[] = []
  for (let at = end - 2; at >= Math.max(0, end - LOOK_BACK); at--) {
    const character = text[at] ?? ''
    if (STRONG.includes(character) || at + 1 === heading) return [at + 1, ...starts.reverse()]
    if (WEAK.includes(character) && !(character === '由' && NOUN_YOU.includes(text[at - 1] ?? ' ')))
      starts.push(character === '由' ? at : at + 1)
  }
  return end < LOOK_BACK ? [0, ...starts.reverse()] : starts.reverse()
}

function dutyFrom(
  context: Context,
  start: number,
  at: number,
  reach: number,
): Reading<ResponsibilityReading> | null {
  const { text } = context
  const within = regionOf(context)
  const known = namesAt(text, at, within) ?? shortGroup(text, at)
  const named = known && known.end >= reach ? known : wholeGroup(text, at, reach)
  if (!named) return null
  const list = withPart(text, named)
  const aside = ASIDE.exec(text.slice(list.end, list.end + 24))?.[0].length ?? 0
  const from = list.end + aside
  const after = text.slice(from, from + AHEAD)
  if (
    HELD.test(after) ||
    DONE.test(after) ||
    ISSUES.test(text.slice(from, from + ISSUE_REACH)) ||
    !opensDuty(after) ||
    (LOCAL.test(list.names[0] ?? '') && APPEAL.test(after))
  )
    return null
  const mark = markOf(list, after)
  const others = mark === 'lead' ? companions(text, from, after, within) : { names: [], end: from }
  return {
    bodies: [...list.names.map(marked(mark)), ...others.names.map(marked('support'))],
    openList: list.openList,
    listed: false,
    span: [start, clauseEnd(text, others.end, at > start)],
  }
}

function markOf({ names }: NamesAt, after: string): Mark {
  if (SUPPORTS.test(after) && END_OF_CLAUSE.test(after)) return 'support'
  return names.length === 1 || LEADS.test(after) ? 'lead' : 'none'
}

/** 核发的批准文件 and 负责的项目 only say whose something is. */
function opensDuty(after: string): boolean {
  const word = dutyAt(after, 0)
  return word === '' ? IS_BODY.test(after) : after[word.length] !== '的'
}

function withPart(text: string, list: NamesAt): NamesAt {
  const part = PART_OF.exec(text.slice(list.end, list.end + 10))?.[0] ?? ''
  if (part === '') return list
  return {
    ...list,
    names: [...list.names.slice(0, -1), (list.names.at(-1) ?? '') + part],
    end: list.end + part.length,
  }
}

/** 市政府教育督导委员会办公室: a group of which the lexicon knows only how it begins. */
function wholeGroup(text: string, at: number, end: number): NamesAt | null {
  const name = text.slice(at, end)
  return GROUP_NAME.test(name) || (OWN_OFFICE.test(name) && sticky(LEVEL, text, at) !== '')
    ? { names: [name], end, openList: false }
    : null
}

function shortGroup(text: string, at: number): NamesAt | null {
  const group = shortGroupAt(text, at)
  return group && { names: [group.name], end: group.end, openList: false }
}

const marked =
  (mark: Mark) =>
  (agency: string): Marked => ({ agency, mark, group: 0, prefixed: true })

/** Those named after 会同, or in the next clause with 配合. */
function companions(
  text: string,
  from: number,
  after: string,
  within: string,
): { names: readonly string[]; end: number } {
  const joined = WITH.exec(after)?.[0]
  const beside = joined ? null : after.indexOf(',')
  if (joined) {
    const list = namesAt(text, from + joined.length, within)
    return { names: list?.names ?? [], end: list?.end ?? from }
  }
  if (beside === null || beside < 0 || !BESIDE.test(text.slice(from + beside, from + beside + AHEAD)))
    return { names: [], end: from }
  const list = namesAt(text, from + beside + 1, within)
  return list &&
    SUPPORTS.test(text.slice(list.end, list.end + 12)) &&
    !OWN_PART.test(text.slice(list.end, list.end + 12))
    ? list
    : { names: [], end: from }
}

function clauseEnd(text: string, from: number, agent: boolean): number {
  const ahead = text.slice(from, from + FARTHEST)
  const end = ahead.search(agent ? CLAUSE_END : SENTENCE_END)
  const sentence = end < 0 ? ahead.length : end
  const purpose = agent ? -1 : ahead.search(PURPOSE)
  const length = purpose >= 0 && purpose < sentence ? purpose : sentence
  return from + (length > LONG ? Math.max(ahead.lastIndexOf(',', LONG), SHORT) : length)
}
