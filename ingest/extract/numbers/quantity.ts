// Numbers with their units and the bound words behind them, found in one pass over a text.
import type { Span, Target, Value } from '../../../corpus/schema.ts'
import { chineseNumber, NUMERALS } from './chinese.ts'
import { MAGNITUDE, UNIT } from './unit-pattern.ts'

export type Bound = Target['bound']

/** How the number is written; a Chinese numeral before a classifier is often no quantity at all (三大体系). */
export type Form = 'figures' | 'numeral' | 'percent' | 'fraction' | 'doubling'

export interface Quantity {
  /** Number, unit and the bound words behind it. */
  readonly span: Span
  /** Where number and unit end. */
  readonly end: number
  readonly value: Value
  /** As written, half width; empty for a pure number. */
  readonly unit: string
  readonly form: Form
  /** 以上, 以内, 左右 behind it. */
  readonly bound: Bound | null
  /** 多, 余 inside it: more than the number. */
  readonly more: boolean
}

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})(?:\.\d{1,6})?`
const DASH = String.raw`\s?(?:[-‐-―~～－]{1,2}|至|到)\s?`
const CN = `[${NUMERALS}点]`
const COUNTED =
  '个|家|座|项|条|所|处|名|张|辆|艘|种|户|支|倍|台|批次|亿元|万元|万吨|万亩|平方公里|公里|公顷|亩|米|层'

const FIGURES = `(?<first>${NUMBER})(?:/(?<over>[2-9]|10)(?![\\d/.]))?(?<more>\\s?[余多])?\\s?(?<unit1>${UNIT})?(?:${DASH}(?<second>${NUMBER})\\s?(?<unit2>${UNIT})?)?`
const PERCENT = `百分之(?<percent>${CN}{1,8}|\\d{1,3}(?:\\.\\d{1,2})?)(?:(?:至|到|—|-)(?:百分之)?(?<percent2>${CN}{1,8}))?`
const FRACTION = '(?<den>[二三四五六七八九十]|百)分之(?<num>[一二两三四五六七八九])'
const DOUBLING = '翻(?<fold>[一两二三]?)番|(?<double>倍增)(?!计划|行动|工程|效应|培育|战略)'
const HALF = '(?<half>(?:超|过)半数?|一半|半数)'
const TENTHS = '(?<tenths>[一二两三四五六七八九])成(?![立为员果本效功长熟分型都])'
const NUMERAL = `(?<numeral>[两二三四五六七八九十][${NUMERALS}]{0,5})(?<odd>[余多])?(?<unit3>(?:${MAGNITUDE})?(?:${COUNTED}))`
/** Numbers in figures and in words are sought apart: a pattern that begins with one class of characters is fast. */
const IN_FIGURES = new RegExp(FIGURES, 'g')
const IN_WORDS = new RegExp([PERCENT, FRACTION, DOUBLING, HALF, TENTHS, NUMERAL].join('|'), 'g')
/** The number goes on to the left, or is part of a name, a formula, an address or a document number. */
const PART_OF_NAME = /(?:[\d.〔[#&_=/第A-DF-Za-z]|\d,|(?:^|[^U])E)$/
/** 达到-30千克标准煤/吨. */
const MINUS = /[到至为于][-−]$/
const BEHIND = /^(?:\s?\(含\))?\s?(?<word>及?以上|及?以下|以内|之内|左右|上下)/
const BOUNDS = new Map<string, Bound>([
  ['以上', 'min'],
  ['及以上', 'min'],
  ['以下', 'max'],
  ['及以下', 'max'],
  ['以内', 'max'],
  ['之内', 'max'],
  ['左右', 'approx'],
  ['上下', 'approx'],
])
const WIDE = /[０-９％．，]/g
const SPACE = /\s/g
const COMMAS = /,/g

type Groups = Record<string, string | undefined>
type Reading = Pick<Quantity, 'value' | 'unit' | 'form' | 'more'>

/** All quantities of a text, in order. What they mean, and whether they are a value at all, is for the reader to say. */
export function quantities(text: string): Quantity[] {
  return [...scan(text, IN_FIGURES), ...scan(text, IN_WORDS)].sort((a, b) => a.span[0] - b.span[0])
}

function scan(text: string, pattern: RegExp): Quantity[] {
  const found: Quantity[] = []
  for (const match of text.matchAll(pattern)) {
    const reading = read(match.groups ?? {})
    if (!reading || PART_OF_NAME.test(text.slice(Math.max(0, match.index - 2), match.index))) continue
    const end = match.index + match[0].trimEnd().length
    const minus = MINUS.test(text.slice(Math.max(0, match.index - 2), match.index))
    const behind = BEHIND.exec(text.slice(end, end + 8))
    const bound = BOUNDS.get(behind?.groups?.word ?? '') ?? null
    found.push({
      ...(minus ? negative(reading) : reading),
      end,
      bound,
      span: [match.index - (minus ? 1 : 0), end + (behind?.[0].length ?? 0)],
    })
  }
  return found
}

const negative = (reading: Reading): Reading => ({
  ...reading,
  value: typeof reading.value === 'number' ? -reading.value : reading.value,
})

function read(groups: Groups): Reading | null {
  if (groups.first !== undefined) return figures(groups)
  if (groups.percent !== undefined) return percent(groups.percent, groups.percent2)
  if (groups.num !== undefined) return fraction(groups)
  if (groups.fold !== undefined || groups.double !== undefined) return doubling(groups.fold ?? '')
  if (groups.half !== undefined)
    return { value: 50, unit: '%', form: 'fraction', more: groups.half !== '一半' }
  if (groups.tenths !== undefined) {
    const tenths = chineseNumber(groups.tenths)
    return tenths === null ? null : { value: tenths * 10, unit: '%', form: 'fraction', more: false }
  }
  const value = chineseNumber(groups.numeral ?? '')
  if (value === null) return null
  return { value, unit: groups.unit3 ?? '', form: 'numeral', more: groups.odd !== undefined }
}

function figures({ first = '', over, second, unit1 = '', unit2, more }: Groups): Reading | null {
  if (over !== undefined) return unit1 === '' ? overOf(Number(first), Number(over)) : null
  const unit = plainUnit(second === undefined ? unit1 : (unit2 ?? unit1))
  const low = toNumber(first)
  const base = { unit, form: 'figures', more: more !== undefined } as const
  if (second === undefined) return { ...base, value: low }
  return { ...base, value: [low * scale(unit1, unit), toNumber(second)] }
}

/** 1/3; what is not less than one is a date or a number of something. */
function overOf(above: number, below: number): Reading | null {
  if (!Number.isInteger(above) || above < 1 || above >= below) return null
  return { value: round((100 * above) / below), unit: '%', form: 'fraction', more: false }
}

/** `8000万—1亿吨`: the first number in the scale of the second. */
function scale(from: string, to: string): number {
  const [first, second] = [magnitude(plainUnit(from)), magnitude(to)]
  return from === '' || first === second ? 1 : first / second
}

const MAGNITUDES = new Map([...'十百千万亿'].map((c, i) => [c, [10, 100, 1e3, 1e4, 1e8][i] ?? 1]))
const LEADING = new RegExp(`^${MAGNITUDE}`)

/** 1e8 for 亿立方米; 1 for 千克, whose 千 is part of the base unit. */
export function magnitude(unit: string): number {
  const written = LEADING.exec(unit)?.[0] ?? ''
  const known = written === '百' || written === '千' ? '' : written
  return [...known].reduce((product, c) => product * (MAGNITUDES.get(c) ?? 1), 1)
}

function percent(first: string, second: string | undefined): Reading | null {
  const [low, high] = [share(first), second === undefined ? null : share(second)]
  if (low === null) return null
  return { value: high === null ? low : [low, high], unit: '%', form: 'percent', more: false }
}

const share = (written: string): number | null => chineseNumber(written) ?? (Number(written) || null)

function fraction({ den = '', num = '' }: Groups): Reading | null {
  const [below, above] = [chineseNumber(den), chineseNumber(num)]
  if (!below || above === null) return null
  return { value: round((100 * above) / below), unit: '%', form: 'fraction', more: false }
}

/** 翻一番 adds 100 %, 翻两番 300 %. */
function doubling(fold: string): Reading {
  const times = fold === '' ? 1 : (chineseNumber(fold) ?? 1)
  return { value: (2 ** times - 1) * 100, unit: '%', form: 'doubling', more: false }
}

const round = (value: number): number => Math.round(value * 100) / 100

const toNumber = (written: string): number => Number(written.replace(COMMAS, ''))

function plainUnit(written: string): string {
  const unit = written
    .replace(SPACE, '')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
  return unit === '百分点' ? '个百分点' : unit
}
