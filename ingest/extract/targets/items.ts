// A subject that lists several things: 光伏、风电和生物质发电装机容量 is three, each with the head that the last one carries.
import type { Span } from '../../../corpus/schema.ts'
import { isBareRate, isMeasure, ownerOfRate, withHead } from './indicator.ts'

export interface Item {
  readonly name: string
  readonly span: Span
}

const JOINTS = [/、|以及|和|与|及(?!以)/g, /、|和/g, /、/g, /以及|和|与|及(?!以)/g]
/** Where the part begins that a list shares: 装机容量, 产业总产值, 单位…能耗. */
const SHARED =
  /居民|新能源(?!汽车)|生产(?!总值|企业|线)|生活污水|污水|生活垃圾|垃圾|再生水|单位(?!地区|国内|GDP|面积)|人均|户均|地均|亩均|产业|行业|装机|产量|产能|产值|总产值|总量|规模|消费|利用|使用|占比|占|能效|比重|比例|覆盖|普及|达标|能耗|排放|面积|容量|能力|营收|收入|增加值|数量|浓度|回收|处理|处置|替代|合格|完成|里程|长度|电气化|新车|保有量|发电量|供应|水平|强度|投入|支出|碳排放|二氧化碳|综合|年(?=产|消|利|均)/g
const SUM =
  /等(?:\d{1,2}|[两二三四五六七八九十]{1,2})(?:大|个|项|种|类)(?:主要|重点)?(?:污染物|产品|指标|行业|领域|产业|城市)?(?<head>.{2,})$/
/** 治理率, 完好率: the measure and what is measured. */
const ENDING = /\p{Script=Han}{2}[率比量度值额]$|人?数$/u
/** 公交车、出租汽车(含网约车)新能源汽车. */
const BEHIND_BRACKET = /[)）](?<head>\p{Script=Han}{2,})$/u
/** COD, GDP. */
const LATIN = /[A-Za-z]$/
/** 装机 may be said of its share or its size; 化学需氧量 is a pollutant, whose 排放量 is measured. */
const OPEN = /装机$|需氧量$/
/** 城市和县城|污泥无害化处理率: the whole measure is shared. */
const KIND_OF_PLACE =
  /^(?:城市|县城|农村|城镇|乡镇|市区|城区|建制镇|中心城区|地级市|县级市|[省市县]级)(?<measure>.{3,}[率量比重例])$/
const ONLY_PLACE = /^(?:城市|县城|农村|城镇|乡镇|市区|城区|建制镇|中心城区|地级市|县级市|[省市县]级)$/
const BRANCH = /^(?:产业|行业)/
const OWN_UNIT = /单位|人均|户均|地均|亩均|万元|率|占|比重|比例|量$/
/** 单位地区生产总值能耗和二氧化碳排放: both are per unit. */
const PER_UNIT = /^.{0,8}?(?:单位|万元)[^、和与]{0,10}?(?:生产总值|GDP|增加值|产值|产品)(?:[(（]GDP[)）])?/

/** The listed things, `count` of them; null where the subject cannot be read so. */
export function itemsOf(text: string, span: Span, count: number): readonly Item[] | null {
  for (const joint of JOINTS) {
    const pieces = split(text, span, joint)
    if (pieces.length === count) return named(pieces)
  }
  return null
}

function named(listed: readonly Item[]): Item[] {
  const { pieces, shared } = summed(listed)
  if (shared !== '') return pieces.map((piece) => ({ ...piece, name: joined(piece.name, shared) }))
  const last = pieces.at(-1)?.name ?? ''
  const placed = KIND_OF_PLACE.exec(last)?.groups?.measure
  if (placed && pieces.slice(0, -1).every(({ name }) => ONLY_PLACE.test(name)))
    return pieces.map((piece, index) =>
      index < pieces.length - 1 ? { ...piece, name: piece.name + placed } : piece,
    )
  const [first] = pieces
  const whole = first !== undefined && isWhole(first.name)
  const head = sharedHead(last, pieces)
  const unit = PER_UNIT.exec(first?.name ?? '')?.[0] ?? (whole ? '' : prefixOf(first?.name ?? '', last))
  const owner = whole ? ownerOfRate(first.name) : ''
  return pieces.map((piece, index) => {
    if (index > 0 && owner !== '' && isBareRate(piece.name)) return { ...piece, name: owner + piece.name }
    const has = index === 0 || (OWN_UNIT.test(piece.name) && PER.test(unit))
    const own = has ? piece.name : unit + piece.name
    if (index > 0 && own !== piece.name && isWhole(piece.name)) return { ...piece, name: own }
    if (index === pieces.length - 1 || isWhole(piece.name)) return { ...piece, name: own }
    return { ...piece, name: joined(own, head) }
  })
}

/** 单位电石、甲醇生产综合能耗, 人均住房、公园绿地面积: what the first begins with is said of all. */
const PREFIX =
  /^(?:单位(?!地区|国内|GDP)|[人户地亩]均|每[十百千万]{1,2}(?:名|个)?(?:常住|户籍)?(?:人口|人|户)?|规模以上|[^、]{3,20}(?:范围|区域)内)/
const PER = /单位|均|每|规模/
/** 清洁能源发电|装机、电量比重. */
const QUANTITY = /(?:装机|电量|产量|产值|数量|面积|投资|金额)$/

function prefixOf(first: string, last: string): string {
  const prefix = PREFIX.exec(first)?.[0]
  if (prefix && prefix.length < first.length) return prefix
  const quantity = QUANTITY.exec(first)
  const next = last.slice(0, 2)
  return quantity && quantity.index > 1 && QUANTITY.test(next) ? first.slice(0, quantity.index) : ''
}

/** Whether it says what is measured without the words behind the list. */
const isWhole = (name: string): boolean => (isMeasure(name) && !OPEN.test(name)) || LATIN.test(name)

/** 化学需氧量、氨氮等4项主要污染物减排量: what stands after the sum belongs to each. */
function summed(listed: readonly Item[]): { pieces: readonly Item[]; shared: string } {
  const last = listed.at(-1)
  const sum = SUM.exec(last?.name ?? '')
  if (!last || !sum?.groups?.head) return { pieces: listed, shared: '' }
  const own = { ...last, name: last.name.slice(0, sum.index) }
  return { pieces: [...listed.slice(0, -1), own], shared: sum.groups.head }
}

function split(text: string, [start, end]: Span, joint: RegExp): Item[] {
  const subject = text.slice(start, end)
  const pieces: Item[] = []
  let from = 0
  const add = (to: number): void => {
    const name = subject.slice(from, to).trim()
    if (name !== '') pieces.push({ name, span: [start + from, start + to] })
  }
  for (const { index, 0: word } of subject.matchAll(joint)) {
    if (depthAt(subject, index) > 0) continue
    add(index)
    from = index + word.length
  }
  add(subject.length)
  return pieces
}

function depthAt(text: string, at: number): number {
  let depth = 0
  for (let index = 0; index < at; index++) {
    const character = text[index]
    if (character === '(' || character === '（') depth++
    else if (character === ')' || character === '）') depth--
  }
  return depth
}

const joined = (name: string, shared: string): string =>
  withHead(name, name.endsWith('业') ? shared.replace(BRANCH, '') : shared)

/** 大、中、|小型矿山达标比例: told apart by one character. */
const SIZES = /^[大中小高低初长短近远一二三四甲乙丙]$/

function sharedHead(last: string, pieces: readonly Item[]): string {
  const others = pieces.slice(0, -1).map(({ name }) => name)
  if (others.every((name) => SIZES.test(name)) && SIZES.test(last[0] ?? '')) return last.slice(1)
  const kind = others[0]?.slice(-2) ?? ''
  const same = kind.length === 2 && others.every((name) => name.endsWith(kind)) ? last.indexOf(kind) : -1
  if (same > 0 && same + 2 < last.length) return last.slice(same + 2)
  for (const match of last.matchAll(SHARED)) if (match.index > 0) return last.slice(match.index)
  return ENDING.exec(last)?.[0] ?? BEHIND_BRACKET.exec(last)?.groups?.head ?? ''
}
