// Numbers as dates write them: 2025, 二〇二五, 十二, 两.
const DIGITS = '〇一二三四五六七八九'
/** What texts write for 〇. */
const ZEROS = '零○ＯＯOΟ０'
const ARABIC = /^\d+$/
const TENS = /^(?<tens>[一二两三四五六七八九]?)十(?<ones>[一二三四五六七八九]?)$/

const digit = (character: string): number => {
  if (ZEROS.includes(character)) return 0
  return character === '两' ? 2 : DIGITS.indexOf(character)
}

/** A year or a small count; NaN for anything else. */
export function toNumber(written: string): number {
  if (ARABIC.test(written)) return Number(written)
  const tens = TENS.exec(written)?.groups
  if (tens) return 10 * (tens.tens ? digit(tens.tens) : 1) + (tens.ones ? digit(tens.ones) : 0)
  const digits = [...written].map(digit)
  return digits.length === 0 || digits.includes(-1) ? Number.NaN : Number(digits.join(''))
}
