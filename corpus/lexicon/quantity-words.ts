// The words around a quantity by what they say of it: verbs, bounds, adverbs. Closed classes, matched from either side.

import { z } from 'zod'
import { byFirst, byLast, type WordIndex, wordAt, wordBefore } from '../word-index.ts'
import data from './quantity-words.json' with { type: 'json' }
import { assertSimplified } from './simplified.ts'

const Words = z
  .array(z.string().min(1))
  .refine((all) => new Set(all).size === all.length, 'a word is listed twice')
const Lexicon = z.strictObject({
  level: Words,
  increase: Words,
  decrease: Words,
  min: Words,
  max: Words,
  /** More or less than a bound; denied, they are the other: 不得超过, 不能少于. */
  above: Words,
  below: Words,
  not: Words,
  approx: Words,
  adverb: Words,
  stretch: Words,
  make: Words,
  /** How things come to be counted among others: 新入规, and once more 再纳规. */
  registered: Words,
  /** What else becomes of things once, so that 新 before it makes a verb that counts them: 新认证. */
  newly: Words,
  /** Of them, those that add to what is there. */
  adding: Words,
  /** Verbs that may follow another directly: 培育建设. */
  chained: Words,
  /** Verbs that are taken as such inside a clause too: 在氢能等领域取得重大成果10项. */
  inner: Words,
  /** How a verb is done, where a verb follows: 积极推动. */
  manner: Words,
  /** Of the words of change, those that begin nouns: 节能环保产业. */
  notVerbs: Words,
  /** Adverbs that may stand before a subject. */
  leadIn: Words,
  /** Adverbs of one character, with those after which they end another word: 应 in 供应. */
  notAfter: z.record(z.string().length(1), z.string().min(1)),
})

/** Words that can be looked for at the end or the beginning of a stretch of text; the longest is taken. */
export class WordList {
  private readonly words: ReadonlySet<string>
  private readonly first: WordIndex
  private readonly last: WordIndex

  constructor(words: readonly string[]) {
    this.words = new Set(words)
    this.first = byFirst([...this.words])
    this.last = byLast([...this.words])
  }

  has(word: string): boolean {
    return this.words.has(word)
  }

  /** The word that ends at `end`, not beginning before `floor`. */
  endingAt(text: string, end: number, floor = 0): string | null {
    return wordBefore(this.last, text, end, floor) || null
  }

  startingAt(text: string, start: number, ceiling = text.length): string | null {
    return wordAt(this.first, text, start, ceiling) || null
  }
}

const lexicon = Lexicon.parse(data)
assertSimplified(
  'quantity-words.json',
  Object.values(lexicon).flatMap((words) => (Array.isArray(words) ? words : Object.keys(words))),
)

export const levelVerbs = new WordList(lexicon.level)
export const increaseVerbs = new WordList(lexicon.increase)
export const decreaseVerbs = new WordList(lexicon.decrease)
const denied = (words: readonly string[]): string[] =>
  lexicon.not.flatMap((not) => words.map((word) => not + word))
export const minWords = new WordList([...lexicon.min, ...lexicon.above, ...denied(lexicon.below)])
export const maxWords = new WordList([...lexicon.max, ...lexicon.below, ...denied(lexicon.above)])
export const approxWords = new WordList(lexicon.approx)
export const leadInAdverbs = new WordList(lexicon.leadIn)

const adverbs = new WordList(lexicon.adverb)

/** The adverb that ends at `end`, if it is not the end of another word. */
export function adverbEndingAt(text: string, end: number, floor: number): string | null {
  const word = adverbs.endingAt(text, end, floor)
  const before = text[end - (word?.length ?? 0) - 1] ?? ''
  return word !== null && before !== '' && lexicon.notAfter[word]?.includes(before) ? null : word
}
export const stretchWords = new WordList(lexicon.stretch)
const newly = [...lexicon.registered, ...lexicon.newly].map((word) => `新${word}`)
const again = lexicon.registered.map((word) => `再${word}`)
const make = [...lexicon.make, ...newly, ...again]
/** Of the verbs that make something, those that add to what is there. */
export const addingVerbs = new WordList([...lexicon.adding, ...again])
export const newlyVerbs = new WordList([...newly, ...again])
export const makeVerbs = new WordList(make)
export const chainedVerbs = new WordList(lexicon.chained)
export const mannerWords = new WordList(lexicon.manner)
export const innerVerbs = new WordList([...lexicon.inner, ...newly, ...again])
/** Verbs that may lead a clause: what is made, and what rises or falls. */
export const leadVerbs = new WordList(
  [...new Set([...make, ...lexicon.increase, ...lexicon.decrease])].filter(
    (word) => !lexicon.notVerbs.includes(word),
  ),
)
