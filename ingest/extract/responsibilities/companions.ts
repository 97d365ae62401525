// Those who help the body of a clause: named after 会同, at once or in a later clause, or in the next clause with 配合.
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { sticky } from '../sticky.ts'
import { namesIn } from './names.ts'
import { namesAt, type Shared } from './names-at.ts'
import { nobodyAt } from './nobody.ts'

const WITH =
  /(?:要|应当?|将|可)?(?:(?:主动|积极|及时|密切)?(?:协调|沟通)[并、])?(?:牵头(?:负责)?[,，]?)?(?:会同|联合|商(?![业贸务品]))/y
const LATER = /[,，](?:并|要|应)?(?:会同|联合)(?=[〇㐀-鿿])/g
const BESIDE = /^[,，](?=[^。；;,，]{2,200}?(?:配合|参加|参与|协助|协同))/
const SUPPORTS = /^(?:要|应)?(?:积极|密切|做好)?(?:配合|参加|参与|协助|协同)/
/** 要积极参与关爱行动 is a duty of its own. */
const OWN_PART = /^(?:要|应)(?:积极|主动)?(?:参与|参加)/
const AND = /[、和及与]/y
const SENTENCE = /^[^。；;\n！!]*/
const AHEAD = 216
const FARTHEST = 240
const PEEK = 12

export interface Companions {
  readonly names: readonly string[]
  readonly end: number
}

/**
 * @param from where what the body does begins
 * @param shared what the names of the bodies before it have in common with those after
 */
export function companions(text: string, from: number, within: string, shared?: Shared): Companions {
  const none = { names: [], end: from }
  const joined = sticky(WITH, text, from)
  const sentence = SENTENCE.exec(text.slice(from, from + FARTHEST))?.[0] ?? ''
  const comma = sentence.indexOf(',')
  if (joined) {
    const found = afterNobody(text, from + joined.length, within, shared) ?? none
    const beside = comma < 0 ? null : besideAt(text, from, comma, sentence, within)
    return beside ? { names: [...found.names, ...beside.names], end: beside.end } : found
  }
  if (comma < 0) return none
  return (
    besideAt(text, from, comma, sentence, within) ?? laterCompanions(text, from, sentence, within) ?? none
  )
}

function besideAt(
  text: string,
  from: number,
  comma: number,
  sentence: string,
  within: string,
): Companions | null {
  if (BESIDE.test(sentence.slice(comma, comma + AHEAD))) {
    const at = from + comma + 1
    const list = namesAt(text, at, within)
    const does = list ? text.slice(list.end, list.end + PEEK) : ''
    if (list && SUPPORTS.test(does) && !OWN_PART.test(does)) return list
    if (list) return besideOthers(text, at, within)
  }
  return null
}

/** 由环境保护部牵头,公安部、总参作战部等|参加: a list that the lexicon knows the first of. */
function besideOthers(text: string, at: number, within: string): Companions | null {
  const list = LIST.exec(text.slice(at, at + AHEAD))?.groups?.list
  const names = list ? namesIn(list, within).names.map(({ name }) => name) : []
  const isList = names.length > 1 && names.every(({ length }) => length <= LONGEST)
  return list && isList ? { names, end: at + list.length } : null
}
const LIST =
  /^(?<list>[^。；;,，、]{2,16}(?:[、和][^。；;,，、]{2,16}){1,20}?等?)(?:积极|密切|做好)?(?:配合|参加|参与|协助|协同)(?=[。；;,，]|的[“〇㐀-鿿]{2,30}(?:专班|小组|联席会议|机制|指挥部)|$)/
const LONGEST = 14

/** 省教育厅加强指导,联合省财政厅制定标准, as long as no other body has taken over. */
function laterCompanions(text: string, from: number, sentence: string, within: string): Companions | null {
  for (const match of sentence.matchAll(LATER)) {
    if (takenOver(text, from, sentence.slice(0, match.index), within)) return null
    const list = namesAt(text, from + match.index + match[0].length, within)
    if (list) return list
  }
  return null
}

const COMMAS = /[,，]/g
const takenOver = (text: string, from: number, before: string, within: string): boolean =>
  [...before.matchAll(COMMAS)].some(({ index }) => {
    const list = namesAt(text, from + index + 1, within)
    return list !== null && dutyAt(text, list.end) !== ''
  })

/** 会同国务院其他有关部门 names nobody; what no lexicon knows goes on with what it does: 会同省教育考试院建立机制. */
function listed(text: string, at: number, within: string, shared?: Shared): Companions | null {
  const known = namesAt(text, at, within, shared)
  if (known && NOBODY_BEHIND.test(text.slice(known.end, known.end + PEEK))) return null
  const end = known?.end ?? at
  if (known && !AND_MORE.test(text.slice(end, end + 1))) return known
  const rest = sticky(UNKNOWN, text, end)
  const names = rest.split(SEPARATORS).filter((name) => name !== '' && !GENERIC.test(name))
  const goesOn =
    rest !== '' && (dutyAt(text, end + rest.length) !== '' || ENDS.test(text[end + rest.length] ?? ''))
  if (!goesOn) return known
  return { names: [...(known?.names ?? []), ...names], end: end + rest.length }
}
const NOBODY_BEHIND = /^(?:其他|其它|有关|相关|各)/
const AND_MORE = /[、和及与]/
const ONE =
  '(?:(?![、,，。；;和及与等的])[〇㐀-鿿]|[(（][^()（）]{1,10}[)）]){2,18}?(?:部门|机构|机关|高校|[院局厅委所站队会]|中心|办公室|公司|银行)'
const UNKNOWN = new RegExp(
  `[、和及与]?${ONE}(?:(?:、|和|及|与|以及)${ONE}){0,6}(?:等(?:有关|相关)?(?:部门|单位|机构)?)?(?=[〇㐀-鿿,，])`,
  'y',
)
const SEPARATORS = /、|以及|[和及与]|等(?:有关|相关)?(?:部门|单位|机构)?$/
const GENERIC = /有关|相关|其他|其它|成员|各(?:部门|单位)|^(?:行业|业务|项目)?(?:主管|管理)(?:部门|单位)/
const ENDS = /[,，]/

/** 会同有关部门、各区政府: the named ones behind a generic one. */
function afterNobody(text: string, at: number, within: string, shared?: Shared): Companions | null {
  const nobody = nobodyAt(text, at)
  const join = nobody ? sticky(AND, text, at + nobody.length) : ''
  return listed(text, at + (join ? nobody.length + join.length : 0), within, shared)
}
