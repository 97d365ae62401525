// One list of bodies as written → their names: split, elided prefixes restored, generic words dropped.
import { type AgencyPrefix, agencyPrefix } from '../../../corpus/agency/prefix.ts'
import { regionAt, regionByCode } from '../../../corpus/lexicon/regions.ts'
import { unglued } from './glued.ts'

/** How a body's name ends. */
export const AGENCY_END = `(?:[委局厅部办院署会行校馆处科站所社联队办]|政府|公司|集团|中心|小组|专班|单位|部门|银行|[街乡]?镇|街道|学院|大学|机构|企业|总部|机关|海关|协会|办公室|指挥部|区|市|县)`
const OPEN = '(（〈<〔'
const CLOSE = ')）〉>〕'
const AFTER_ETC =
  /等(?:有关|相关|职能|主管|成员|市级|省级|区级|市直|省直|国家)*(?:部门|单位|企业|机构|地区)?(?:和单位|及单位|和地区)?/u
const ETC_JOIN = new RegExp(`${AFTER_ETC.source}(?:以及|及其他|及|和|与)(?=[\\p{Script=Han}])`, 'gu')
/** 等相关职能部门 in the middle of a list. */
const ETC_WITHIN = new RegExp(`${AFTER_ETC.source}(?=[、,，])`, 'gu')
const ETC_END = new RegExp(`${AFTER_ETC.source}$`, 'u')
const JOIN = new RegExp(`(?<=${AGENCY_END}|[)）〉])(?:以及|及其|及|和|与)(?=[\\p{Script=Han}]{2})`, 'u')
/** 党委和政府 is one body. */
const ONE_NAME = /党委(?:和|与|及)(?:人民)?政府/u
const GENERIC =
  /^(?:各|有关|相关|其他|其它|具体|市级|省级|区级|县级|州级|市直|省直|区直|县直|中省直|驻[市省区]|自治区级?|省|市|区|县|州|国家|中央|国务院|地方|全[省市区]|我[省市区]|本[省市区]|行业|职能|主管|业务|责任|成员|直属|重点|国有|市属|省属|及|和|、|地区|地方|部门|单位|企业|机构|方面|高校|科研|院所|科研院所|社会|组织|协会|金融|人|同志|处室|科室|机关|领导|专业|市场主体)+$/u
/** 区政府各有关部门: the seat only says whose departments are meant. */
const SEAT_GENERIC =
  /^(?:省|市|区|县|州|自治区|旗)?(?:委|党委|政府|人民政府)(?:各)?(?:有关|相关|职能|直属|组成)*(?:部门|单位|机构|委办局)$/u
const SEAT = /^(?:省|市|区|县|州|自治区|旗)?(?:委|党委)$/u
const NOT_GENERIC = /^(?:各?(?:省|市|区|县|州|自治区|国家|中央|国务院)+|各[区县市州]+)$/u
const PARTY_BODY =
  /^(?:组织部|宣传部|统战部|统一战线工作部|政法委|网信办|编办|党校|改革办|农办|军民融合办|老干部局|政研室|机关工委|人才办|财经办)/u
/** Bodies whose name is whole without a region, or that no region owns. */
const ABSOLUTE =
  /(?:银行|公司|集团|电网|铁路|大学|企业|协会|商会|总局|总署|银保监会|证监会|海关|管委会|执委会|党工委|[支分]行|营管部|营业管理部|交易所|法院|检察院|供电局|办事处|机场|街镇|镇|街道|乡|政府|专班|联席会议|成员单位|总部|国务院|团[省市区县]委|单位|部门|党委|(?:开发|高新|经开|新|园|试验|示范|工业|产业|风景|保税|度假|商务|合作|功能|科创|创新|港|片)区|[园基]地|园|(?:工业|产业|园区)\p{Script=Han}{0,4}中心|(?:科学|科技|大学|新)城)$|(?<!办公)[科处股室站]$|(?<!宣传|组织|统战|工作|武装)部$/u
/** 市法院、检察院: of the same region, unless its name says more (铁路运输检察院). */
const COURT = /^(?:(?:[中高]级)?人民)?(?:法院|检察院)$/u
const ABSOLUTE_START = /^(?:共青团|团中央|民航|人行|人民银行|国网|南网|中铁|中石|中电|华能|武警|驻|中央)/u
/** 市北高新园区: its 市 is no prefix that others share. */
const AREA = /^市[东南西北中]\p{Script=Han}{0,12}[区园城]$/u
const PURE_LEVEL = /^(?:省|市|区|县|州|镇|乡|自治区|自治州|旗|盟)$/u
const TRIM = /^(?:由|及|与|以及|会同|并|其他|其它|各责任单位)?\s*|[\s.．]+$/gu
const NAME = /^[\p{Script=Han}()（）〈〉<>〔〕、·“”A-Za-z和—-]{2,48}$/u
const LEAD_NOTE = /[(（〈<](?:牵头|主办)(?:单位|部门)?[)）〉>]$/u
const PART_NOTE = /[(（〈<](?:含|包括|不含|除)[^)）〉>]{0,40}[)）〉>]$/u

export interface NameInList {
  readonly name: string
  readonly prefixed: boolean
  /** 省财政厅(牵头) */
  readonly leads: boolean
}

export interface NameList {
  readonly names: readonly NameInList[]
  readonly openList: boolean
  /** The prefix that a next list goes on with. */
  readonly prefix: Prefix | null
}

export interface Prefix {
  readonly text: string
  readonly party: string | null
}

/** @param before what an earlier list of the same assignment ended with */
export function namesIn(list: string, within: string, before: Prefix | null = null): NameList {
  const joined = list.replace(ETC_JOIN, '、').replace(ETC_WITHIN, '')
  const closed = joined.replace(ETC_END, '')
  const openList = closed !== list
  let prefix = before
  const names: NameInList[] = []
  for (const item of merged(splitItems(closed), within).flatMap(unglued)) {
    const plain = withoutAnd(item.replace(TRIM, ''), within).replace(PART_NOTE, '')
    const name = plain.replace(LEAD_NOTE, '')
    if (!NAME.test(name) || isGeneric(name)) continue
    const own = agencyPrefix(name, within)
    const restored = own.kind === 'none' ? restore(name, prefix) : name
    prefix = (AREA.test(name) ? null : nextPrefix(own, name)) ?? prefix
    names.push({
      name: restored,
      prefixed: own.kind === 'level' || own.kind === 'region',
      leads: name !== plain,
    })
  }
  return { names, openList, prefix }
}

/** 和平区 begins with no 和. */
const withoutAnd = (item: string, within: string): string =>
  item.startsWith('和') && !regionAt(item, 0, within) ? item.slice(1) : item

export const isGeneric = (name: string): boolean =>
  SEAT_GENERIC.test(name) || (GENERIC.test(name) && !NOT_GENERIC.test(name))

function restore(name: string, prefix: Prefix | null): string {
  if (!prefix) return name
  if (prefix.party && PARTY_BODY.test(name)) return prefix.party + name
  if (COURT.test(name)) return prefix.text + name
  return ABSOLUTE.test(name) || ABSOLUTE_START.test(name) ? name : prefix.text + name
}

const PARTY = /^(?:党委|委)(?=[组宣统政网编党改农军老机人财办])/u
const COLLECTIVE = /^各(?:级)?[省市区县州盟旗、()（）〈〉]+/u

function nextPrefix(own: AgencyPrefix, name: string): Prefix | null {
  if (own.kind === 'collective') {
    const text = COLLECTIVE.exec(name)?.[0]
    return text && text.length < name.length ? { text, party: null } : null
  }
  if ((own.kind !== 'level' && own.kind !== 'region') || own.text === name) return null
  const party = PARTY.exec(name.slice(own.text.length))?.[0]
  // 省委 is a region's own body only after a level or a full name; 贵州银保监局 elides nothing.
  if (own.kind === 'region' && !FULL_REGION.test(own.text)) return null
  return { text: own.text, party: party ? own.text + party : null }
}

const FULL_REGION = /[省市区县州盟旗]$/u

/** Parts between 、 and commas outside brackets, and at 和 or 及 after the end of a name. */
function splitItems(list: string): string[] {
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
    if (OPEN.includes(character)) depth++
    else if (CLOSE.includes(character)) depth = Math.max(0, depth - 1)
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

const BRACKETED = /[(（〈<〔]/u
const SEPARATOR = /[、,，/ ]/u
const HEAD_OF_COLLECTIVE =
  /^各(?!.*(?:政府|党委|管委会|[局委厅办镇]|街道|部门|单位|企业)$)[\p{Script=Han}()（）〈〉]{1,8}$/u
const OWN_COLLECTIVE = /^(?:各|有关|相关)/u

/** 市、区机管局 are two bodies; 各省、自治区、直辖市人民政府 are one name. */
function merged(items: readonly string[], within: string): string[] {
  const out: string[] = []
  for (let index = items.length - 1; index >= 0; index--) {
    const item = items[index]?.trim() ?? ''
    const next = out[0]
    const collective = items.slice(0, index).some((one) => HEAD_OF_COLLECTIVE.test(one.trim()))
    if (next && SEAT.test(item) && SEAT_GENERIC.test(next)) continue
    const shared = next && sharedEnding(item, next, within)
    if (shared) {
      out.unshift(shared)
      continue
    }
    if (next && PURE_LEVEL.test(item) && !collective) out.unshift(item + withoutLevel(next))
    else if (
      next &&
      (HEAD_OF_COLLECTIVE.test(item) || (collective && PURE_LEVEL.test(item))) &&
      !OWN_COLLECTIVE.test(next) &&
      GOVERNMENT.test(next)
    )
      out[0] = `${item}、${next}`
    else out.unshift(item)
  }
  return out
}

/** 广州、深圳市政府: the first is short for 广州市政府. */
function sharedEnding(item: string, next: string, within: string): string | null {
  const own = agencyPrefix(next, within)
  if (own.kind !== 'region' || own.text === next) return null
  const bare = agencyPrefix(item, within)
  if (bare.kind !== 'region' || bare.text !== item) return null
  if (regionByCode(bare.regionCode ?? '')?.name === item) return null
  const ending = FULL_REGION.test(own.text) ? own.text.slice(-1) : ''
  return item + ending + next.slice(own.text.length)
}

const GOVERNMENT = /^[\p{Script=Han}()（）、]{0,12}(?:政府|党委|管委会|部门)/u
const withoutLevel = (name: string): string =>
  name.slice(agencyPrefix(name).kind === 'level' ? agencyPrefix(name).text.length : 0)
