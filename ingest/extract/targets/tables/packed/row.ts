// One row whose cells run together: 3细颗粒物(PM2.5)浓度(微克/立方米)34.3≤30.7. Its number tells where its name begins.
import type { Span } from '../../../../../corpus/schema.ts'
import { sticky } from '../../../sticky.ts'
import { isMeasure, isShare } from '../../indicator.ts'
import { isUnit } from '../cells.ts'
import type { Row } from '../rows.ts'
import { valuesIn } from './values.ts'

/** 1 or 1. or (1) before a name; not the 3 of 3岁以下, nor the figures of a value. */
const SERIAL =
  /(?<![\d.A-Za-z])(?:[(]\s?)?(?<serial>\d{1,2})\s?(?:[)]|[.．、](?!\d))?\s?(?=[〇㐀-鿿A-Z“])(?![年月]|日(?!均)|[亿千百个类级台座辆岁倍约]|左右|以[上下内]|吨(?!位)|项(?!目)|家(?!庭)|户(?!均)|人(?![均口才工民])|公[里顷斤]|[平立]方|万(?!元(?:地区|国内|生产|工业|GDP)))/g
/** 11|65周岁及以上老年人健康管理率: the name begins with figures of its own. */
const AGED = String.raw`\d{1,2}(?:[—–-]\d{1,2})?周?岁`
const AGE = new RegExp(`^${AGED}`)
/** How many rows may be lost between two. */
const WINDOW = 8
const BRACKET = /[(（](?<unit>[^()（）]{1,16})[)）]/g
/** Figures belong to a name as in PM2.5, 300万人以上 or 3岁以下. */
const NAME = new RegExp(
  String.raw`^(?:${AGED}|[〇㐀-鿿A-Z“])(?!.*(?:约束|预期)性)(?:(?!\d(?!\d*万|\d*周?岁|\d*吨|\.\d|0?\)|0?浓度))[^。;|]){2,40}$`,
)
/** Two words of a name that stand apart are of two cells; a line that is spread out has more gaps. */
const GAP = /[〇㐀-鿿]\s+(?=[〇㐀-鿿])/g
const MOST_GAPS = 2
const SPACES = /\s+/g
const LONGEST_UNIT = 10
const DIGIT = /[\d.]/
/** What a value may begin with. */
const VALUE = /[\d≥≤<>＜＞—–/[【〔(约不低高超大小-]/
/** m2 and 12 or m and 212: not told. */
const POWER = /m$/
const POWER_BEHIND = /^[23]/
/** 亿立 of 亿立方米, torn. */
const TORN = /[万亿][立平]?$|[立平]$/
/** 老年大学覆盖面100%: a value that says what it is. */
const SHARE = /[%‰]/
const MAGNITUDE = /^[十百千万亿]+$/

export interface PackedRow {
  readonly row: Row | null
  readonly serial: number
}

export interface Layout {
  /** How many values a row has. */
  readonly wanted: number
  /** Units stand in a column of their own. */
  readonly united: boolean
  /** The last value of a row tells how much it changes. */
  readonly changes: boolean
}

/** The row that is due behind a number; of several places where it may begin, the first that gives one. */
export function packedRow(
  text: string,
  [start, end]: Span,
  before: number,
  layout: Layout,
): PackedRow | null {
  const due = String(before + 1)
  const aged = text.startsWith(due, start) && AGE.test(text.slice(start + due.length, end))
  const numbered = Array.from(text.slice(start, end).matchAll(SERIAL), ({ index, 0: mark, groups }) => ({
    serial: Number(groups?.serial),
    at: start + index + mark.length,
  }))
  const places = (aged ? [{ serial: before + 1, at: start + due.length }] : numbered)
    .filter(({ serial }) => serial > before && serial <= before + WINDOW)
    .sort((a, b) => a.serial - b.serial || a.at - b.at)
  for (const { serial, at } of places) {
    const row = rowAt(text, [at, end], layout)
    if (row) return { row, serial }
  }
  if (places[0]) return { row: null, serial: places[0].serial }
  // Behind the mark that ended the row before: rows of a group, numbered together; only a unit in brackets tells such a name whole.
  const row = HAS_UNIT.test(text.slice(start, end))
    ? rowAt(text, [start + skipped(text, start), end], layout)
    : null
  return row && { row, serial: before }
}

const skipped = (text: string, at: number): number => sticky(BLANK, text, at).length
/** A number that is not the next: one before it was that of a note. */
const BLANK = /\s*(?:\d{1,2}[.．、](?!\d)\s?)?/y
/** (%)76.7>80, 状况指数60.4>60.4: a bracket, or an index that has no unit, with its values. */
const HAS_UNIT = /(?:[)）]|[〇㐀-鿿]{2}指数)\s?(?=[\d≥≤<>＜＞—–-])/

function rowAt(text: string, [start, end]: Span, { wanted, united, changes }: Layout): Row | null {
  const written = text.slice(start, end)
  const bracket = [...written.matchAll(BRACKET)].findLast(({ groups }) => isUnit(groups?.unit ?? ''))
  const border = bracket ? bracket.index + bracket[0].length : valuesAt(written, { wanted, changes })
  if (border === null) return null
  const words = written.slice(0, border)
  const unit = bracket ? '' : unitAt(words, united)
  const values = valuesIn(written.slice(border), start + border, {
    wanted,
    unit: bracket?.groups?.unit ?? unit,
    changes,
  })
  const [name, last] = [words.slice(0, words.length - unit.length).trimEnd(), values?.at(-1)]
  if (!values || !last || !isName(name) || TORN.test(name)) return null
  const isMeasured =
    bracket !== undefined ||
    unit !== '' ||
    isShare(name) ||
    isMeasure(name) ||
    values.some(({ text: value }) => SHARE.test(value))
  const isTold = !(POWER.test(unit) && POWER_BEHIND.test(written.slice(border)))
  const span: Span = [start, last.span[1]]
  return isMeasured && isTold
    ? { name: name.replace(SPACES, ''), unit, nature: '', values, span, mixed: false }
    : null
}

function isName(name: string): boolean {
  const gaps = name.match(GAP)?.length ?? 0
  return NAME.test(name) && (gaps === 0 || gaps > MOST_GAPS)
}

/** Where values fill the rest. */
function valuesAt(written: string, row: Pick<Layout, 'wanted' | 'changes'>): number | null {
  for (let at = 1; at < written.length; at++) {
    if (
      !VALUE.test(written[at] ?? '') ||
      (DIGIT.test(written[at] ?? '') && DIGIT.test(written[at - 1] ?? ''))
    )
      continue
    const unit = unitAt(written.slice(0, at), true)
    if (valuesIn(written.slice(at), 0, { ...row, unit })) return at
  }
  return null
}

function unitAt(words: string, united: boolean): string {
  for (let length = Math.min(LONGEST_UNIT, words.length - 2); length > 0; length--) {
    const unit = words.slice(-length)
    if ((united || unit === '%' || unit === '‰') && isUnit(unit) && !MAGNITUDE.test(unit)) return unit
  }
  return ''
}
