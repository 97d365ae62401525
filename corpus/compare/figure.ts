// Figures as compared and as said: which two are the same, what one is in words.
import type { CellValue } from './schema.ts'

/** What two figures must share before their numbers may be set side by side. */
export interface Kind {
  readonly unit: string
  readonly change: CellValue['change']
  /** 年均: a rate by year, not over the whole period. */
  readonly yearly: boolean
  readonly baselineYear: number | null
}

const YEARLY = /年均|年平均|每年/

/** A level has no base: 比2020年 beside it changes nothing. */
export const kindOf = (value: CellValue): Kind => ({
  unit: value.normalized?.unit ?? value.unit,
  change: value.change,
  yearly: YEARLY.test(value.quote),
  baselineYear: value.change === 'level' ? null : value.baselineYear,
})

const keyOf = ({ unit, change, yearly, baselineYear }: Kind): string =>
  JSON.stringify([unit, change, yearly, baselineYear])

export const keyOfKind = (value: CellValue): string => keyOf(kindOf(value))

/** Whether a figure may be set beside those of a column. */
export const isOfKind = (value: CellValue, kind: Kind): boolean => keyOfKind(value) === keyOf(kind)

/** Equal for figures that promise the same: number in its normalised unit, and bound. */
export const keyOfFigure = (value: CellValue): string =>
  JSON.stringify([value.normalized?.value ?? value.value, keyOfKind(value), value.bound])

const BOUND = { exact: '', min: '以上', max: '以内', approx: '左右' } as const
const CHANGE = { level: '', increase: '增加', decrease: '下降' } as const

/** `20%左右`, `下降13.5%`, `40—45亿立方米`. */
export function figureInWords({ value, unit, bound, change }: CellValue): string {
  const number = typeof value === 'number' ? `${value}` : `${value[0]}—${value[1]}`
  return `${CHANGE[change]}${number}${unit}${BOUND[bound]}`
}
