// Numbers in words: 百分之二十, 三分之一, 一半, 八成, 翻一番, 两个.
import { allMatches } from '../../../corpus/matches.ts'
import { chineseNumber, NUMERALS } from './chinese.ts'
import { MAGNITUDE } from './magnitude.ts'
import type { Numeric } from './quantity.ts'

const CN = `[${NUMERALS}点]`
/** Classifiers and units that a Chinese numeral is read with; before others it is mostly part of a name. */
const COUNTED =
  '个|家|座|项|条|所|处|名|张|辆|艘|种|户|支|倍|台|批次|亿元|万元|万吨|万亩|平方公里|公里|公顷|亩|米|层|轮(?![换胎岗训流])|次(?![产区生序性元])'

const PERCENT = `百分之(?<percent>${CN}{1,8}|\\d{1,3}(?:\\.\\d{1,2})?)(?:(?:至|到|—|-)(?:百分之)?(?<percent2>${CN}{1,8}))?`
const FRACTION = '(?<den>[二三四五六七八九十]|百)分之(?<num>[一二两三四五六七八九])'
const DOUBLING = '翻(?<fold>[一两二三]?)番|(?<double>倍增|翻倍)(?!计划|行动|工程|效应|培育|战略)'
const HALF = '(?<half>(?:超|过)半数?|一半|半数)'
const TENTHS = '(?<tenths>[一二两三四五六七八九])成(?![立为员果本效功长熟分型都])'
/** Without the flag u, which makes the search twice as long. */
const HAN = '[一-鿿]'
const EACH = '个|家|所|座|名|轮|次|处|项|支|条|套|台|辆|位|间|栋|种|场'
/**
 * 一 counts only where it is the least that shall be, what each place shall have, or a building: 至少建成一所, 一栋以上, 每村配备一名, 新建一个儿童福利院. What stands before is
 * looked at last, here and below: few numerals have such a classifier.
 */
const BUILT_ONE = `(?=${HAN}{1,14}(?:院|校|馆|园|中心|基地|厂|站|场|库|码头|桥|大学))(?<=(?:新建|改扩建|迁建|筹建|建成)一.)`
const ONE = `(?<one>一)(?<of>${EACH})(?![一体定个性季样])(?!${HAN}{0,10}(?:机制|体系|制度|方案|主题|台账|专班|小组|清单|方面|环节|重点))(?:(?=以上)|${BUILT_ONE}|(?<=(?:(?:至少|最少|不少于)[^，,。；;、\\n]{0,4}|(?:每(?![年月日周天季])|各(?=[县区市州旗乡镇街校院村](?![个种])))[^，,。；;、\\n]{1,14}(?:建[成好立设]|打造|培育|创建|设[立置]|配[备齐]|选[派聘配]|确定))一.))`
const MAKES =
  '推广|开发|研发|研制|培训|培育|培养|新建|建设|建成|创建|打造|形成|改造|引进|招引|组织|选派|扶持|突破|攻克|制定|制修订|开拓|发布|推出|实施|完成|服务|集聚|遴选|超过?|达到?'
const ROUND_OF = '种|名|个|家|所|户|座|项|款|场|条|支'
const MEMBER = `[百千万](?:${ROUND_OF})[^，,。；;、\\n]{2,16}、`
/** 开发推广万种产品, 培训千名乡村医生, 创建百家园区、千家工厂; but not 千人计划, 百家争鸣 and 百企、千户. */
const ROUND = `(?<round>[百千万])(?<each>${ROUND_OF})(?!以[上下]|级|规模|大|${HAN}{0,2}、[千万])(?!${HAN}{0,10}(?:计划|工程|行动|工作法|大[赛会]|领航|态势|格局))(?<=(?:${MAKES})(?:${MEMBER}){0,3}[百千万].)`
/** Behind the two characters of such a number: what says that it is reached. */
const REACHED = '(?<=(?:突破|超过?|[达过破]到?|(?:稳定|保持)在)..)'
/** 规模突破千亿元, 用户超千万: as many as its first character tells, in the scale of the second. */
const SCALED = `(?<lot>[百千])(?<scale>[万亿])${REACHED}(?<base>美元|元|人次|人|户|吨|辆|千瓦时|千瓦|标箱|亩|次|立方米|(?=[。；;，,、)）\n]|$))(?![级大])`
/** 规模超万亿元: one of them. */
const WHOLE = `(?<whole>万亿)${REACHED}元(?![级大])`
/** 劣Ⅴ类断面比例为零. */
const ZERO = '(?<zero>零)(?<=(?:率|比例|比重|占比)(?:降|保持|控制|达到?)?[为至到在]?零)(?![一-鿿\\d.])'
/** 一至两名, 三到五个. */
const RANGE = `(?<low>[一二两三四五六七八九十])(?:至|到|—|-|~|～)(?<high>[二两三四五六七八九十]{1,2})(?<between>${COUNTED})`
const NUMERAL = `(?<numeral>[两二三四五六七八九十][${NUMERALS}]{0,5})(?<odd>[余多])?(?<unit>(?:${MAGNITUDE})?(?:${COUNTED}))`
/** Two patterns, told apart by how they begin: V8 searches both in a third of the time that it takes for one of all of them. */
const NUMERALS_FIRST = new RegExp([PERCENT, FRACTION, TENTHS, RANGE, NUMERAL].join('|'), 'g')
const OTHER_WORDS = new RegExp([DOUBLING, HALF, ONE, ROUND, SCALED, WHOLE, ZERO].join('|'), 'g')
const ORDINAL = '第'

type Groups = Record<string, string | undefined>
type Reading = Omit<Numeric, 'span'>

/** In no order. */
export const inWords = (text: string): Numeric[] => [
  ...inWordsOf(text, NUMERALS_FIRST),
  ...inWordsOf(text, OTHER_WORDS),
]

function inWordsOf(text: string, pattern: RegExp): Numeric[] {
  const found: Numeric[] = []
  for (const match of allMatches(text, pattern)) {
    if (text[match.index - 1] === ORDINAL) continue
    const reading = read(match.groups ?? {})
    if (reading) found.push({ span: [match.index, match.index + match[0].length], ...reading })
  }
  return found
}

function read(groups: Groups): Reading | null {
  if (groups.percent !== undefined) return percent(groups.percent, groups.percent2)
  if (groups.num !== undefined) return fraction(groups)
  if (groups.fold !== undefined || groups.double !== undefined) return doubling(groups.fold ?? '')
  if (groups.half !== undefined) return share(50, groups.half !== '一半')
  if (groups.tenths !== undefined) return share((chineseNumber(groups.tenths) ?? 0) * 10)
  if (groups.one !== undefined) return { value: 1, unit: groups.of ?? '', form: 'numeral', more: false }
  if (groups.round !== undefined) return round(groups.round, groups.each ?? '')
  if (groups.whole !== undefined) return { value: 1, unit: `${groups.whole}元`, form: 'numeral', more: false }
  if (groups.lot !== undefined)
    return {
      value: chineseNumber(groups.lot) ?? 0,
      unit: `${groups.scale}${groups.base}`,
      form: 'numeral',
      more: false,
    }
  if (groups.zero !== undefined) return { value: 0, unit: '%', form: 'fraction', more: false }
  if (groups.low !== undefined) {
    const [from, to] = [chineseNumber(groups.low), chineseNumber(groups.high ?? '')]
    if (from === null || to === null || from >= to) return null
    return { value: [from, to], unit: groups.between ?? '', form: 'numeral', more: false }
  }
  const value = chineseNumber(groups.numeral ?? '')
  if (value === null) return null
  return { value, unit: groups.unit ?? '', form: 'numeral', more: groups.odd !== undefined }
}

/** 百项 is 100 项; 万种 is in the scale of its unit. */
const round = (written: string, each: string): Reading =>
  written === '万'
    ? { value: 1, unit: `万${each}`, form: 'numeral', more: false }
    : { value: chineseNumber(written) ?? 0, unit: each, form: 'numeral', more: false }

const share = (value: number, more = false): Reading => ({ value, unit: '%', form: 'fraction', more })

function percent(first: string, second: string | undefined): Reading | null {
  const [low, high] = [toNumber(first), second === undefined ? null : toNumber(second)]
  if (low === null) return null
  return { value: high === null ? low : [low, high], unit: '%', form: 'percent', more: false }
}

const toNumber = (written: string): number | null => chineseNumber(written) ?? (Number(written) || null)

function fraction({ den = '', num = '' }: Groups): Reading | null {
  const [below, above] = [chineseNumber(den), chineseNumber(num)]
  return below && above !== null ? share(Math.round((10_000 * above) / below) / 100) : null
}

/** 翻一番 adds 100 %, 翻两番 300 %. */
function doubling(fold: string): Reading {
  const times = fold === '' ? 1 : (chineseNumber(fold) ?? 1)
  return { value: (2 ** times - 1) * 100, unit: '%', form: 'doubling', more: false }
}
