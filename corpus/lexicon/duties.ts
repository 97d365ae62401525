// How a clause goes on that gives a body a duty: modals and adverbs (要, 应当, 定期, 会同), verbs (统筹, 制定, 督促).
import { readFileSync } from 'node:fs'
import { z } from 'zod'

const Word = z.string().regex(/^\p{Script=Han}{1,4}$/u)
const Words = z.array(Word).refine((words) => new Set(words).size === words.length, 'a word is listed twice')
const Duties = z.strictObject({ modals: Words, verbs: Words })

const { modals, verbs } = Duties.parse(
  JSON.parse(readFileSync(new URL('./duties.json', import.meta.url), 'utf8')),
)

const openers = new Set([...modals, ...verbs])
const LONGEST = Math.max(...[...openers].map((word) => word.length))

/** Characters that a duty can open with: the cheap test. */
export const dutyInitials: string = [...new Set([...openers].map((word) => word[0] ?? ''))].join('')

/** The word at `at` that opens a duty, the longest; empty where none does. */
export function dutyAt(text: string, at: number): string {
  for (let length = LONGEST; length > 0; length--) {
    const word = text.slice(at, at + length)
    if (word.length === length && openers.has(word)) return word
  }
  return ''
}
