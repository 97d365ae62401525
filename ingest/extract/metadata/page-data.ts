// What a page says beside its text: [发文机构] …, 成文日期：…, **来源**: …. Read from the source itself, because cleaning
// takes such lines out of the text.
import { type PageField, pageFields } from '../../../corpus/lexicon/policy-words.ts'
import type { Source } from '../../../corpus/schema.ts'
import { FRONT_MATTER } from '../../clean/markdown.ts'
import { toSimplified } from '../../clean/script.ts'
import { detectScript } from '../../clean/script-detection.ts'

export type PageData = ReadonlyMap<PageField, readonly string[]>

const REACH = 6000
const LINE =
  /^[\s\-*#|•·]{0,6}[[【（(]?\*{0,2}(?<key>[〇㐀-鿿][〇㐀-鿿 \u3000]{1,11}?)\*{0,2}[\]】）)]?\s{0,2}(?<mark>[:：\]】])\*{0,2}(?<value>[^\n]{0,2000})$/
const BRACKETED = /^[\s]{0,4}[[【](?<key>[〇㐀-鿿]{2,8})[\]】](?<value>[^\n]{0,2000})$/
const INLINE =
  /(?<key>来源|发布时间|发布日期|信息来源)[:：]\s?(?<value>[^\s:：]{2,40}?)(?=关键词|作者|编辑|字号|浏览|点击|发布|时间|收藏|分享|打印|【|\[|\s|$)/g
/** Several fields in a row: 发布机构 区政府办公室 发文日期 2024-05-27; | 发布单位 | 区政府 | 发文日期 | 2022-07-14 |. */
const NAMES = [...pageFields.keys()].sort((a, b) => b.length - a.length).join('|')
const ROW_NAME = new RegExp(String.raw`(?<=^|[\s|【[])(?<key>${NAMES})[\]】]?(?=\s|[:：|]|$)`, 'g')
const ROW_START = /^[\s|*【[-]{0,6}$/
const ROW_VALUE = /^[\s|:：]+|[\s|【[]+$/g
const LONGEST_ROW = 300
const FEWEST_IN_ROW = 2
/** 发布机构 区政府办公室 on a line of its own. */
const PAIR = new RegExp(
  String.raw`^\s{0,6}(?<key>(?:${NAMES})(?<=[^\s]{4}))[ \u3000\t]{1,8}(?<value>[^\s。,，;；]{2,30})\s*$`,
)
const SPACES = /[\s\u3000]+/g
/** …若干措施 [主题分类] 综合政务 　　[发文机构] 市政府办公厅: fields that stand in one line with the text. */
const LINE_ENDS = new RegExp(String.raw`\n|[ \u3000]{1,8}(?=[[【](?:${NAMES})[\]】])`)
const EMPTY = /^[-—－\s]*$/

/**
 * Fields before a text and in its first lines; each with its values in order.
 * @param about What the file says of itself without showing it: behind what it shows.
 */
export function pageDataOf(source: string, end: number, about: Source['about'] = []): PageData {
  const fields = new Map<PageField, string[]>()
  const add = (key: string, value: string): boolean => {
    const field = pageFields.get(key.replace(SPACES, ''))
    if (!field) return false
    const text = value.trim()
    if (!EMPTY.test(text)) fields.set(field, [...(fields.get(field) ?? []), text])
    return true
  }
  for (const [key, value] of frontMatter(source)) add(key, value)
  const head = source.slice(0, Math.min(end, REACH))
  const lines = (detectScript(head).length > 0 ? toSimplified(head) : head).split(LINE_ENDS)
  for (const [index, line] of lines.entries()) {
    const row = pageRow(line)
    for (const [key, value] of row) add(key, value)
    if (row.length > 0) continue
    const groups = (BRACKETED.exec(line) ?? LINE.exec(line))?.groups
    const known = groups?.key !== undefined && add(groups.key, groups.value || nextValue(lines, index))
    if (!known)
      for (const { groups: inline } of line.matchAll(INLINE)) add(inline?.key ?? '', inline?.value ?? '')
  }
  for (const [name, value] of about) add(name, value)
  return fields
}

/** --- / title: … / source: … / --- before a text in Markdown, by the names that pages use. */
function frontMatter(source: string): (readonly [key: string, value: string])[] {
  const block = FRONT_MATTER.exec(source)?.groups?.block ?? ''
  return [...block.matchAll(FRONT_FIELD)].map(({ groups }) => [
    FRONT_NAMES.get(groups?.key?.toLowerCase() ?? '') ?? '',
    groups?.value ?? '',
  ])
}
const FRONT_FIELD = /^(?<key>[A-Za-z_-]{2,20}):[^\S\n]*["']?(?<value>[^\n]{1,400}?)["']?[^\S\n]*$/gm
const FRONT_NAMES = new Map([
  ['title', '标题'],
  ['source', '来源网址'],
  ['source_url', '来源网址'],
  ['url', '来源网址'],
  ['link', '来源网址'],
  ['date', '发布日期'],
  ['published', '发布日期'],
  ['publish_date', '发布日期'],
  ['issuer', '发文机关'],
  ['publisher', '发文机关'],
  ['doc_no', '发文字号'],
  ['author', '作者'],
])

/** The fields of a line that gives several, or one without a colon; empty where it is no such line. */
export function pageRow(line: string): readonly (readonly [key: string, value: string])[] {
  if (line.length > LONGEST_ROW) return []
  const pair = PAIR.exec(line)?.groups
  if (pair) return [[pair.key ?? '', pair.value ?? '']]
  const names = [...line.matchAll(ROW_NAME)]
  const [first] = names
  if (!first || names.length < FEWEST_IN_ROW || !ROW_START.test(line.slice(0, first.index))) return []
  return names.map((name, at) => [
    name.groups?.key ?? '',
    line.slice(name.index + name[0].length, names[at + 1]?.index ?? line.length).replace(ROW_VALUE, ''),
  ])
}

/** A value under its name: the next line with text, unless that is another name. */
function nextValue(lines: readonly string[], index: number): string {
  const next = lines.slice(index + 1, index + 4).find((line) => line.trim() !== '') ?? ''
  const key = LINE.exec(next)?.groups?.key ?? BRACKETED.exec(next)?.groups?.key
  return key && pageFields.has(key.replace(SPACES, '')) ? '' : next
}
