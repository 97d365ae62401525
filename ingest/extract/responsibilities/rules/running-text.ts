// Clauses that give a body a duty: 省生态环境厅负责…, 市财政局给予全力保障, 由市发改委、市统计局共同评估认定.
import { agentDutyAt, dutyAt } from '../../../../corpus/lexicon/duties.ts'
import type { Context } from '../../context.ts'
import { type Reading, rule } from '../../rule.ts'
import { bodiesBefore, clauseStarts, LOOK_BACK } from '../clause-starts.ts'
import { companions } from '../companions.ts'
import { givesDuty } from '../duty-clause.ts'
import { shortGroupAt } from '../groups.ts'
import { institutionsAt } from '../institutions.ts'
import { levelAt } from '../levels.ts'
import { NAME_THEN_DUTY, namesEnding } from '../name-then-duty.ts'
import { type NamesAt, namesAt } from '../names-at.ts'
import { otherHands } from '../other-hands.ts'
import { BUREAU } from '../own-names.ts'
import { regionOf } from '../region.ts'
import type { Mark, Marked, ResponsibilityReading } from '../responsibility.ts'

const GROUP_NAME =
  /^(?:省|市|区|县|州|自治区|国家|国务院)(?:碳中和|(?!成立|组建|设立|建立)(?![向由报将要应对在经与和、,，的])[〇㐀-鿿“”]){3,28}(?:领导小组|委员会|联席会议|指挥部|专班|协调小组)(?:办公室|秘书组|办)?$/
/** 省河长制办公室, 省水文水资源局: a level and what it is for, in no lexicon. */
const OWN_OFFICE = new RegExp(
  `^[省市区县州](?:(?![向由报将要应对在经与和及或、,，的各级内外委把使让请])[〇㐀-鿿“”]){2,14}(?:办公室|${BUREAU}|中心)$`,
)
/** 省政府办公厅督查室会同…: the duty stands behind a part of the body. */
const PART_OF = /^[〇㐀-鿿]{1,5}[室处科](?=会同|负责|牵头|要|应|将|承担|组织|定期|适时|具体)/
/** 组织各县人民政府,开发区管委会开展…: named last of those who are made to. */
const CAUSED =
  /(?:^|[。；;,，\n])(?:组织|指导|支持|督促|鼓励|引导|推动|要求|协调)[^。；;,，]{2,36}[府局委厅门会办][,，]$/
const CAUSE_REACH = 48
/** 企业所在地的, 作出处罚的 */
const WHICH_OF_THEM =
  /^[^。；;,，、:：向]{0,24}(?:所在地|[户属注迁居辖在].{0,2}地|(?<!设区)的)(?:或[^。；;,，、:：]{2,8}地)?的?(?=[〇㐀-鿿]{4})/
const LEADS =
  /^(?:要|应|应当|将|可|负责)?(?:(?:根据|按照?|依据?)(?:各自)?(?:职责|职能|分工|和){1,3})?(?:统一|具体|共同|分别|分头|各自|联合){0,2}(?:牵头|会同|发挥牵头作用)|^[^。；;,，]{0,40}负总(?:体)?责/
/** 省财政厅,负责…; 省财政厅于每年10月底前,将… */
const ASIDE =
  /^[,，](?=负责|具体负责|承担|统筹|采取|要|应|须|认真|切实|(?:根据|按照?)(?:各自)?(?:职责|职能|分工))|^于(?:每年|\d)[^。；;,，]{1,16}[,，]|^(?:自|在)?(?:收到|接到|受理)[^。；;,，]{2,30}?(?:之日)?[起后][,，]?(?:\d{1,2}个(?:工作)?日(?:之?内)?[,，]?)?/
const ASIDE_REACH = 56
/** 省科技厅主要职责:参与制定…;组织评审 */
const LISTS_DUTIES = /^的?(?:主要|工作|具体){0,2}职责(?:分工)?(?:是|为|包括)?[:：](?=[〇㐀-鿿])/
const SUPPORTS = /^(?:要|应)?(?:积极|密切|做好)?(?:配合|参加|参与|协助|协同)/
const END_OF_CLAUSE = /^[〇㐀-鿿]{2,6}(?:[。；;,，)）\]]|$)/
const SENTENCE_END = /[。；;\n！!]/
const CLAUSE_END = /[。；;\n！!,]/
const FARTHEST = 600
const NUMBER_REACH = 32
/** What both begin with. */
const OF_LEVEL = '省市区县州自国'
/** A number, or 以 in 以各区政府为责任主体,…. */
const OPENING =
  /^\s*(?:以(?=[^。；;,，]{2,28}为(?:第一)?(?:责任|实施|落实|推进|建设|申报)主体)|第[一二三四五六七八九十百\d]{1,5}条(?:之[一二三四五])?\s{0,4}(?:[(（【［[][^()（）【】［］[\]]{2,16}[)）】］\]])?\s{0,2}|[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}[.．、]|[一二三四五六七八九十]{1,2}是)?\s*请?/
/** What follows only explains, or says who sits there: 给予全力保障,用于支持…; 牵头成立工作组,由局长任组长. */
const ASIDE_ABOUT =
  /[,，](?:用于|以便|包括|其中|主要用于|由[^。；;,，]{2,24}?(?:担任|任)(?:[副总]|常务)*(?:组长|主任|召集人|指挥长))/
/** 由市政府|根据年度考核结果,|给予奖补: on what ground, before what is done. */
const ON_GROUNDS = /^(?:根据|按照?|依据|依照|结合|参照)[^。；;,，\n]{2,40}[,，]/
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
    '调查组',
    '专班',
    '队',
    '联',
    '法院',
    '检察院',
    '工会',
    '公司',
    '集团',
    '中心',
    '机关',
    '机构',
    '办',
    '银行',
    '支行',
    '分行',
    '学院',
    '究院',
    '试院',
    '署',
    '督查室',
    '督导室',
    '所',
    '推广站',
    '牵头',
  ],
  starts: namesEnding,
  pattern: NAME_THEN_DUTY,
  read: ({ span: [end] }, context) => {
    const { text } = context
    if (!mayAssign(text, end)) return null
    for (const start of clauseStarts(context, end)) {
      const agent = text[start] === '由'
      const number = agent ? 0 : (OPENING.exec(text.slice(start, start + NUMBER_REACH))?.[0].length ?? 0)
      const made = agent
        ? dutyOfAgent(context, start, end)
        : dutyFrom(context, start + number, start + number, end)
      if (made) return made
    }
    return ofAttribute(context, end)
  },
})

/** 接受举报的教育部门应当…: which departments are meant stands before the name. */
function ofAttribute(context: Context, end: number): Reading<ResponsibilityReading> | null {
  const { text } = context
  const start = clauseStarts(context, end)[0] ?? end
  const where = WHERE.exec(text.slice(start, end))?.[0].length ?? 0
  if (where > 0) return dutyFrom(context, start + where, start + where, end)
  if (!DEPARTMENT_ENDS.has(text.slice(end - 2, end)) || !MUST.has(text[end] ?? '')) return null
  const attribute = ATTRIBUTE.exec(text.slice(start, end))?.[0].length ?? 0
  return attribute > 0 ? dutyFrom(context, start + attribute, start + attribute, end) : null
}
/** 监测点位所在区县(市)教育部门: whose they are stands behind 所在; 向所在县… is whom something is sent to. */
const WHERE = /^(?:(?![向到报给对与由])[^。；;,，、:：]){0,20}?所在(?=各?[省市区县旗州])/
const DEPARTMENT_ENDS: ReadonlySet<string> = new Set(['部门', '机关'])
const MUST: ReadonlySet<string> = new Set(['应', '要', '须', '负'])
const ATTRIBUTE = /^[^。；;,，、:：的]{2,16}的(?=[〇㐀-鿿]{4})/

/** The cheap test before any clause is looked for: a duty follows, what only an agent does after its 由. */
function mayAssign(text: string, end: number): boolean {
  if (OTHERWISE.has(text[end] ?? '') || dutyAt(text, end) !== '') return true
  if (agentDutyAt(text, end) !== '') return text.slice(Math.max(0, end - LOOK_BACK), end).includes('由')
  return PART_OF.test(text.slice(end, end + PART))
}
const OTHERWISE: ReadonlySet<string> = new Set([',', '，', '于', '是', '收', '接', '主'])
const PART = 10

/** 由所在地县级人民政府组织…: which of them it is may stand before the name. */
function dutyOfAgent(context: Context, start: number, end: number): Reading<ResponsibilityReading> | null {
  const { text } = context
  const at = start + 1
  const which = WHICH_OF_THEM.exec(text.slice(at, end))?.[0].length ?? 0
  const made =
    dutyFrom(context, start, at, end) ?? (which > 0 ? dutyFrom(context, start, at + which, end) : null)
  if (made?.span?.[0] !== start || !SEPARATELY.test(text.slice(end, made.span[1]))) return made
  const object = OBJECT.exec(text.slice(Math.max(0, start - LOOK_BACK), start))?.[0].length ?? 0
  return { ...made, span: [start - object, made.span[1]] }
}
/** 等级分类和程序|由国家能源局另行规定: what is to be settled stands before 由. */
const SEPARATELY = /^另行/
const OBJECT =
  /(?<=(?:^|[。；;,，\n])\s{0,4}(?:第[一二三四五六七八九十百]{1,5}条\s{0,4})?)[〇㐀-鿿][^。；;,，:：\n]{2,80}$/

function dutyFrom(
  context: Context,
  start: number,
  at: number,
  reach: number,
): Reading<ResponsibilityReading> | null {
  const { text } = context
  const within = regionOf(context)
  const known = namesAt(text, at, within) ?? shortGroup(text, at)
  const list =
    known && known.end >= reach ? known : (wholeGroup(text, at, reach) ?? institutionsAt(context, at, reach))
  if (!list || CAUSED.test(text.slice(Math.max(0, start - CAUSE_REACH), start))) return null
  const aside = ASIDE.exec(text.slice(list.end, list.end + ASIDE_REACH))?.[0].length ?? 0
  const from = text[list.end + aside] === '由' ? list.end : list.end + aside
  const after = text.slice(from, from + AHEAD)
  const agent = at > start
  if (!LISTS_DUTIES.test(after) && !givesDuty(text, from, { ...list, agent })) return null
  const before = bodiesBefore(text, start, within)
  const names = [...before.names, ...list.names]
  const hands = otherHands(text, names, from, within)
  if (hands)
    return {
      bodies: [...hands.leads.map(marked('lead')), ...hands.supports.map(marked('support'))],
      openList: list.openList,
      listed: false,
      span: [before.start, clauseEnd(text, hands.end, agent)],
    }
  const mark = markOf(names, after)
  const others = mark === 'support' ? { names: [], end: from } : companions(text, from, within, list.shared)
  const marks = others.names.length > 0 ? 'lead' : mark
  return {
    bodies: [...names.map(marked(marks)), ...others.names.map(marked('support'))],
    openList: list.openList,
    listed: false,
    span: [before.start, clauseEnd(text, others.end, agent)],
  }
}

function markOf(names: readonly string[], after: string): Mark {
  if (SUPPORTS.test(after) && END_OF_CLAUSE.test(after)) return 'support'
  return names.length === 1 || LEADS.test(after) ? 'lead' : 'none'
}

/** 市政府教育督导委员会办公室: a group of which the lexicon knows only how it begins. */
function wholeGroup(text: string, at: number, end: number): NamesAt | null {
  const name = text.slice(at, end)
  if (!OF_LEVEL.includes(name[0] ?? ' ')) return null
  return GROUP_NAME.test(name) || (OWN_OFFICE.test(name) && levelAt(text, at) !== '')
    ? { names: [name], end, openList: false, toOthers: false }
    : null
}

function shortGroup(text: string, at: number): NamesAt | null {
  const group = shortGroupAt(text, at)
  return group && { names: [group.name], end: group.end, openList: false, toOthers: false }
}

const marked =
  (mark: Mark) =>
  (agency: string): Marked => ({ agency, mark, group: 0, prefixed: true })

function clauseEnd(text: string, from: number, agent: boolean): number {
  const ahead = text.slice(from, from + FARTHEST)
  const ground = agent ? (ON_GROUNDS.exec(ahead)?.[0].length ?? 0) : 0
  const end = ahead.slice(ground).search(agent ? CLAUSE_END : SENTENCE_END)
  const sentence = end < 0 ? ahead.length : ground + end
  const purpose = agent ? -1 : ahead.search(ASIDE_ABOUT)
  const length = purpose >= 0 && purpose < sentence ? purpose : sentence
  return from + (length > LONG ? Math.max(ahead.lastIndexOf(',', LONG), SHORT) : length)
}
