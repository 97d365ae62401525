// The words around a quantity by what they say of it: verbs, bounds, adverbs. Closed classes, matched from either side.
import { z } from 'zod'
import data from './quantity-words.json' with { type: 'json' }

const Words = z
  .array(z.string().min(1))
  .refine((all) => new Set(all).size === all.length, 'a word is listed twice')
const Lexicon = z.strictObject({
  level: Words,
  increase: Words,
  decrease: Words,
  min: Words,
  max: Words,
  approx: Words,
  adverb: Words,
  distributive: Words,
  stretch: Words,
  annual: Words,
  make: Words,
})

/** Words that can be looked for at the end or the beginning of a stretch of text; the longest is taken. */
export class WordList {
  private readonly words: ReadonlySet<string>
  private readonly lengths: readonly number[]

  constructor(words: readonly string[]) {
    this.words = new Set(words)
    this.lengths = [...new Set(words.map(({ length }) => length))].sort((a, b) => b - a)
  }

  has(word: string): boolean {
    return this.words.has(word)
  }

  /** The word that ends at `end`, not beginning before `floor`. */
  endingAt(text: string, end: number, floor = 0): string | null {
    for (const length of this.lengths) {
      if (end - length < floor) continue
      const word = text.slice(end - length, end)
      if (this.words.has(word)) return word
    }
    return null
  }

  startingAt(text: string, start: number, ceiling = text.length): string | null {
    for (const length of this.lengths) {
      if (start + length > ceiling) continue
      const word = text.slice(start, start + length)
      if (this.words.has(word)) return word
    }
    return null
  }
}

const lexicon = Lexicon.parse(data)

export const levelVerbs = new WordList(lexicon.level)
export const increaseVerbs = new WordList(lexicon.increase)
export const decreaseVerbs = new WordList(lexicon.decrease)
export const minWords = new WordList(lexicon.min)
export const maxWords = new WordList(lexicon.max)
export const approxWords = new WordList(lexicon.approx)
export const adverbs = new WordList(lexicon.adverb)
export const distributives = new WordList(lexicon.distributive)
export const stretchWords = new WordList(lexicon.stretch)
export const annualWords = new WordList(lexicon.annual)
export const makeVerbs = new WordList(lexicon.make)
