// Labels before a title: regions (贵州省, 上海市徐汇区) and bodies (国务院, 工信部). Only bodies are issuers.
import { nationalForms } from '../../corpus/lexicon/agencies.ts'
import { findRegion } from '../../corpus/lexicon/regions.ts'

/** Bodies that no list of functional bodies holds. */
const SUPREME =
  /^(?:中共中央办公厅|中共中央|国务院办公厅|国务院|全国人民代表大会常务委员会|全国人民代表大会|全国人大常委会|全国政协|中央军委|最高人民法院|最高人民检察院)/
const BODY_END =
  /(?:[部委局署院厅办]|政府|委员会|办公室|总局|银行|协会|学会|集团|公司|联合会|总工会|领导小组)$/
const LIST_MARK = /[\s、,]+/
const LONGEST = 20

export const isRegion = (label: string): boolean => findRegion(label) !== undefined

export const isBody = (label: string): boolean =>
  !isRegion(label) && (SUPREME.test(label) || nationalForms.has(label) || BODY_END.test(label))

/** A label that can only be one: nothing that a sentence could begin with. */
export const isLabel = (label: string): boolean => label !== '' && (isRegion(label) || isBody(label))

/** The bodies of a label in order; none for a region. 中共中央国务院 is two. */
export function issuersOf(label: string): string[] {
  return label.split(LIST_MARK).flatMap((part) => {
    if (part === '' || isRegion(part)) return []
    const bodies = apart(part)
    return bodies.every(isBody) ? bodies : []
  })
}

function apart(label: string): string[] {
  const first = bodyAtStart(label)
  return first !== '' && first.length < label.length ? [first, ...apart(label.slice(first.length))] : [label]
}

/** The longest known central body that a text begins with; '' where none. */
export function bodyAtStart(text: string): string {
  const supreme = SUPREME.exec(text)?.[0]
  if (supreme !== undefined) return supreme
  for (let length = Math.min(LONGEST, text.length); length >= 2; length--) {
    if (nationalForms.has(text.slice(0, length))) return text.slice(0, length)
  }
  return ''
}
