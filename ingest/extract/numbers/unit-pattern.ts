// The grammar of units as a pattern: magnitude, base unit, and what it is divided by (万吨标准煤, 克/千瓦时, 万人/平方公里).
import { guardOf, perTime, unguardedOf, unitSpellings } from '../../../corpus/lexicon/units.ts'
import { alternation } from './alternation.ts'
import { MAGNITUDE } from './magnitude.ts'

const LATIN = /[A-Za-z\d²³]$/

/** What must not follow, lest the spelling be the beginning of another word: 条 but not 条件, kW but not kWh. */
function guarded(spelling: string): string {
  const guard = guardOf(spelling)
  if (LATIN.test(spelling)) return '(?![A-Za-z\\d])'
  if (guard === '') return ''
  const words = unguardedOf(spelling)
  return words.length === 0 ? `(?![${guard}])` : `(?!(?!${words.join('|')})[${guard}])`
}

const BASE = alternation(unitSpellings, guarded)

const DIVISOR = `(?:${BASE}|(?:${MAGNITUDE}|\\d{1,3})\\s?${BASE}|${perTime.map((unit) => `${unit}(?![A-Za-z])`).join('|')})`
const OVER = `\\s?/\\s?(?:\\(\\s?)?${DIVISOR}(?:\\s?[·•・.*/]\\s?${DIVISOR}){0,2}(?:·[一-龥]{2,6}|吞吐量|产值|增加值|客运量)?(?:\\s?\\))?`

/** A whole unit, or a bare magnitude (100万). */
export const UNIT = `(?:(?:${BASE}|${MAGNITUDE}\\s?${BASE})(?:${OVER})?|${MAGNITUDE})`
