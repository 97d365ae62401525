// Both languages say the same things: same keys, same kinds of value, nothing empty that is not empty in both.
import { expect, test } from 'vitest'
import { en } from '../../web/src/strings/en.ts'
import { zh } from '../../web/src/strings/zh.ts'

function entries(value: unknown, path = ''): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[path, value]]
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`))
}

const HAN = /[㐀-鿿]/
const TYPED_SPACE = /[㐀-鿿] [A-Za-z0-9]|[A-Za-z0-9] [㐀-鿿]/
/** Where the English page shows Chinese on purpose: names and examples of queries. */
const CHINESE_IN_ENGLISH = [
  '.common.app',
  '.search.placeholder',
  '.search.syntaxRows',
  '.search.records.hint',
]

test('same keys', () => {
  expect(entries(en).map(([key]) => key)).toEqual(entries(zh).map(([key]) => key))
})

test('same kinds', () => {
  expect(entries(en).map(([key, value]) => `${key} ${typeof value}`)).toEqual(
    entries(zh).map(([key, value]) => `${key} ${typeof value}`),
  )
})

test('no Chinese is left in the English interface', () => {
  const left = entries(en).filter(
    ([key, value]) =>
      typeof value === 'string' && HAN.test(value) && !CHINESE_IN_ENGLISH.some((one) => key.startsWith(one)),
  )
  expect(left).toEqual([])
})

test('no spaces typed between Chinese and digits or Latin', () => {
  const wrong = entries(zh).filter(
    ([key, value]) =>
      typeof value === 'string' &&
      !key.includes('syntax') &&
      !key.includes('placeholder') &&
      TYPED_SPACE.test(value),
  )
  expect(wrong).toEqual([])
})
