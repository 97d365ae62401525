// Numbers in figures: 171万吨标准煤, 3%-5%, 0.6—1万人/平方公里, 1,200家, 1/3.
import { counters } from '../../../corpus/lexicon/units.ts'
import { allMatches } from '../../../corpus/matches.ts'
import { remembered } from '../../../corpus/remembered.ts'
import { sticky } from '../sticky.ts'
import { counterOf } from './counter.ts'
import { magnitude } from './magnitude.ts'
import type { Numeric } from './quantity.ts'
import { UNIT } from './unit-pattern.ts'

const NUMBER = String.raw`(?:\d{1,3}(?:,\d{3}){1,4}(?!\d)|\d{1,12})(?:\.\d{1,6})?`
const DASH = String.raw`\s?(?:[-‐-―~～－]{1,2}|至|到)\s?`
/** 孕产妇死亡率10/10万, 车桩比2:1: per what, where no unit is. */
const PER = String.raw`/(?:10|100|十|百)?万|[:：∶﹕]1(?![\d:：])`
/** First number, what it is divided by, 余, its unit; second number and its unit. */
const FIGURES = new RegExp(
  `(${NUMBER})(?:/([2-9]|10)(?![\\d/.万]))?(\\s?[余多])?\\s?(${PER}|${UNIT})?(?:${DASH}(${NUMBER})\\s?(${UNIT})?)?`,
  'y',
)
const DIGITS = /\d+/g
/** Before a number that goes on to the left, or is part of a name, a formula, an address, a document number. */
const ATTACHED = new Set('.〔[#&_=/第')
const LATIN = /[A-Za-z]/
const PUE = /PUE$/i
const MINUS = /[到至为于][-−]$/
const YEAR = /^(?:19|20)\d{2}$/
const WIDE = /[０-９％．，]/g
const SPACE = /\s/g
const COMMAS = /,/g
const RATIO = /[：∶﹕]/g
const WIDE_OFFSET = 0xfee0
/** Nothing to be made plain: most units. */
const PLAIN = /^(?!百分点)[一-鿿]*%?$/

/** In order of place. Years are left to the grammar of time. */
export function inFigures(text: string): Numeric[] {
  const found: Numeric[] = []
  let done = 0
  for (const { index, 0: digits } of allMatches(text, DIGITS)) {
    if (index < done || attached(text, index) || isAlone(text, index, digits.length)) continue
    if (YEAR.test(digits) && text[index + digits.length] === '年') continue
    FIGURES.lastIndex = index
    const match = FIGURES.exec(text)
    const numeric = match && read(match, text)
    if (!numeric) continue
    found.push(numeric)
    done = numeric.span[1]
  }
  return found
}

/** 薪酬制⏎62⏎度: the number of a page or a row, and no unit is that of the next line. */
const isAlone = (text: string, at: number, length: number): boolean =>
  text[at - 1] === '\n' && text[at + length] === '\n'

function attached(text: string, index: number): boolean {
  const before = text[index - 1] ?? ''
  if (ATTACHED.has(before)) return true
  if (before === ',') return isThousands(text, index - 1)
  return LATIN.test(before) && !PUE.test(text.slice(Math.max(0, index - 3), index))
}

/** Whether a comma stands within a number: 1,200 but not 1.55,35千伏 or 15m2,500米. */
export const isThousands = (text: string, at: number): boolean =>
  GROUP.test(text.slice(at, at + 5)) && LEADING_GROUPS.test(text.slice(Math.max(0, at - LONGEST), at))

/** 1万台(套), 100条(个): the same things by another count. */
const OTHER = /\([个套户家条处座所台次项辆件只张组段批株名间栋]\)/y

const GROUP = /^,\d{3}(?!\d)/
const LEADING_GROUPS = /(?:^|[^\d.,A-Za-z])\d{1,3}(?:,\d{3})*$/
const LONGEST = 20

function read(match: RegExpExecArray, text: string): Numeric | null {
  const [whole, first = '', over, more, unit1 = '', second, unit2] = match
  const { index } = match
  const end = index + whole.trimEnd().length
  if (over !== undefined) return unit1 === '' ? fraction(Number(first), Number(over), [index, end]) : null
  const unit = plainUnit(second === undefined ? unit1 : (unit2 ?? unit1))
  const minus = second === undefined && MINUS.test(text.slice(Math.max(0, index - 2), index))
  const low = toNumber(first)
  const other = counters.has(counterOf(unit)) ? sticky(OTHER, text, end) : ''
  return {
    span: [minus ? index - 1 : index, end + other.length],
    value: second === undefined ? (minus ? -low : low) : [low * scale(unit1, unit), toNumber(second)],
    unit: unit + other,
    form: 'figures',
    more: more !== undefined,
  }
}

/** 1/3; what is not less than one is a date or a number of something. */
function fraction(above: number, below: number, span: Numeric['span']): Numeric | null {
  if (!Number.isInteger(above) || above < 1 || above >= below) return null
  return { span, value: Math.round((10_000 * above) / below) / 100, unit: '%', form: 'fraction', more: false }
}

/** `8000万—1亿吨`: the first number in the scale of the second. */
function scale(from: string, to: string): number {
  const [first, second] = [magnitude(plainUnit(from)), magnitude(to)]
  return from === '' || first === second ? 1 : first / second
}

const toNumber = (written: string): number => Number(written.replace(COMMAS, ''))

const plainUnit = remembered((written) => {
  if (PLAIN.test(written)) return written
  const unit = written
    .replace(SPACE, '')
    .replace(RATIO, ':')
    .replace(WIDE, (wide) => String.fromCharCode(wide.charCodeAt(0) - WIDE_OFFSET))
  return unit === '百分点' ? '个百分点' : unit
})
