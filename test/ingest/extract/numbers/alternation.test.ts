// Many words as one pattern: the same words as a plain list of them, the longest first.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { alternation } from '../../../../ingest/extract/numbers/alternation.ts'

const none = (): string => ''

describe('alternation', () => {
  it('takes the longest word', () => {
    const pattern = new RegExp(`^${alternation(['千', '千瓦', '千瓦时', '吨'], none)}`)
    expect(pattern.exec('千瓦时/年')?.[0]).toBe('千瓦时')
    expect(pattern.exec('千瓦')?.[0]).toBe('千瓦')
    expect(pattern.exec('千克')?.[0]).toBe('千')
    expect(pattern.exec('克')).toBeNull()
  })

  it('falls back to a shorter word where the guard forbids the longer', () => {
    const pattern = new RegExp(
      `^${alternation(['条', '条次'], (word) => (word === '条' ? '(?!件)' : '(?!要)'))}`,
    )
    expect(pattern.exec('条次要')?.[0]).toBe('条')
    expect(pattern.exec('条件')).toBeNull()
  })

  it('matches what a plain list matches, special characters too', () => {
    const word = fc.string({
      unit: fc.constantFrom('千', '瓦', '时', '.', '(', '%'),
      minLength: 1,
      maxLength: 4,
    })
    fc.assert(
      fc.property(fc.uniqueArray(word, { minLength: 1, maxLength: 8 }), fc.array(word), (words, pieces) => {
        const text = pieces.join('')
        const tree = new RegExp(`^${alternation(words, none)}`).exec(text)?.[0] ?? ''
        const longest =
          words.filter((one) => text.startsWith(one)).sort((a, b) => b.length - a.length)[0] ?? ''
        expect(tree).toBe(longest)
      }),
    )
  })
})
