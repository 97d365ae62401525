// Bodies that no lexicon knows, told by whose they are and how their name ends: 开发区政务服务中心, 各地区铁路监督管理局, 市创建办.
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { NATION, regionAt } from '../../../corpus/lexicon/regions.ts'
import { sticky } from '../sticky.ts'
import { NAME_CHARACTER } from './forms.ts'
import { COLLECTIVE, levelAt } from './levels.ts'
import type { NameAt } from './one-name.ts'

const CHARACTER = `(?![级内外委及或])${NAME_CHARACTER}`
/** 主办, 承办 and their like are done, 双碳办 is a body. */
const OFFICE = '(?<![主承协举合联开创督查代交申补停筹兴自催会操试])办(?!法|理|公|学|好|事)'
/** 格局, 大局, 布局 are no bureau, 安全局 is one. */
export const BUREAU = '(?<![格大结布开定破变]|(?<!安)全)局(?![部面势限长党])'
const ENDING = `(?:(?:办公室|管委会|管理委员会|执委会|(?:考试|研究|科学|社科|设计)院(?![校所内外])|(?:学院|大学)(?![校所内外生城])|(?:管理|控制|防[治控]|监督|检[测验]|推广)[所站]|${BUREAU}|(?<!副)中心(?!城|区|任|组|位)|[支总]队)|${OFFICE})`
/** 开发区, 高新区, 济源示范区: an area that has bodies of its own. */
export const ZONE = new RegExp(
  `(?:(?!本|各|有关|相关|所在|上述|该|全|在|和|及)(?:(?![、和及])${NAME_CHARACTER}){2,10}?)?(?:经济(?:技术)?开发区|高新技术产业开发区|开发区|高新区|经开区|新区|示范区|试验区|实验区|自贸区|保税区|度假区|功能区|合作区|工业园区|产业园区)(?!域)`,
  'y',
)
const REST = new RegExp(`(?:${CHARACTER}){1,14}?${ENDING}`, 'y')
const ZONE_BODY = new RegExp(
  `(?:(?:${CHARACTER}){2,12}?${ENDING}|管委会|管理委员会|党工委(?:管委会|、管委会)?)`,
  'y',
)
const COMMITTEE = new RegExp(
  `(?!各|园区|所在|属地|有关|相关|当地|上述|该|村|居|业主)(?:${CHARACTER}){2,10}?(?:管委会|管理委员会)`,
  'y',
)
const GOES_ON = /^(?:[、,，(（及或和与]|以及|等)/
const FARTHEST = 24
const BARE = /^(?:地方)?各(?:级|地)?$/
/** 市民服务中心, 区域医疗中心, 省直属局: no level's own. */
const NO_BODY = /^[省市区县州](?:[属直内外域辖]|民服|级以)/
const GENERIC = /^各(?:级)?(?:有关|相关|职能|责任|成员|业务|县级|委办|科|处|内设|直属|下属)/

export function ownNameAt(text: string, at: number, within: string): NameAt | null {
  const every = text[at] === '各' ? sticky(COLLECTIVE, text, at) : ''
  const level = every || levelAt(text, at) || regionIn(text, at, within)
  if (level !== '' && !BARE.test(level)) {
    const found = bodyAt(REST, text, at, level.length)
    if (found && !NO_BODY.test(found) && !GENERIC.test(found)) return made(found, at, level)
  }
  if (every) return every === '各' ? branchesAt(text, at) : null
  const ahead = text.slice(at, at + FARTHEST)
  const zone = ahead.includes('区') ? sticky(ZONE, text, at) : ''
  const found =
    (zone ? bodyAt(ZONE_BODY, text, at, zone.length) : '') ||
    (ahead.includes('委会') || ahead.includes('委员会') ? bodyAt(COMMITTEE, text, at, 0) : '')
  return found ? made(found, at, zone) : null
}

/** 各生态环境分局 */
function branchesAt(text: string, at: number): NameAt | null {
  const found = bodyAt(BRANCH, text, at, 1)
  return found ? made(found, at, '') : null
}
const BRANCH = new RegExp(`(?!有关|相关|直属)(?:${CHARACTER}){2,8}?分局`, 'y')

function regionIn(text: string, at: number, within: string): string {
  const region = regionAt(text, at, within)
  // 全国数据中心 are many.
  return region && region.region.code !== NATION ? text.slice(at, at + region.length) : ''
}

/** The name, where a list or a duty goes on after it. */
function bodyAt(pattern: RegExp, text: string, at: number, length: number): string {
  const rest = sticky(pattern, text, at + length)
  const end = at + length + rest.length
  const goesOn = rest !== '' && (GOES_ON.test(text.slice(end, end + 2)) || dutyAt(text, end) !== '')
  return goesOn ? text.slice(at, end) : ''
}

const made = (name: string, at: number, prefix: string): NameAt => ({
  names: [name],
  end: at + name.length,
  prefix,
})
