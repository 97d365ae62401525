// The numbers that headings carry: 十二, 二十一, 7.
const DIGITS = '一二三四五六七八九'
const ARABIC = /^\d+$/

/** 1 to 999; 0 for what is not a number. */
export function ordinal(written: string): number {
  if (ARABIC.test(written)) return Number(written)
  let total = 0
  let digit = 0
  for (const character of written) {
    const scale = character === '十' ? 10 : character === '百' ? 100 : 0
    if (scale > 0) {
      total += (digit || 1) * scale
      digit = 0
    } else digit = DIGITS.indexOf(character) + 1
  }
  return total + digit
}
