// Bodies that a policy names once for all its lists: 以下均需各市人民政府落实,不再列出; 各州政府负责落实,以下各条均涉及.
import { CLOSING, OPENING } from './items.ts'
import { namesIn } from './names.ts'

export interface Everywhere {
  readonly everywhere: readonly string[]
  /** Where the text says so. */
  readonly from: number
}

const NOBODY: Everywhere = { everywhere: [], from: 0 }

/** What ends such a statement. */
const STATED =
  /不再(?:一一|逐[条一项])?(?:重复)?(?:列出|列举|标注|注明|重复)|下同|下略|均涉及|均同|均含|均包括|为以下各[项条款](?:工作|任务|措施)?的?(?:责任|落实|实施|配合)(?:单位|主体)|(?=[)）])(?<=以下[^,，。；;()（）]{0,8}均[需须应由][^,，。；;]{2,40}(?:负责|落实|配合|实施|参与))/g
const HINTS = [
  '不再',
  '下同',
  '下略',
  '均涉及',
  '均同',
  '均含',
  '均包括',
  '为以下各',
  '以下均',
  '以下各',
  '以下任务',
  '以下工作',
]
const REACH = 160
/** 各区县(自治县,含两江新区,以下统称各区县)党委和政府 */
const EXPLAINED =
  /[(（〈〔[](?:[^()（）〈〉〔〕[\]]{0,30}?)(?:含|包括|统称|简称)[^()（）〈〉〔〕[\]]{0,60}[)）〉〕\]]/g
const STOP = /[。；;\n]/
/** 其余按职责分工负责,下同 tells a role and nobody. */
const WHO = '(?<who>(?!列|排|位|其[余他])[^,，。；;\\n]{2,60}?)'
const DOES =
  '(?:具体|分别|共同)?(?:按(?:照)?(?:各自)?(?:职责|职能)(?:分工)?)?(?:具体|分别|共同)?(?:抓好|做好|组织|贯彻)?(?:负责|落实|推动|推进|实施|组织|执行|配合|参与){1,3}'
const ALL = '(?:以下|下列|上述|以上|其他|各项|下文)(?:各[项条])?(?:工作)?(?:任务|工作|条款|措施|内容)?[,，]?'
/** 以下均需各区落实, */
const NEEDED = new RegExp(`(?:${ALL})?均(?:需|须|应)?(?:由|需)?${WHO}${DOES}[,，]?(?:${ALL})?[均也]?$`)
/** 各州政府负责落实,以下各条(均涉及); only behind others: 省财政厅负责,下同 speaks of itself. */
const CHARGED = new RegExp(
  `(?<=[,，。；;\\n])${WHO}(?:${DOES}|均为(?:责任|实施|落实|配合)(?:单位|主体))[,，](?:${ALL})?[均也]?$`,
)
/** 。各市人民政府,以下各条(均涉及): said of those who stand apart from the list before. */
const APART = new RegExp(
  `(?<=[。；;\\n])${WHO}[,，](?:以下|下列)(?:各[项条款])?(?:工作|任务|措施|内容)?[均也]?$`,
)
/** 。各县(市、区)人民政府(为以下各项的责任单位) */
const OF_ALL = new RegExp(`(?:^|(?<=[,，。；;\\n]))${WHO}$`)
/** 以下各项任务责任单位均含各县区 */
const INCLUDED = /^(?<who>[^。；;,，)）〕】]{2,40})/
const INCLUDING = /以下[^,，。；;)）]{0,16}$/

/** @param within region of the text */
export function everywhereIn(text: string, within: string): Everywhere {
  if (!HINTS.some((hint) => text.includes(hint))) return NOBODY
  for (const { index, 0: said } of text.matchAll(STATED)) {
    const who =
      said.endsWith('含') || said.endsWith('包括') ? included(text, index, said) : charged(text, index, said)
    const near = text.slice(Math.max(0, index - REACH), index)
    const everywhere = who ? namesIn(who, within).names.map(({ name }) => inFull(name, near)) : []
    if (everywhere.length > 0) return { everywhere, from: index }
  }
  return NOBODY
}

/** 各市人民政府落实;以下均需各市政府落实: by the name that the same list has. */
function inFull(name: string, near: string): string {
  const full = name.replace(SHORT, '人民政府')
  return full !== name && near.includes(full) ? full : name
}
const SHORT = /(?<!人民)政府$/

function included(text: string, at: number, said: string): string | undefined {
  if (!INCLUDING.test(text.slice(Math.max(0, at - REACH), at))) return undefined
  return INCLUDED.exec(text.slice(at + said.length, at + REACH))?.groups?.who
}

function charged(text: string, at: number, said: string): string | undefined {
  const statement = statementBefore(text.slice(Math.max(0, at - REACH), at).replace(EXPLAINED, ''))
  const found = said.startsWith('为')
    ? OF_ALL.exec(statement)
    : (NEEDED.exec(statement) ?? CHARGED.exec(statement) ?? APART.exec(statement))
  return found?.groups?.who
}

/** The words from the last stop on, or behind the bracket that is still open. */
function statementBefore(words: string): string {
  let depth = 0
  for (let at = words.length - 1; at >= 0; at--) {
    const character = words[at] ?? ''
    if (CLOSING.includes(character)) depth++
    else if (OPENING.includes(character) && depth-- === 0) return words.slice(at + 1)
    else if (depth === 0 && STOP.test(character)) return words.slice(at)
  }
  return words
}
