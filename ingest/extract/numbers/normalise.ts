// One unit for what is one quantity: 4000万千瓦 and 0.4亿千瓦, 150万亩 and 10万公顷.
import { canonicalRatios } from '../../../corpus/lexicon/units.ts'
import type { Target, Value } from '../../../corpus/schema.ts'
import { withoutOther } from './counter.ts'
import { comparedIn, measureOf } from './dimensions.ts'

/** By dimension; air is measured in 微克/立方米 and water in 毫克/升, so a ratio of the list also stands for itself. */
const ratios = new Map<string, string>()
for (const unit of canonicalRatios) {
  const dimension = measureOf(unit)?.dimension
  if (dimension !== undefined && !ratios.has(dimension)) ratios.set(dimension, unit)
}
const DIGITS = 12

/**
 * The value in the unit that it is compared in; null where the unit is not known.
 * @param preferred the unit of its indicator, taken where it measures the same
 */
export function normalise(value: Value, unit: string, preferred?: string): Target['normalized'] {
  const measure = measureOf(withoutOther(unit))
  if (!measure) return null
  const { dimension } = measure
  if (dimension === '') return { value, unit: '' }
  const wanted = preferred && measureOf(preferred)?.dimension === dimension ? preferred : undefined
  const listed = canonicalRatios.includes(unit) ? unit : ratios.get(dimension)
  const target = wanted ?? comparedIn(dimension) ?? listed
  const scale = target === undefined ? undefined : measureOf(target)
  if (dimension === 'number') return { value: times(value, measure.factor), unit: '' }
  if (target === undefined || !scale) return { value, unit }
  return { value: times(value, measure.factor / scale.factor), unit: target }
}

const times = (value: Value, factor: number): Value =>
  typeof value === 'number' ? round(value * factor) : [round(value[0] * factor), round(value[1] * factor)]

/** Without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
const round = (value: number): number => Number(value.toPrecision(DIGITS))
