// Values and dates in words: as written, never more exact than the text.
import { describe, expect, test } from 'vitest'
import { en } from '../../../web/src/strings/en.ts'
import { zh } from '../../../web/src/strings/zh.ts'
import { dateWords, dayWords } from '../../../web/src/text/date.ts'
import { valueWords } from '../../../web/src/text/value.ts'

describe('values', () => {
  test.each([
    [{ value: 20, unit: '%', bound: 'approx', change: 'level' }, '约20%', 'about 20%'],
    [{ value: 21.6, unit: '%', bound: 'exact', change: 'level' }, '21.6%', '21.6%'],
    [{ value: 65, unit: '%', bound: 'min', change: 'decrease' }, '下降65%以上', 'down at least 65%'],
    [
      { value: [200, 250], unit: '万千瓦', bound: 'exact', change: 'level' },
      '200—250万千瓦',
      '200—250万千瓦',
    ],
    [{ value: 1.3, unit: '', bound: 'max', change: 'level' }, '1.3以内', 'at most 1.3'],
  ] as const)('%j', (value, chinese, english) => {
    const copy = {
      ...value,
      value: typeof value.value === 'number' ? value.value : ([...value.value] as const),
    }
    const given = { ...copy, value: Array.isArray(copy.value) ? pair(copy.value) : Number(copy.value) }
    expect([valueWords(given, zh), valueWords(given, en)]).toEqual([chinese, english])
  })
})

const pair = ([low = 0, high = 0]: readonly number[]): [number, number] => [low, high]

describe('dates', () => {
  test.each([
    [{ date: '2025', relation: 'by' }, '截至2025年'],
    [{ date: '2030', relation: 'before' }, '2030年之前'],
    [{ date: '2021/2025', relation: 'during' }, '2021—2025年内'],
    [{ date: '2022-06-30', relation: 'by' }, '截至2022-06-30'],
    [{ date: '2025-10', relation: 'from' }, '2025年10月起'],
    [{ date: 'P3M', relation: 'by' }, '3个月内'],
    [{ date: 'R/P1Y', relation: 'every' }, '每期一次'],
  ] as const)('%j', (deadline, words) => expect(dateWords(deadline, zh)).toBe(words))
  test('a year stays a year', () => expect(dayWords('2025', zh)).toBe('2025年'))
  test('what is no date stays as it is', () => expect(dayWords('2025-XX', zh)).toBe('2025-XX'))
})
