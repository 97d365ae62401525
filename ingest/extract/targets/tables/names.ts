// The name of an indicator in a table: put together from its lines, without serial number, category and unit.
import type { Target } from '../../../../corpus/schema.ts'
import { isMeasure } from '../indicator.ts'
import { isUnit } from './cells.ts'

/** A name as a table gives it. */
export interface Named {
  readonly name: string
  /** 森林覆盖率(%). */
  readonly unit: string
  readonly change: Target['change']
}

const SERIAL = /^[(]?\d{1,2}[).．、]?\s?(?=[^\d.%])/
const UNIT_BEHIND = /[(（]([^()（）]{1,16})[)）]$/
const OWN_CHANGE = /(?:年均)?(?:(?<down>降低|下降|减少|削减)|(?<up>增长|提高|提升|增加))(?:率|比例|幅度)?$/
/** 累计创建绿色工厂, 实施公共建筑节能改造: how it is brought about. */
const BRINGS =
  /^(?:累计(?:创建|新建或提标|新建|建设|建成|培育|实施|完成|推广|打造)|(?:实施|创建)(?!率|比例))(?=\p{Script=Han}{4})/u
const NOTE_MARK = /[*①-⑳]$/
/** How its value is counted. */
const SUMMED = /[(（](?:五年)?累计(?:值|数)?[)）]$/
const LATIN_END = /[A-Za-z\d.]$/
const LATIN_START = /^[A-Za-z\d]/
/** Begins in the middle of a word or behind a particle. */
const GOES_ON = /^(?:[于的及和与占、()于例率]|比[例重率])/
const OPENS = /^[(（]/
const AMONG = /^其中[:：]?/
const SHORTEST = 4
/** A category in a column of its own is shorter than a line of a name. */
const LONGEST_CATEGORY = 8
const MOST_LINES = 4

/** 城镇新增就业, 新增学位; but 新增…占比 is a share. */
export const ADDED = /(?:新增|^增[加设])(?!.*(?:率|比例|比重|占比)$)/

/** Whether a piece is the whole name, not its end. */
const isWhole = (piece: string): boolean => {
  const bare = piece.replace(UNIT_BEHIND, '')
  const change = OWN_CHANGE.exec(bare)
  // 降低比例 alone says not of what.
  if (bare.length < SHORTEST || GOES_ON.test(bare) || change?.index === 0) return false
  return change !== null || isMeasure(bare)
}

/** The words of one line: the last of them, with those that belong to it (单位 GDP 能耗, 建 制 镇); 满意度 before it is a category. */
export function lastPhrase(words: readonly string[]): string {
  let phrase = words.at(-1) ?? ''
  for (let index = words.length - 2; index >= 0; index--) {
    const word = words[index] ?? ''
    const joined = LATIN_END.test(word) || LATIN_START.test(phrase) || word.length === 1 || !isWhole(phrase)
    if (!joined) break
    phrase = word + phrase
  }
  return phrase
}

/** How many of the lines above a row's values belong to its name, the last line always among them. */
export function linesOfName(lines: readonly string[]): number {
  let count = 1
  let name = lines.at(-1) ?? ''
  while (count < lines.length && count < MOST_LINES && !SERIAL.test(name)) {
    const above = lines[lines.length - count - 1] ?? ''
    if (isWhole(name) && (above.length <= LONGEST_CATEGORY || isWhole(above) || OPENS.test(above))) break
    name = above + name
    count++
  }
  return count
}

export function named(raw: string): Named {
  const bare = raw
    .replace(NOTE_MARK, '')
    .replace(SUMMED, '')
    .replace(SERIAL, '')
    .replace(AMONG, '')
    .replace(BRINGS, '')
    .trim()
  const bracket = UNIT_BEHIND.exec(bare)?.[1] ?? ''
  const unit = isUnit(bracket) ? bracket : ''
  const name = unit === '' ? bare : bare.replace(UNIT_BEHIND, '')
  const own = OWN_CHANGE.exec(name)
  const rest = own ? name.slice(0, own.index) : name
  if (!own || rest.length < SHORTEST) return { name, unit, change: 'level' }
  return { name: rest, unit, change: own.groups?.down === undefined ? 'increase' : 'decrease' }
}
