// Headings numbered by decimals, as emergency plans have them: 1 总则, 1.1 编制目的, 2.1.3 成员单位职责. Each stands in a line of its
// own; elsewhere 1.5 is a value, so all are left alone unless some follow one another.
import type { Mark } from './marks.ts'
import { type StyleName, styleOf } from './styles.ts'

const NUMBERED =
  /^[^\S\n]{0,20}(?<number>[1-9]\d?(?:\.[1-9]\d?){1,3})[.．、]?[^\S\n]{0,4}(?=[“《〇㐀-鿿])(?![万亿千百十倍元吨亩月日座米]|个(?!人)|公[里顷斤]|[平立]方|年[以之前内底]|人(?![员才民工口])|家(?![庭政])|项(?!目))/gmu
/** A heading of the first level has nothing but its words behind it. */
const TOP = /^[^\S\n]{0,20}(?<number>[1-9]\d?)[^\S\n]{1,4}(?=[〇㐀-鿿][^\n。；;:：,，\d]{1,24}$)/gmu
const STYLES: readonly StyleName[] = ['decimal1', 'decimal2', 'decimal3', 'decimal4']
const FEWEST = 3

/** Empty where the text does not number its headings so. */
export function decimalMarks(text: string, from: number): Mark[] {
  const inner = marksIn(text, from, NUMBERED)
  if (inner.length < FEWEST || !inner.some((mark, index) => follows(inner[index - 1], mark))) return []
  return [...marksIn(text, from, TOP), ...inner]
}

const follows = (before: Mark | undefined, mark: Mark): boolean =>
  before?.rank === mark.rank && before.ordinal + 1 === mark.ordinal

function marksIn(text: string, from: number, form: RegExp): Mark[] {
  return Array.from(text.matchAll(form), ({ index, 0: lead, groups }): Mark => {
    const number = groups?.number ?? ''
    const parts = number.split('.')
    const style = STYLES[parts.length - 1] ?? 'decimal4'
    return {
      at: index + lead.indexOf(number),
      end: index + lead.length,
      style,
      rank: styleOf(style).rank,
      ordinal: Number(parts.at(-1)),
      number,
      boundary: 'line',
    }
  }).filter(({ at }) => at >= from)
}
