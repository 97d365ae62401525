// Departments that a text names by their field: 财政部门, 各市住房城乡建设、发展改革部门, 各区公共机构节能管理部门.

import { bodies, regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { byFirst } from '../../../corpus/word-index.ts'
import { sticky } from '../sticky.ts'
import { longest, NAME_CHARACTER } from './forms.ts'
import { COLLECTIVE, departmentLevelAt, levelAt } from './levels.ts'
import type { NameAt } from './one-name.ts'

/** 宣传部: of 宣传部门 the field is 宣传. */
const PARTY_BODY = /[〇㐀-鿿]部$/
const BODY_END = /(?:委员会|[委局厅办])$/
/** 市场监督部门 is short for 市场监督管理部门. */
const SUPERVISES = /监督管理局$/
/** Fields of which departments are named that are no one body's. */
const OTHER_FUNCTIONS = [
  '公安交管',
  '交管',
  '宣传',
  '统战',
  '教育督导',
  '财税',
  '工业',
  '铁道',
  '农牧',
  '农垦',
  '食药',
  '新闻出版广电',
  '文化广电新闻出版',
  '文广新',
  '机构编制',
  '保密',
  '招商引资',
  '精神文明建设',
  '电力',
  '通信',
  '新闻',
]
/** 发展改革, 住建: what stands before 部门 where a text names no one body. */
const FUNCTIONS = byFirst(
  [
    ...new Set([
      ...bodies.map(({ id }) => id),
      ...OTHER_FUNCTIONS,
      ...[...regionalForms.keys()].map((form) => form.replace(BODY_END, '')),
      ...[...regionalForms.keys()]
        .filter((form) => SUPERVISES.test(form))
        .map((form) => form.replace(SUPERVISES, '监督')),
    ]),
  ].filter(
    (stem) =>
      stem.length >= 2 &&
      !PARTY_BODY.test(stem) &&
      !stem.startsWith('委') &&
      !stem.startsWith('人民政府') &&
      stem !== '政府',
  ),
)
const DEPARTMENT =
  /(?:行政)?(?:主管|管理)?(?:部门|(?<=公安|税务|司法|海关|财政|监察|审计|统计|市场监管)机关)/y
/** 教育、科技等有关部门: the list says itself that it is open, its ending is 部门. */
const AND_OTHERS =
  /(?:(?:行政)?主管(?=等))?(?:等|各(?=有关|相关|职能|主管))(?:有关|相关|职能|行业|系统|行政|主管|管理|政府|综合|市级|省级)*部门/y
/** 教育、民政等主管部门: the kind of department is said once for all. */
const KIND = /(?:行政)?主管(?=等部门$)|(?<=等(?:有关|相关)?)(?:行政)?主管部门$/
const SHARED = '部门'
/** 人民银行、证监等部门, 宣传、文明办等部门, 各级政府及财政部门 */
const WHOLE = /银行$|^海关$|[委局办]$|^(?:人民)?政府$/
/** The list goes on: 教育、科技. */
const FIELD_JOIN = /[、和及与]|以及/y
/** A field that no lexicon knows, among those that it does: 国有资产管理、市场监管等部门. */
const OTHER_FIELD = new RegExp(
  `(?!有关|相关|其他|各|职能|成员|业务|主管|[省市区县州](?:有关|相关|直|级))(?:(?![等及和与各])${NAME_CHARACTER}){2,8}(?<!部门|[局委厅办])(?=[、和及与等各]|(?:行政)?(?:主管|管理)?部门)`,
  'y',
)
/** A class of departments that is in no lexicon: 公共机构节能主管部门, 节能审查机关, 疾控机构. */
const CLASS = new RegExp(
  `(?!有关|相关|职能|业务|政府|其他|成员|责任|牵头)(?:(?![等])${NAME_CHARACTER}){2,14}?(?:(?:行政)?(?:主管|管理|审批|监管|执法|审查)部门|(?:审查|审批|监管|执法|管理|监督|登记)机关|(?:管理|监督|监察|执法|监测|经办)机构)|(?:疾控|疾病预防控制)机构`,
  'y',
)
/** 各行业主管部门 is nobody in particular, 各市行业主管部门 is. */
const GENERIC_CLASS = /^(?:行业|专业|项目|行政|上级)/
const HAN = /(?!由)[〇㐀-鿿]/
const BARE = /^(?:地方)?各(?:级|地区?)?$/
const PARTY = '党委'
const PARTY_DEPARTMENT = /(?:组织|宣传|统战|政法|网信|编办|农办)(?:部门|机构)?/y

export function departmentsAt(text: string, at: number): NameAt | null {
  const level = departmentLevelAt(text, at)
  return (
    fieldsAt(text, at, level, 1) ??
    (text[at] === '各' ? ofCollective(text, at, sticky(COLLECTIVE, text, at)) : null) ??
    // 区发展改革部门 may be what is left of 示范区发展改革部门; several fields are none's rest, nor is what a clause begins with.
    fieldsAt(text, at, levelAt(text, at), HAN.test(text[at - 1] ?? ' ') ? 2 : 1) ??
    partyDepartmentAt(text, at, level) ??
    classOfLevel(text, at, level)
  )
}

/** 各市(州)、贵安新区教育部门 goes on with another owner, which `sharedAt` reads. */
const ofCollective = (text: string, at: number, every: string): NameAt | null =>
  OPEN.test(every) ? null : fieldsAt(text, at, every, 1)
const OPEN = /[、和及]$/

/** What an elided level goes on with: 各级住房城乡建设主管部门、发展改革部门. */
export const elidedDepartmentAt = (text: string, at: number, level: string): NameAt | null =>
  level === '' ? null : (fieldsAt(text, at, '', 1, level) ?? elidedClassAt(text, at, level))

/** 县级以上人民政府林业主管部门、|兽医主管部门: a class that no lexicon has, of the same government. */
function elidedClassAt(text: string, at: number, level: string): NameAt | null {
  const found = OF_GOVERNMENT.test(level) ? sticky(CLASS, text, at) : ''
  if (found === '' || GENERIC_CLASS.test(found) || OF_ANOTHER.test(found)) return null
  return { names: [level + found], end: at + found.length, prefix: '', level }
}
const OF_GOVERNMENT = /政府$/
/** 会同同级人民政府水行政主管部门 */
const OF_ANOTHER = /政府|^(?:同级|上级|本级)/

/** @param level that the names begin with, where it stands before `at`: the list goes on */
export function fieldsAt(
  text: string,
  at: number,
  written: string,
  fewest: number,
  level: string = written,
): NameAt | null {
  const fields: string[] = []
  let familiar = 0
  for (let from = at + written.length; ; ) {
    const field = longest(FUNCTIONS, text, from)
    const known = field !== '' && GOES_ON.test(text.slice(from + field.length, from + field.length + PEEK))
    // 加强与发展改革、财政等部门的衔接: without a level only a known field can begin the list.
    const name = known || (fields.length === 0 && written === '') ? field : sticky(OTHER_FIELD, text, from)
    if (!name) return null
    if (known) familiar++
    fields.push(name)
    const end = from + name.length
    const ending = sticky(DEPARTMENT, text, end)
    const others = ending ? '' : sticky(AND_OTHERS, text, end)
    if (ending || others) {
      if (
        fields.length < (others && level === '' ? 2 : fewest) ||
        familiar * 2 < fields.length ||
        familiar === 0
      )
        return null
      // 海关部门 alone is called so; of 海关、税务等部门 one is 海关.
      const alone = ending !== '' && fields.length === 1
      return {
        names: levelsIn(level).flatMap((one) =>
          fields.map(
            (name) => one + name + (alone || !WHOLE.test(name) ? ending || sharedEnding(others) : ''),
          ),
        ),
        end: end + ending.length + others.length,
        prefix: '',
        level,
        openList: others.startsWith('等'),
      }
    }
    const join = sticky(FIELD_JOIN, text, end)
    if (!join) return null
    from = end + join.length
  }
}

const sharedEnding = (others: string): string => (KIND.exec(others)?.[0] ?? '').replace(SHARED, '') + SHARED

/** 市、县(区)科技部门 are two bodies, 省、市、县三级科技部门 and 市、县人民政府科技部门 one kind. */
const levelsIn = (level: string): string[] => (ONE_KIND.test(level) ? [level] : level.split(BETWEEN_LEVELS))
const ONE_KIND = /^各|政府$|党委$|[两三四各]级$/
const BETWEEN_LEVELS = /[、和](?![^(（]*[)）])/

/** 财政 in 财政、税务部门 is a field of its own, 环境 in 环境整治部门 is not. */
const PEEK = 6
const GOES_ON = /^(?:[、和及与等]|各[有相职主]|以及|(?:行政)?主管等|(?:行政)?(?:主管|管理)?(?:部门|机关))/

/** 各级党委组织部门 */
function partyDepartmentAt(text: string, at: number, level: string): NameAt | null {
  if (!level.endsWith(PARTY)) return null
  const found = sticky(PARTY_DEPARTMENT, text, at + level.length)
  const end = at + level.length + found.length
  return found
    ? { names: [text.slice(at, end)], end, prefix: '', level: level.slice(0, -PARTY.length) }
    : null
}

/** 市级保障性住房管理部门, 设区的市级以上地方…主管部门 */
function classOfLevel(text: string, at: number, level: string): NameAt | null {
  if (level === '' || GENERIC_LEVEL.test(level)) return null
  const found = classAt(text, at + level.length, level)
  if (!found) return null
  const end = at + level.length + found.length
  return {
    names: withGovernment(level + found),
    end,
    prefix: '',
    level: level + (OWNER.exec(found)?.[0] ?? ''),
  }
}

/** 县级以上人民政府及其兽医主管部门, 省人民政府和国务院兽医主管部门 are two each. */
function withGovernment(written: string): string[] {
  const { government, level = '', join, other = '' } = BOTH.exec(written)?.groups ?? {}
  if (government === undefined) return [written]
  if (other.startsWith(NATION)) return [government, other]
  return [government, (join === '及其' ? government : level) + other]
}
const BOTH = /^(?<government>(?<level>[^和及]+?)(?:人民)?政府)(?<join>及其|和|及)(?<other>.+)$/
const OWNER = /^(?:人民)?政府/
const NATION = '国务院'
/** 省行业主管部门 may be anyone; 市级行业主管部门 is told by its level. */
const GENERIC_LEVEL = /^各地$/

/** @param every the collective before it: 各区县(市) */
export function classAt(text: string, at: number, every: string): string {
  const found = sticky(CLASS, text, at)
  return BARE.test(every) && GENERIC_CLASS.test(found) ? '' : found
}
