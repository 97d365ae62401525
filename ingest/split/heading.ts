// The heading of a policy in a compilation: label, 《title》, address. What is cut out of a compilation keeps it.
import { pageFields } from '../../corpus/lexicon/policy-words.ts'
import { TITLE_END } from '../clean/policy-words.ts'
import { addressAt } from './address.ts'
import { skipSpace } from './blocks.ts'
import { bodyAtStart, isLabel } from './names.ts'

export interface Heading {
  /** Written by the compilation, or the policy's own title, which is part of its text. */
  readonly form: 'compilation' | 'own'
  /** '' where nothing stands before the title. */
  readonly label: string
  readonly title: string
  readonly url: string | null
  /** Offset of the first character of the policy's own text. */
  readonly bodyStart: number
}

/** 贵州省《…》, 国家能源局 《…》, 《…》: a title may hold another. */
export const QUOTED = /([〇㐀-鿿()、 ]{0,24})《((?:[^《》\n]|《[^《》\n]{1,80}》){4,160})》/uy
/** 来源:, 原文链接: before an address. */
export const ADDRESS_LABEL = /(?:(?:来源|出处|网址|链接|原文|全文)[链接网址]{0,2}[:：]?[ \t]{0,4})?/y

/** A heading with its title in 《》 at an offset; null for anything else, such as a sentence that begins with a title. */
export function quotedHeadingAt(value: string, at: number): Heading | null {
  QUOTED.lastIndex = at
  const match = QUOTED.exec(value)
  if (!match) return null
  const label = (match[1] ?? '').trim()
  const title = match[2] ?? ''
  const end = at + match[0].length
  const address = addressAfter(value, end)
  const form = 'compilation'
  if (address) return { form, label, title, url: address.url, bodyStart: skipSpace(value, address.end) }
  const known = label === '' ? hasDataBelow(value, end) : isLabel(label.replace(SPACES, ''))
  if (!known || !standsAlone(value, end)) return null
  return { form, label, title, url: null, bodyStart: skipSpace(value, end) }
}
const SPACES = /\s+/g

/** 发文机关：… on the line below: what only the title of a whole text has. */
function hasDataBelow(value: string, end: number): boolean {
  const key = DATA_BELOW.exec(value.slice(end, end + SENTENCE))?.[1]
  return key !== undefined && pageFields.has(key)
}
const DATA_BELOW = /^[ \t]{0,8}\n([〇㐀-鿿]{2,8})[:：]/u

/** Whether a title ends its line, or, in a text without lines, a text begins after it: not a sentence, not a headline. */
function standsAlone(value: string, end: number): boolean {
  const rest = value.slice(end, end + SENTENCE)
  return ENDS_LINE.test(rest) || (!GOES_ON.test(rest) && rest.length === SENTENCE && !rest.includes('\n'))
}
const SENTENCE = 120
const ENDS_LINE = /^[ \t]*\n/
/** What a sentence or a row of a table goes on with after a title. */
const GOES_ON =
  /^(?:[,，、;；。:：)）》《〉]|\(|和|与|及|等|的|中|要求|精神|规定|明确|提出|实施|有关|关于|\s{0,2}(?:19|20)\d\d[-/.])/

/** An address that follows a title at once, on the same line or the next. */
export function addressAfter(value: string, end: number): ReturnType<typeof addressAt> {
  const start = skipSpace(value, end)
  if (value.slice(end, start).split('\n').length > 3) return null
  ADDRESS_LABEL.lastIndex = start
  const label = ADDRESS_LABEL.exec(value)?.[0] ?? ''
  return addressAt(value, start + label.length)
}

const LONGEST_TITLE = 100

/** 国务院2030年前碳达峰行动方案, a line of its own: a central body, then a title that does not itself name its issuer. */
export function labelledLineAt(value: string, at: number): Heading | null {
  const length = value.slice(at, at + LONGEST_TITLE).indexOf('\n')
  if (length < 0) return null
  const stop = at + length
  const line = value.slice(at, stop).trim()
  const label = bodyAtStart(line)
  const title = line.slice(label.length).trim()
  if (label === '' || PART_OF_NAME.test(title) || !TITLE_END.test(title)) return null
  const address = addressAfter(value, stop)
  const bodyStart = skipSpace(value, address?.end ?? stop)
  return { form: 'compilation', label, title, url: address?.url ?? null, bodyStart }
}
const PART_OF_NAME =
  /^(?:$|关于|印发|办公|等|和|与|及|、|党组|令|公告|通知|文件|[〇㐀-鿿]{0,8}(?:部|委|局|厅|院|署|会)(?:关于|\s))/u
