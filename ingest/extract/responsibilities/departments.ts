// Departments that a text names by their field: 财政部门, 各市住房城乡建设、发展改革部门, 各区公共机构节能管理部门.
import { bodies, regionalForms } from '../../../corpus/lexicon/agencies.ts'
import { byFirst, longest, sticky } from './forms.ts'
import type { NameAt } from './names-at.ts'

const BODY_END = /(?:委员会|[委局厅办])$/u
/** 发展改革, 住建: what stands before 部门 where a text names no one body. */
const FUNCTIONS = byFirst(
  [
    ...new Set([
      ...bodies.map(({ id }) => id),
      ...[...regionalForms.keys()].map((form) => form.replace(BODY_END, '')),
    ]),
  ].filter(
    (stem) => stem.length >= 2 && !stem.startsWith('委') && !stem.startsWith('人民政府') && stem !== '政府',
  ),
)
const DEPARTMENT = /(?:行政)?(?:主管|管理)?部门/uy
/** 市、县(市、区)人民政府 and 县级以上地方人民政府 before 生态环境主管部门. */
const DEPARTMENT_LEVEL =
  /(?:(?:国务院|(?:县级以上(?:地方)?(?:各级)?|地方各级|各级|(?:(?:设区的?)?[省市县区州](?:[(（][市县区、]{1,5}[)）])?[、和]?){1,4}|自治区)(?:人民)?政府)|各级|各地|省级|市级|区级|县级|各[省市区县州]级?)?/uy
export const LEVEL =
  /(?:自治区|自治州|兵团|省|市(?!场|政(?!府|务|协|法|研)|容)|区(?!域|块|位|间)|县(?!域)|州|盟(?=[行公委林农发生])|旗)(?:级)?/uy
const LEVELS = String.raw`[省市区县州盟旗镇乡]|自治[区州县旗]|直辖市|街道|园区|开发区|高新区|新区|地级以上市|设区(?:的)?市|功能区|[(（][\p{Script=Han}、]{1,8}[)）]`
export const COLLECTIVE = new RegExp(`(?:地方)?各(?:级)?(?:(?:${LEVELS})(?:级)?[、和及]?){0,6}`, 'uy')
const FIELD_JOIN = /[、和及与]/uy
/** A class of departments that is in no lexicon: 公共机构节能主管部门. */
const CLASS =
  /(?!有关|相关|职能|业务|政府|其他|成员)(?:(?![向由报将要应对在经与和等])[\p{Script=Han}]){2,12}?(?:行政)?(?:主管|管理)部门/uy
/** 各行业主管部门 is nobody in particular, 各市行业主管部门 is. */
const GENERIC_CLASS = /^(?:行业|专业|项目|行政|上级)/u
const BARE = /^(?:地方)?各级?$/u

export function departmentsAt(text: string, at: number): NameAt | null {
  return (
    fieldsAt(text, at, sticky(DEPARTMENT_LEVEL, text, at), 1) ??
    (text[at] === '各' ? fieldsAt(text, at, sticky(COLLECTIVE, text, at), 1) : null) ??
    // 区发展改革部门 may be what is left of 示范区发展改革部门; several fields are none's rest.
    fieldsAt(text, at, sticky(LEVEL, text, at), 2)
  )
}

function fieldsAt(text: string, at: number, level: string, fewest: number): NameAt | null {
  const fields: string[] = []
  for (let from = at + level.length; ; ) {
    const field = longest(FUNCTIONS, text, from)
    if (!field) return null
    fields.push(field)
    const end = from + field.length
    const department = sticky(DEPARTMENT, text, end)
    if (department) {
      if (fields.length < fewest) return null
      return {
        names: fields.map((one) => level + one + department),
        end: end + department.length,
        prefix: '',
      }
    }
    const join = sticky(FIELD_JOIN, text, end)
    if (!join) return null
    from = end + join.length
  }
}

/** @param every the collective before it: 各区县(市) */
export function classAt(text: string, at: number, every: string): string {
  const found = sticky(CLASS, text, at)
  return BARE.test(every) && GENERIC_CLASS.test(found) ? '' : found
}
