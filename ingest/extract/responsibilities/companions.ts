// Those who help the body of a clause: named after 会同, at once or in a later clause, or in the next clause with 配合.
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { sticky } from './forms.ts'
import { namesAt, type Shared } from './names-at.ts'
import { nobodyAt } from './nobody.ts'

const WITH = /(?:要|应当?|将|可)?(?:牵头(?:负责)?[,，]?)?(?:会同|联合|商(?![业贸务品]))/uy
const LATER = /[,，](?:并|要|应)?(?:会同|联合)(?=\p{Script=Han})/gu
const BESIDE = /^[,，](?=[^。；;,，]{2,60}(?:配合|参加|参与|协助|协同))/u
const SUPPORTS = /^(?:要|应)?(?:积极|密切|做好)?(?:配合|参加|参与|协助|协同)/u
/** 要积极参与关爱行动 is a duty of its own. */
const OWN_PART = /^(?:要|应)(?:积极|主动)?(?:参与|参加)/u
const AND = /[、和及与]/uy
const SENTENCE = /^[^。；;\n！!]*/u
const AHEAD = 64
const FARTHEST = 160
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
  if (joined) return afterNobody(text, from + joined.length, within, shared) ?? none
  const sentence = SENTENCE.exec(text.slice(from, from + FARTHEST))?.[0] ?? ''
  const comma = sentence.indexOf(',')
  if (comma < 0) return none
  if (BESIDE.test(sentence.slice(comma, comma + AHEAD))) {
    const list = namesAt(text, from + comma + 1, within)
    const does = list ? text.slice(list.end, list.end + PEEK) : ''
    if (list && SUPPORTS.test(does) && !OWN_PART.test(does)) return list
  }
  return laterCompanions(text, from, sentence, within) ?? none
}

/** 省教育厅加强指导,联合省财政厅制定标准, as long as no other body has taken over. */
function laterCompanions(text: string, from: number, sentence: string, within: string): Companions | null {
  for (const match of sentence.matchAll(LATER)) {
    if (takenOver(text, from, sentence.slice(0, match.index), within)) return null
    const list = namesAt(text, from + match.index + match[0].length, within)
    if (list) return list
  }
  return null
}

const COMMAS = /[,，]/gu
const takenOver = (text: string, from: number, before: string, within: string): boolean =>
  [...before.matchAll(COMMAS)].some(({ index }) => {
    const list = namesAt(text, from + index + 1, within)
    return list !== null && dutyAt(text, list.end) !== ''
  })

/** 会同有关部门、各区政府: the named ones behind a generic one. */
function afterNobody(text: string, at: number, within: string, shared?: Shared): Companions | null {
  const nobody = nobodyAt(text, at)
  const join = nobody ? sticky(AND, text, at + nobody.length) : ''
  return namesAt(text, at + (join ? nobody.length + join.length : 0), within, shared)
}
