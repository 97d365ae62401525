// One body's name in running text, told by the lexicon or by its form: 省生态环境厅, 国家发展改革委, 各市人民政府, 领导小组办公室.

import { nationalForms, regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { dutyAt } from '../../../corpus/lexicon/duties.ts'
import { NATION, regionAt } from '../../../corpus/lexicon/regions.ts'
import { byFirst } from '../../../corpus/word-index.ts'
import { sticky, stickyFrom } from '../sticky.ts'
import { companyAt } from './companies.ts'
import { classAt, departmentsAt, fieldsAt } from './departments.ts'
import { longest, NAME_CHARACTER } from './forms.ts'
import { localGovernmentAt } from './governments.ts'
import { COLLECTIVE, levelAt } from './levels.ts'
import { ownNameAt } from './own-names.ts'
import { sharedAt } from './shared.ts'

export interface NameAt {
  /** Several where they share their ending: 各市财政、教育部门. */
  readonly names: readonly string[]
  readonly end: number
  /** What an elided name after it goes on with; empty for a central body. */
  readonly prefix: string
  /** What an elided department after it goes on with. */
  readonly level?: string
  /** A list that ends in 等部门. */
  readonly openList?: boolean
}

const FORMS = byFirst([...regionalForms.keys()].filter((form) => !form.startsWith('委')))
const PARTY_FORMS = byFirst(
  [...regionalForms.keys()].filter((form) => form.startsWith('委') || form.startsWith('党委')),
)
const NATIONAL = byFirst([...nationalForms.keys()])
/** What a collective may be of, when it is a body and not a general appeal. */
const COLLECTIVE_BODY =
  /(?:地方)?(?:人民政府|政府|党委(?:和|、)?(?:人民)?政府|党委|管委会|人大及其常委会|人民代表大会(?:及其)?常务委员会|党校(?:[(（]行政学院[)）])?|党组织|人大常委会|人民法院|人民检察院|(?:街道)?办事处)(?:和(?:管委会|有关部门|相关部门))?/y
/** 政府, 办公室 or 管委会 alone may be any. */
const BARE_BODY = /^(?!政府|人民政府|管委会|办公室|党委|党校).*(?:[局厅委]|委员会|[残妇]联|科协|工会|共青团)$/
const EVERY = /^(?:地方)?各级$/
/** 各级绿化委员会, 各级工会: bodies that every level has, besides its government and departments. */
const EVERY_BODY = new RegExp(
  `(?:${NAME_CHARACTER}){2,12}?(?:委员会|联席会议|领导小组|指挥部)(?:办公室)?(?!成员)|总?工会(?:组织)?|妇联(?:组织)?|妇女联合会|共青团(?:组织)?|残联|工商联|科协|红十字会`,
  'y',
)
const BARE_COLLECTIVE = /^(?:地方)?各(?:级|地)?$/
const APPEAL = /政府|党委|党组织/
const GROUP = new RegExp(
  `(?!办公室|包括|包含|成立|建立|组建|设立|加强|发挥|强化|形成|各(?!领域|行业|重点)|充分|切实|坚持|根据|按照|调整|完善|健全|明确|落实|依托|接受|有关|相关)(?:(?!成立|组建|设立|建立)${NAME_CHARACTER}|[和的把使让“”]|自由){2,24}?(?:领导小组|工作专班|专班|工作组|联席会议|指挥部|协调小组|工作小组|推进组|事故调查组)(?:办公室|办)?`,
  'y',
)
const SPECIALISED = new RegExp(
  `(?!各|请|并|由|会同|联合|有关|相关|行业|政府|业务|接受|落实|加强|建立|完善|充分|发挥|上级|同级|其他|职能|属地)(?:(?![和])${NAME_CHARACTER}){2,10}(?:(?:主管|监督管理|监管|管理)部门(?:在[〇㐀-鿿]{1,3}(?:分支)?机构)?|(?:经办|疾控|疾病预防控制|监督|检疫|救援|监管|监督管理|派出)机构|检疫机关)`,
  'y',
)
/** 财政部各地监管局, 人民银行分支机构: a central body's own in many places. */
const BRANCHES =
  /(?:各(?:地区?|省|级)?)?(?:监管局|税务局|监督管理局|管理局|专员办|特派办|分支行|分行|分局|(?:分支|派出|直属|派驻)机构)/y
const peoplesAt = stickyFrom(
  '县地各',
  /(?:县级以上(?:地方)?(?:各级)?|地方各级|各级|各[省市区县](?:级)?)(?:人大|人民代表大会)(?:及其)?(?:常委会|常务委员会)/y,
)
const civilAviationAt = stickyFrom(
  '民铁海邮气',
  /(?:民航|铁路|海事|邮政|气象)各地区?(?:监管局|监督管理局|管理局)/y,
)
/** 生态环境厅(局): as each calls it. */
const OTHER_ENDING = /[(（〔〈](?:[厅局委办]|委员会|管委会|[厅局委办][、,，/][厅局委办])[)）〕〉]/y
/** 各区市县(园区)人民政府(管委会) */
const OTHER_BODY = /[(（](?:管委会|管理委员会|(?:街道)?办事处)[)）]/y
/** Offices of a central body in a place, and those that a commission keeps in another body. */
const fieldOfficeAt = stickyFrom(
  '国中省市区县州自派驻纪',
  /国家统计局(?:(?![、,，的])[〇㐀-鿿]){2,8}?调查总?队|国家税务总局(?:(?![、,，的])[〇㐀-鿿]){2,8}?税务局|(?:(?:中央|[省市区县州]|自治区)(?:纪委(?:国家)?监委|纪委))?派?驻(?:(?![、,，由向对的])[〇㐀-鿿]){2,14}?纪检监察组/y,
)
const STATE_COUNCIL = '国务院'
const STATE_GROUP = new RegExp(
  `国务院(?:${NAME_CHARACTER}){2,20}?(?:委员会|领导小组|联席会议|指挥部)(?:办公室)?`,
  'y',
)
/** 人民银行长沙中心支行, 工商银行贵州省分行: a bank's own in a place. */
const bankAt = stickyFrom(
  '中人工农建交邮进光民国',
  /(?:(?:中国)?(?:人民|工商|农业|建设|交通|邮政储蓄|农业发展|进出口|光大|民生)|国家开发|中国)银行(?:(?![、,，的向由])[〇㐀-鿿]){2,10}?(?:中心支行|[支分]行|营业管理部)/y,
)
/** 武警部队, 村民委员会, 疾控机构: bodies without a level. */
const forcesAt = stickyFrom(
  '中解武村居疾',
  /(?:中国人民)?(?:解放军|武装警察部队)|武警部队|(?:村民|居民|村[(（]居[)）]民|居[(（]村[)）]民)委员会|村委会|居委会|(?:疾控|疾病预防控制)机构/y,
)
const namedByVerb = stickyFrom('应', /应对|应急/y)
const leagueAt = stickyFrom('团', /团[省市区县]委/y)
/** @param within code of the region whose text it is */
export function nameAt(text: string, at: number, within: string): NameAt | null {
  return (
    localGovernmentAt(text, at) ??
    named(text, at, peoplesAt(text, at)) ??
    collectiveAt(text, at) ??
    nationalAt(text, at) ??
    levelledAt(text, at) ??
    departmentsAt(text, at) ??
    sharedAt(text, at, within) ??
    // 落实…领导小组的部署 begins with a verb, not with a name; 应对气候变化领导小组 does not.
    (dutyAt(text, at) === '' || namedByVerb(text, at) !== ''
      ? (regionsAt(text, at, within) ??
        wholeAt(GROUP, text, at) ??
        specialisedAt(text, at) ??
        named(text, at, leagueAt(text, at)) ??
        named(text, at, forcesAt(text, at)) ??
        named(text, at, companyAt(text, at)) ??
        ownNameAt(text, at, within))
      : null)
  )
}

function collectiveAt(text: string, at: number): NameAt | null {
  if (text[at] !== '各' && !text.startsWith('地方各', at)) return null
  const start = sticky(COLLECTIVE, text, at)
  if (!start) return null
  const body = sticky(COLLECTIVE_BODY, text, at + start.length)
  // 各级党校 gets a duty, and so does 各省、自治区、直辖市人民政府.
  if (EVERY.test(start) && APPEAL.test(body)) return null
  if (body) {
    const end = at + start.length + body.length
    return name(text, at, end + sticky(OTHER_BODY, text, end).length, '')
  }
  const form = longest(FORMS, text, at + start.length)
  if (form && !BARE_COLLECTIVE.test(start)) {
    const end = at + start.length + form.length
    return { ...name(text, at, end + sticky(OTHER_ENDING, text, end).length, start), level: start }
  }
  const departments = departmentsAt(text, at)
  if (departments) return departments
  const everywhere = EVERY.test(start) ? sticky(EVERY_BODY, text, at + start.length) : ''
  if (everywhere) return name(text, at, at + start.length + everywhere.length, '')
  const ofClass = classAt(text, at + start.length, start)
  return ofClass ? name(text, at, at + start.length + ofClass.length, '') : null
}

function nationalAt(text: string, at: number): NameAt | null {
  const office = named(text, at, fieldOfficeAt(text, at) || civilAviationAt(text, at))
  if (office) return office
  const bank = named(text, at, bankAt(text, at))
  if (bank) return bank
  const form = longest(NATIONAL, text, at)
  if (!form) return null
  // 国务院自由贸易试验区工作部际联席会议办公室, 国务院体育行政部门: more than the body that it begins with.
  if (form === STATE_COUNCIL)
    return (
      wholeAt(GROUP, text, at) ??
      wholeAt(STATE_GROUP, text, at) ??
      departmentsAt(text, at) ??
      name(text, at, at + form.length, '')
    )
  const end = at + form.length
  return name(text, at, end + sticky(BRANCHES, text, end).length, '')
}

function levelledAt(text: string, at: number): NameAt | null {
  const level = levelAt(text, at)
  if (!level) return null
  const from = at + level.length
  const form = longest(PARTY_FORMS, text, from) || longest(FORMS, text, from) || sticky(GROUP, text, from)
  if (form) return name(text, at, from + form.length, level)
  const seat = sticky(PARTY_SEAT, text, from) || sticky(BARE_GROUP, text, from)
  return seat ? name(text, at, from + seat.length, level) : null
}
/** 市领导小组: of the work that the text is about. */
const BARE_GROUP = /领导小组(?:办公室)?/y
const PARTY_SEAT = /党委|委(?![员托派内外属任])|人大(?:及其)?常委会|人民代表大会(?:及其)?常务委员会/y

function regionsAt(text: string, at: number, within: string): NameAt | null {
  const found = regionAt(text, at, within)
  if (!found) return null
  const from = at + found.length
  const form =
    longest(FORMS, text, from) || longest(PARTY_FORMS, text, from) || sticky(PARTY_SEAT, text, from)
  if (form) return name(text, at, from + form.length, text.slice(at, from))
  // 浦东新区生态环境部门: a place and a field; 全国财政部门 are many.
  const place = text.slice(at, from)
  return found.region.code === NATION || !WHOLE_PLACE.test(place) ? null : fieldsOf(text, at, place)
}

function fieldsOf(text: string, at: number, place: string): NameAt | null {
  const found = fieldsAt(text, at + place.length, '', 1, '')
  return found && { ...found, names: found.names.map((field) => place + field), level: place }
}
const WHOLE_PLACE = /[省市县区州旗盟]$/

/** A name that shares what the one before it begins with. */
export function elidedAt(text: string, at: number, prefix: string): NameAt | null {
  const form = longest(FORMS, text, at)
  if (!form) return null
  // 团市委 says itself whose it is.
  return { names: [form.startsWith('团') ? form : prefix + form], end: at + form.length, prefix }
}

/** 发展改革委负责…: a body of the text's own level. */
export function bareAt(text: string, at: number): NameAt | null {
  const form = longest(FORMS, text, at)
  if (form === '' || !BARE_BODY.test(form)) return null
  const end = at + form.length
  return name(text, at, end + sticky(ORGANISATION, text, end).length, '')
}
/** 共青团组织要… */
const ORGANISATION = /(?<=工会|共青团|妇联|残联)组织(?=[要应须、和等])/y

/** 地方政府|能源管理部门: what is elided in the next is whose it is. */
function specialisedAt(text: string, at: number): NameAt | null {
  const found = wholeAt(SPECIALISED, text, at)
  const owner = OWNER.exec(found?.names[0] ?? '')?.[0]
  return found && owner !== undefined ? { ...found, level: owner } : found
}
const OWNER = /^[〇㐀-鿿]{2,8}?政府(?=[〇㐀-鿿])/

const wholeAt = (pattern: RegExp, text: string, at: number): NameAt | null =>
  named(text, at, sticky(pattern, text, at))

const named = (text: string, at: number, found: string): NameAt | null =>
  found === '' ? null : name(text, at, at + found.length, '')

const name = (text: string, start: number, end: number, prefix: string): NameAt => ({
  names: [text.slice(start, end)],
  end,
  prefix,
})
