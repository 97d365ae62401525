// The grammar of units as a pattern: magnitude, base unit, and what it is divided by (万吨标准煤, 克/千瓦时, 万人/平方公里).
import { guardOf, perTime, unitSpellings } from '../../../corpus/lexicon/units.ts'

const SPECIAL = /[.*+?^${}()|[\]\\]/g
const LATIN = /^[A-Za-zμµ]/
const literally = (literal: string): string => literal.replace(SPECIAL, String.raw`\$&`)

/** A spelling that is not the beginning of another word: 条 but not 条件, kW but not kWh. */
function spelled(spelling: string): string {
  const guard = guardOf(spelling)
  const word = literally(spelling)
  if (LATIN.test(spelling)) return `${word}(?![A-Za-z\\d])`
  return guard === '' ? word : `${word}(?![${guard}])`
}

const BASE = `(?:${unitSpellings.map(spelled).join('|')})`

/** 万亿, 千万, 百万, 亿, 万, 百, 千 before a base unit. */
export const MAGNITUDE = '(?:[十百千]?万亿|[十百千]?[万亿]|[百千])'

const DIVISOR = `(?:${BASE}|(?:${MAGNITUDE}|\\d{1,3})\\s?${BASE}|${perTime.map((unit) => `${unit}(?![A-Za-z])`).join('|')})`
const OVER = `\\s?/\\s?(?:\\(\\s?)?${DIVISOR}(?:\\s?[·•・.*/]\\s?${DIVISOR}){0,2}(?:·[一-龥]{2,6}|吞吐量|产值|增加值|客运量)?(?:\\s?\\))?`

/** A whole unit, or a bare magnitude (100万). */
export const UNIT = `(?:(?:${BASE}|${MAGNITUDE}\\s?${BASE})(?:${OVER})?|${MAGNITUDE})`
