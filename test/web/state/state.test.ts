// What pages keep in the address and the browser: read forgivingly, written under the API's names.
import { describe, expect, test } from 'vitest'
import { commandFor, isComposing } from '../../../web/src/state/keys.ts'
import { parseSettings } from '../../../web/src/state/settings.ts'
import { addDays, dayOf } from '../../../web/src/state/today.ts'
import { changed, listOf, oneOf } from '../../../web/src/state/url-state.ts'

describe('address', () => {
  const query = new URLSearchParams('region=贵州省,云南省&region=上海市&q=煤&scope=nowhere')
  test('lists by repetition and commas', () =>
    expect(listOf(query, 'region')).toEqual(['贵州省', '云南省', '上海市']))
  test('what is not in the set falls back and is told', () =>
    expect(oneOf(query, 'scope', ['sentence', 'document'], 'document')).toEqual({
      value: 'document',
      wrong: 'nowhere',
    }))
  test('an empty value is no value', () =>
    expect(oneOf(new URLSearchParams('scope='), 'scope', ['a'], 'a').wrong).toBeNull())
  test.each([
    [{ q: null }, 'region=%E5%8C%97&a=1'],
    [{ q: '' }, 'region=%E5%8C%97&a=1'],
    [{ region: [] }, 'q=x&a=1'],
    [{ region: ['a', 'b'] }, 'q=x&region=a%2Cb&a=1'],
    [{ offset: 20 }, 'q=x&region=%E5%8C%97&a=1&offset=20'],
  ])('change %j', (change, expected) =>
    expect(changed(new URLSearchParams('q=x&region=北&a=1'), change).toString()).toBe(expected),
  )
})

describe('settings', () => {
  test.each([
    [null, {}],
    ['not json', {}],
    ['[]', {}],
    ['{"language":"en","readerSize":99}', { language: 'en' }],
    ['{"language":"fr","density":"compact","keys":false}', { density: 'compact', keys: false }],
    ['{"readerSize":19,"readerFace":"song"}', { readerSize: 19, readerFace: 'song' }],
  ])('%s', (stored, expected) =>
    expect(parseSettings(stored)).toEqual({ ...parseSettings(null), ...expected }),
  )
})

describe('keys', () => {
  const command = (keys: string) => ({ keys, run: () => true })
  const commands = [command('s'), command('g s'), command('/')]
  test.each([
    ['s', null, ['s']],
    ['s', 'g', ['g s']],
    ['x', 'g', []],
    ['/', null, ['/']],
  ])('%s after %s', (key, before, expected) =>
    expect(commandFor(commands, key, before).map(({ keys }) => keys)).toEqual(expected),
  )
  test.each([
    [{ isComposing: true }, true],
    [{ keyCode: 229 }, true],
    [{ isComposing: false, keyCode: 13 }, false],
  ])('composing %j', (event, expected) => expect(isComposing(event)).toBe(expected))
})

test('days are those of China', () => {
  expect(dayOf('2025-12-31T17:00:00Z')).toBe('2026-01-01')
  expect(addDays('2025-12-31', 30)).toBe('2026-01-30')
})
