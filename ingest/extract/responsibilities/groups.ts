// Leading groups that a text names in full once and in short after that: 领导小组办公室负责….
import { stickyFrom } from '../sticky.ts'

const NAMED =
  /(?<=成立|组建|设立|建立|下设|[由。；;，,：:、\n”—的]|^)(?!(?:定期|及时|适时)?(?:召开|参加|组织|提请|报请)|加强|发挥|强化|形成|充分|切实|坚持|调整|完善|健全|明确|落实|依托|接受|有关|相关|各)(?:(?![向由以在成组设建的则]|经(?![济营贸])|按照|召开)[〇㐀-鿿“”]){2,24}(?:领导小组|专项小组|工作小组|工作专班|联席会议|指挥部)/g
const shortAt = stickyFrom(
  '领工联指办',
  /(?:领导小组|工作专班|联席会议|指挥部)(?:办公室)?|办公室(?=承担|负责|要|应|定期|具体)/y,
)
const REACH = 400
/** 办公室 alone is the one that was just set up. */
const HAS_OFFICE = /(?:下设|设立?)办公室|办公室设在/
const OFFICE_REACH = 160

/** The group named last before a place; undefined where none is. */
export const groupBefore = (text: string, at: number): string | undefined =>
  [...text.slice(Math.max(0, at - REACH), at).matchAll(NAMED)].at(-1)?.[0]

/** A group or its office by its short name, as the full one; null where it is none or was never named. */
export function shortGroupAt(text: string, at: number): { name: string; end: number } | null {
  const short = shortAt(text, at)
  if (short === '办公室' && !HAS_OFFICE.test(text.slice(Math.max(0, at - OFFICE_REACH), at))) return null
  const group = short === '' ? undefined : groupBefore(text, at)
  if (group === undefined) return null
  return { name: group + (short.endsWith('办公室') ? '办公室' : ''), end: at + short.length }
}
