// Words of the field that a general dictionary splits, and words of a question that say nothing of what is sought.
import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { assertSimplified } from './simplified.ts'

const Words = z.array(z.string().min(1).max(20)).refine((words) => new Set(words).size === words.length, {
  message: 'a word is listed twice',
})
const { words, stop } = z
  .strictObject({ words: Words, stop: Words })
  .parse(JSON.parse(readFileSync(new URL('./dictionary.json', import.meta.url), 'utf8')))
assertSimplified('dictionary.json', [...words, ...stop])

/** Kept whole by segmentation. */
export const domainWords: readonly string[] = words

export const isStopWord = (word: string): boolean => stopWords.has(word)
const stopWords = new Set(stop)
