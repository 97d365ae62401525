// Brackets that assign: （省发展改革委牵头,省工业和信息化厅…按职责分工负责）, （责任单位:…）, 〔…〕, 【…】, [ ].
import type { Context } from '../../context.ts'
import { rule } from '../../rule.ts'
import { assignmentIn } from '../assignment.ts'
import { namesAt } from '../names-at.ts'
import { regionOf } from '../region.ts'
import type { Marked, ResponsibilityReading } from '../responsibility.ts'

const PATTERN =
  /[(（[【〔](?<words>(?:[^()（）[\]【】〔〕〈〉]|[(（〈〔[【](?:[^()（）〈〉[\]【】〔〕]|[(（〔][^()（）〈〉[\]【】〔〕]{0,12}[)）〕]){0,60}[)）〉〕\]】]){2,700})[)）\]】〕]|[<〈](?<pointed>[^<>〈〉()（）\n]{4,300})[>〉]/g
/** What a list of bodies must have somewhere; brackets are many, assignments few. */
const HINT = /[委局厅部办处科府联]|单位|公司|集团|负责|牵头|小组|专班|工作组|秘书/
const WORKS = /牵头|负责|责任(?!公司)|配合|落实|主办|协办|参加|^[〇㐀-鿿]{2,4}(?:单位|部门)[:：]/
const AFTER_MEASURE = /(?:^|[。；;！!\n”’」》%％])\s*$/
/** 经市“三委两局”(市发展改革委、市科委…)认定 only says who they are. */
const CALLED = /[”’」》]\s*$/
const GOES_ON = /^[〇㐀-鿿]/
const NOT_A_LIST = /简称|以下称|详见|见附|包括|含|例如|如|号$|^[^、]{0,4}(?:指|即)/
const BODY_LIKE =
  /(?:[委局厅部办署]|政府|公司|集团|中心|小组|专班|办公室|管委会|[支分]行|[街镇乡]|总队|委员会|大学|学院|研究院|区|[妇残文侨科社]联|工商联|[科文作贸侨]协|贸促会|工会|红十字会|[协学]会|联合会|联社|法院|检察院|[总支大]队|党校|医院|银行|供电所|站|海关|成员单位)$/

/** A line break inside a name: where a list goes on, not where a label begins a line. */
const CUT =
  /(?<=[〇㐀-鿿、,，])[^\S\n]{0,8}\n[^\S\n]{0,8}(?=[〇㐀-鿿、,，])(?!(?:牵头|责任|配合|协办|参加|参与|主办)(?:责任)?(?:单位|部门)[:：])/g

export const bracket = rule<ResponsibilityReading>({
  id: 'responsibilities/bracket',
  triggers: [')', '）', ']', '】', '〕', '>', '〉'],
  pattern: PATTERN,
  read: ({ span, groups }, context) => {
    const words = groups.words ?? groups.pointed ?? ''
    if (!HINT.test(words)) return null
    const works = WORKS.test(words)
    if (groups.pointed !== undefined && !works) return null
    const before = context.text.slice(Math.max(0, span[0] - 4), span[0])
    if (!works && (!AFTER_MEASURE.test(before) || NOT_A_LIST.test(words))) return null
    if (!works && CALLED.test(before) && GOES_ON.test(context.text.slice(span[1], span[1] + 2))) return null
    const { bodies, openList, explicit } = assignmentIn(words.replace(CUT, ''), regionOf(context))
    if (bodies.length === 0)
      return explicit && GENERIC.test(words) ? { bodies, openList, listed: true } : null
    if (!explicit && (RUNS_ON.test(words) || !isOfBodies(bodies))) return null
    const isOwner = bodies.every(({ agency }) => COMPANY.test(agency))
    if (!works && isOwner && FIGURE_CELL.test(context.text.slice(span[1], span[1] + 8))) return null
    const ahead = explicit ? namedBefore(context, span[0]) : null
    if (ahead)
      return { bodies: [...ahead.bodies, ...bodies], openList, listed: true, span: [ahead.start, span[1]] }
    return { bodies, openList, listed: true }
  },
})

/** 某电厂(某发电有限公司) | 1320: whose plant it is, in a table of figures. */
const COMPANY = /公司$/
const FIGURE_CELL = /^\s*[\t|]\s*[\d—-]/

/** (各有关部门按职责分工负责) names nobody; who is meant everywhere is meant here too. */
const GENERIC = /部门|单位|地区|各地/
const SENTENCE = /(?<=^|[。；;\n])[〇㐀-鿿][〇㐀-鿿、]{2,30}$/

/** 省发展改革委(省能源局、省财政厅按职责分工负责): a bracket opened too early, the first body stands before it. */
function namedBefore(context: Context, end: number): { bodies: readonly Marked[]; start: number } | null {
  const written = SENTENCE.exec(context.text.slice(Math.max(0, end - LONGEST_AHEAD), end))?.[0] ?? ''
  const start = end - written.length
  const list = written === '' ? null : namesAt(context.text, start, regionOf(context))
  if (list?.end !== end) return null
  return {
    bodies: list.names.map((agency): Marked => ({ agency, mark: 'none', group: 0, prefixed: true })),
    start,
  }
}
const LONGEST_AHEAD = 34

/** One name of a kind not known stands among others that are told for certain. */
function isOfBodies(bodies: readonly Marked[]): boolean {
  const unlike = bodies.filter(({ agency }) => !BODY_LIKE.test(agency) && !GROUP.test(agency))
  if (unlike.length === 0) return true
  const certain = bodies.filter(({ agency, prefixed }) => prefixed && BODY_LIKE.test(agency))
  return (
    unlike.length === 1 &&
    certain.length >= FEWEST_CERTAIN &&
    (unlike[0]?.agency.length ?? 0) <= LONGEST_UNLIKE
  )
}
/** 省碳排放统计核算工作组 */
const GROUP =
  /^(?:国家|国务院|省|市|区|县|州|自治区)[〇㐀-鿿]{2,24}(?:[工协][作调]组|推进组|攻坚组|联席会议|秘书[处组])$/
/** 省科技厅、省财政厅2023年发布 */
const RUNS_ON = /[局委厅部办署]\d/
const FEWEST_CERTAIN = 2
const LONGEST_UNLIKE = 16
