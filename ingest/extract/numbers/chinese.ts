// Chinese numerals: 二十, 一百零五, 两, 十三点五, 二〇二五.
const DIGITS = new Map([...'〇一二三四五六七八九'].map((character, value) => [character, value]))
DIGITS.set('零', 0).set('两', 2).set('○', 0)
const TENS = new Map([
  ['十', 10],
  ['百', 100],
  ['千', 1000],
])
const MYRIAD = 1e4
const MYRIADS = new Map([
  ['万', MYRIAD],
  ['亿', 1e8],
])

/** The characters that numerals are written with, for use in a character class. */
export const NUMERALS = '〇零○一二两三四五六七八九十百千万亿'

/** The number, or null for anything that is not wholly one numeral. */
export function chineseNumber(written: string): number | null {
  if (written === '') return null
  const [whole = '', decimals, more] = written.split('点')
  if (more !== undefined) return null
  const integer = [...whole].every((c) => DIGITS.has(c)) ? digits(whole) : composed(whole)
  if (decimals === undefined || integer === null) return integer
  const tail = [...decimals].map((c) => DIGITS.get(c))
  if (tail.length === 0 || tail.includes(undefined)) return null
  const value = Number(`${integer}.${tail.join('')}`)
  return Number.isNaN(value) ? null : value
}

const digits = (written: string): number | null =>
  written === '' ? null : Number([...written].map((c) => DIGITS.get(c)).join(''))

function composed(written: string): number | null {
  let [total, section, digit] = [0, 0, -1]
  for (const character of written) {
    const value = DIGITS.get(character)
    const ten = TENS.get(character)
    const myriad = MYRIADS.get(character)
    if (value !== undefined) digit = value
    else if (ten !== undefined) {
      section += (digit < 0 ? 1 : digit) * ten
      digit = -1
    } else if (myriad !== undefined) {
      total = raised(total, section + Math.max(0, digit), myriad)
      section = 0
      digit = -1
    } else return null
  }
  return total + section + Math.max(0, digit)
}

/** 一亿三千万 adds 万 to what stands before it; 亿 takes all of it, as 一万亿 does. */
const raised = (total: number, section: number, myriad: number): number =>
  myriad === MYRIAD ? total + (section || 1) * MYRIAD : (total + section || 1) * myriad
