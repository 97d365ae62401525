// How much decoded text reads like Chinese: the share of common characters, Simplified and traditional, against what only
// a wrong encoding gives. The characters are the most frequent of the shipped policies and of general prose.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { charactersOf } from '../../corpus/characters.ts'

const file = new URL('./charset-common.json', import.meta.url)
const { simplified, traditional } = z
  .strictObject({ simplified: z.string().min(100), traditional: z.string().min(100) })
  .parse(JSON.parse(readFileSync(file, 'utf8')))

const COMMON = charactersOf(simplified + traditional)

const PUNCTUATION = 0.8
const RARE = 0.1
const IMPOSSIBLE = -2

/** @param wide Whether ASCII took two bytes and so says something too. @returns At most 1; negative for nonsense. */
export function meanCommonness(text: string, wide: boolean): number {
  let sum = 0
  let count = 0
  /** Something that people write, not marks alone: two stray bytes make a mark in some encoding. */
  let words = false
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80 && !wide && !isControl(unit)) continue
    count++
    const common = commonness(unit)
    words ||= common === 1 || (unit < 0x80 && common > 0)
    sum += common
  }
  return words ? sum / count : 0
}

function commonness(unit: number): number {
  if (COMMON[unit] === 1) return 1
  if (unit < 0x80) return isControl(unit) ? IMPOSSIBLE : PUNCTUATION
  if (unit < 0xa0 || unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff)) return IMPOSSIBLE
  if ((unit >= 0x3000 && unit <= 0x301f) || (unit >= 0xff01 && unit <= 0xff5e)) return PUNCTUATION
  if ((unit >= 0x2010 && unit <= 0x2027) || unit === 0xa0 || unit === 0xb7) return PUNCTUATION
  if (unit >= 0x4e00 && unit <= 0x9fa5) return RARE
  return 0
}

const isControl = (unit: number): boolean =>
  (unit < 0x20 && unit !== 0x09 && unit !== 0x0a && unit !== 0x0d && unit !== 0x0c) || unit === 0x7f
