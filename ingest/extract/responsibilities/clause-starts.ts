// Where the clause around a body's name may begin: the places from which its name is then read.
import type { Context } from '../context.ts'
import { namesAt } from './names-at.ts'

const STOP = 1
const PAUSE = 2
const AGENT = 3
/** What a clause may begin after, by character code: it is asked of every character before a name. */
const BOUNDS = new Uint8Array(0x10000)
for (const [kind, characters] of [
  [STOP, '。；;,，\n！!'],
  [PAUSE, ':：)）」”—前底月日内'],
  [AGENT, '由'],
] as const)
  for (const character of characters) BOUNDS[character.charCodeAt(0)] = kind
/** 自由, 理由, 事由, 缘由: no preposition. */
const NOUN_YOU = '自理事缘来'
/** A list of bodies is seldom longer. */
export const LOOK_BACK = 140

/** Where the clause around a name may begin: after a stop, a heading, a date or a bracket, or at 由; the earliest first. */
export function clauseStarts({ text, sectionAt }: Context, end: number): number[] {
  const heading = sectionAt(end)?.span[1] ?? -1
  const starts: number[] = []
  for (let at = end - 2; at >= Math.max(0, end - LOOK_BACK); at--) {
    const kind = BOUNDS[text.charCodeAt(at)]
    if (kind === STOP || at + 1 === heading) return [at + 1, ...starts.reverse()]
    if (kind === AGENT) {
      if (!NOUN_YOU.includes(text[at - 1] ?? ' ')) starts.push(at)
    } else if (kind === PAUSE && !closesLevels(text, at)) starts.push(at + 1)
  }
  return end < LOOK_BACK ? [0, ...starts.reverse()] : starts.reverse()
}

/** 县(市、区)财政部门: the bracket is a part of the name. */
function closesLevels(text: string, at: number): boolean {
  const mark = text[at]
  return (mark === ')' || mark === '）') && LEVELS.test(text.slice(Math.max(0, at - LEVELS_REACH), at))
}
const LEVELS =
  /[省市县区旗州盟乡镇][(（](?:含[〇㐀-鿿、,，]{1,16}|(?:[省市县区旗州盟乡镇]|园区|管委会|、){1,8})$/
const LEVELS_REACH = 20

const MOST_PARTS = 4

/** 市教育局,各区人民政府负责…: bodies alone between commas belong to the list that the clause begins with. */
export function bodiesBefore(
  text: string,
  start: number,
  within: string,
): { names: readonly string[]; start: number } {
  let from = start
  const names: string[] = []
  for (let part = 0; part < MOST_PARTS && (text[from - 1] === ',' || text[from - 1] === '，'); part++) {
    let at = from - 1
    while (at > 0 && from - at < LOOK_BACK && BOUNDS[text.charCodeAt(at - 1)] !== STOP) at--
    const list = namesAt(text, at, within)
    if (list?.end !== from - 1) break
    names.unshift(...list.names)
    from = at
  }
  return { names, start: from }
}
