// The part of an agency's name that says whose it is: 省, 市委, 贵州省, 国家, 各区.
import { NATION, type Region, regionAt } from '../lexicon/regions.ts'
import { remembered } from '../remembered.ts'

/** 市场, 市政管理, 市容, 区域 and the like begin a function, not a region. */
const LEVEL =
  /^(?:自治区|自治州|兵团|省|市(?!场|政(?!府|务|协|法|研)|容)|区(?!域|块)|县(?!域)|州|盟(?=[行公委林农发生])|旗|镇(?!长)|乡(?!村))/
const CENTRAL = /^(?:国家|国务院|中央|全国|中共中央|中华全国|最高|中国(?!人民银行)|中华人民共和国)/
const COLLECTIVE =
  /^(?:各级?|相关|有关|属地|全[省市区县]|沿[线海江][各市县]?|地方各级|县级以上|省市县|市县(?!域)|区县(?!域)|县乡(?!村)|乡镇|市、县|街道办事处$|[一二三四五六七八九十两]+(?=[省市区县州盟]))/
/** Regions that GB/T 2260 does not list: 两江新区, 经开区, 宁东. */
const ZONE = /^[〇㐀-鿿]{0,8}?(?:新区|经开区|高新区|开发区|示范区|试验区|自贸区|园区|管理区)/

export interface AgencyPrefix {
  readonly kind: 'level' | 'region' | 'central' | 'collective' | 'zone' | 'none'
  readonly text: string
  /** Of a region that the name itself gives. */
  readonly regionCode?: string
}

const NONE: AgencyPrefix = { kind: 'none', text: '' }

/** @param within code of the region whose text names the agency: short names of counties count only in it */
export function agencyPrefix(name: string, within: string = NATION): AgencyPrefix {
  return prefixIn(within + name)
}

/** Texts name the same bodies over and over. */
const prefixIn = remembered((codeAndName) =>
  prefixOf(codeAndName.slice(NATION.length), codeAndName.slice(0, NATION.length)),
)

/** 双桥 in a text of 重庆 is no county of 河北: without its suffix a county counts only in its own province. */
const isNamedWhole = (name: string, length: number, { code }: Region, within: string): boolean =>
  SUFFIX.test(name.slice(0, length)) || code.slice(0, 2) === within.slice(0, 2)
const SUFFIX = /[县区市旗]$/

function prefixOf(name: string, within: string): AgencyPrefix {
  const collective = COLLECTIVE.exec(name)?.[0]
  if (collective) return { kind: 'collective', text: collective }
  const central = CENTRAL.exec(name)?.[0]
  if (central) return { kind: 'central', text: central }
  const level = LEVEL.exec(name)?.[0]
  if (level) return { kind: 'level', text: level }
  const region = regionAt(name, 0, within === NATION ? undefined : within)
  const elsewhere =
    region?.region.level === 'county' && !isNamedWhole(name, region.length, region.region, within)
  if (region && !elsewhere && (region.length < name.length - 1 || region.length === name.length))
    return { kind: 'region', text: name.slice(0, region.length), regionCode: region.region.code }
  const zone = ZONE.exec(name)?.[0]
  return zone && zone.length < name.length ? { kind: 'zone', text: zone } : NONE
}
