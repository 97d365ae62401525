// Chinese numerals: tables, and that whatever is written from a number is read back as it.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chineseNumber, NUMERALS } from '../../../../ingest/extract/numbers/chinese.ts'

describe('chineseNumber', () => {
  it.each([
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['两百', 200],
    ['一百零五', 105],
    ['三千二百', 3200],
    ['一万二千', 12_000],
    ['十三点五', 13.5],
    ['二〇二五', 2025],
    ['二○三○', 2030],
    ['一亿三千万', 130_000_000],
    ['两万亿', 2e12],
    ['百', 100],
  ])('reads %s', (written, value) => {
    expect(chineseNumber(written)).toBe(value)
  })

  it.each(['', '点', '三点', '三点五点六', '多', '3', '三成', '一亿亿亿亿点五'])('leaves %s', (written) => {
    expect(chineseNumber(written)).toBeNull()
  })

  it('reads back what is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999_999 }), (value) => {
        expect(chineseNumber(inWords(value))).toBe(value)
      }),
    )
  })

  it('never fails on characters of numerals', () => {
    const written = fc.string({ unit: fc.constantFrom(...NUMERALS, '点'), maxLength: 30 })
    fc.assert(
      fc.property(written, (text) => {
        const value = chineseNumber(text)
        expect(value === null || value >= 0).toBe(true)
      }),
    )
  })
})

const DIGITS = '零一二三四五六七八九'
const ENDING = /零+$/

function inWords(value: number): string {
  const myriads = Math.floor(value / 10_000)
  const rest = value % 10_000
  const gap = myriads > 0 && rest > 0 && rest < 1000 ? '零' : ''
  return `${myriads > 0 ? `${section(myriads)}万` : ''}${gap}${section(rest)}`
}

function section(value: number): string {
  let text = ''
  for (const [unit, size] of [
    ['千', 1000],
    ['两万亿', 2e12],
    ['百', 100],
    ['十', 10],
    ['', 1],
  ] as const) {
    const digit = Math.floor(value / size) % 10
    if (digit > 0) text += `${DIGITS[digit]}${unit}`
    else if (text !== '' && !text.endsWith('零')) text += '零'
  }
  return text.replace(ENDING, '')
}
