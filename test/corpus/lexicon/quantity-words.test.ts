// The words around quantities: matched from either side, the longest taken; no word in two contrary lists.
import { describe, expect, it } from 'vitest'
import data from '../../../corpus/lexicon/quantity-words.json' with { type: 'json' }
import {
  adverbEndingAt,
  decreaseVerbs,
  increaseVerbs,
  leadVerbs,
  levelVerbs,
  maxWords,
  minWords,
  WordList,
} from '../../../corpus/lexicon/quantity-words.ts'

describe('WordList', () => {
  const list = new WordList(['达到', '到', '提高到'])

  it('takes the longest word at an end', () => {
    expect(list.endingAt('比重提高到20%', 5)).toBe('提高到')
    expect(list.endingAt('达到', 2)).toBe('达到')
    expect(list.endingAt('比重', 2)).toBeNull()
  })

  it('does not reach over its floor or its ceiling', () => {
    expect(list.endingAt('提高到', 3, 1)).toBe('到')
    expect(list.endingAt('提高到', 3, 3)).toBeNull()
    expect(list.startingAt('提高到', 0, 2)).toBeNull()
    expect(list.startingAt('提高到', 0)).toBe('提高到')
  })
})

describe('quantity-words.json', () => {
  it.each([
    ['increase', 'decrease'],
    ['min', 'max'],
    ['above', 'below'],
    ['above', 'max'],
    ['below', 'min'],
    ['level', 'increase'],
    ['level', 'decrease'],
  ] as const)('has no word that is both %s and %s', (one, other) => {
    const words: ReadonlySet<string> = new Set(data[one])
    expect(data[other].filter((word) => words.has(word))).toEqual([])
  })

  it.each(['stretch'] as const)('lists %s words among the adverbs', (kind) => {
    const adverbs: ReadonlySet<string> = new Set(data.adverb)
    expect(data[kind].filter((word) => !adverbs.has(word))).toEqual([])
  })

  it('uses every word that is no verb', () => {
    const verbs: ReadonlySet<string> = new Set([...data.make, ...data.increase, ...data.decrease])
    expect(data.notVerbs.filter((word) => !verbs.has(word))).toEqual([])
    expect(data.notVerbs.filter((word) => leadVerbs.has(word))).toEqual([])
  })

  it('tells an adverb from the end of another word', () => {
    for (const [word, before] of Object.entries(data.notAfter)) {
      expect(adverbEndingAt(`由${word}`, 2, 0)).toBe(word)
      expect(adverbEndingAt(`${before[0]}${word}`, 2, 0)).not.toBe(word)
    }
  })

  it('knows the frequent verbs and bounds', () => {
    expect(levelVerbs.has('达到') && levelVerbs.has('提高到')).toBe(true)
    expect(increaseVerbs.has('提高') && decreaseVerbs.has('下降')).toBe(true)
    expect(minWords.has('不低于') && maxWords.has('不超过')).toBe(true)
  })
})
