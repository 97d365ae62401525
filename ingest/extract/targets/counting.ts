// Whether a unit counts things or shares of them (家, 万户, %), so that the things may follow it.
import { counters } from '../../../corpus/lexicon/units.ts'

const MAGNITUDE = /^[十百千]?[万亿]?亿?/
/** 万台(套) */
const OTHER = /\([^()]\)$/
const ALSO = new Set(['%', '人', '名', '位'])

export const isCounting = (unit: string): boolean => {
  const bare = unit.replace(MAGNITUDE, '').replace(OTHER, '')
  return ALSO.has(bare) || counters.has(bare)
}
