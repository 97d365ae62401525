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
  /** 排放量较2015年下降; null where it names no year. */
  readonly baselineYear: number | null
}

/** What a number says of in a name: 65岁以上, 5G用户, 500千伏变电站; behind a number of a row the name begins with it. */
const CLASS =
  '(?:G(?![A-Za-z])|千伏|kV|A+级|年(?!均)|周?岁|[—–-]\\d{1,2}周?岁|日(?!均)|小时|分钟|[亿百类级台座倍](?!万?人)|千(?!人)|以[上下内]|吨(?!位)|公[里顷]|[平立]方)'
const SERIAL = new RegExp(
  `^[(]?\\d{1,2}(?:[).．、]\\s?(?=\\d{1,4}${CLASS})|\\s(?=\\d{1,4}${CLASS})|[).．、]\\s?(?=[^\\d.%])|(?!${CLASS})\\s?(?=[^\\d.%]))`,
)
/** Whether a name begins with such a number. */
export const beginsWithClass = (name: string): boolean => CLASSED.test(name)
const CLASSED = new RegExp(`^\\d{1,4}${CLASS}`)
const UNIT_BEHIND = /[(（]([^()（）]{1,16})[)）]$/
const OWN_CHANGE = /(?:年均)?(?:(?<down>降低|下降|减少|削减)|(?<up>增长|提高|提升|增加))(?:率|比例|幅度)?$/
/** 累计创建绿色工厂, 实施公共建筑节能改造: how it is brought about. */
const BRINGS =
  /^(?:累计(?:创建|新建或提标|新建|建设|建成|培育|实施|完成|推广|打造)|(?:实施|创建)(?!率|比例))(?=[〇㐀-鿿]{4})/
/** Marks of notes, also before the unit. */
const NOTE_MARK = /[*#△▲☐※①-⑳]{1,2}(?=$|[(（][^()（）]{1,16}[)）]$)|\[\d\]$/
/** 生态保护13.森林蓄积量: the category beside the number. */
const CATEGORY = /^[〇㐀-鿿]{2,8}\s?(?=\d{1,2}[.．、][〇㐀-鿿])/
/** How its value is counted. */
const SUMMED = /[(（](?:五年)?累计(?:值|数)?[)）]$/
const LATIN_END = /[A-Za-z\d.]$/
const LATIN_START = /^[A-Za-z\d]/
/** Begins in the middle of a word or behind a particle. */
const GOES_ON = /^(?:[于的及和与占、()于例率]|比[例重率])/
const OPENS = /^[(（]/
const NUMBER = /^\d{1,2}[.．、]?$/
/** Words that a number stands before within a name: 3 岁以下. */
const COUNTED = /^(?:[年月日岁万亿级类个项人家座种条项所处次倍天]|小时|分钟|公里|公顷)/
const AMONG = /^其中[:：,，]?/
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

/**
 * The words of one line: the last of them, with those that belong to it (单位 GDP 能耗, 建 制 镇); 满意度 before it is a category.
 * @param isOnly no column of categories stands before that of the names
 */
export function lastPhrase(words: readonly string[], isOnly = false): string {
  // Where names have one column, all behind the number of the row is the name.
  if (isOnly && NUMBER.test(words[0] ?? '') && !COUNTED.test(words[1] ?? '年')) return words.join('')
  let phrase = words.at(-1) ?? ''
  for (let index = words.length - 2; index >= 0; index--) {
    const word = words[index] ?? ''
    // 环境 16 受污染耕地安全利用率: before the number of the row stands its category.
    if (NUMBER.test(word) && isWhole(phrase) && !COUNTED.test(phrase)) break
    const joined = LATIN_END.test(word) || LATIN_START.test(phrase) || word.length === 1 || !isWhole(phrase)
    if (!joined) break
    phrase = word + phrase
  }
  return phrase
}

/** How many of the lines above a row's values belong to its name, the last line always among them. */
export function linesOfName(lines: readonly string[], isOnly = false): number {
  let count = 1
  let name = lines.at(-1) ?? ''
  while (count < lines.length && count < MOST_LINES && !SERIAL.test(name)) {
    const above = lines[lines.length - count - 1] ?? ''
    const isNumbered = isOnly && SERIAL.test(above)
    const isApart = above.length <= LONGEST_CATEGORY || isWhole(above) || OPENS.test(above)
    if ((isWhole(name) && isApart && !isNumbered) || isGroup(above, name)) break
    name = above + name
    count++
  }
  return count
}

/** 健康水平 over 人均预期寿命(岁): a line breaks where it is full, so a shorter one is none of the whole name below it. */
const isGroup = (above: string, name: string): boolean =>
  BARE.test(above) &&
  isUnit(UNIT_BEHIND.exec(name)?.[1] ?? '') &&
  !GOES_ON.test(name) &&
  name.replace(UNIT_BEHIND, '').length > above.length
const BARE = /^[〇㐀-鿿]{2,6}$/

export function named(raw: string): Named {
  const bare = raw
    .replace(NOTE_MARK, '')
    .replace(SUMMED, '')
    .replace(CATEGORY, '')
    .replace(SERIAL, '')
    .replace(AMONG, '')
    .replace(BRINGS, '')
    .trim()
  const bracket = UNIT_BEHIND.exec(bare)?.[1] ?? ''
  const unit = isUnit(bracket) ? bracket : ''
  const name = unit === '' ? bare : bare.replace(UNIT_BEHIND, '')
  const own = OWN_CHANGE.exec(name)
  const change = own ? name.slice(0, own.index) : name
  const rest = own ? change.replace(BASE, '') : change
  if (!own || rest.length < SHORTEST) return { name, unit, change: 'level', baselineYear: null }
  const base = BASE.exec(change)?.groups?.year
  return {
    name: rest,
    unit,
    change: own.groups?.down === undefined ? 'increase' : 'decrease',
    baselineYear: base === undefined ? null : Number(base),
  }
}
/** 较2015年|下降 */
const BASE = /(?:较|比)(?<year>20\d{2})年?$/
