// Matches looked for around the words that stand in them.
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { matchesIn, matchesNear } from '../../../ingest/extract/near.ts'

const PATTERN = /(?<!\d)(?:(?<year>20\d{2})年)?(?<month>1[0-2]|[1-9])月(?:底前|(?<day>\d{1,2})日)?/g
const LONGEST = 20

test('are those of the whole text, wherever the words stand', () => {
  const part = fc.constantFrom(
    '2025年',
    '6月',
    '12月',
    '底前',
    '30日',
    '1',
    '甲乙丙丁'.repeat(12),
    '各月',
    '\n',
  )
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
      const text = parts.join('')
      expect(matchesNear(text, PATTERN, ['月'], LONGEST)).toEqual(matchesIn(text, PATTERN, [0, text.length]))
    }),
  )
})

test('of several words', () => {
  const text = `${'文'.repeat(200)}国庆前${'文'.repeat(200)}元旦前${'文'.repeat(90)}`
  expect(matchesNear(text, /(?:国庆|元旦)前/g, ['国庆', '元旦'], 10)).toEqual([
    { text: '国庆前', start: 200, groups: {} },
    { text: '元旦前', start: 403, groups: {} },
  ])
})

test('none', () => expect(matchesNear('到2025年', PATTERN, ['月'], LONGEST)).toEqual([]))
