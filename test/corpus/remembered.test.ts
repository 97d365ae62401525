// Answers that are found once.
import { describe, expect, test } from 'vitest'
import { remembered } from '../../corpus/remembered.ts'

describe('remembered', () => {
  const counted = (): { asked: string[]; lengthOf: (word: string) => number } => {
    const asked: string[] = []
    return {
      asked,
      lengthOf: remembered((word) => {
        asked.push(word)
        return word.length
      }),
    }
  }
  test('asks once for each word', () => {
    const { asked, lengthOf } = counted()
    expect(['万家', '家', '万家', '家'].map(lengthOf)).toEqual([2, 1, 2, 1])
    expect(asked).toEqual(['万家', '家'])
  })
  test('keeps no long words, and not more than it may', () => {
    const { asked, lengthOf } = counted()
    const long = '长'.repeat(100)
    expect([lengthOf(long), lengthOf(long)]).toEqual([100, 100])
    expect(asked).toEqual([long, long])
    for (let word = 0; word < 10_000; word++) expect(lengthOf(String(word))).toBe(String(word).length)
    lengthOf('0')
    expect(asked.filter((word) => word === '0')).toHaveLength(2)
  })
})
