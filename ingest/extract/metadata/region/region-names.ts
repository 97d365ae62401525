// Regions that a title or the name of a body speaks of.
import {
  areaNames,
  areaRegions,
  findRegion,
  isWithin,
  levelOf,
  NATION,
  type Region,
  regionAt,
  regionByCode,
} from '../../../../corpus/lexicon/regions.ts'

const CENTRAL =
  /^(?:中共中央|中央|国务院|国家|全国|中国|中华|最高人民|[〇㐀-鿿]{2,12}部(?:办公厅)?$|[〇㐀-鿿]{2,10}总局|[〇㐀-鿿]{2,6}署$|国资委$|民航局$|审计署)/
/** 国家税务总局浙江省税务局, 中国人民银行杭州中心支行 */
const FIELD_OFFICE =
  /^(?:国家[〇㐀-鿿]{2,8}总局|中国人民银行|中国[〇㐀-鿿]{2,10}?(?:银行|委员会|监会|铁路|气象局))/
const PARTY = /^中共/
/** 南京海关 has its seat there and serves a province. */
const CUSTOMS = /海关$/
const RANKS = ['national', 'province', 'city', 'county']

export const rankOf = (region: Region): number => RANKS.indexOf(region.level)

/** The region of a body: 中共浙江省委 → 浙江省, 国务院 → 全国; undefined for 市财政局. */
export function regionOfBody(body: string): Region | undefined {
  if (CUSTOMS.test(body)) return undefined
  const office = body.replace(FIELD_OFFICE, '')
  const place = office === body ? undefined : leadingRegion(office)
  if (place) return place
  const own = leadingRegion(body.replace(PARTY, ''))
  if (own && own.code !== NATION) return own
  if (CENTRAL.test(body)) return regionByCode(NATION)
  return own
}

/** 省教育厅, 市委: of some province or city that it does not name. */
export const isUnnamed = (body: string): boolean => UNNAMED.test(body)
const UNNAMED = /^(?:中共)?(?:自治区|[省市区县州])(?=[〇㐀-鿿])/

/** 重庆市大足区… → 大足区: the narrowest of the regions that follow each other at the start. */
export function leadingRegion(text: string, within?: string): Region | undefined {
  const first = regionAt(text, 0, within)
  if (!first) return undefined
  const next = first.region.code === NATION ? undefined : regionAt(text, first.length, first.region.code)
  return next && isNarrower(next.region, first.region) ? next.region : first.region
}

export const isNarrower = (region: Region, other: Region): boolean =>
  region.code !== other.code && isWithin(region.code, other.code)

/** The regions of a joint area that a title begins with: 成渝地区… */
export function leadingArea(title: string): readonly Region[] {
  const name = areaNames.find((area) => title.startsWith(area))
  return name ? areaRegions(name) : []
}

const BEFORE_REGION = /^(?:关于|印发|“[^”]{1,12}”|(?:\d{4}年)?(?:—\d{4}年)?|中共)+/

/** 中国(云南)自由贸易试验区 */
const ZONE = /^中国[(（](?<place>[〇㐀-鿿]{2,8})[)）]/

/** A region that the title names: at its start, or by its full name further on. */
export function regionInTitle(title: string, within?: string): Region | undefined {
  const named = title.replace(BEFORE_REGION, '')
  const leading = leadingRegion(ZONE.exec(named)?.groups?.place ?? named, within)
  if (leading) return leading
  for (let at = 1; at < title.length - 1; at++) {
    const found = regionAt(title, at, within)
    if (!found) continue
    const name = title.slice(at, at + found.length)
    const full = name === found.region.name || name === found.region.fullName
    if (full || (levelOf(found.region.code) === 'province' && name !== '国家' && name !== '中国'))
      return found.region
  }
  return undefined
}

/** A place that the title names, by its short name too: 拉萨南北山绿化. */
export function placeInTitle(title: string): Region | undefined {
  for (let at = 0; at < title.length - 1; at++) {
    const found = regionAt(title, at)
    if (found && found.region.code !== NATION) return found.region
  }
  return undefined
}

/** A region by a label of a compilation's heading; a body as label is 全国 or the body's region. */
export const regionOfLabel = (label: string): Region | undefined => findRegion(label) ?? regionOfBody(label)
