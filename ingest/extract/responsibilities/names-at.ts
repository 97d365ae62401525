// The list of bodies that stands at a place in running text: names joined by 、 or 和, elided prefixes restored.
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { regionAt } from '../../../corpus/lexicon/regions.ts'
import { sticky } from '../sticky.ts'
import { elidedDepartmentAt } from './departments.ts'
import { ofEach } from './items.ts'
import { nobodyAt } from './nobody.ts'
import { bareAt, elidedAt, type NameAt, nameAt } from './one-name.ts'
import { namedZonesAt, zonesAt } from './zones.ts'

const JOINED = /、|以及|及其(?![他余中它])|及|和|与|或者?/y
/** 国家能源局及其派出机构 */
const OF_ITS_OWN = '及其'
const OWN_BRANCHES = /(?:派出|分支|派驻|直属|地方|所属)机构/y
const ETC =
  /等(?:有关|相关|职能|主管|成员|市级|省级|级|(?:国务院|中央|(?:省|市|区|县|州|自治区)(?:人民)?政府)(?=有关|相关|各)|[省市区县州](?=有关|相关|直|级|属)|直属?|属)*(?:部门|单位|地区|群团组织|人民团体|群众团体)?(?:和单位)?/y

/** 市生态环境局(以下简称市局)负责…, 市卫生健康委(市爱卫办)负责…, 领导小组(附件2)负责…: what else it is, not whom it tells. */
const ALSO =
  /[(（](?:(?:以下)?(?:统称|简称)[^()（）]{2,24}|以下称[^()（）]{2,24}|(?:具体)?(?:名单|成员)?(?:详?见)?附件\s?\d{0,2}|[〇㐀-鿿“”、]{1,36}?(?:办|委|[厅局院部署室]|小组|专班|会议|指挥部|中心|机构|机关))[)）]/y
/** 省政府办公厅督查室会同…: a part of the body that the lexicon knows. */
const PART = /[〇㐀-鿿]{1,5}?(?:[室处科]|中心)/y
const INSPECTORS = /^督[查导]/

export interface NamesAt {
  readonly names: readonly string[]
  readonly end: number
  readonly openList: boolean
  /** 各市人民政府、各有关部门: what they are told may be an appeal to all. */
  readonly toOthers: boolean
  /** What a next list goes on with. */
  readonly shared?: Shared
}

/** What the names after one leave out: 市 of 市财政局, 省级 of 省级财政部门. */
export interface Shared {
  readonly prefix: string
  readonly level: string
}

/**
 * @param within code of the region whose text it is
 * @param before what an earlier list of the clause ended with: 省级交通运输部门会同公安、商务部门
 */
export function namesAt(text: string, at: number, within: string, before?: Shared): NamesAt | null {
  let current =
    (before && (elidedDepartmentAt(text, at, before.level) ?? ofSame(text, at, before.prefix))) ??
    nameAt(text, at, within) ??
    bareAt(text, at) ??
    namedZonesAt(text, at)
  if (!current) return null
  const names = [...current.names]
  let { prefix, end, level = '', openList = false } = current
  let toOthers = false
  end += sticky(ALSO, text, end).length
  for (;;) {
    const join = sticky(JOINED, text, end)
    if (!join) break
    const from = end + join.length
    const own = join === OF_ITS_OWN ? sticky(OWN_BRANCHES, text, from) : ''
    if (own !== '') {
      names.push((names.at(-1) ?? '') + own)
      end = from + own.length
      continue
    }
    current =
      elidedDepartmentAt(text, from, level) ??
      nameAt(text, from, within) ??
      elidedAt(text, from, prefix) ??
      zonesAt(text, from) ??
      namedZonesAt(text, from)
    if (current) {
      names.push(...current.names)
      prefix = current.prefix || prefix
      level = current.level || level
      openList ||= current.openList === true
      end = current.end + sticky(ALSO, text, current.end).length
      continue
    }
    const region = regionLeading(text, from, within)
    if (region !== '') {
      names.push(region)
      end = from + region.length
      break
    }
    const nobody = nobodyAt(text, from)
    if (!nobody) break
    toOthers = true
    end = from + nobody.length
  }
  const etc = sticky(ETC, text, end)
  const part = etc === '' ? partAt(text, end) : ''
  if (part !== '') names.push((names.pop() ?? '') + part)
  return {
    names: ofEach(names),
    end: end + etc.length + part.length,
    openList: openList || etc !== '',
    toOthers,
    shared: { prefix, level },
  }
}

/** 市科委、杨浦区牵头…: a region last in the list, where what follows says that it leads. */
function regionLeading(text: string, at: number, within: string): string {
  const found = regionAt(text, at, within)
  if (!found || !LEADS.test(text.slice(at + found.length, at + found.length + AHEAD))) return ''
  return text.slice(at, at + found.length)
}
const LEADS = /^(?:共同|联合|具体|分别)?(?:牵头|负责)/
const AHEAD = 6

function partAt(text: string, at: number): string {
  const office = OF_GOVERNMENT.test(text.slice(Math.max(0, at - 2), at)) ? sticky(OFFICE, text, at) : ''
  if (office !== '' && dutyAt(text, at + office.length) !== '') return office
  const part = sticky(PART, text, at)
  if (part === '' || dutyAt(text, at + part.length) === '') return ''
  return dutyAt(text, at) === '' || INSPECTORS.test(part) ? part : ''
}

/** 市政府|应急办负责 */
const OF_GOVERNMENT = /政府$/
const OFFICE = /[〇㐀-鿿]{2,4}?办(?![公理事法])/y

/** 市教育局会同财政局: of one 市 or 省 only, what stands under a name of its own is written with it. */
const ofSame = (text: string, at: number, prefix: string): NameAt | null =>
  ONE_LEVEL.test(prefix) ? elidedAt(text, at, prefix) : null
const ONE_LEVEL = /^[省市区县州旗]$|^自治[区州]$/
