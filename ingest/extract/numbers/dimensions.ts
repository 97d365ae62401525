// A unit as written, taken apart: 万吨标准煤 is 10⁴ of a dimension, 克/千瓦时 one over another.
import { canonicalOf, perTime, unitNamed } from '../../../corpus/lexicon/units.ts'
import { remembered } from '../../../corpus/remembered.ts'
import { magnitude } from './magnitude.ts'

export interface Measure {
  /** `mass`, `mass/electricity`: what may be compared. */
  readonly dimension: string
  /** How many canonical units one of it is. */
  readonly factor: number
}

const MAGNITUDE = /^(?:[十百千]?万亿|[十百千]?[万亿]|[百千])/
const DIVIDED = /[/每]/
const BRACKETS = /[()]/g
const HUNDREDS = new Map([
  ['百', 100],
  ['千', 1000],
])

/** Null for a unit that the lexicon does not know. */
export const measureOf = remembered((unit): Measure | null => {
  if (unit === '') return { dimension: '', factor: 1 }
  const [above = '', ...below] = unit.replace(BRACKETS, '').split(DIVIDED)
  const top = simple(above)
  if (!top || below.length === 0) return top
  return below.reduce<Measure | null>((whole, part) => over(whole, simple(part) ?? time(part)), top)
})

function over(whole: Measure | null, part: Measure | null): Measure | null {
  if (!whole || !part) return null
  return { dimension: `${whole.dimension}/${part.dimension}`, factor: whole.factor / part.factor }
}

function simple(unit: string): Measure | null {
  const whole = unitNamed(unit)
  if (whole) return { dimension: whole.dimension, factor: whole.factor }
  const written = MAGNITUDE.exec(unit)?.[0] ?? ''
  const base = unitNamed(unit.slice(written.length))
  if (written === '') return null
  const times = HUNDREDS.get(written) ?? magnitude(written)
  if (unit === written) return { dimension: 'number', factor: times }
  return base ? { dimension: base.dimension, factor: base.factor * times } : null
}

const time = (unit: string): Measure | null =>
  perTime.includes(unit) ? { dimension: `per ${unit}`, factor: 1 } : null

/** The unit that values of a dimension are compared in, where there is one. */
export const comparedIn = (dimension: string): string | undefined => canonicalOf(dimension)
