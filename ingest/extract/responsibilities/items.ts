// One list of bodies → its items as they stand, before elided prefixes are restored: 市、区机管局 are two, 各省、自治区、直辖市人民政府 one.
import { agencyPrefix } from '../../../corpus/agency/prefix.ts'
import { regionByCode } from '../../../corpus/lexicon/regions.ts'
import { remembered } from '../../../corpus/remembered.ts'
import { SEAT_GENERIC } from './generic.ts'

/** How a body's name ends. */
export const AGENCY_END = `(?:[委局厅部办院署会行校馆处科站所社联队办]|政府|公司|集团|中心|小组|专班|单位|部门|银行|[残妇侨科社文]联|工商联|[科文作]协|工会|[街乡]?镇|街道|学院|大学|机构|企业|总部|机关|海关|协会|办公室|指挥部|区|市|县)`
/** Brackets behind a name or inside it: 市、县〔区〕政府, 省委党校(省行政学院). */
export const OPENING = '(（〈<〔【['
export const CLOSING = ')）〉>〕】]'
const JOIN = new RegExp(`(?<=${AGENCY_END}|[)）〉>〕】\\]])(?:以及|及其|及|和|与)(?=[〇㐀-鿿]{2})`)
/** 党委和政府 is one body. */
const ONE_NAME = /党委(?:和|与|及)(?:人民)?政府/
const SEAT = /^(?:省|市|区|县|州|自治区|旗)?(?:委|党委)$/
const PURE_LEVEL = /^(?:省|市|区|县|州|镇|乡|自治区|自治州|旗|盟)$/

/** Parts between 、 and commas outside brackets, and at 和 or 及 after the end of a name. */
export function splitItems(list: string): string[] {
  if (!BRACKETED.test(list))
    return list
      .split(SEPARATOR)
      .flatMap(splitJoined)
      .filter((item) => item.trim() !== '')
  const items: string[] = []
  let depth = 0
  let from = 0
  for (let at = 0; at < list.length; at++) {
    const character = list[at] ?? ''
    if (OPENING.includes(character)) depth++
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1)
    else if (depth === 0 && '、,，/ '.includes(character)) {
      items.push(list.slice(from, at))
      from = at + 1
    }
  }
  items.push(list.slice(from))
  return items.flatMap(splitJoined).filter((item) => item.trim() !== '')
}

function splitJoined(item: string): string[] {
  const match = JOIN.exec(item)
  if (!match || ONE_NAME.test(item.slice(Math.max(0, match.index - 2), match.index + 5))) return [item]
  return [item.slice(0, match.index), ...splitJoined(item.slice(match.index + match[0].length))]
}

const BRACKETED = new RegExp(`[${OPENING}]`)
const SEPARATOR = /[、,，/ ]/
const HEAD_OF_COLLECTIVE =
  /^各(?!.*(?:政府|党委|管委会|[局委厅办镇]|街道|部门|单位|企业)$)[〇㐀-鿿()（）〈〉〔〕]{1,8}$|^(?:有关|相关)[省市区县州盟旗](?:[(（〈〔][市县区旗、]{1,5}[)）〉〕])?$/
const OWN_COLLECTIVE = /^(?:各|有关|相关)/

/** 市、区机管局 are two bodies; 各省、自治区、直辖市人民政府 are one name. */
export function merged(items: readonly string[], within: string): string[] {
  const out: string[] = []
  const first = items.findIndex((one) => kindOf(one.trim()).collective)
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]?.trim() ?? ''
    const next = out[0]
    const collective = first >= 0 && first < index
    const kind = kindOf(item)
    if (next && kind.seat && SEAT_GENERIC.test(next)) continue
    const shared = next && (committeeOf(item, next) ?? sharedEnding(item, next, within))
    if (shared) {
      out.unshift(shared)
      continue
    }
    if (next && kind.level && !collective) out.unshift(item + withoutLevel(next))
    else if (
      next &&
      (kind.collective || (collective && kind.level)) &&
      !OWN_COLLECTIVE.test(next) &&
      GOVERNMENT.test(next)
    )
      out[0] = `${item}、${next}`
    else out.unshift(item)
  }
  return ofEach(out).map((item, index, all) => {
    // 高新区党工委和管委会
    if (item === '管委会' && PARTY_OF_AREA.test(all[index - 1] ?? ''))
      return (all[index - 1] ?? '').replace(PARTY_OF_AREA, '管委会')
    return item
  })
}

/** 各区、县级市: the 各 speaks for both. */
export const ofEach = (names: readonly string[]): string[] =>
  names.map((name, index) =>
    kindOf(name).local && names.slice(0, index).some((one) => kindOf(one).everyLocal) ? `各${name}` : name,
  )

const PARTY_OF_AREA = /(?:党工委|工委)$/
const LOCAL =
  /^(?:县级市|直辖市|设区的?市|地级市|自治[区州县旗]|市|区|县|州|旗|盟|街道(?:办事处|办)?|(?:乡镇|镇|乡)(?:(?:人民)?政府)?|园区(?:管委会|管理委员会)?)(?:[(（〈〔][县市区旗、]{1,5}[)）〉〕])?$/
const EVERY_LOCAL =
  /^各(?:省|县级市|直辖市|设区的?市|地级市|自治[区州县旗]|市|区|县|州|旗|盟|街道|乡镇|镇|乡){1,3}(?:[(（〈〔][县市区旗镇、]{1,5}[)）〉〕])?(?:人民政府|政府|办事处)?$/

/** 园区和示范区管委会: each zone has its own. */
const committeeOf = (item: string, next: string): string | null => {
  const committee = kindOf(item).zone ? ZONE_COMMITTEE.exec(next)?.groups?.committee : undefined
  return committee === undefined ? null : item + committee
}
const ZONE =
  /^(?!各)[〇㐀-鿿]{0,8}(?:园区|示范区|开发区|高新区|经开区|新区|度假区|风景区|景区|保税区|试验区|功能区|合作区)$/
const ZONE_COMMITTEE = /^[〇㐀-鿿]{0,8}区(?<committee>管委会|管理委员会)$/

/** What an item may be, but for the name of a body. */
const kindOf = remembered((item) => ({
  seat: SEAT.test(item),
  level: PURE_LEVEL.test(item),
  collective: HEAD_OF_COLLECTIVE.test(item),
  local: LOCAL.test(item),
  everyLocal: EVERY_LOCAL.test(item),
  zone: ZONE.test(item),
}))

const GOVERNMENT_END = /政府$/

/** 广州、深圳市政府: the first is short for 广州市政府. */
function sharedEnding(item: string, next: string, within: string): string | null {
  const own = agencyPrefix(next, within)
  if (own.kind !== 'region' || own.text === next) return null
  const bare = agencyPrefix(item, within)
  if (bare.kind !== 'region' || bare.text !== item) return null
  const whole = regionByCode(bare.regionCode ?? '')?.name === item
  // 洪湖市、监利市人民政府 share it too; 崇明区、浦东新区市场监管局 are a government and a bureau.
  if (whole && !GOVERNMENT_END.test(next)) return null
  const ending = !whole && FULL_REGION.test(own.text) ? own.text.slice(-1) : ''
  return item + ending + next.slice(own.text.length)
}

const FULL_REGION = /[省市区县州盟旗]$/
const GOVERNMENT = /^[〇㐀-鿿()（）〈〉〔〕、]{0,12}(?:政府|党委|管委会|部门)/
const withoutLevel = (name: string): string =>
  name.slice(agencyPrefix(name).kind === 'level' ? agencyPrefix(name).text.length : 0)
