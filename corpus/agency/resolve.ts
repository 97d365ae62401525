// Which body a name means in a region: 省发展改革委 in a text of 贵州省 is 贵州省发展和改革委员会.
import { type Body, type BodyLevel, bodies, nationalForms, regionalForms } from '../lexicon/agencies.ts'
import { findRegion, NATION, provinceOf, type Region, regionByCode } from '../lexicon/regions.ts'
import { agencyPrefix } from './prefix.ts'

export interface Agency {
  /** Stable: the full name of the body. */
  readonly id: string
  readonly name: string
  /** The function in the lexicon; null for a body that only its own name tells. */
  readonly body: string | null
  readonly regionCode: string | null
}

const BRANCH = /^(?:中国)?(?:人民银行|人行)(?<place>.+)$/
const INSTITUTION = /(?:公司|集团|海关|银行|[支分]行|大学|学院|交易所|办事处|监管局|铁路局|电网|厂)$/
const REGIONAL_BODY =
  /(?:委员会|委|局|厅|办|办公室|领导小组|专班|联席会议|指挥部|中心|院|政府|总队|支队|公司|集团|管委会|总社|联社|学会|协会|党校)$/
const PLACE = /\{\w+\}/
const OF_STATE = /^国家/
const MUNICIPALITIES: readonly string[] = ['110000', '120000', '310000', '500000']

/**
 * @param regionCode of the text that uses the name; of a joint text all its regions, the first that fits counts
 * @returns null for names that stand for many bodies (各区政府) or whose region is not known
 */
export function resolveAgency(name: string, regionCode: string | readonly string[]): Agency | null {
  const key = `${regionCode}${name}`
  const known = resolved.get(key)
  if (known !== undefined) return known
  if (resolved.size >= KEPT) resolved.clear()
  const found = resolveFirst(name, regionCode)
  resolved.set(key, found)
  return found
}

/** Texts name the same bodies over and over. */
const resolved = new Map<string, Agency | null>()
const KEPT = 20_000

function resolveFirst(name: string, regionCode: string | readonly string[]): Agency | null {
  const written = name.replace(SPACE, '').replace(BRACKETS, '').replace(DOUBLED, '$1').replace(TWICE, '$1')
  const codes = typeof regionCode === 'string' ? [regionCode] : regionCode
  for (const code of codes.length > 0 ? codes : [NATION]) {
    const found = resolveIn(written, code)
    if (found) return found
  }
  return null
}

/** A second name in brackets: 省发展改革委(省能源局). */
const BRACKETS = /[(〈（〔[][^)〉）〕\]]{0,40}[)〉）〕\]]$/
const SPACE = /\s+/g
/** Slips of the pen: 省省发展改革委, 自然资源局局. */
const DOUBLED = /^(省|市(?=市(?!场|政|容))|区|县)\1/
const TWICE = /([局厅委])\1$/

function resolveIn(name: string, code: string): Agency | null {
  const region = regionByCode(code)
  const bare = regionalForms.get(name)
  if (region && code !== NATION && bare && !isCentralOnly(name)) return regional(bare, region)
  const central = nationalForms.get(name) ?? (code === NATION ? bare : undefined)
  if (central?.national)
    return { id: central.national, name: central.national, body: central.id, regionCode: NATION }
  const office = fieldOffice(name)
  if (office) return office
  const branch = BRANCH.exec(name)?.groups?.place
  if (branch) return proper(`中国人民银行${branch}`)
  const prefix = agencyPrefix(name, code)
  if (prefix.kind === 'collective') return null
  const owner = prefix.regionCode
    ? regionByCode(prefix.regionCode)
    : prefix.kind === 'level'
      ? owning(prefix.text, region)
      : undefined
  const rest = name.slice(prefix.text.length)
  if (owner && rest === '') return inRegion(GOVERNMENT, owner)
  if (owner && (prefix.kind === 'level' || regionalForms.has(rest) || !INSTITUTION.test(rest)))
    return inRegion(rest, owner)
  return prefix.kind !== 'level' && INSTITUTION.test(name) ? proper(name) : null
}

/** 国家税务总局贵州省税务局: the full name of a central body's office. */
function fieldOffice(name: string): Agency | null {
  for (const { body, pattern } of FIELD_OFFICES) {
    const place = pattern.exec(name)?.groups?.place
    const region = place ? findRegion(place) : undefined
    if (region) return regional(body, region)
  }
  return null
}

const FIELD_OFFICES = bodies.flatMap((body) =>
  body.template
    ? [
        {
          body,
          pattern: new RegExp(
            `^${body.template.replace(PLACE, '(?<place>.+)').replace(OF_STATE, '(?:国家)?')}$`,
          ),
        },
      ]
    : [],
)

/** 国资委 and 银保监会 are both a central body's short name and, in a province's text, possibly its own. */
const isCentralOnly = (name: string): boolean => nationalForms.has(name) && !regionalForms.has(name)

function inRegion(rest: string, region: Region): Agency | null {
  const body = regionalForms.get(rest) ?? regionalForms.get(rest.replace(PARTY, '委'))
  if (body) return regional(body, region)
  if (rest.length < 2 || !REGIONAL_BODY.test(rest)) return null
  const name = region.fullName + rest
  return { id: name, name, body: null, regionCode: region.code }
}

/** A region as a body is its government: 崇明区. */
const GOVERNMENT = '人民政府'
const PARTY = /^党委/

function regional(body: Body, region: Region): Agency {
  const name = nameIn(body, region)
  return { id: name, name, body: body.id, regionCode: region.code }
}

function nameIn(body: Body, region: Region): string {
  if (body.template)
    return body.template.replace('{full}', region.fullName).replace('{short}', shortName(region.name))
  const own = body.regions[region.code] ?? levelName(body, levelOf(region)) ?? body.aliases[0] ?? body.id
  const party = own.startsWith('委') && region.name.endsWith('自治区') ? '党' : ''
  return region.fullName + party + own
}

function levelName({ names }: Body, level: BodyLevel): string | undefined {
  const city = names.city ?? names.province
  if (level === 'province') return names.province ?? city
  if (level === 'municipality') return names.municipality ?? names.province ?? city
  return level === 'city' ? city : (names.county ?? city)
}

function levelOf({ code, level }: Region): BodyLevel {
  if (MUNICIPALITIES.includes(code)) return 'municipality'
  return level === 'national' ? 'province' : level
}

const SHORT = /(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区|区|县)$/
const shortName = (name: string): string => name.replace(SHORT, '')

const proper = (name: string): Agency => ({ id: name, name, body: null, regionCode: null })

/** Whose 省, 市 or 区 it is in a text of that region. */
function owning(level: string, region: Region | undefined): Region | undefined {
  if (!region || region.code === NATION) return undefined
  const province = provinceOf(region.code)
  if (level === '省' || level === '自治区')
    return province && !isMunicipality(province) ? province : undefined
  if (level === '市' && province && isMunicipality(province)) return province
  if (level === '市' || level === '州' || level === '自治州' || level === '盟') return cityOf(region)
  return region.level === 'county' ? region : undefined
}

const isMunicipality = ({ code }: Region): boolean => MUNICIPALITIES.includes(code)

/** The city a region is or lies in; a county-level city stands for itself. */
function cityOf(region: Region): Region | undefined {
  if (region.level === 'city') return region
  if (region.level !== 'county') return undefined
  return region.name.endsWith('市') ? region : regionByCode(`${region.code.slice(0, 4)}00`)
}
