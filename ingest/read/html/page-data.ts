// The data of a page among its lines: 发文机关：国务院, also several on one line or in the cells of a row.
import { pageFields } from '../../../corpus/lexicon/policy-words.ts'
import { isFurniture, withoutButtons } from './buttons.ts'
import type { Line } from './lines.ts'
import { inSimplified } from './script.ts'

const NAMES = [...pageFields.keys()].sort((a, b) => b.length - a.length)
/** 发文机关：, 索 引 号：, [成文日期]. */
const FIELD = new RegExp(
  `(?:${NAMES.map((name) => [...name].join('[ \\u3000]{0,4}')).join('|')})\\s{0,2}[:：\\]】]`,
  'g',
)
const FRAME = 4
/** Also behind a day: 2024-03-05 10:00 来源：. */
const FIELD_FIRST = new RegExp(
  `^[\\s[【（(•·●]{0,${FRAME}}(?:(?:19|20)\\d\\d[-年/.]\\d{1,2}[-月/.]\\d{1,2}日?(?:[ \\u3000]{1,4}\\d{1,2}:\\d\\d(?::\\d\\d)?)?[ \\u3000]{0,4})?${FIELD.source}`,
)
const COLON = /[:：]\s*$/
const BRACKETS = /[\s\u3000[\]【】（）():：]+/g
/** A name that a style sheet replaces by another: `----北京市农业农村局`. */
const PLACEHOLDER = /(?<=[\]】:：]\s{0,2})-{2,}(?=[^-\s])|(?<=[^-\s])-{2,}$/g
const LONGEST_DATA = 400

/** Whether a line begins with the name of a datum. */
export const isDatum = (text: string): boolean => FIELD_FIRST.test(inSimplified(text))

/** A line of the page's data with each datum on its own line, buttons left out; null where it is none. */
export function dataLines(line: Line): string[] | null {
  if (line.text.length > LONGEST_DATA) return null
  if (line.row) return dataOfRow(line.text)
  const starts = [...inSimplified(line.text).matchAll(FIELD)].map(({ index }) => index)
  if (starts.length === 0) return null
  const alone = starts.length === 1 && (starts[0] ?? 0) <= FRAME
  const pieces = alone
    ? [line.text]
    : [0, ...starts].map((start, index) => line.text.slice(start, starts[index]))
  return pieces
    .filter((piece) => !isFurniture(piece.trim()))
    .map((piece) => clear(piece.trim()))
    .filter((piece) => piece.replace(BRACKETS, '') !== '' && !isFurniture(piece))
}

const clear = (text: string): string => withoutButtons(text.replace(PLACEHOLDER, ''))

/** 发文机关： ⇥ 国务院 ⇥ 成文日期： ⇥ 2018年11月07日; null where the cells are not names and values in turn. */
function dataOfRow(row: string): string[] | null {
  const cells = row.split('\t').filter((cell, index, all) => cell === '' || cell !== all[index - 1])
  const data: string[] = []
  let known = 0
  for (let index = 0; index < cells.length; index += 2) {
    const [name = '', value = ''] = cells.slice(index, index + 2)
    if (name === '' && value === '') continue
    if (isName(value) || !(isName(name) || COLON.test(name))) return null
    if (isName(name)) known++
    if (value !== '') data.push(COLON.test(name) ? name + value : `${name}：${value}`)
  }
  return known > 0 ? data : null
}

const isName = (cell: string): boolean => pageFields.has(inSimplified(cell.replace(BRACKETS, '')))

/** The labels of a search form have no values. */
export const hasValue = (data: readonly string[], below: Line | undefined): boolean =>
  data.some((datum) => inSimplified(datum).replace(FIELD_FIRST, '').trim() !== '') ||
  valueBelow(data, below).length > 0

/** A value on the line under its name. */
export function valueBelow(data: readonly string[], below: Line | undefined): string[] {
  const empty = data.length === 1 && COLON.test(data[0] ?? '')
  return empty && below && !below.row && !isFurniture(below.text) && !isDatum(below.text) ? [below.text] : []
}
